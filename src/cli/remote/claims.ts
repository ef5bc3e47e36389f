import type { Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { UsageError } from '../usage.ts';
import { inWords, read, remoteLedger, type Values } from './ask.ts';
import { table } from './table.ts';

/** What is shown: the items as they were answered, and what of them stands in the columns of a table. */
interface Shown {
  readonly answer: unknown;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const pageMaxItems = 200;

const paged = ({ limit, 'as-of': asOf }: Values) => ({
  limit: String(Math.min(Number(limit), pageMaxItems)),
  ...(asOf === undefined ? {} : { asOf }),
});

/** As many items as are wanted; no page is asked for beyond them. */
const taken = async <T>(items: AsyncIterable<T>, { limit }: Values): Promise<T[]> => {
  const some: T[] = [];
  for await (const item of items) if (some.push(item) >= Number(limit)) break;
  return some;
};

const list = async (ledger: Ledger, values: Values): Promise<Shown> => {
  const { topic } = values;
  const query = { ...paged(values), ...(topic === undefined ? {} : { topic }) };
  const answer = await taken(ledger.items('/claims', { params: { query } }), values);
  const rows = answer.map((each) => [each.id, each.status, each.verdict?.rating.label, each.wording]);
  return { answer, heads: ['claim', 'status', 'rating', 'wording'], rows };
};

const show = async (ledger: Ledger, { 'as-of': asOf }: Values, claim: string): Promise<Shown> => {
  const query = asOf === undefined ? {} : { asOf };
  const answer = await ledger.get('/claims/{claim}', { params: { path: { claim }, query } });
  return { answer, heads: ['field', 'value'], rows: Object.entries(answer) };
};

const history = async (ledger: Ledger, values: Values, claim: string): Promise<Shown> => {
  const asked = { params: { path: { claim }, query: paged(values) } };
  const answer = await taken(ledger.items('/claims/{claim}/history', asked), values);
  return {
    answer,
    heads: ['position', 'at', 'what'],
    rows: answer.map((each) => [each.position, each.at, each.what]),
  };
};

const verdicts = async (ledger: Ledger, values: Values, claim: string): Promise<Shown> => {
  const asked = { params: { path: { claim }, query: paged(values) } };
  const answer = await taken(ledger.items('/claims/{claim}/verdicts', asked), values);
  const rows = answer.map((each) => [each.id, each.state, each.rating.label, each.rationale]);
  return { answer, heads: ['verdict', 'state', 'rating', 'rationale'], rows };
};

const corrections = async (ledger: Ledger, values: Values, claim?: string): Promise<Shown> => {
  const query = paged(values);
  const items =
    claim === undefined
      ? ledger.items('/corrections', { params: { query } })
      : ledger.items('/claims/{claim}/corrections', { params: { path: { claim }, query } });
  const answer = await taken(items, values);
  const rows = answer.map((each) => [each.id, each.class, each.publishedAt, each.text]);
  return { answer, heads: ['correction', 'class', 'published', 'text'], rows };
};

const ofClaim = new Map(Object.entries({ show, history, verdicts, corrections }));

const print = ({ answer, heads, rows }: Shown, { json }: Values): void => {
  process.stdout.write(
    json ? `${JSON.stringify(answer, null, 2)}\n` : table(heads, rows, process.stdout.columns),
  );
};

/** `claims list`, `claims show CLAIM` and the like, of a service that may be anywhere. */
export const remoteClaims = async (settings: Settings, words: string[]): Promise<void> => {
  const { positionals, values } = read('claims', words);
  const [verb = 'list', claim] = positionals;
  const ledger = remoteLedger(settings, values);
  if (verb === 'list' && claim === undefined) {
    print(await inWords(values.url, list(ledger, values)), values);
    return;
  }
  const work = ofClaim.get(verb);
  if (work === undefined || claim === undefined || positionals.length > 2)
    throw new UsageError('Say what of which claim. See: node src/main.ts help claims');
  print(await inWords(values.url, work(ledger, values, claim)), values);
};

/** `corrections`: the public notices of a whole ledger. */
export const remoteCorrections = async (settings: Settings, words: string[]): Promise<void> => {
  const { positionals, values } = read('corrections', words);
  if (positionals.length > 1 || (positionals[0] ?? 'list') !== 'list')
    throw new UsageError('corrections can only “list”. See: node src/main.ts help corrections');
  print(await inWords(values.url, corrections(remoteLedger(settings, values), values)), values);
};
