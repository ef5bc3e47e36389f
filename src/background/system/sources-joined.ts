import type { Queryable } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { ProcessManager } from './process-manager.ts';
import { familiesOf } from './source-families.ts';

/**
 * When sources turn out to be one, looks at each verdict in force that relies on one of them: it may rest on fewer
 * independent sources than it needed. Sources are one by a merge, or by a description with an address or an independence
 * group of another one. `decide` counts.
 */
export const sourcesJoined: ProcessManager = {
  name: 'reaction:sources-joined',
  commandsFor: async (sql, ledger, events) => {
    const causes = new Map(events.flatMap(concerned));
    if (causes.size === 0) return [];
    const families = await familiesOf(sql, ledger, [...causes.keys()]);
    const causeOf = new Map(
      Array.from(families, ([source, family]) =>
        family.map((each) => [each, causes.get(source)] as const),
      ).flat(),
    );
    const found = await verdictsRelyingOn(sql, ledger, [...causeOf.keys()]);
    return found.map(({ source, claim, verdict }) => ({
      id: `reaction:${causeOf.get(source)}:${verdict}`,
      command: { type: 'report-sources-too-few', claim, verdict },
    }));
  },
};

/** The source that an event makes one with others, with the id of the event: the last one of each source. */
const concerned = (event: RecordedEvent): [string, string][] =>
  event.type === 'source.absorbed' || event.type === 'source.described' ? [[event.stream, event.id]] : [];

interface Relying {
  readonly source: string;
  readonly claim: string;
  readonly verdict: string;
}

/** The verdicts in force that rely on evidence from one of the sources. Reads the log, since a projection may lag. */
const verdictsRelyingOn = (sql: Queryable, ledger: string, sources: string[]): Promise<Relying[]> => sql<
  Relying[]
>`
  select distinct on (p.stream_id, p.item_id) p.stream_id as claim, p.item_id as verdict, o.data ->> 'source' as source
  from log.events o
  join log.events p on p.ledger_id = o.ledger_id and p.stream_id = o.stream_id and p.type = 'verdict.published'
  where o.ledger_id = ${ledger} and o.type = 'evidence.offered' and o.data ->> 'source' = any(${sources})
    and p.data -> 'reliedOn' @> jsonb_build_array(jsonb_build_object('evidence', o.item_id))
    and not exists (
      select from log.events later
      where later.ledger_id = p.ledger_id and later.item_id = p.item_id
        and later.type in ('verdict.superseded', 'verdict.retracted'))
  order by p.stream_id, p.item_id, o.position`;
