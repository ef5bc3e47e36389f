import type { Kysely } from 'kysely';
import type { Audience } from '../../domain/terms/define.ts';

/** The table of a projection with versioned rows. migrations/005-projections.sql describes its columns. */
interface VersionedTable {
  ledger_id: string;
  key: string;
  parent: string;
  first_position: number;
  /** The position at which the public first had the row; `first_position` where it never had. */
  first_shown: number;
  valid_from: number;
  valid_to: number | null;
  desk: unknown;
  public: unknown;
  generation: number;
}

interface HistoryTable {
  ledger_id: string;
  position: number;
  stream_id: string;
  audience: Audience;
  line: unknown;
  generation: number;
}

export const versionedNames = [
  'current_status',
  'counter_evidence',
  'appearances',
  'evidence',
  'verdicts',
  'notes',
  'matches',
  'sources',
  'claimants',
  'scales',
  'relations',
  'corrections',
  'objections',
  'replies',
  'deadlines',
  'findable',
] as const;
export type VersionedName = (typeof versionedNames)[number];

export type ProjectionTables = Record<`views.${VersionedName}`, VersionedTable> & {
  'views.history': HistoryTable;
};
export type ProjectionDatabase = Kysely<ProjectionTables>;
