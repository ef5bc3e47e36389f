import { z } from 'zod';

const text = z.string();
const date = text.describe('A year, a month or a day (ISO 8601), as precisely as known.');

export const typeIs = <Name extends string>(name: Name) => z.literal(name).describe('The schema.org type.');

const organization = z
  .object({
    '@type': typeIs('Organization'),
    name: text.describe('The name of the publisher.'),
    url: text.optional().describe('The address of the publisher.'),
  })
  .meta({ id: 'SchemaOrganization', description: 'Who publishes the ledger.' });

const speaker = z
  .object({
    '@type': z.enum(['Person', 'Organization']).describe('The schema.org type: a person or an organisation.'),
    name: text.describe('The name of the claimant.'),
    jobTitle: text.optional().describe('The office or role held when the claim was made.'),
    sameAs: z.array(text).optional().describe('Addresses that name the same person or organisation.'),
  })
  .meta({
    id: 'SchemaSpeaker',
    description: 'Who made the claim. Left out if the claimant is unknown or the claim is hypothetical.',
  });

const occasion = z
  .object({
    '@type': typeIs('CreativeWork'),
    name: text.optional().describe('The medium, or the title of the document that shows the occasion.'),
    url: text.optional().describe('The address at which the occasion is documented.'),
    datePublished: date.optional(),
    author: speaker.optional(),
    text: text.optional().describe('The words themselves, where they were quoted.'),
  })
  .meta({ id: 'SchemaOccasion', description: 'An occasion on which the claim was made.' });

const cited = z
  .object({
    '@type': typeIs('CreativeWork'),
    name: text.describe('The title of the document.'),
    url: text.describe(
      'Where the document can be read; its address in the ledger where it has none of its own.',
    ),
    publisher: organization.optional(),
    datePublished: date.optional(),
    abstract: text.optional().describe('What the document shows.'),
  })
  .meta({ id: 'SchemaCitation', description: 'A document that the verdict relies on.' });

export const claimReview = z
  .object({
    '@context': z.literal('https://schema.org').describe('The JSON-LD context.'),
    '@type': typeIs('ClaimReview'),
    '@id': text.describe('The permanent address of the verdict.'),
    url: text.describe('The address of the review: the page of the claim, for readers.'),
    claimReviewed: text.describe('The wording of the claim when the verdict was proposed.'),
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
        bestRating: z.int().optional().describe('The highest number of the scale: the truest rating.'),
        worstRating: z.int().optional().describe('The lowest number of the scale: the least true rating.'),
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
        name: text.describe('The wording of the claim.'),
        author: speaker.optional(),
        datePublished: date.optional().describe('When the claim was first made, as far as recorded.'),
        firstAppearance: occasion.optional(),
        appearance: z.array(occasion).optional().describe('The recorded occasions on which it was made.'),
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
      .describe('The corrections since publication.'),
  })
  .meta({
    id: 'ClaimReview',
    description: 'A verdict in force as schema.org JSON-LD (ClaimReview), as search engines read it.',
  });
export type ClaimReview = z.output<typeof claimReview>;
