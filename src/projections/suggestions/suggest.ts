import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { nameWords } from '../../domain/search/normalise.ts';
import { namesOf, type ClaimantRow } from '../claimants/claimants.ts';
import { inUse } from '../engine/generations.ts';
import { readRows, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase, VersionedName } from '../engine/tables.ts';
import { readRemaining } from '../sources/families.ts';
import type { SourceRow } from '../sources/sources.ts';
import { likeness } from './likeness.ts';
import { hasWordsOfName, wordsOfName, type NameColumn, type Spelling } from './names.ts';

export const suggestionKind = z.enum(['claimant', 'source', 'topic', 'publisher']);
type SuggestionKind = z.output<typeof suggestionKind>;

export const suggestion = z
  .object({
    value: z.string().describe('What the filter of the list of claims takes: an id, a topic or a name.'),
    label: z.string().describe('What to show: the name, the title or the topic.'),
    matched: z
      .string()
      .nullable()
      .describe(
        'The other name that was found, of a claimant that is called otherwise, or of a claimant or source that was merged; else null.',
      ),
  })
  .meta({ id: 'Suggestion', description: 'Something on record whose name may be meant.' });
export type Suggestion = z.output<typeof suggestion>;

/** How many rows are looked through. Of a common beginning with more, some are not suggested. */
const ROWS_MAX = 1_000;
/** Topics and publishers are names that many rows share. */
const ROWS_OF_SHARED_NAMES_MAX = 5_000;
const NAMES_MAX = 500;

interface Named {
  readonly suggestion: Suggestion;
  /** The name that is compared with what was typed. */
  readonly name: string;
}

const rowsWith = (
  { ledger, audience }: ReadOptions,
  view: VersionedName,
  met: RawBuilder<unknown>,
  limit: number,
): RawBuilder<unknown> => sql`
  select case when r.is_shared or ${audience} = 'desk' then r.desk else r.public end as row
  from ${sql.table(`views.${view}_rows`)} r
  where r.ledger_id = ${ledger} and ${inUse(ledger, view, 'r')} and r.valid_to is null and ${met}
    and (r.is_shared or ${audience} = 'desk' or r.public is not null)
  limit ${limit}`;

type Find = (
  views: ProjectionDatabase,
  options: ReadOptions,
  has: (column: NameColumn) => RawBuilder<unknown>,
) => Promise<Named[]>;

const findClaimants: Find = async (views, options, has) => {
  const found = await sql<{ row: ClaimantRow }>`
    ${rowsWith(options, 'claimants', has('name_words'), ROWS_MAX)}`.execute(views);
  const rows = found.rows.map(({ row }) => row);
  const merged = rows.flatMap(({ mergedInto }) => (mergedInto === null ? [] : [mergedInto]));
  const standing = await readRows<ClaimantRow>(views, 'claimants', options, merged);
  return rows.flatMap((row) => {
    const stands = row.mergedInto === null ? row : standing.get(row.mergedInto);
    if (stands === undefined) return [];
    return namesOf(row).map((name) => ({
      name,
      suggestion: { value: stands.id, label: stands.name, matched: name === stands.name ? null : name },
    }));
  });
};

const findSources: Find = async (views, options, has) => {
  const { rows } = await sql<{ row: SourceRow }>`
    ${rowsWith(options, 'sources', has('title_words'), ROWS_MAX)}`.execute(views);
  const ids = rows.map(({ row }) => row.id);
  const remaining = rows.some(({ row }) => row.mergedInto !== null)
    ? await readRemaining(views, options, ids)
    : new Map<string, SourceRow>();
  return rows.map(({ row }) => {
    const { id, title } = remaining.get(row.id) ?? row;
    return {
      name: row.title,
      suggestion: { value: id, label: title, matched: row.title === title ? null : row.title },
    };
  });
};

const plain = (name: string): Named => ({ name, suggestion: { value: name, label: name, matched: null } });

const findTopics: Find = async (views, options, has) => {
  const { rows } = await sql<{ name: string }>`
    select distinct name from (
      ${rowsWith(options, 'findable', has('topic_words'), ROWS_OF_SHARED_NAMES_MAX)}) found,
      jsonb_array_elements_text(found.row -> 'topics') as name
    limit ${NAMES_MAX}`.execute(views);
  return rows.map(({ name }) => plain(name));
};

const findPublishers: Find = async (views, options, has) => {
  const { rows } = await sql<{ name: string }>`
    select distinct found.row ->> 'publisher' as name from (
      ${rowsWith(options, 'sources', has('publisher_words'), ROWS_OF_SHARED_NAMES_MAX)}) found
    limit ${NAMES_MAX}`.execute(views);
  return rows.map(({ name }) => plain(name));
};

const finders: Readonly<Record<SuggestionKind, Find>> = {
  claimant: findClaimants,
  source: findSources,
  topic: findTopics,
  publisher: findPublishers,
};

/** The best name of each thing, the likest first; of equals the shortest. */
const ordered = (found: readonly Named[], typed: readonly string[]): Suggestion[] => {
  const best = new Map<string, Named & { readonly score: number }>();
  for (const each of found) {
    const score = likeness(typed, nameWords(each.name.replaceAll('-', ' ')));
    const before = best.get(each.suggestion.value);
    if (score > 0 && (before === undefined || before.score < score))
      best.set(each.suggestion.value, { ...each, score });
  }
  return [...best.values()]
    .sort(
      (one, other) =>
        other.score - one.score ||
        one.name.length - other.name.length ||
        (one.suggestion.value < other.suggestion.value ? -1 : 1),
    )
    .map(({ suggestion }) => suggestion);
};

/** What may be meant by the beginning of a name. Misspelt words are looked for only where too few begin so. */
export const suggest = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  { of, q, limit }: { readonly of: SuggestionKind; readonly q: string; readonly limit: number },
): Promise<Suggestion[]> => {
  const words = wordsOfName(q);
  const find = (spelling: Spelling) =>
    finders[of](views, options, (column) => hasWordsOfName('r', options, column, words, spelling));
  const begun = ordered(await find('beginnings'), words);
  if (begun.length >= limit || words.length === 0) return begun.slice(0, limit);
  const known = new Set(begun.map(({ value }) => value));
  const misspelt = ordered(await find('misspelt'), words).filter(({ value }) => !known.has(value));
  return [...begun, ...misspelt].slice(0, limit);
};
