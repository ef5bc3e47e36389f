import type { Queryable } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { limits } from '../../domain/terms/limits.ts';
import type { ProcessManager } from './process-manager.ts';

/**
 * When a source is withdrawn, challenges all evidence from it that is in force. Evidence that is accepted later is
 * challenged as well. So is the evidence of a claim at the end of a state that may have refused the challenge. `decide` checks whether evidence is in force. The cause is always the withdrawal, so evidence
 * found both ways is challenged once.
 */
export const sourceWithdrawn: ProcessManager = {
  name: 'reaction:source-withdrawn',
  commandsFor: async (sql, ledger, events, newId) => {
    const { sources, evidence, claims } = concerned(events);
    if (sources.length + evidence.length + claims.length === 0) return [];
    const found = await evidenceOfWithdrawn(sql, ledger, sources, evidence, claims);
    return found.map(({ withdrawal, reason, claim, evidence }) => ({
      id: `reaction:${withdrawal}:${evidence}`,
      command: {
        type: 'challenge-evidence',
        claim,
        evidence,
        challenge: newId('challenge'),
        cause: 'source-withdrawn',
        reason: why(reason),
      },
    }));
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
  sources: events.flatMap((event) => (event.type === 'source.withdrawn' ? [event.stream] : [])),
  evidence: events.flatMap((event) => (event.type === 'evidence.accepted' ? [event.data.evidence] : [])),
  claims: events.flatMap((event) => (resuming.has(event.type) ? [event.stream] : [])),
});

interface EvidenceFromSource {
  readonly withdrawal: string;
  readonly reason: string;
  readonly claim: string;
  readonly evidence: string;
}

/** Reads the log instead of a projection. A projection may lag or be in a rebuild. */
const evidenceOfWithdrawn = (
  sql: Queryable,
  ledger: string,
  sources: string[],
  evidence: string[],
  claims: string[],
): Promise<EvidenceFromSource[]> => sql<EvidenceFromSource[]>`
  select w.event_id as withdrawal, w.data ->> 'reason' as reason, o.stream_id as claim, o.item_id as evidence
  from log.events o
  join log.events w on w.ledger_id = o.ledger_id and w.stream_id = o.data ->> 'source' and w.type = 'source.withdrawn'
  where o.ledger_id = ${ledger} and o.type = 'evidence.offered'
    and (o.data ->> 'source' = any(${sources}) or o.item_id = any(${evidence}) or o.stream_id = any(${claims}))
  order by o.position`;
