import type { PublicNumbers, RecordedEvent } from '../../domain/events.ts';
import type { Audience } from '../../domain/terms/define.ts';
import { countPublic } from '../../domain/public-numbers.ts';
import { toRecorded, type StoredEvent } from '../stored-event.ts';

/** The outcome of one append in a batch. */
export type AppendOutcome =
  | {
      outcome: 'appended';
      version: number;
      lastPosition: number;
      /** The version and the last position as the public counts them. */
      public: PublicNumbers;
      recordedAt: string;
    }
  /** The stream, or a required one, has moved on. `unseen` has the events since the expected version, oldest first. */
  | { outcome: 'conflict'; version: number; unseen: RecordedEvent[] }
  /** The command id was executed before; this is the earlier result. */
  | {
      outcome: 'duplicate';
      stream: string;
      version: number;
      lastPosition: number;
      public: PublicNumbers;
      recordedAt: string;
      receipt: unknown;
    }
  /** The command id was used before, with another fingerprint. */
  | { outcome: 'reused' }
  /** An event names an item of another stream as its own. */
  | { outcome: 'taken'; item: string };

interface Earlier {
  readonly stream_id: string;
  readonly version: number;
  readonly last_position: number;
  readonly public_position: number;
  readonly public_version: number;
  readonly recorded_at: string;
  readonly receipt: unknown;
}

/** The details of a command that was not appended. */
interface NotAppended {
  readonly ix: number;
  readonly earlier: Earlier | null;
  readonly unseen: StoredEvent[] | null;
  readonly taken: string | null;
}

/** The result for a whole batch in one row. A row per command would cost more than its append. */
export interface AppendRow {
  readonly outcomes: string;
  readonly versions: string;
  readonly positions: string;
  readonly public_positions: string;
  readonly public_versions: string;
  readonly recorded_at: Date;
  readonly others: NotAppended[] | null;
}

/** The outcome of each append of a batch, in order. */
export const toOutcomes = (
  ledger: string,
  batch: readonly { readonly events: readonly { readonly audience: Audience }[] }[],
  row: AppendRow,
): AppendOutcome[] => {
  const versions = row.versions.split(',');
  const positions = row.positions.split(',');
  const publicPositions = row.public_positions.split(',');
  const publicVersions = row.public_versions.split(',');
  const recordedAt = row.recorded_at.toISOString();
  const others = new Map(row.others?.map((each) => [each.ix, each]));
  return batch.map(({ events }, index): AppendOutcome => {
    const version = Number(versions[index]);
    const other = others.get(index);
    switch (row.outcomes[index]) {
      case 'a': {
        const lastPosition = Number(positions[index]);
        const shown = {
          position: Number(publicPositions[index]),
          version: Number(publicVersions[index]) + countPublic(events),
        };
        return {
          outcome: 'appended',
          version: version + events.length,
          lastPosition,
          public: shown,
          recordedAt,
        };
      }
      case 'c': {
        const unseen = (other?.unseen ?? []).map((each) => toRecorded(ledger, each));
        return { outcome: 'conflict', version, unseen };
      }
      case 'd':
        return duplicateOf(other?.earlier);
      case 'r':
        return { outcome: 'reused' };
      case 't':
        return { outcome: 'taken', item: other?.taken ?? '' };
      default:
        throw new Error('the log gave no outcome for a command');
    }
  });
};

const duplicateOf = (earlier: Earlier | null | undefined): AppendOutcome => {
  if (earlier === null || earlier === undefined)
    throw new Error('the log knows an earlier command and does not show it');
  return {
    outcome: 'duplicate',
    stream: earlier.stream_id,
    version: earlier.version,
    lastPosition: earlier.last_position,
    public: { position: earlier.public_position, version: earlier.public_version },
    recordedAt: new Date(earlier.recorded_at).toISOString(),
    receipt: earlier.receipt,
  };
};
