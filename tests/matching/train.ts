/** Learns the weights of the ranking: softmax over the candidates of each query, with L2. */

export interface Example {
  readonly candidates: readonly {
    readonly id: string;
    readonly features: Readonly<Record<string, number>>;
  }[];
  readonly right: string;
}

/** A weight for each feature that was learned. Features without a weight count for nothing. */
export type Weights = Readonly<Record<string, number>>;

const STEPS = 300;
const L2 = 1e-3;
const RATE = 0.3;

const scoreOf = (weights: Weights, features: Readonly<Record<string, number>>): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0);

const softmax = (scores: readonly number[]): number[] => {
  const highest = Math.max(...scores);
  const all = scores.map((score) => Math.exp(score - highest));
  const total = all.reduce((sum, each) => sum + each, 0);
  return all.map((each) => each / total);
};

/** The features of all candidates of an example, one row each. */
interface Matrix {
  readonly rows: Float64Array;
  readonly count: number;
  readonly right: number;
}

const matrixOf = ({ candidates, right }: Example, names: readonly string[]): Matrix => ({
  rows: Float64Array.from(candidates.flatMap(({ features }) => names.map((name) => features[name] ?? 0))),
  count: candidates.length,
  right: candidates.findIndex(({ id }) => id === right),
});

const addGradient = ({ rows, count, right }: Matrix, weights: Float64Array, gradient: Float64Array): void => {
  const width = weights.length;
  const scores: number[] = [];
  for (let at = 0; at < count; at += 1) {
    let score = 0;
    for (let f = 0; f < width; f += 1) score += (weights[f] ?? 0) * (rows[at * width + f] ?? 0);
    scores.push(score);
  }
  for (const [at, chance] of softmax(scores).entries()) {
    const error = chance - (at === right ? 1 : 0);
    if (Math.abs(error) > 1e-6)
      for (let f = 0; f < width; f += 1)
        gradient[f] = (gradient[f] ?? 0) + error * (rows[at * width + f] ?? 0);
  }
};

/** Adam (Kingma and Ba 2015) over the whole set, since the features differ in scale. */
export const learn = (examples: readonly Example[], names: readonly string[]): Weights => {
  const matrices = examples.map((each) => matrixOf(each, names)).filter(({ right }) => right >= 0);
  const width = names.length;
  const [weights, first, second] = [
    new Float64Array(width),
    new Float64Array(width),
    new Float64Array(width),
  ];
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(width);
    for (const matrix of matrices) addGradient(matrix, weights, gradient);
    for (let f = 0; f < width; f += 1) {
      const slope = (gradient[f] ?? 0) / matrices.length + L2 * (weights[f] ?? 0);
      const [m, v] = [0.9 * (first[f] ?? 0) + 0.1 * slope, 0.999 * (second[f] ?? 0) + 0.001 * slope * slope];
      [first[f], second[f]] = [m, v];
      const unbiased = m / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
      weights[f] = (weights[f] ?? 0) - RATE * unbiased * (step > STEPS * 0.8 ? 0.2 : 1);
    }
  }
  return Object.fromEntries(names.map((name, f) => [name, weights[f] ?? 0]));
};

/** The order in which weights rank the candidates of an example. */
export const orderBy = (weights: Weights, { candidates }: Example): { id: string; score: number }[] =>
  candidates
    .map(({ id, features }) => ({ id, score: scoreOf(weights, features) }))
    .sort((one, other) => other.score - one.score);

export interface Judged {
  readonly margin: number;
  readonly score: number;
  readonly isRight: boolean;
}

export interface LabelWeights {
  readonly margin: number;
  readonly score: number;
  readonly constant: number;
  readonly likely: number;
}

/** Logistic regression of whether the first candidate is right, and the threshold at 19 of 20. */
export const learnLabel = (judged: readonly Judged[]): LabelWeights => {
  let [margin, score, constant] = [0, 0, 0];
  const scale = { margin: 4, score: 20 };
  for (let step = 0; step < 6000; step += 1) {
    let [a, b, c] = [0, 0, 0];
    for (const each of judged) {
      const [m, s] = [each.margin / scale.margin, each.score / scale.score];
      const error = 1 / (1 + Math.exp(-(margin * m + score * s + constant))) - (each.isRight ? 1 : 0);
      a += error * m;
      b += error * s;
      c += error;
    }
    margin -= (2 * a) / judged.length;
    score -= (2 * b) / judged.length;
    constant -= (2 * c) / judged.length;
  }
  const weights = { margin: margin / scale.margin, score: score / scale.score, constant };
  return { ...weights, likely: thresholdOf(judged, weights) };
};

const thresholdOf = (
  judged: readonly Judged[],
  { margin, score, constant }: Omit<LabelWeights, 'likely'>,
): number => {
  const ordered = judged
    .map((each) => ({
      p: 1 / (1 + Math.exp(-(margin * each.margin + score * each.score + constant))),
      isRight: each.isRight,
    }))
    .sort((one, other) => other.p - one.p);
  let [right, least] = [0, 1];
  for (const [at, { p, isRight }] of ordered.entries()) {
    right += isRight ? 1 : 0;
    // A margin above 19 of 20, since the threshold is used on other posts than these.
    if (right / (at + 1) >= 0.955) least = p;
  }
  return least;
};
