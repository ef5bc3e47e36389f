import type { RecordedEvent } from '../domain/events.ts';
import type { Refusal } from '../domain/terms/refusal.ts';

/** The record refuses the command. The core returns refusals; the seam throws them, here and nowhere else. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.refusal = refusal;
  }
}

/** The caller judged by a version that is not the latest any more. Nothing was written. */
export class StaleVersion extends Error {
  override readonly name = 'StaleVersion';
  readonly current: number;
  /** What happened since, oldest first; only the first of it where it is much. */
  readonly unseen: readonly RecordedEvent[];
  constructor(current: number, unseen: readonly RecordedEvent[]) {
    super(`the stream is at version ${current}`);
    this.current = current;
    this.unseen = unseen;
  }
}

/** The id of the command was used before for another one. Nothing was written. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
}

/** Others wrote to the stream again and again between our reading and our writing. Nothing was written; trying again may help. */
export class TooContended extends Error {
  override readonly name = 'TooContended';
}

/** What a command led to. */
export interface Receipt {
  readonly stream: string;
  readonly version: number;
  readonly position: number;
  readonly recordedAt: string;
  /** Whether it had been carried out before and this is the answer of that time. */
  readonly replayed: boolean;
  /** What was kept with the command; the same in every replay. */
  readonly kept: unknown;
}
