import type { Database } from '../database/connect.ts';
import { nothingWithheld, withheldAfter, withholdingTypes, type Withheld } from '../domain/withheld.ts';
import type { RecordedEvent } from '../domain/events.ts';
import { columns } from './read.ts';
import { toRecorded, type StoredEvent } from './stored-event.ts';

/** What is withheld of a ledger, and the streams whose words name a stream. */
export interface WithheldReads {
  /** What the public of a ledger does not get now. Each call asks the log for what is new. */
  withheld(ledger: string): Promise<Withheld>;
  /** The events of other claims that name a claim in words: relations to it and merges with it, in order. */
  naming(ledger: string, stream: string, upTo: number): Promise<RecordedEvent[]>;
}

/** What was read of a ledger before, and up to which position. */
interface Known {
  readonly position: number;
  readonly withheld: Withheld;
}

/** The reads, and how to forget what was read of a ledger whose log has gone back. */
export const createWithheldReads = (database: Database): WithheldReads & { forget(ledger: string): void } => {
  const known = new Map<string, Known>();
  return {
    forget: (ledger) => void known.delete(ledger),
    withheld: async (ledger) => {
      const { position, withheld } = known.get(ledger) ?? { position: 0, withheld: nothingWithheld };
      const rows = await database.run(
        (sql) => sql<StoredEvent[]>`
          select ${columns(sql)} from log.events
          where ledger_id = ${ledger} and type = any(${[...withholdingTypes]}::text[]) and position > ${position}
          order by position`,
      );
      const last = rows.at(-1);
      if (last === undefined) return withheld;
      const now = rows.map((row) => toRecorded(ledger, row)).reduce(withheldAfter, withheld);
      if ((known.get(ledger)?.position ?? 0) < last.position)
        known.set(ledger, { position: last.position, withheld: now });
      return now;
    },
    naming: async (ledger, stream, upTo) => {
      const rows = await database.run(
        (sql) => sql<StoredEvent[]>`
          select ${columns(sql)} from log.events
          where ledger_id = ${ledger} and position <= ${upTo} and stream_id <> ${stream} and (item_id = ${stream} or (
            type in ('claim.merged', 'claim.unmerged', 'claim.absorbed', 'claim.separated')
            and (data ->> 'into' = ${stream} or data ->> 'from' = ${stream}
              or data @> jsonb_build_object('claims', jsonb_build_array(jsonb_build_object('claim', ${stream}::text))))))
          order by position`,
      );
      return rows.map((row) => toRecorded(ledger, row));
    },
  };
};
