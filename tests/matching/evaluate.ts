import { featureNames, type FeatureName } from '../../src/domain/search/ranking-weights.ts';
import { findMatches } from '../../src/projections/findable/match.ts';
import type { ProjectionDatabase } from '../../src/projections/engine/tables.ts';
import { scoreOwn } from './own.ts';
import { openLedgerOfClaims, type LedgerOfClaims } from './ledger-of-claims.ts';
import { noMatchingData, readChecked, readQueries, wordingOf, type Query } from './material.ts';
import { learn, learnLabel, orderBy, type Example, type Judged } from './train.ts';

/**
 * `npm run evaluate:matching` loads published fact-checks into a ledger of its own, asks over HTTP which of them a post
 * repeats, and prints how often the right one comes first. With `--train` it learns the weights anew and prints them. With
 * `--own URL` it asks a running service for the texts that its members confirmed or rejected.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const shown = (value: number): string => value.toFixed(3);

/** The 95 % interval of a mean by bootstrap. The random numbers are the same in every run. */
const interval = (values: readonly number[]): string => {
  let state = 42;
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
  const means = Array.from({ length: 1000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((one, other) => one - other);
  return `${shown(mean(values))} [${shown(means[25] ?? 0)}, ${shown(means[975] ?? 0)}]`;
};

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

interface Match {
  readonly claim: { readonly wording: string };
  readonly label: 'likely' | 'possible';
}

const BYLINE_DATE =
  / (January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\s*$/;

/** Asks over HTTP. Without dates the date of the byline is cut off. */
const ask = async (ledger: LedgerOfClaims, { text }: Query, isDated: boolean): Promise<Match[]> => {
  const response = await fetch(`${ledger.url}/v1/ledgers/main/claims/match`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: isDated ? text : text.replace(BYLINE_DATE, ''), limit: 5 }),
  });
  if (response.status !== 200) throw new Error(`${String(response.status)}: ${await response.text()}`);
  return ((await response.json()) as { matches: Match[] }).matches;
};

const evaluate = async (
  ledger: LedgerOfClaims,
  split: 'train' | 'dev',
  isDated: boolean,
): Promise<number> => {
  const rightWording = new Map(readChecked().map((each) => [each.docid, wordingOf(each)]));
  const [precisions, found, times, likely]: number[][] = [[], [], [], []];
  for (const query of readQueries(split)) {
    const before = process.cpuUsage();
    const matches = await ask(ledger, query, isDated);
    const { user, system } = process.cpuUsage(before);
    times?.push((user + system) / 1000);
    const isRight = ({ claim }: Match) => claim.wording === rightWording.get(query.right);
    const at = matches.findIndex(isRight);
    precisions?.push(at < 0 ? 0 : 1 / (at + 1));
    found?.push(at < 0 ? 0 : 1);
    const [first] = matches;
    if (first?.label === 'likely') likely?.push(isRight(first) ? 1 : 0);
  }
  say(
    `${split} ${isDated ? 'dated' : 'undated'}: MAP@5 (with one right claim each, also MRR@5) ${interval(precisions ?? [])}, R@5 ${interval(found ?? [])}, ` +
      `likely ${String(likely?.length)} of ${String(found?.length)}, right ${interval(likely ?? [])}, ` +
      `service CPU with this client p50 ${percentile(times ?? [], 0.5).toFixed(1)} ms, p95 ${percentile(times ?? [], 0.95).toFixed(1)} ms`,
  );
  return (precisions ?? []).reduce((sum, each) => sum + each, 0) / (precisions?.length ?? 1);
};

const examplesOf = async (views: ProjectionDatabase, split: 'train' | 'dev'): Promise<Example[]> => {
  const rightWording = new Map(readChecked().map((each) => [each.docid, wordingOf(each)]));
  const examples: Example[] = [];
  for (const { text, right } of readQueries(split)) {
    const found = await findMatches(views, { ledger: 'main', audience: 'public' }, { text });
    const candidates = found.map(({ row, features }) => ({ id: row.wordings[0] ?? '', features }));
    examples.push({ right: rightWording.get(right) ?? '', candidates });
  }
  return examples;
};

/** The value of an order: 1 for the right claim in the first place, 1/5 in the fifth, 0 beyond. */
const precisionOf = (order: readonly { readonly id: string }[], right: string): number => {
  const at = order.slice(0, 5).findIndex(({ id }) => id === right);
  return at < 0 ? 0 : 1 / (at + 1);
};

/** How much the ranking gains over plain BM25, query by query, with the interval of the difference. */
const compare = (
  name: string,
  examples: readonly Example[],
  orders: readonly { readonly order: readonly { id: string }[]; readonly right: string }[],
): void => {
  const plain = examples.map(({ candidates, right }) =>
    precisionOf(
      candidates.toSorted((one, other) => other.features.bm25 - one.features.bm25),
      right,
    ),
  );
  const ranked = orders.map(({ order, right }) => precisionOf(order, right));
  say(
    `${name}: BM25 ${interval(plain)}, ranking ${interval(ranked)}, gain ${interval(ranked.map((each, at) => each - (plain[at] ?? 0)))}`,
  );
};

const FOLDS = 5;

/** Learns on four fifths of the right claims and judges on the last fifth, for each fifth. */
const crossValidate = (
  examples: readonly Example[],
  unused: readonly FeatureName[],
): { orders: { order: ReturnType<typeof orderBy>; right: string }[]; judged: Judged[] } => {
  const fold = new Map(
    [...new Set(examples.map(({ right }) => right))].map((right, at) => [right, at % FOLDS]),
  );
  const judged: Judged[] = [];
  const learned = Array.from({ length: FOLDS }, (_, held) =>
    learn(
      examples.filter(({ right }) => fold.get(right) !== held),
      unused,
    ),
  );
  const orders = examples.map((each) => {
    const weights = learned[fold.get(each.right) ?? 0];
    if (weights === undefined) throw new Error('there is a fold for each example');
    return { order: orderBy(weights, each), right: each.right };
  });
  for (const { order, right } of orders) {
    for (const seen of [order, order.filter(({ id }) => id !== right)]) {
      const [first, second] = seen;
      if (first === undefined) continue;
      const margin = first.score - (second?.score ?? 0);
      judged.push({ margin, score: first.score, isRight: first.id === right });
    }
  }
  return { orders, judged };
};

const train = async (views: ProjectionDatabase): Promise<void> => {
  const [examples, dev] = [await examplesOf(views, 'train'), await examplesOf(views, 'dev')];
  for (const unused of [['year', 'closeness'], []] as const) {
    const { orders, judged } = crossValidate(examples, unused);
    const weights = learn(examples, unused);
    const name = unused.length > 0 ? 'undated' : 'dated';
    compare(`train cross-validated ${name}`, examples, orders);
    compare(
      `dev ${name}`,
      dev,
      dev.map((each) => ({ order: orderBy(weights, each), right: each.right })),
    );
    say(
      JSON.stringify(
        Object.fromEntries(featureNames.map((name) => [name, Number(weights[name].toFixed(2))])),
      ),
    );
    say(JSON.stringify(learnLabel(judged)));
  }
};

const main = async (): Promise<void> => {
  const own = process.argv.indexOf('--own');
  if (own >= 0) {
    for (const line of await scoreOwn(process.argv[own + 1] ?? '', process.env)) say(line);
    return;
  }
  if (noMatchingData !== false) {
    say(noMatchingData);
    return;
  }
  const ledger = await openLedgerOfClaims(readChecked());
  try {
    if (process.argv.includes('--train')) {
      await train(ledger.views);
      return;
    }
    const dated = await evaluate(ledger, 'dev', true);
    const undated = await evaluate(ledger, 'dev', false);
    const trained = await evaluate(ledger, 'train', true);
    await evaluate(ledger, 'train', false);
    if (dated < 0.955 || undated < 0.925 || trained < 0.915) {
      say('below the gate: dev dated 0.955, undated 0.925, train dated 0.915');
      process.exitCode = 1;
    }
  } finally {
    await ledger.stop();
  }
};

await main();
