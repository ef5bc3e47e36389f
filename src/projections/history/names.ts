import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';

/** The words for the ids in an event. Each method returns the id itself if it knows no name. */
export interface Names {
  source(id: string): string;
  claimant(id: string): string;
  /** The wording of a claim. */
  claim(id: string): string;
  /** The title of the source of a piece of evidence. */
  evidence(id: string): string;
  /** The label of the rating that a verdict had before a position. */
  verdict(id: string, before: number): string;
}

/** The factor of growth after which statements are planned again. */
const growth = 4;

/**
 * A SQL comment that changes when the ledger has grown by that factor. A prepared statement keeps its first plan. A
 * plan made on empty tables would scan them completely for every row. A changed text is a new statement, which is
 * planned for the current tables.
 */
const plannedAt = (tx: Transaction, position: number) => {
  const size = growth ** Math.floor(Math.log(Math.max(position, 1)) / Math.log(growth));
  return tx.unsafe(`/* of ${size} events and more */`);
};

/**
 * Reads the names in the sentences from the log, as they were first recorded. Names from other projections could differ
 * during a rebuild. A line would then depend on when it is written.
 */
export const namesFor = async (
  tx: Transaction,
  ledger: string,
  events: readonly RecordedEvent[],
): Promise<Names> => {
  const evidence = new Set<string>();
  const streams = new Set<string>();
  for (const event of events) {
    if (event.type === 'evidence.offered') streams.add(event.data.source);
    else if (
      event.type === 'appearance.recorded' ||
      event.type === 'appearance.corrected' ||
      event.type === 'reply.requested'
    )
      streams.add(event.data.claimant);
    else if (
      event.type === 'claim.related' ||
      event.type === 'claim.relation-corrected' ||
      event.type === 'claim.unrelated'
    )
      streams.add(event.data.to);
    else if (
      event.type === 'claim.merged' ||
      event.type === 'claimant.merged' ||
      event.type === 'source.merged'
    )
      streams.add(event.data.into);
    else if (event.type === 'source.absorbed' || event.type === 'source.separated')
      for (const { source } of event.data.sources) streams.add(source);
    else if (event.type === 'claim.absorbed' || event.type === 'claim.separated')
      for (const { claim } of event.data.claims) streams.add(claim);
    else if (
      event.type === 'claim.unmerged' ||
      event.type === 'claimant.unmerged' ||
      event.type === 'source.unmerged'
    )
      streams.add(event.data.from);
    else if (event.type.startsWith('evidence.')) evidence.add((event.data as { evidence: string }).evidence);
  }
  const position = events.at(-1)?.position ?? 0;
  const sourceOf =
    evidence.size === 0 ? new Map<string, string>() : await sourcesOf(tx, ledger, position, [...evidence]);
  for (const source of sourceOf.values()) streams.add(source);
  const called =
    streams.size === 0 ? new Map<string, string>() : await calledFirst(tx, ledger, position, [...streams]);
  const named = (id: string): string => called.get(id) ?? id;
  const verdict = await ratingsIn(tx, ledger, events);
  return {
    source: named,
    claimant: named,
    claim: named,
    evidence: (id) => named(sourceOf.get(id) ?? id),
    verdict,
  };
};

// The one-value range and the index order force the intended index. Without statistics several plans look alike, and
// one of them scans all events of the ledger.
const sourcesOf = async (
  tx: Transaction,
  ledger: string,
  position: number,
  evidence: string[],
): Promise<Map<string, string>> => {
  const rows = await tx<{ item_id: string; source: string }[]>`
    select e.item_id, e.source from unnest(${evidence}::text[]) as k(item)
    cross join lateral (
      select item_id, data ->> 'source' as source from log.events ${plannedAt(tx, position)}
      where ledger_id = ${ledger} and item_id between k.item and k.item and type = 'evidence.offered'
      order by item_id, position limit 1
    ) e`;
  return new Map(rows.map((row) => [row.item_id, row.source]));
};

const calledFirst = async (
  tx: Transaction,
  ledger: string,
  position: number,
  streams: string[],
): Promise<Map<string, string>> => {
  const rows = await tx<{ stream_id: string; called: string }[]>`
    select e.stream_id, e.called from unnest(${streams}::text[]) as k(stream)
    cross join lateral (
      select stream_id, coalesce(data ->> 'title', data ->> 'name', data ->> 'wording') as called
      from log.events ${plannedAt(tx, position)}
      where ledger_id = ${ledger} and stream_id between k.stream and k.stream and version = 1
      order by stream_id, version limit 1
    ) e`;
  return new Map(rows.map((row) => [row.stream_id, row.called]));
};

/** The verdicts that an event refers to without their rating. */
const verdictsIn = ({ type, data }: RecordedEvent): string[] => {
  const { verdict, supersedes } = data as Record<string, unknown>;
  const ids = type === 'verdict.proposed' ? [] : type === 'verdict.published' ? [supersedes] : [verdict];
  return ids.filter((id) => typeof id === 'string');
};

/**
 * The rating labels of verdicts by position, because a revision may change the rating. They are read from the log, as
 * all names of the history are.
 */
const ratingsIn = async (
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
