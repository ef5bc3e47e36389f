import type { Queryable } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { limits } from '../../domain/terms/limits.ts';
import type { ProcessManager } from './process-manager.ts';
import { familiesOf } from './source-families.ts';

/**
 * When a source is withdrawn, challenges all evidence in force from it, and from all sources that are the same document.
 * Evidence that is accepted later is challenged as well, also by a merge with a withdrawn source. So is the evidence of a
 * claim at the end of a state that may have refused the challenge. `decide` checks whether evidence is in force. The cause
 * is always the withdrawal, so evidence found both ways is challenged once.
 */
export const sourceWithdrawn: ProcessManager = {
  name: 'reaction:source-withdrawn',
  commandsFor: async (sql, ledger, events, newId) => {
    const { sources, evidence, claims } = concerned(events);
    if (sources.length + evidence.length + claims.length === 0) return [];
    const own = await familiesOf(sql, ledger, sources);
    const found = await evidenceFrom(sql, ledger, [...own.values()].flat(), evidence, claims);
    const families = await familiesOf(sql, ledger, [...new Set(found.map(({ source }) => source))]);
    const withdrawals = await withdrawalsOf(sql, ledger, [...new Set([...families.values()].flat())]);
    return found.flatMap(({ source, claim, evidence }) => {
      const family = families.get(source) ?? [];
      // One withdrawal is cause enough, its own before that of another record of the document.
      const cause =
        withdrawals.find((each) => each.source === source) ??
        withdrawals.find((each) => family.includes(each.source));
      if (cause === undefined) return [];
      const challenge = newId('challenge');
      const reason = why(cause.reason);
      return {
        id: `reaction:${cause.withdrawal}:${evidence}`,
        command: {
          ...({ type: 'challenge-evidence', claim, evidence, challenge, reason } as const),
          cause: 'source-withdrawn',
        },
      };
    });
  },
};

/** The ends of states in which a claim may refuse the challenge. */
const resuming: ReadonlySet<RecordedEvent['type']> = new Set([
  'claim.unmerged',
  'claim.reopened',
  'claim.restored',
] as const);

const why = (reason: string): string =>
  `Its source was withdrawn by the publisher: ${reason}`.slice(0, limits.reasonMaxCharacters).toWellFormed();

interface Concerned {
  readonly sources: string[];
  readonly evidence: string[];
  readonly claims: string[];
}

const concerned = (events: readonly RecordedEvent[]): Concerned => ({
  sources: events.flatMap((event) =>
    event.type === 'source.withdrawn' || event.type === 'source.absorbed' ? [event.stream] : [],
  ),
  evidence: events.flatMap((event) => (event.type === 'evidence.accepted' ? [event.data.evidence] : [])),
  claims: events.flatMap((event) => (resuming.has(event.type) ? [event.stream] : [])),
});

interface EvidenceFromSource {
  readonly source: string;
  readonly claim: string;
  readonly evidence: string;
}

/** Reads the log instead of a projection. A projection may lag or be in a rebuild. */
const evidenceFrom = (
  sql: Queryable,
  ledger: string,
  sources: string[],
  evidence: string[],
  claims: string[],
): Promise<EvidenceFromSource[]> => sql<EvidenceFromSource[]>`
  select o.data ->> 'source' as source, o.stream_id as claim, o.item_id as evidence
  from log.events o
  where o.ledger_id = ${ledger} and o.type = 'evidence.offered'
    and (o.data ->> 'source' = any(${sources}) or o.item_id = any(${evidence}) or o.stream_id = any(${claims}))
  order by o.position`;

interface Withdrawal {
  readonly source: string;
  readonly withdrawal: string;
  readonly reason: string;
}

/** The withdrawals of some sources that were not taken back, the earliest first. */
const withdrawalsOf = (sql: Queryable, ledger: string, sources: string[]): Promise<Withdrawal[]> => sql<
  Withdrawal[]
>`
  select w.stream_id as source, w.event_id as withdrawal, w.data ->> 'reason' as reason
  from log.events w
  where w.ledger_id = ${ledger} and w.stream_id = any(${sources}) and w.type = 'source.withdrawn'
    and not exists (
      select from log.events later
      where later.ledger_id = w.ledger_id and later.stream_id = w.stream_id and later.version > w.version
        and later.type = 'source.restored')
  order by w.position`;
