import type { Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { FilterValues } from '../program/command.ts';
import type { claimFilters } from '../../projections/claims/claim-filters.ts';
import type { correctionFilters } from '../../projections/corrections/corrections.ts';
import type { verdictFilters } from '../../projections/verdicts/verdicts.ts';
import { inWords, remoteLedger, type Asking } from './ask.ts';
import { table } from './table.ts';

/** Options of commands that read one item. */
interface One extends Asking {
  readonly asOf?: string | undefined;
  readonly json: boolean;
}
export interface Many extends One {
  readonly limit: number;
}
interface ClaimArgument {
  readonly claim: string;
}

/** The output: the items as returned, and their columns in a table. */
interface Shown {
  readonly answer: unknown;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

const pageMaxItems = 200;

const moment = ({ asOf }: One) => (asOf === undefined ? {} : { asOf });

export const paged = (asked: Many) => ({
  limit: String(Math.min(asked.limit, pageMaxItems)),
  ...moment(asked),
});

/** Takes `limit` items and requests no page beyond them. */
export const taken = async <T>(items: AsyncIterable<T>, { limit }: Many): Promise<T[]> => {
  const some: T[] = [];
  for await (const item of items) if (some.push(item) >= limit) break;
  return some;
};

export const print = async (
  asked: One,
  settings: Settings,
  read: (ledger: Ledger) => Promise<Shown>,
): Promise<void> => {
  const { answer, heads, rows } = await inWords(asked, read(await remoteLedger(settings, asked)));
  process.stdout.write(
    asked.json ? `${JSON.stringify(answer, null, 2)}\n` : table(heads, rows, process.stdout.columns),
  );
};

export const listClaims = (
  asked: Many,
  settings: Settings,
  filters: FilterValues<typeof claimFilters>,
): Promise<void> =>
  print(asked, settings, async (ledger) => {
    const query = { ...paged(asked), ...filters };
    const answer = await taken(ledger.items('/claims', { params: { query } }), asked);
    const rows = answer.map((each) => [each.id, each.status, each.verdict?.rating.label, each.wording]);
    return { answer, heads: ['claim', 'status', 'rating', 'wording'], rows };
  });

export const showClaim = (asked: One & ClaimArgument, settings: Settings): Promise<void> =>
  print(asked, settings, async (ledger) => {
    const path = { claim: asked.claim };
    const answer = await ledger.get('/claims/{claim}', { params: { path, query: moment(asked) } });
    return { answer, heads: ['field', 'value'], rows: Object.entries(answer) };
  });

export const listHistory = (asked: Many & ClaimArgument, settings: Settings): Promise<void> =>
  print(asked, settings, async (ledger) => {
    const params = { path: { claim: asked.claim }, query: paged(asked) };
    const answer = await taken(ledger.items('/claims/{claim}/history', { params }), asked);
    const rows = answer.map((each) => [each.position, each.at, each.what]);
    return { answer, heads: ['position', 'at', 'what'], rows };
  });

export const listVerdicts = (
  asked: Many & ClaimArgument,
  settings: Settings,
  filters: FilterValues<typeof verdictFilters>,
): Promise<void> =>
  print(asked, settings, async (ledger) => {
    const params = { path: { claim: asked.claim }, query: { ...paged(asked), ...filters } };
    const answer = await taken(ledger.items('/claims/{claim}/verdicts', { params }), asked);
    const rows = answer.map((each) => [each.id, each.state, each.rating.label, each.rationale]);
    return { answer, heads: ['verdict', 'state', 'rating', 'rationale'], rows };
  });

/** The public notices of one claim, or of the whole ledger. */
export const listCorrections = (
  asked: Many & Partial<ClaimArgument>,
  settings: Settings,
  filters: FilterValues<typeof correctionFilters>,
): Promise<void> =>
  print(asked, settings, async (ledger) => {
    const { claim } = asked;
    const query = { ...paged(asked), ...filters };
    const items =
      claim === undefined
        ? ledger.items('/corrections', { params: { query } })
        : ledger.items('/claims/{claim}/corrections', { params: { path: { claim }, query } });
    const answer = await taken(items, asked);
    const rows = answer.map((each) => [each.id, each.class, each.publishedAt, each.text]);
    return { answer, heads: ['correction', 'class', 'published', 'text'], rows };
  });
