import { embedderFrom } from '../../src/embedding/from-module.ts';
import { remembering } from '../../src/embedding/remembering.ts';
import { featureNames } from '../../src/domain/search/ranking-weights.ts';
import { hostileTexts } from '../attacks/hostile-texts.ts';
import { compare, crossValidate, examplesOf, learnedWeights, precisionsOf } from './cross-validate.ts';
import { costsOfView } from './cost-of-view.ts';
import { openLedgerOfClaims, type LedgerOfClaims } from './ledger-of-claims.ts';
import { noMatchingData, readChecked, readQueries, wordingOf, type Query } from './material.ts';
import { scoreOwn } from './own.ts';
import { costsOfLists, splice } from './splice.ts';
import { interval, meanOf, percentile, shown } from './statistics.ts';

/**
 * `npm run evaluate:matching` imports published fact-checks over HTTP into a service of its own, asks over HTTP which of
 * them a post repeats, and prints how often the right one comes first and what a match costs.
 *
 * - `--dev` asks the posts of dev alone.
 * - `--train` compares ways of ordering, learns the weights anew and prints them; with `--embedder FILE` also those with it.
 * - `--claims N` enlarges the ledger to that many claims before, and measures the cost of matches and lists.
 * - `--cost` measures what the view costs for each recorded claim.
 * - `--oldest` runs on PostgreSQL 15.
 * - `--own URL` asks a running service for the texts that its members confirmed or rejected.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const given = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

interface Match {
  readonly claim: { readonly wording: string };
  readonly label: 'likely' | 'possible';
}

const BYLINE_DATE =
  / (January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\s*$/;

const ask = async ({ meter }: LedgerOfClaims, text: string): Promise<{ status: number; body: string }> => {
  const response = await fetch(`${meter.url}/v1/ledgers/main/claims/match`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, limit: 5 }),
  });
  return { status: response.status, body: await response.text() };
};

/** What the posts of a split were answered. */
interface Answered {
  readonly precisions: number[];
  readonly found: number[];
  /** Whether each `likely` claim in the first place was right. */
  readonly likely: number[];
  /** Processor time of the service and its sessions at the database, in milliseconds. */
  readonly times: number[];
}

const askAll = async (
  ledger: LedgerOfClaims,
  queries: readonly Query[],
  isDated: boolean,
): Promise<Answered> => {
  const rightWording = new Map(readChecked().map((each) => [each.docid, wordingOf(each)]));
  const answered: Answered = { precisions: [], found: [], likely: [], times: [] };
  for (const { text, right } of queries) {
    let matches: Match[] = [];
    const { processorMs } = await ledger.meter.cost(async () => {
      // Without dates the date of the byline is cut off.
      const { status, body } = await ask(ledger, isDated ? text : text.replace(BYLINE_DATE, ''));
      if (status !== 200) throw new Error(`${status}: ${body}`);
      ({ matches } = JSON.parse(body) as { matches: Match[] });
    });
    answered.times.push(processorMs);
    const isRight = ({ claim }: Match) => claim.wording === rightWording.get(right);
    const at = matches.findIndex(isRight);
    answered.precisions.push(at < 0 ? 0 : 1 / (at + 1));
    answered.found.push(at < 0 ? 0 : 1);
    if (matches[0]?.label === 'likely') answered.likely.push(at === 0 ? 1 : 0);
  }
  return answered;
};

const evaluate = async (ledger: LedgerOfClaims, split: 'train' | 'dev', isDated: boolean) => {
  const answered = await askAll(ledger, readQueries(split), isDated);
  const { precisions, found, likely, times } = answered;
  say(
    `${split} ${isDated ? 'dated' : 'undated'}: MAP@5 (with one right claim each, also MRR@5) ${interval(precisions)}, R@5 ${interval(found)}, ` +
      `likely ${likely.length} of ${found.length}, right ${interval(likely)}, ` +
      `processor time p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
  );
  return answered;
};

/** Each hostile text is answered or refused in words, and costs no more than a post. */
const askHostile = async (ledger: LedgerOfClaims): Promise<number> => {
  let most = { name: '', ms: 0 };
  for (const [name, text] of Object.entries(hostileTexts)) {
    let ms = Infinity;
    // A collection of garbage may spoil one attempt.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { processorMs } = await ledger.meter.cost(async () => {
        const { status, body } = await ask(ledger, text);
        if (status !== 200 && status !== 422) throw new Error(`${name}: ${status} ${body}`);
      });
      ms = Math.min(ms, processorMs);
    }
    if (ms > most.ms) most = { name, ms };
  }
  const count = Object.keys(hostileTexts).length;
  say(`${count} hostile texts: the most processor time ${most.ms.toFixed(1)} ms (${most.name})`);
  return most.ms;
};

interface Reached {
  readonly what: string;
  readonly found: number;
  readonly goal: number;
  /** Whether less is better. */
  readonly isCost?: boolean;
}

const sayReached = (rows: readonly Reached[]): void => {
  say('| what | goal | found | reached |\n|---|---|---|---|');
  for (const { what, found, goal, isCost = false } of rows) {
    const isReached = isCost ? found <= goal : found >= goal;
    const number = isCost ? found.toFixed(1) : shown(found);
    say(`| ${what} | ${isCost ? '≤' : '≥'} ${goal} | ${number} | ${isReached ? 'yes' : 'NO'} |`);
    if (!isReached) process.exitCode = 1;
  }
};

const judge = async (ledger: LedgerOfClaims): Promise<void> => {
  // The first match counts the words of the ledger, and code is not compiled yet.
  await askAll(ledger, readQueries('train').slice(0, 40), true);
  const splits = process.argv.includes('--dev') ? (['dev'] as const) : (['dev', 'train'] as const);
  const all: Record<string, Answered> = {};
  for (const split of splits)
    for (const isDated of [true, false])
      all[`${split} ${isDated ? 'dated' : 'undated'}`] = await evaluate(ledger, split, isDated);
  const rows: Reached[] = [
    { what: 'MAP@5 dev, dated', found: meanOf(all['dev dated']?.precisions ?? []), goal: 0.955 },
    { what: 'MAP@5 dev, undated', found: meanOf(all['dev undated']?.precisions ?? []), goal: 0.925 },
  ];
  if (splits.length > 1) {
    const ordered = crossValidate(await examplesOf(ledger, 'train', undefined), featureNames);
    rows.push({
      what: 'MAP@5 train, cross-validated, dated',
      found: meanOf(precisionsOf(ordered)),
      goal: 0.915,
    });
  }
  for (const [name, { likely }] of Object.entries(all))
    rows.push({ what: `\`likely\` right, ${name}`, found: meanOf(likely), goal: 0.95 });
  const times = Object.values(all).flatMap((each) => each.times);
  rows.push({
    what: 'processor time of a match, p95, ms',
    found: percentile(times, 0.95),
    goal: 60,
    isCost: true,
  });
  rows.push({
    what: 'processor time of a hostile text, ms',
    found: await askHostile(ledger),
    goal: 100,
    isCost: true,
  });
  sayReached(rows);
};

/** What matches and first pages of lists cost in a ledger of many claims. */
const measureAt = async (ledger: LedgerOfClaims, claims: number): Promise<void> => {
  await splice(ledger.owner, claims, say);
  await askAll(ledger, readQueries('train').slice(0, 20), true);
  await evaluate(ledger, 'dev', true);
  await evaluate(ledger, 'dev', false);
  for (const line of await costsOfLists(ledger.meter)) say(line);
};

const train = async (ledger: LedgerOfClaims, module: string | undefined): Promise<void> => {
  const embedder = module === undefined ? undefined : remembering(await embedderFrom(module));
  const examples = {
    train: await examplesOf(ledger, 'train', embedder),
    dev: await examplesOf(ledger, 'dev', embedder),
  };
  for (const line of compare(examples, embedder !== undefined)) say(line);
  for (const line of learnedWeights(examples.train)) say(line);
};

const main = async (): Promise<void> => {
  const own = given('--own');
  if (own !== undefined) {
    for (const line of await scoreOwn(own, process.env)) say(line);
    return;
  }
  if (noMatchingData !== false) {
    say(noMatchingData);
    return;
  }
  if (process.argv.includes('--cost')) {
    for (const line of await costsOfView(readChecked())) say(line);
    return;
  }
  const module = given('--embedder');
  const ledger = await openLedgerOfClaims(readChecked(), {
    isOldest: process.argv.includes('--oldest'),
    settings: module === undefined ? {} : { EMBEDDER_MODULE: module },
  });
  try {
    const claims = given('--claims');
    if (claims !== undefined) await measureAt(ledger, Number(claims));
    else if (process.argv.includes('--train')) await train(ledger, module);
    else await judge(ledger);
  } finally {
    await ledger.stop();
  }
};

await main();
