import { nothingWithheld } from '../../../domain/withheld.ts';
import { asThePublic } from '../../../domain/public-numbers.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { createTurns } from '../../../background/turns.ts';
import { createProvenance, provenance } from '../../../formats/provenance.ts';
import { addLink } from '../../middleware/reply-headers.ts';
import { notYet, positionFrom } from '../../operations/positions.ts';
import { requireClaim } from '../../operations/of-claim.ts';
import { representation } from '../../operations/representation.ts';
import { resource } from '../../operations/route.ts';
import { after } from '../events/event-query.ts';
import { compareCursor } from '../events/feed-cursor.ts';
import { publicEvents } from './public-events.ts';

/** Limit of events in one document. It bounds the time for which its JSON keeps the event loop. */
const provenanceMaxEvents = 1_000;

export const provenances = resource(
  representation({
    path: '/claims/:claim/provenance',
    operationId: 'readProvenance',
    cache: 'past',
    cost: 'document',
    tag: 'formats',
    summary: "Read a claim's history as PROV-JSON",
    description: `The acts on the claim and their results as W3C PROV-JSON: its public events, ${provenanceMaxEvents} in a document. \`Link: rel="next"\` leads to the document of the next ones. Names are the same in all, so that they join to one.`,
    params: { claim: claimId },
    query: { after },
    problems: ['unknown-claim', 'log-went-back'],
    mediaType: 'application/json',
    answer: provenance,
    make: async ({ services, request, reply, options, site, params: { claim }, query }) => {
      const { log, progress } = services;
      const { ledger } = options;
      await requireClaim(services, { ...options, audience: 'public' }, claim);
      const counted = { ledger, audience: 'public' } as const;
      const cursor = query.after ?? '0';
      const asked = Number.parseInt(cursor, 10);
      const from = await positionFrom(log, counted, asked);
      await compareCursor(log, ledger, cursor, from);
      if (from === undefined) throw notYet(asked);
      const upTo = options.asOf ?? progress.position(ledger);
      const built = createProvenance(site, claim);
      const turn = createTurns();
      let last = asked;
      let count = 0;
      for await (const event of publicEvents(log, ledger, [claim], upTo, from)) {
        if (count === provenanceMaxEvents) {
          const next = new URL(request.url, 'http://ledger.invalid');
          next.searchParams.set('after', String(last));
          addLink(reply, next.pathname + next.search, 'next');
          break;
        }
        const shown = asThePublic(event, nothingWithheld);
        built.add(shown);
        last = shown.position;
        count += 1;
        await turn();
      }
      return built.document();
    },
  }),
);
