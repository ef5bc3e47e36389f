import type { Command } from '../domain/commands.ts';
import type { StreamKind } from '../domain/events.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Log } from '../event-store/log.ts';
import type { StreamStateCache } from './stream-state-cache.ts';

/** What someone wants to happen. */
export interface CommandEnvelope {
  readonly command: Command;
  readonly by: Actor;
  /** The versions the caller judged by, any of which will do; undefined where it did not judge by one. */
  readonly expected?: readonly number[] | undefined;
  /** Given where the same wish may come twice: it is carried out once, and `keep` is answered again. */
  readonly id?:
    | {
        readonly command: string;
        readonly fingerprint: string;
        readonly keep: unknown;
        /** Whether the caller has just looked and found nothing under this id, so that it need not be looked for again. */
        readonly isNew?: boolean;
      }
    | undefined;
  /** Ids in the command that were made for it just now, so that nothing can be on record under them yet. */
  readonly fresh?: readonly string[] | undefined;
}

/** A wish and the stream that judges it. */
export interface CommandContext {
  readonly ledger: string;
  readonly kind: StreamKind;
  readonly stream: string;
  readonly wish: CommandEnvelope;
}

/** What carrying out a wish needs. */
export interface Dependencies {
  readonly log: Log;
  readonly known: StreamStateCache;
  /** The server's clock: RFC 3339 in UTC with milliseconds. */
  readonly clock: () => string;
  readonly newEventId: () => string;
}
