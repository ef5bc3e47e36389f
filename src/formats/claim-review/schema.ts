import { z } from 'zod';

const text = z.string();
const date = text.describe('As exactly as it is known: a year, a month or a day (ISO 8601).');

export const typeIs = <Name extends string>(name: Name) =>
  z.literal(name).describe('What it is, as schema.org names it.');

const organization = z
  .object({
    '@type': typeIs('Organization'),
    name: text.describe('What the publisher is called.'),
    url: text.optional().describe('Where the publisher is to be found.'),
  })
  .meta({ id: 'SchemaOrganization', description: 'Who publishes the ledger.' });

const speaker = z
  .object({
    '@type': z.enum(['Person', 'Organization']).describe('Whether it is a person or an organisation.'),
    name: text.describe('What the claimant is called.'),
    jobTitle: text.optional().describe('The office or role held when the claim was made.'),
    sameAs: z.array(text).optional().describe('Addresses that name the same person or organisation.'),
  })
  .meta({
    id: 'SchemaSpeaker',
    description: 'Who made the claim. Left out where that is not known, or nobody did.',
  });

const occasion = z
  .object({
    '@type': typeIs('CreativeWork'),
    name: text.optional().describe('The medium, or the title of the document that shows it.'),
    url: text.optional().describe('Where the occasion can be seen.'),
    datePublished: date.optional(),
    author: speaker.optional(),
    text: text.optional().describe('The words themselves, where they were quoted.'),
  })
  .meta({ id: 'SchemaOccasion', description: 'An occasion on which the claim was made.' });

const cited = z
  .object({
    '@type': typeIs('CreativeWork'),
    name: text.describe('What the document is called.'),
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
    '@context': z.literal('https://schema.org').describe('The vocabulary of the names.'),
    '@type': typeIs('ClaimReview'),
    '@id': text.describe('The address of the verdict, for ever.'),
    url: text.describe('Where the review can be read: the address of the verdict in this service.'),
    claimReviewed: text.describe('The claim as it was worded when the verdict was proposed.'),
    inLanguage: text.describe('The language of the claim (BCP 47).'),
    datePublished: text.describe('When this verdict was published.'),
    dateModified: text.optional().describe('When it was last corrected since. Left out where it never was.'),
    author: organization,
    publisher: organization,
    license: text.optional().describe('The address of the licence under which the ledger is published.'),
    reviewRating: z
      .object({
        '@type': typeIs('Rating'),
        alternateName: text.describe('The label of the rating on its scale.'),
        ratingExplanation: text.optional().describe('What the rating means on its scale.'),
        ratingValue: z.int().optional().describe('The number of the rating on the true–false axis.'),
        bestRating: z.int().optional().describe('The number of the truest rating of the scale.'),
        worstRating: z.int().optional().describe('The number of the least true rating of the scale.'),
      })
      .meta({
        id: 'SchemaRating',
        description: 'The rating. It has numbers only where it lies on the true–false axis.',
      }),
    reviewBody: text.describe('The rationale of the verdict.'),
    itemReviewed: z
      .object({
        '@type': typeIs('Claim'),
        '@id': text.describe('The address of the claim in this service.'),
        name: text.describe('The words of the claim.'),
        author: speaker.optional(),
        datePublished: date.optional().describe('When the claim was first made, as far as is on record.'),
        firstAppearance: occasion.optional(),
        appearance: z
          .array(occasion)
          .optional()
          .describe('The occasions on which it was made, as far as is on record.'),
      })
      .meta({ id: 'SchemaClaim', description: 'The claim and the occasions on which it was made.' }),
    citation: z.array(cited).optional().describe('The documents that the verdict relies on.'),
    correction: z
      .array(
        z
          .object({
            '@type': typeIs('CorrectionComment'),
            text: text.describe('What changed and why.'),
            datePublished: text.describe('When the notice was published.'),
          })
          .meta({ id: 'SchemaCorrection', description: 'A public notice about a change.' }),
      )
      .optional()
      .describe('What was corrected since.'),
  })
  .meta({
    id: 'ClaimReview',
    description: 'A verdict in force as schema.org JSON-LD (ClaimReview), as search engines read it.',
  });
export type ClaimReview = z.output<typeof claimReview>;
