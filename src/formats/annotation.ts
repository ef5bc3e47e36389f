import { z } from 'zod';
import type { EvidenceRow } from '../projections/evidence/evidence.ts';
import type { SourceRow } from '../projections/sources/sources.ts';
import { claimAddress, sourceAddress, type Site } from './site.ts';

const selector = z.union([
  z.object({
    type: z.literal('TextQuoteSelector').describe('The type of the selector, which quotes the passage.'),
    exact: z.string().describe('The quoted words.'),
    prefix: z.string().optional().describe('A few words before the quote.'),
    suffix: z.string().optional().describe('A few words after the quote.'),
  }),
  z.object({
    type: z
      .literal('TextPositionSelector')
      .describe('The type of the selector, which gives the position in the captured text.'),
    start: z.int().describe('The position of the first character, counted from 0.'),
    end: z.int().describe('The position after the last character.'),
  }),
]);

const words = z.object({
  type: z.literal('TextualBody').describe('The type of the body: text.'),
  value: z.string().describe('The finding, or the stance.'),
  purpose: z
    .enum(['describing', 'classifying'])
    .describe('The purpose: `describing` for the finding, `classifying` for the stance.'),
});
const claim = z.object({
  id: z.string().describe('The address of the claim.'),
  purpose: z.literal('linking').describe('The purpose: it links the claim that the evidence is on.'),
});

/** W3C Web Annotation Data Model (2017), sections 3 and 4. */
export const annotation = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld').describe('The JSON-LD context.'),
    id: z.string().describe('The permanent address of the evidence.'),
    type: z.literal('Annotation').describe('The type, always `Annotation`.'),
    motivation: z.literal('assessing').describe('Why the passage was annotated: to assess a claim.'),
    created: z.string().describe('When the evidence was offered.'),
    modified: z.string().describe('When it was last modified.'),
    creator: z
      .object({
        type: z.enum(['Person', 'Software']).describe('Whether a person or a program offered it.'),
        name: z.string().describe('The name at the time of the offer.'),
      })
      .describe('Who offered the evidence.'),
    body: z
      .array(z.union([words, claim]))
      .describe('The statements about the passage, and the claim they concern.'),
    target: z
      .object({
        source: z.string().describe('The document; its address in the ledger where it has none of its own.'),
        selector: z.array(selector).optional().describe('The passage; left out where none was quoted.'),
      })
      .describe('The annotated passage of a source.'),
  })
  .meta({
    id: 'EvidenceAnnotation',
    description:
      'A piece of evidence as a W3C Web Annotation: a passage of a source, and what it says of a claim.',
  });
export type Annotation = z.output<typeof annotation>;

/** Evidence as an annotation of its source. The finding is the body, the stance a tag. */
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

const nameOf = ({ offeredBy }: EvidenceRow): string => {
  if ('name' in offeredBy) return offeredBy.name;
  return 'role' in offeredBy ? `${offeredBy.role} ${offeredBy.pseudonym}` : offeredBy.kind;
};

const selectorsOf = ({ position, ...words }: NonNullable<EvidenceRow['quote']>) => [
  { type: 'TextQuoteSelector' as const, ...words },
  ...(position === undefined ? [] : [{ type: 'TextPositionSelector' as const, ...position }]),
];
