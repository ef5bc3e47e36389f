import { z } from 'zod';
import type { EvidenceRow } from '../views/evidence.ts';
import type { SourceRow } from '../views/sources.ts';
import { claimAddress, sourceAddress, type Site } from './site.ts';

const selector = z.union([
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
]);

/** W3C Web Annotation Data Model (2017), sections 3 and 4. */
export const annotation = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.string().describe('The address of the evidence, for ever.'),
    type: z.literal('Annotation'),
    motivation: z.literal('assessing'),
    created: z.string(),
    modified: z.string(),
    creator: z.object({ type: z.enum(['Person', 'Software']), name: z.string() }),
    body: z.array(
      z.union([
        z.object({
          type: z.literal('TextualBody'),
          value: z.string(),
          purpose: z.enum(['describing', 'classifying']),
        }),
        z.object({ id: z.string(), purpose: z.literal('linking') }),
      ]),
    ),
    target: z.object({
      source: z.string().describe('The document; its address in the ledger where it has none of its own.'),
      selector: z.array(selector).optional(),
    }),
  })
  .meta({
    id: 'EvidenceAnnotation',
    description:
      'A piece of evidence as a W3C Web Annotation: a passage of a source, and what it says of a claim.',
  });
export type Annotation = z.output<typeof annotation>;

/** Evidence as an annotation of its source: its finding describes the passage, its stance classifies it. */
export const toAnnotation = (piece: EvidenceRow, source: SourceRow | undefined, site: Site): Annotation => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `${claimAddress(site, piece.claim)}/evidence/${piece.id}`,
  type: 'Annotation',
  motivation: 'assessing',
  created: piece.offeredAt,
  modified: piece.updatedAt,
  creator: { type: piece.offeredBy.kind === 'person' ? 'Person' : 'Software', name: nameOf(piece) },
  body: [
    { type: 'TextualBody', value: piece.finding, purpose: 'describing' },
    { type: 'TextualBody', value: piece.stance, purpose: 'classifying' },
    { id: claimAddress(site, piece.claim), purpose: 'linking' },
  ],
  target: {
    source: source?.url ?? sourceAddress(site, piece.source),
    ...(piece.quote === undefined ? {} : { selector: selectorsOf(piece.quote) }),
  },
});

const nameOf = ({ offeredBy }: EvidenceRow): string =>
  'name' in offeredBy ? offeredBy.name : offeredBy.kind;

const selectorsOf = ({ position, ...words }: NonNullable<EvidenceRow['quote']>) => [
  { type: 'TextQuoteSelector' as const, ...words },
  ...(position === undefined ? [] : [{ type: 'TextPositionSelector' as const, ...position }]),
];
