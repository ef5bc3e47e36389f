import { weights, type FeatureName } from './ranking-weights.ts';

/** Ranking of claims that may be what a post says. Pure: words come stemmed, with their inverse document frequency. */

/** A word without a known frequency. Words of a claim that the post lacks are weighed alike. */
const USUAL_IDF = 6;
const GRAM = 4;
/** BM25 (Robertson and Zaragoza 2009). Other values gained nothing measurable. */
const K1 = 1.2;
const B = 0.75;
/** Days after which a date is half as telling. */
const DAYS_OF_CLOSENESS = 30;

/** What is asked, after normalising and stemming by one configuration. */
export interface AskedPost {
  /** Its stems in order. */
  readonly words: readonly string[];
  /** Stems that only the name or handle of its author has. */
  readonly bylineWords: ReadonlySet<string>;
  readonly idf: ReadonlyMap<string, number>;
  /** The normalised text, for character grams and capitals. */
  readonly text: string;
  /** The day it was said (YYYY, YYYY-MM or YYYY-MM-DD), if known. */
  readonly saidOn?: string | undefined;
}

/** A claim that shares words with the post. */
export interface Candidate {
  readonly claim: string;
  readonly bm25: number;
  /** The mean length of the claims of its configuration, in words. */
  readonly meanLength: number;
  /** Its normalised texts: wordings, topics, quotes. */
  readonly texts: readonly string[];
  /** The stems of each text in order. */
  readonly stems: readonly (readonly string[])[];
  /** Dates of its occasions and of its verdict in force, as precisely as known. */
  readonly dates: readonly string[];
}

export type Features = Readonly<Record<FeatureName, number>>;

export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly features: Features;
  readonly score: number;
  readonly sharedWords: readonly string[];
  /** The number of the text that is nearest to the post. */
  readonly bestText: number;
  /** Days between `saidOn` and the nearest date of the claim. */
  readonly days?: number;
}

const gramsOf = (text: string): Set<string> => {
  const plain = ` ${text.toLowerCase()} `;
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= plain.length; at += 1) grams.add(plain.slice(at, at + GRAM));
  return grams;
};

const cosine = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const each of small) if (large.has(each)) shared += 1;
  return shared === 0 ? 0 : shared / Math.sqrt(one.size * other.size);
};

const idfOf = (post: AskedPost, word: string): number => post.idf.get(word) ?? USUAL_IDF;

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

const bm25Of = (post: AskedPost, stems: readonly string[], meanLength: number): number => {
  const counts = new Map<string, number>();
  for (const stem of stems) if (post.idf.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const long = K1 * (1 - B + (B * stems.length) / Math.max(meanLength, 1));
  return sum([...counts].map(([stem, count]) => (idfOf(post, stem) * count * (K1 + 1)) / (count + long)));
};

/** The idf of the longest common sequence of stems. */
const commonSequence = (post: AskedPost, stems: readonly string[]): number => {
  let before = new Float64Array(stems.length + 1);
  for (const word of post.words) {
    const now = new Float64Array(stems.length + 1);
    for (const [at, stem] of stems.entries()) {
      const longer = stem === word ? (before[at] ?? 0) + idfOf(post, word) : 0;
      now[at + 1] = Math.max(longer, before[at + 1] ?? 0, now[at] ?? 0);
    }
    before = now;
  }
  return before[stems.length] ?? 0;
};

const capitalised = (text: string): Set<string> =>
  new Set(
    Array.from(text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}']*/gu), ([word]) => word.toLowerCase()),
  );

const plainWords = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? []));

/** The middle of a partial date as days since 1970. */
const dayOf = (date: string): number => {
  const [year = 1970, month, day] = date.split('-').map(Number);
  const at = new Date(0);
  at.setUTCFullYear(year, month === undefined ? 6 : month - 1, day ?? (month === undefined ? 1 : 15));
  return at.getTime() / 86_400_000;
};

const daysBetween = (post: AskedPost, { dates }: Candidate): number | undefined => {
  if (post.saidOn === undefined || dates.length === 0) return undefined;
  const said = dayOf(post.saidOn);
  // Closeness counts both ways. A claim checked before the post is what the reader looks for.
  return Math.min(...dates.map((date) => Math.abs(dayOf(date) - said)));
};

interface Prepared {
  readonly post: AskedPost;
  readonly words: ReadonlySet<string>;
  readonly grams: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  readonly highestIdf: number;
  readonly totalIdf: number;
  readonly highestBm25: number;
  readonly highestTextBm25: number;
}

const textBm25s = (post: AskedPost, { stems, meanLength }: Candidate): number[] =>
  stems.map((each) => bm25Of(post, each, meanLength));

const prepare = (post: AskedPost, candidates: readonly Candidate[]): Prepared => {
  const words = new Set(post.words);
  const idfs = [...words].map((word) => idfOf(post, word));
  return {
    post,
    words,
    grams: gramsOf(post.text),
    capitals: capitalised(post.text),
    highestIdf: Math.max(...idfs, 1e-9),
    totalIdf: Math.max(sum(idfs), 1e-9),
    highestBm25: Math.max(...candidates.map(({ bm25 }) => bm25), 1e-9),
    highestTextBm25: Math.max(...candidates.flatMap((each) => textBm25s(post, each)), 1e-9),
  };
};

const shareWithin = (post: AskedPost, stems: readonly string[], words: ReadonlySet<string>): number => {
  const distinct = new Set(stems);
  const total = sum([...distinct].map((stem) => idfOf(post, stem)));
  return total === 0
    ? 0
    : sum([...distinct].filter((stem) => words.has(stem)).map((stem) => idfOf(post, stem))) / total;
};

const bestOf = (values: readonly number[]): number => Math.max(...values, 0);

const sequenceShare = (post: AskedPost, stems: readonly string[]): number => {
  const total = sum(stems.map((stem) => idfOf(post, stem)));
  return total === 0 ? 0 : commonSequence(post, stems) / total;
};

const yearsOf = (post: AskedPost): string | undefined => post.saidOn?.slice(0, 4);

const featuresOf = (asked: Prepared, candidate: Candidate, days: number | undefined): Features => {
  const { post, words, grams, capitals } = asked;
  const { texts, stems } = candidate;
  const inClaim = new Set(stems.flat());
  const shared = [...words].filter((word) => inClaim.has(word));
  const sharedIdfs = shared.map((word) => idfOf(post, word));
  const plain = plainWords(texts);
  const year = yearsOf(post);
  return {
    bm25: candidate.bm25 / asked.highestBm25,
    textBm25: bestOf(textBm25s(post, candidate)) / asked.highestTextBm25,
    textInPost: bestOf(stems.map((each) => shareWithin(post, each, words))),
    postInClaim: sum(sharedIdfs) / asked.totalIdf,
    textGrams: bestOf(texts.map((text) => cosine(grams, gramsOf(text)))),
    claimGrams: cosine(grams, gramsOf(texts.join(' '))),
    capitals:
      capitals.size === 0 ? 0 : [...capitals].filter((word) => plain.has(word)).length / capitals.size,
    rarest: bestOf(sharedIdfs) / asked.highestIdf,
    byline: sum(shared.filter((word) => post.bylineWords.has(word)).map((word) => idfOf(post, word))) / 10,
    sequence: bestOf(stems.map((each) => sequenceShare(post, each))),
    shared: shared.length / 10,
    year: year !== undefined && plain.has(year) ? 1 : 0,
    closeness: days === undefined ? 0 : 1 / (1 + days / DAYS_OF_CLOSENESS),
  };
};

const scoreOf = (features: Features, isDated: boolean): number =>
  Object.entries(isDated ? weights.dated : weights.undated).reduce(
    (score, [name, weight]) => score + weight * features[name as FeatureName],
    0,
  );

/** Ranks the candidates, the best first. Equal scores keep the order of their ids, so answers repeat. */
export const rank = (post: AskedPost, candidates: readonly Candidate[]): RankedCandidate[] => {
  const asked = prepare(post, candidates);
  const isDated = post.saidOn !== undefined;
  return candidates
    .map((candidate): RankedCandidate => {
      const days = daysBetween(post, candidate);
      const features = featuresOf(asked, candidate, days);
      const inClaim = new Set(candidate.stems.flat());
      const likeness = candidate.texts.map((text) => cosine(asked.grams, gramsOf(text)));
      return {
        candidate,
        features,
        score: scoreOf(features, isDated),
        sharedWords: [...asked.words].filter((word) => inClaim.has(word)),
        bestText: Math.max(0, likeness.indexOf(bestOf(likeness))),
        ...(days === undefined ? {} : { days: Math.round(days) }),
      };
    })
    .sort((one, other) => other.score - one.score || (one.candidate.claim < other.candidate.claim ? -1 : 1));
};

/** The probability that a claim is what the post says. `margin` is the lead over the next claim of another cluster. */
export const probabilityOf = (score: number, margin: number, isDated: boolean): number => {
  const { margin: a, score: b, constant } = isDated ? weights.datedLabel : weights.undatedLabel;
  return 1 / (1 + Math.exp(-(a * margin + b * score + constant)));
};

/** The least probability at which 19 of 20 answers are right, by `npm run evaluate:matching`. */
export const likelyFrom = (isDated: boolean): number =>
  (isDated ? weights.datedLabel : weights.undatedLabel).likely;
