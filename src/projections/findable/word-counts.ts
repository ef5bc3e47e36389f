import { sql } from 'kysely';
import type { Transaction } from '../../database/connect.ts';
import { inUse } from '../engine/generations.ts';
import type { ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

/** Up to this many claims, counts are made anew after every change: they are cheap, and each word matters. */
const ALWAYS_COUNTED = 1_000;
/** Beyond, they are made anew when the ledger has grown by this share. Older counts barely change the order. */
const GROWTH = 0.1;
/** How many new claims are looked through for that. A ledger of millions is counted anew after so many. */
const NEW_CLAIMS_MAX = 20_000;
/** Up to this many claims a match waits for new counts: half a second. Beyond, it is answered by the ones there are. */
const WAITED_FOR_MAX = 20_000;

/** How many claims one configuration has, as the audience sees them. */
export interface WordTotal {
  readonly configuration: string;
  readonly claims: number;
  readonly meanLength: number;
}

interface CountedTotal extends WordTotal {
  /** The position up to which changes were counted. */
  readonly position: number;
  /** The place of the newest claim that was counted. */
  readonly newest: number;
}

const readTotals = async (views: ProjectionDatabase, { ledger, audience }: ReadOptions) =>
  (
    await sql<CountedTotal>`
      select configuration, claims, mean_length as "meanLength", position, newest from views.word_totals
      where ledger_id = ${ledger} and audience = ${audience} order by configuration`.execute(views)
  ).rows;

/** What was added since the count, as far as the audience sees it. */
export interface Growth {
  /** The number of new claims, up to the limit. */
  readonly claims: number;
  /** The position of the latest change of a claim, and the place of the newest one. */
  readonly changed: number;
  readonly newest: number;
  readonly generation: number;
  /** The configurations in use. A claim that only the desk sees does not bring one into use for the public. */
  readonly configurations: readonly string[];
}

/** `offset 0` keeps a look-up for each configuration: as a join, the planner hashes every claim of the ledger. */
const readGrowth = async (
  views: ProjectionDatabase,
  { ledger, audience }: ReadOptions,
  since: { readonly place: number; readonly limit: number },
): Promise<Growth> => {
  const seen = audience === 'desk' ? sql`true` : sql`(is_shared or public is not null)`;
  const current = sql`ledger_id = ${ledger} and ${inUse(ledger, 'findable')} and valid_to is null and ${seen}`;
  const { rows } = await sql<Growth>`
    select
      (select count(*)::int from (select from views.findable_rows
        where ${current} and first_position > ${since.place} order by first_position limit ${since.limit}) added) as claims,
      (select coalesce(max(valid_from), 0) from (select valid_from from views.findable_rows
        where ${current} order by first_position desc limit ${ALWAYS_COUNTED}) latest) as changed,
      coalesce((select first_position from views.findable_rows
        where ${current} order by first_position desc limit 1), 0) as newest,
      coalesce((select generation from views.findable_rows where ${current} limit 1), 0) as generation,
      array(select name from views.text_configurations(${ledger}) name
        where exists (select from views.findable_rows where ${current} and desk ->> 'configuration' = name offset 0)) as configurations`.execute(
    views,
  );
  return rows[0] ?? { claims: 0, changed: 0, newest: 0, generation: 0, configurations: [] };
};

const growthLimit = (counted: number): number =>
  Math.min(NEW_CLAIMS_MAX, Math.max(ALWAYS_COUNTED, Math.ceil(counted * GROWTH)) + 1);

const isOutdated = (
  totals: readonly CountedTotal[],
  counted: number,
  { claims, changed, configurations }: Growth,
): boolean => {
  if (configurations.some((name) => !totals.some(({ configuration }) => configuration === name))) return true;
  if (counted + claims <= ALWAYS_COUNTED) return claims > 0 || changed !== (totals[0]?.position ?? 0);
  return claims >= Math.min(NEW_CLAIMS_MAX, counted * GROWTH);
};

/** Counts the words of ledgers anew. A million claims take many seconds, so no time limit of a request holds for it. */
export interface WordCounter {
  /** Resolves once they are counted. Requests that want the same count share it. */
  now(options: ReadOptions, growth: Growth): Promise<void>;
  /** Counts beside the requests, unless a count of this ledger and audience is under way. */
  soon(options: ReadOptions, growth: Growth): void;
}

/** Runs work in a transaction without time limits. */
type RunLong = (work: (tx: Transaction) => Promise<void>) => Promise<void>;

export const createWordCounter = (runLong: RunLong, onError: (error: unknown) => void): WordCounter => {
  const underWay = new Map<string, { readonly wanted: string; readonly over: Promise<void> }>();
  const count = ({ ledger, audience }: ReadOptions, growth: Growth): Promise<void> => {
    const [name, wanted] = [`${ledger} ${audience}`, JSON.stringify(growth)];
    const same = underWay.get(name);
    if (same?.wanted === wanted) return same.over;
    const { generation, changed, newest, configurations } = growth;
    const over = runLong(async (tx) => {
      await tx`select views.count_words(
        ${ledger}, ${audience}, ${generation}, ${changed}, ${newest}, ${configurations as string[]}::text[])`;
    }).finally(() => {
      if (underWay.get(name)?.over === over) underWay.delete(name);
    });
    underWay.set(name, { wanted, over });
    return over;
  };
  return {
    now: count,
    soon: (options, growth) => {
      if (!underWay.has(`${options.ledger} ${options.audience}`)) count(options, growth).catch(onError);
    },
  };
};

/**
 * The document frequencies that a match weighs words by. They are counted when a match finds them outdated, so an idle
 * ledger costs nothing. Each audience is counted alone, and what makes a count outdated is what that audience sees.
 * Otherwise the moment of a count, and with it a score, would tell the public of claims of the desk.
 */
export const currentTotals = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  counter: WordCounter,
): Promise<readonly WordTotal[]> => {
  const totals = await readTotals(views, options);
  const counted = totals.reduce((all, each) => all + each.claims, 0);
  const place = Math.max(0, ...totals.map(({ newest }) => newest));
  const growth = await readGrowth(views, options, { place, limit: growthLimit(counted) });
  if (!isOutdated(totals, counted, growth)) return totals;
  if (counted > WAITED_FOR_MAX) {
    counter.soon(options, growth);
    return totals;
  }
  await counter.now(options, growth);
  return readTotals(views, options);
};
