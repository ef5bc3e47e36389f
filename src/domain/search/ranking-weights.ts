/** The features of the ranking, in the order in which they are learned. */
export const featureNames = [
  'bm25',
  'textBm25',
  'textInPost',
  'postInClaim',
  'textGrams',
  'claimGrams',
  'capitals',
  'rarest',
  'byline',
  'sequence',
  'shared',
  'year',
  'closeness',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** The weights, learned by `npm run evaluate:matching -- --train`. Nothing learns in production. */
export const weights = {
  undated: {
    bm25: 4.54,
    textBm25: 3.22,
    textInPost: 1.71,
    postInClaim: 1.09,
    textGrams: 3.99,
    claimGrams: 2.65,
    capitals: 1.34,
    rarest: 3.29,
    byline: -0.45,
    sequence: 1.43,
    shared: 2.01,
    year: 0,
    closeness: 0,
  },
  dated: {
    bm25: 3.43,
    textBm25: 2.87,
    textInPost: 2.04,
    postInClaim: 0.97,
    textGrams: 3.01,
    claimGrams: 1.87,
    capitals: 1.05,
    rarest: 2.26,
    byline: -0.55,
    sequence: 2.28,
    shared: 1.9,
    year: 0.9,
    closeness: 5.26,
  },
  undatedLabel: { margin: 0.47, score: 0.887, constant: -13.765, likely: 0.782 },
  datedLabel: { margin: 0.546, score: 0.524, constant: -9.422, likely: 0.726 },
} as const;
