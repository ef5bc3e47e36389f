import { annotation, toAnnotation } from '../../../formats/annotation.ts';
import { claimId, evidenceId } from '../../../domain/terms/ids.ts';
import { readEvidence } from '../../../projections/evidence/evidence.ts';
import { readSource } from '../../../projections/sources/sources.ts';
import { readAs } from '../../operations/read-as.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { ofClaim } from '../../operations/of-claim.ts';

export const annotations = (routes: Routes, services: Services): void => {
  const { views } = services;
  readAs(routes, services, {
    url: '/claims/:claim/evidence/:evidence/annotation',
    operationId: 'readEvidenceAnnotation',
    tag: 'formats',
    summary: 'Read evidence as a Web Annotation',
    description:
      'The passage of the source as a W3C Web Annotation in JSON-LD: where the words stand, what they show, and what they say of the claim.',
    params: { claim: claimId, evidence: evidenceId },
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    answer: annotation,
    make: async ({ options, site, params: { claim, evidence = '' } }) => {
      const piece = ofClaim(await readEvidence(views, options, evidence), claim);
      if (piece === undefined) return undefined;
      return toAnnotation(piece, await readSource(views, options, piece.source), site);
    },
  });
};
