import { isFields, listOf, textsOf, type Fields } from './values.ts';

/** Whether an object is an answer of Google's Fact Check Tools API (`claims:search`). */
export const isApiAnswer = (value: Fields): boolean =>
  !('@type' in value) &&
  Array.isArray(value['claims']) &&
  value['claims'].every((each) => isFields(each) && ('claimReview' in each || 'text' in each));

/** The reviews of an answer, as ClaimReviews. The API never says what kind of claimant it names. */
export const reviewsOfApi = (answer: Fields): Fields[] =>
  listOf(answer['claims']).flatMap((claim) =>
    isFields(claim)
      ? listOf(claim['claimReview']).flatMap((review) => (isFields(review) ? [reviewOf(claim, review)] : []))
      : [],
  );

const reviewOf = (claim: Fields, review: Fields): Fields => {
  const publisher = isFields(review['publisher']) ? review['publisher'] : {};
  const [claimant] = textsOf(claim['claimant']);
  return {
    '@type': 'ClaimReview',
    url: review['url'],
    claimReviewed: claim['text'],
    name: review['title'],
    datePublished: review['reviewDate'],
    inLanguage: review['languageCode'],
    author: { '@type': 'Organization', name: publisher['name'] ?? publisher['site'] },
    reviewRating: { '@type': 'Rating', alternateName: review['textualRating'] },
    itemReviewed: {
      '@type': 'Claim',
      datePublished: claim['claimDate'],
      ...(claimant === undefined ? {} : { author: { '@type': unsaidKind, name: claimant } }),
    },
  };
};

/** The type of a claimant whose kind the source never states. */
export const unsaidKind = 'UnsaidKind';
