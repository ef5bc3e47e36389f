import type { Queryable } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { limits } from '../../domain/terms/limits.ts';
import type { ProcessManager } from './process-manager.ts';

/**
 * When a source is withdrawn, every piece of evidence from it that is in force is challenged, and evidence from it that
 * is accepted later as well. Whether it is in force is for `decide` to say. The cause is always the withdrawal, so that
 * one that was noticed on both ways is carried out once.
 */
export const sourceWithdrawn: ProcessManager = {
  name: 'reaction:source-withdrawn',
  commandsFor: async (sql, ledger, events, newId) => {
    const { sources, evidence } = concerned(events);
    if (sources.length === 0 && evidence.length === 0) return [];
    const found = await evidenceOfWithdrawn(sql, ledger, sources, evidence);
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

const why = (reason: string): string =>
  `Its source was withdrawn by the publisher: ${reason}`.slice(0, limits.reasonMaxCharacters).toWellFormed();

const concerned = (events: readonly RecordedEvent[]): { sources: string[]; evidence: string[] } => ({
  sources: events.flatMap((event) => (event.type === 'source.withdrawn' ? [event.stream] : [])),
  evidence: events.flatMap((event) => (event.type === 'evidence.accepted' ? [event.data.evidence] : [])),
});

interface EvidenceFromSource {
  readonly withdrawal: string;
  readonly reason: string;
  readonly claim: string;
  readonly evidence: string;
}

/** Read from the log and not from a view, which may be behind or being made anew. */
const evidenceOfWithdrawn = (
  sql: Queryable,
  ledger: string,
  sources: string[],
  evidence: string[],
): Promise<EvidenceFromSource[]> => sql<EvidenceFromSource[]>`
  select w.event_id as withdrawal, w.data ->> 'reason' as reason, o.stream_id as claim, o.item_id as evidence
  from log.events o
  join log.events w on w.ledger_id = o.ledger_id and w.stream_id = o.data ->> 'source' and w.type = 'source.withdrawn'
  where o.ledger_id = ${ledger} and o.type = 'evidence.offered'
    and (o.data ->> 'source' = any(${sources}) or o.item_id = any(${evidence}))
  order by o.position`;
