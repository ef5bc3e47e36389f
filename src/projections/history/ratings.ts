import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { plannedAt } from './planned-at.ts';

/** The verdicts that an event speaks of without saying their rating. */
const verdictsIn = ({ type, data }: RecordedEvent): string[] => {
  const { verdict, supersedes } = data as Record<string, unknown>;
  const ids = type === 'verdict.proposed' ? [] : type === 'verdict.published' ? [supersedes] : [verdict];
  return ids.filter((id) => typeof id === 'string');
};

/**
 * The labels that verdicts carried, by when: a proposal may be revised, so its rating depends on the position. Read
 * from the log, as all names of the history are.
 */
export const ratingsIn = async (
  tx: Transaction,
  ledger: string,
  events: readonly RecordedEvent[],
): Promise<(verdict: string, before: number) => string> => {
  const verdicts = [...new Set(events.flatMap(verdictsIn))];
  const rows =
    verdicts.length === 0
      ? []
      : await tx<{ item_id: string; position: number; label: string }[]>`
          select e.item_id, e.position, e.label from unnest(${verdicts}::text[]) as k(item)
          cross join lateral (
            select item_id, position, data #>> '{rating,label}' as label
            from log.events ${plannedAt(tx, events.at(-1)?.position ?? 0)}
            where ledger_id = ${ledger} and item_id between k.item and k.item
              and type in ('verdict.proposed', 'verdict.published')
            order by item_id, position
          ) e`;
  return (verdict, before) =>
    rows.findLast((row) => row.item_id === verdict && row.position < before)?.label ?? verdict;
};
