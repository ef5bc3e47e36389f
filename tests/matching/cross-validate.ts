import type { Embedder } from '../../src/embedding/embedder.ts';
import { featureNames } from '../../src/domain/search/ranking-weights.ts';
import { findMatches } from '../../src/projections/findable/match.ts';
import { cosine } from '../../src/projections/findable/rerank.ts';
import type { LedgerOfClaims } from './ledger-of-claims.ts';
import { readChecked, readQueries, wordingOf } from './material.ts';
import { interval, precisionOf } from './statistics.ts';
import { learn, learnLabel, orderBy, type Example, type Judged } from './train.ts';

/** The candidates of each post of a split with their features, and where an embedder is given, with its cosine. */
export const examplesOf = async (
  { views, counter }: Pick<LedgerOfClaims, 'views' | 'counter'>,
  split: 'train' | 'dev',
  embedder: Pick<Embedder, 'embed'> | undefined,
): Promise<Example[]> => {
  const rightWording = new Map(readChecked().map((each) => [each.docid, wordingOf(each)]));
  const examples: Example[] = [];
  for (const { text, right } of readQueries(split)) {
    const found = await findMatches(views, { ledger: 'main', audience: 'public' }, { text, counter });
    const wordings = found.map(({ row }) => row.wordings[0] ?? '');
    const [asked, ...vectors] = (await embedder?.embed([text, ...wordings])) ?? [];
    const candidates = found.map(({ features }, at) => {
      const vector = vectors[at];
      const meaning = asked === undefined || vector === undefined ? 0 : cosine(asked, vector);
      return { id: wordings[at] ?? '', features: { ...features, meaning } };
    });
    examples.push({ right: rightWording.get(right) ?? '', candidates });
  }
  return examples;
};

const dates: readonly string[] = ['year', 'closeness'];
const undated = featureNames.filter((name) => !dates.includes(name));

/** The ways to order candidates that are compared, by the features that each learns weights for. */
const plain = { 'BM25 alone': ['bm25'] };
const ways: Readonly<Record<string, readonly string[]>> = {
  ...plain,
  'ranking, undated': undated,
  'ranking, dated': featureNames,
};
const waysOfMeaning: Readonly<Record<string, readonly string[]>> = {
  ...plain,
  'BM25 and embedder': ['bm25', 'meaning'],
  'ranking, undated': undated,
  'ranking and embedder, undated': [...undated, 'meaning'],
  'BM25, dates and embedder': ['bm25', 'meaning', ...dates],
  'ranking, dated': featureNames,
  'ranking and embedder, dated': [...featureNames, 'meaning'],
};

const FOLDS = 5;

interface Ordered {
  readonly order: ReturnType<typeof orderBy>;
  readonly right: string;
}

/** Learns on four fifths of the right claims and orders the last fifth, for each fifth. */
export const crossValidate = (examples: readonly Example[], names: readonly string[]): Ordered[] => {
  const fold = new Map(
    [...new Set(examples.map(({ right }) => right))].map((right, at) => [right, at % FOLDS]),
  );
  const learned = Array.from({ length: FOLDS }, (_, held) =>
    learn(
      examples.filter(({ right }) => fold.get(right) !== held),
      names,
    ),
  );
  return examples.map((each) => {
    const weights = learned[fold.get(each.right) ?? 0];
    if (weights === undefined) throw new Error('there is a fold for each example');
    return { order: orderBy(weights, each), right: each.right };
  });
};

export const precisionsOf = (ordered: readonly Ordered[]): number[] =>
  ordered.map(({ order, right }) => precisionOf(order, right));

/** Each order with its right claim, and again as if that were not on record. */
const judgedOf = (ordered: readonly Ordered[]): Judged[] =>
  ordered.flatMap(({ order, right }) =>
    [order, order.filter(({ id }) => id !== right)].flatMap((seen) => {
      const [first, second] = seen;
      if (first === undefined) return [];
      const margin = first.score - (second?.score ?? 0);
      return [{ margin, score: first.score, isRight: first.id === right }];
    }),
  );

/** Compares ways of ordering on train in cross-validation, and on dev. Gains are over BM25 alone, post by post. */
export const compare = (
  { train, dev }: { readonly train: readonly Example[]; readonly dev: readonly Example[] },
  isWithMeaning: boolean,
): string[] => {
  const lines: string[] = [];
  const base: Record<string, readonly number[]> = {};
  for (const [name, names] of Object.entries(isWithMeaning ? waysOfMeaning : ways)) {
    const weights = learn(train, names);
    const precisions = {
      train: precisionsOf(crossValidate(train, names)),
      dev: precisionsOf(dev.map((each) => ({ order: orderBy(weights, each), right: each.right }))),
    };
    for (const [split, values] of Object.entries(precisions)) {
      const before = (base[split] ??= values);
      const gain = values.map((each, at) => each - (before[at] ?? 0));
      lines.push(`${split}, ${name}: MAP@5 ${interval(values)}, gain ${interval(gain)}`);
    }
  }
  return lines;
};

/** The weights of the ranking and of its labels, for `ranking-weights.ts`. */
export const learnedWeights = (train: readonly Example[]): string[] =>
  [undated, featureNames].flatMap((names) => {
    const weights = learn(train, names);
    return [
      JSON.stringify(
        Object.fromEntries(featureNames.map((name) => [name, Number((weights[name] ?? 0).toFixed(2))])),
      ),
      JSON.stringify(learnLabel(judgedOf(crossValidate(train, names)))),
    ];
  });
