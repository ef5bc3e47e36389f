import type { Command } from '../domain/commands.ts';
import type { StreamKind } from '../domain/events.ts';
import type { Role } from '../domain/ledger/members.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Log } from '../event-store/log.ts';
import type { StreamStateCache } from './stream-state-cache.ts';

/** A command with its actor and the terms on which it may be executed. */
export interface CommandEnvelope {
  readonly command: Command;
  /** Further parts of the same act, in their order after the command. All are appended together or none is. */
  readonly parts?: readonly PartOfAct[] | undefined;
  /** The actor the command is executed for; its roles are checked by `decide`. */
  readonly by: Actor;
  /** The role of the credential, for rules that look at it. */
  readonly role?: Role | undefined;
  /** Optimistic concurrency: the stream versions the caller accepts. Undefined accepts any version, an empty list none. */
  readonly expected?: readonly number[] | undefined;
  /** Idempotency: a command with this id is executed once. A repetition gets the first receipt, with its `keep`. */
  readonly id?:
    | {
        readonly command: string;
        readonly fingerprint: string;
        readonly keep: unknown;
        /** True if the caller has just looked this id up and found nothing, which saves a second look-up. */
        readonly isNew?: boolean;
      }
    | undefined;
  /** Ids in the command that were generated for this request. No item can be recorded under them, so none is read. */
  readonly fresh?: readonly string[] | undefined;
}

/** One more command of an act, for the stream of the first or for another. */
export interface PartOfAct {
  /** Merges write further streams by themselves, so they are acts of their own. */
  readonly command: Exclude<Command, { type: 'merge-claim' | 'unmerge-claim' }>;
  /** Where its fields stand in the body: a JSON pointer. A refusal names them by it. */
  readonly at: string;
}

/** An envelope with the ledger and the stream that its command belongs to. */
export interface CommandContext {
  readonly ledger: string;
  readonly kind: StreamKind;
  readonly stream: string;
  readonly envelope: CommandEnvelope;
}

/** The services that executing a command needs. */
export interface Dependencies {
  readonly log: Log;
  /** The cache that commands load their streams from. */
  readonly streamStates: StreamStateCache;
  /** The server's clock: RFC 3339 in UTC with milliseconds. */
  readonly clock: () => string;
  /** Generates the id of one new event. */
  readonly newEventId: () => string;
}
