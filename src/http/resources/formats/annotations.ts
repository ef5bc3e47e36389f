import { annotation, toAnnotation } from '../../../formats/annotation.ts';
import { claimId, evidenceId } from '../../../domain/terms/ids.ts';
import { readEvidence } from '../../../projections/evidence/evidence.ts';
import { readRemaining } from '../../../projections/sources/families.ts';
import { representation } from '../../operations/representation.ts';
import { resource } from '../../operations/route.ts';
import { ofClaim } from '../../operations/of-claim.ts';

export const annotations = resource(
  representation({
    path: '/claims/:claim/evidence/:evidence/annotation',
    operationId: 'readEvidenceAnnotation',
    cache: 'past',
    cost: 'one',
    tag: 'formats',
    summary: 'Read evidence as a Web Annotation',
    description:
      'The passage of the source as a W3C Web Annotation in JSON-LD: its place, what it shows, and its stance on the claim.',
    params: { claim: claimId, evidence: evidenceId },
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    answer: annotation,
    make: async ({ services: { views }, options, site, params: { claim, evidence } }) => {
      const piece = ofClaim(await readEvidence(views, options, evidence), claim);
      if (piece === undefined) return undefined;
      const sources = await readRemaining(views, options, [piece.source]);
      return toAnnotation(piece, sources.get(piece.source), site);
    },
  }),
);
