import type { Command } from '../../domain/commands.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Queryable } from '../../database/connect.ts';
import type { NewId } from '../../event-store/new-id.ts';

/** A command that the ledger gives by itself. */
export interface SystemCommand {
  readonly command: Command;
  /** The same for the same cause for ever, so that a reaction that is repeated after a crash does nothing twice. */
  readonly id: string;
}

/** What the ledger does by itself when something has happened. */
export interface ProcessManager {
  /** Names its checkpoint. */
  readonly name: string;
  commandsFor(
    sql: Queryable,
    ledger: string,
    events: readonly RecordedEvent[],
    newId: NewId,
  ): Promise<SystemCommand[]>;
}
