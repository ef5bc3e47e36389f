import { claimId } from '../../../domain/terms/ids.ts';
import { provenance, toProvenance } from '../../../formats/provenance.ts';
import { representation } from '../../operations/representation.ts';
import { resource } from '../../operations/route.ts';
import { requireClaim } from '../../operations/of-claim.ts';

/** Limit of events in one answer. */
const provenanceMaxEvents = 5_000;

export const provenances = resource(
  representation({
    path: '/claims/:claim/provenance',
    operationId: 'readProvenance',
    tag: 'formats',
    summary: "Read a claim's history as PROV-JSON",
    description: `The acts on the claim and their results as W3C PROV-JSON: its public events, the first ${provenanceMaxEvents} of them.`,
    params: { claim: claimId },
    problems: ['unknown-claim'],
    mediaType: 'application/json',
    answer: provenance,
    make: async ({ services, options, site, params: { claim } }) => {
      await requireClaim(services, { ...options, audience: 'public' }, claim);
      const events = await services.log.visible(options.ledger, {
        after: 0,
        upTo: options.asOf,
        limit: provenanceMaxEvents,
        audiences: ['public'],
        stream: claim,
      });
      return toProvenance(events, site, claim);
    },
  }),
);
