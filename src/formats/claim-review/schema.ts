import { z } from 'zod';

const text = z.string();
const date = text.describe('As exactly as it is known: a year, a month or a day (ISO 8601).');

const organization = z
  .object({ '@type': z.literal('Organization'), name: text, url: text.optional() })
  .meta({ id: 'SchemaOrganization', description: 'Who publishes the ledger.' });

const speaker = z
  .object({
    '@type': z.enum(['Person', 'Organization']),
    name: text,
    jobTitle: text.optional().describe('The office or role held when the claim was made.'),
    sameAs: z.array(text).optional(),
  })
  .meta({
    id: 'SchemaSpeaker',
    description: 'Who made the claim. Left out where that is not known, or nobody did.',
  });

const occasion = z
  .object({
    '@type': z.literal('CreativeWork'),
    name: text.optional().describe('The medium, or the title of the document that shows it.'),
    url: text.optional(),
    datePublished: date.optional(),
    author: speaker.optional(),
    text: text.optional().describe('The words themselves, where they were quoted.'),
  })
  .meta({ id: 'SchemaOccasion', description: 'An occasion on which the claim was made.' });

const cited = z
  .object({
    '@type': z.literal('CreativeWork'),
    name: text,
    url: text.describe(
      'Where the document can be read; its address in the ledger where it has none of its own.',
    ),
    publisher: organization.optional(),
    datePublished: date.optional(),
    abstract: text.optional().describe('What it shows.'),
  })
  .meta({ id: 'SchemaCitation', description: 'A document that the verdict relies on.' });

export const claimReview = z
  .object({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('ClaimReview'),
    '@id': text.describe('The address of the verdict, for ever.'),
    url: text.describe('Where the review can be read: the address of the verdict in this service.'),
    claimReviewed: text.describe('The claim as it was worded when the verdict was proposed.'),
    inLanguage: text.describe('The language of the claim (BCP 47).'),
    datePublished: text.describe('When this verdict was published.'),
    dateModified: text.optional().describe('When it was last corrected since. Left out where it never was.'),
    author: organization,
    publisher: organization,
    license: text.optional(),
    reviewRating: z
      .object({
        '@type': z.literal('Rating'),
        alternateName: text.describe('The label of the rating on its scale.'),
        ratingExplanation: text.optional().describe('What the rating means on its scale.'),
        ratingValue: z.int().optional(),
        bestRating: z.int().optional(),
        worstRating: z.int().optional(),
      })
      .meta({
        id: 'SchemaRating',
        description: 'The rating. It has numbers only where it lies on the true–false axis.',
      }),
    reviewBody: text.describe('The rationale of the verdict.'),
    itemReviewed: z
      .object({
        '@type': z.literal('Claim'),
        '@id': text.describe('The address of the claim in this service.'),
        name: text,
        author: speaker.optional(),
        datePublished: date.optional().describe('When the claim was first made, as far as is on record.'),
        firstAppearance: occasion.optional(),
        appearance: z.array(occasion).optional(),
      })
      .meta({ id: 'SchemaClaim', description: 'The claim and the occasions on which it was made.' }),
    citation: z.array(cited).optional(),
    correction: z
      .array(
        z
          .object({ '@type': z.literal('CorrectionComment'), text, datePublished: text })
          .meta({ id: 'SchemaCorrection', description: 'A public notice about a change.' }),
      )
      .optional(),
  })
  .meta({
    id: 'ClaimReview',
    description: 'A verdict in force as schema.org JSON-LD (ClaimReview), as search engines read it.',
  });
export type ClaimReview = z.output<typeof claimReview>;
