import type { Command } from '../../domain/commands.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Queryable } from '../../database/connect.ts';
import type { NewId } from '../../event-store/new-id.ts';

/** A command that the ledger issues by itself. */
export interface SystemCommand {
  readonly command: Command;
  /** Idempotency: one cause always gives the same id. A command repeated after a crash then has no effect. */
  readonly id: string;
}

/** Process manager: turns events into commands. */
export interface ProcessManager {
  /** The name of its checkpoint. */
  readonly name: string;
  commandsFor(
    sql: Queryable,
    ledger: string,
    events: readonly RecordedEvent[],
    newId: NewId,
  ): Promise<SystemCommand[]>;
}
