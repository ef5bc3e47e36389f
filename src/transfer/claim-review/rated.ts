import { limits } from '../../domain/terms/limits.ts';
import type { Review } from './read-review.ts';

/** The rating in the words of its publisher, as a sentence of ours. */
export const ratedSentence = ({ publisher, rating }: Review): string => {
  const { label, number } = rating;
  const words = [label === undefined ? undefined : `“${label}”`, number].filter((each) => each !== undefined);
  return `${publisher ?? 'The review'} rated the claim ${words.join(', ')}.`;
};

/** The finding of the evidence: the rating, then what the review says where there is room for it. */
export const findingOf = (review: Review, odd: string[]): string => {
  const rated = ratedSentence(review);
  if (review.body === undefined) return rated;
  const whole = `${rated} ${review.body}`;
  if (Array.from(whole).length <= limits.findingMaxCharacters) return whole;
  odd.push('reviewBody: longer than a finding may be, so it is left out');
  return rated;
};

/** Whether a finding gives that rating, whatever else it says. */
export const gives = (finding: string, rated: string): boolean =>
  finding === rated || finding.startsWith(`${rated} `);

/** Why earlier evidence is withdrawn. */
export const changedRating = (earlier: string, { publisher, url }: Review, now: string): string => {
  const before = /^.*? rated the claim [^]*?\.(?= |$)/.exec(earlier)?.[0] ?? earlier;
  const said = `${publisher ?? 'The publisher'} changed the rating of its review. Before: ${before} Now: ${now} (${url})`;
  return said.length <= limits.reasonMaxCharacters ? said : 'The publisher changed the rating of its review.';
};
