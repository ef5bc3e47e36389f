import type { PublicNumbers, RecordedEvent } from '../domain/events.ts';
import { refuse, type Refusal } from '../domain/terms/refusal.ts';

/**
 * The command breaks a rule of the record. `decide` returns refusals as values; only the command handler throws them.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** Why it was refused, with the code that HTTP maps to a problem. */
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.refusal = refusal;
  }
}

/** The command names an item of another stream as its own. The refusal does not name that stream, since it may be hidden. */
export const idTaken = (item: string): Refused =>
  new Refused(refuse('id-taken', `The id ${item} belongs to something else in this ledger.`));

/** Optimistic concurrency failed: the caller does not accept the current version. Nothing was written. */
export class StaleVersion extends Error {
  override readonly name = 'StaleVersion';
  /** The current version of the stream. */
  readonly current: number;
  /**
   * The events since the caller's version, oldest first, at most `unseenMaxEvents`. Undefined where the caller named no
   * version at all.
   */
  readonly unseen: readonly RecordedEvent[] | undefined;
  constructor(current: number, unseen: readonly RecordedEvent[] | undefined) {
    super(`the stream is at version ${current}`);
    this.current = current;
    this.unseen = unseen;
  }
}

/** The command id was already used for a different command. Nothing was written. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
}

/** Other processes kept writing to the stream until the retries ran out. Nothing was written; a retry may succeed. */
export class TooContended extends Error {
  override readonly name = 'TooContended';
}

/** The result of an executed command. */
export interface Receipt {
  /** The stream that was written to. */
  readonly stream: string;
  /** The version of the stream after the command. */
  readonly version: number;
  /** The position of the command's last event in the ledger's log. */
  readonly position: number;
  /** Both as the public counts them. */
  readonly public: PublicNumbers;
  /** When the events were recorded: RFC 3339 in UTC with milliseconds. */
  readonly recordedAt: string;
  /** True if the command was executed earlier and this is the receipt of that execution. */
  readonly replayed: boolean;
  /** The value that was stored with the command id. It is the same in every replay. */
  readonly kept: unknown;
}
