import type { RawBuilder, SqlBool } from 'kysely';
import type { VersionedName } from '../../engine/tables.ts';

/** A row as the desk sees it: the column `desk` of a held view. */
export type DeskRow = RawBuilder<unknown>;

/** What the desk's rules say at the moment. */
export interface QueuePolicy {
  readonly approvalsNeeded: number;
  readonly approvalsNeededAtHighRisk: number;
}

/** How many approvals a proposal on the claim at hand needs, as SQL. */
export type ApprovalsNeeded = RawBuilder<number>;

/** One kind of thing that waits for the desk: the rows of a view that meet a condition, for as long as they meet it. */
export interface QueueSource {
  readonly kind: string;
  /** Told apart in the order of the queue where one event makes two things wait: 0 to 15, each once, for ever. */
  readonly rank: number;
  readonly view: VersionedName;
  readonly waits: (row: DeskRow, needed: ApprovalsNeeded) => RawBuilder<SqlBool>;
  /** By when it has to be done, as a timestamptz, where there is such a time. */
  readonly due?: (row: DeskRow) => RawBuilder<unknown>;
}
