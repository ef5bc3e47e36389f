import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { normaliseText } from '../../domain/search/normalise.ts';
import { likelyFrom, probabilityOf } from '../../domain/search/ranking.ts';
import { claimLanguage } from '../../domain/claim/values.ts';
import { partialDate } from '../../domain/terms/dates.ts';
import { text } from '../../domain/terms/text.ts';
import { claimFilters } from '../claims/claim-filters.ts';
import { schemasOf } from '../engine/filters.ts';
import { claimRow, listClaims, type ClaimRow } from '../claims/current-status.ts';
import { survivorsOf } from '../claims/survivors.ts';
import type { Condition, ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { sistersOf, type Sisters } from '../relations/relations.ts';
import { rerank, type RerankingEmbedder } from './rerank.ts';
import { findMatches, type FoundClaim } from './match.ts';
import type { WordCounter } from './word-counts.ts';

/** Below this probability a match is shown only if the caller asks for a number of matches. */
const SHOWN_FROM = 0.15;
/** How many matches are shown if the caller asks for no number. */
const USUAL_MATCHES = 5;
/** How many found claims are read. Merged claims and filters leave fewer. */
const READ_MATCHES = 40;

const MATCH_TEXT_MAX_CHARACTERS = 5_000;
const MATCHES_MAX_ITEMS = 20;

/** How many translations of a claim are shown. */
const TRANSLATIONS_MAX = 5;

const { status, topic, claimant } = schemasOf(claimFilters);

/** What a caller asks a match for. */
export const matchAsked = z.strictObject({
  text: text(MATCH_TEXT_MAX_CHARACTERS).describe(
    'What was said: a post, a headline, a sentence. A byline such as `— Name (@handle) June 1, 2019` is recognised.',
  ),
  saidOn: partialDate
    .optional()
    .describe('When it was said. Claims that were made or checked near that day rank higher.'),
  language: claimLanguage
    .optional()
    .describe('The language of the text. It is only information: every language of the ledger is searched.'),
  limit: z
    .int()
    .min(1)
    .max(MATCHES_MAX_ITEMS)
    .optional()
    .describe(
      'How many matches at most. Without it, up to five, and none that is improbable (a score below 0.15).',
    ),
  status,
  topic,
  claimant,
});

export const claimMatch = z
  .object({
    claim: claimRow,
    label: z
      .enum(['likely', 'possible'])
      .describe('`likely`: in 19 of 20 such cases the claim is what the text says. A person decides.'),
    score: z
      .number()
      .min(0)
      .max(1)
      .describe('The estimated probability that the claim is what the text says. It compares between texts.'),
    because: z
      .object({
        words: z.array(z.string()).describe('The most telling words that both share.'),
        wording: z.string().describe('The wording or quote of the claim that is nearest to the text.'),
        days: z
          .int()
          .min(0)
          .optional()
          .describe('Days between `saidOn` and the nearest date of the claim, where both are known.'),
      })
      .describe('Why the claim was found.'),
    translations: z
      .array(claimRow)
      .max(TRANSLATIONS_MAX)
      .describe('Claims that say the same in other languages, by the relation `translates`.'),
  })
  .meta({ id: 'ClaimMatch', description: 'A claim on record that may be what a text says.' });
export type ClaimMatch = z.output<typeof claimMatch>;

export interface MatchAsked {
  readonly text: string;
  readonly saidOn?: string | undefined;
  readonly limit?: number | undefined;
  readonly where: readonly Condition[];
  /** A claim that is not looked for. */
  readonly except?: string | undefined;
  readonly embedder?: RerankingEmbedder | undefined;
  readonly counter: WordCounter;
}

/** The text of a claim as it was recorded, by its normalised form. */
const originalOf = ({ row, text }: FoundClaim): string =>
  [
    ...row.wordings,
    ...row.otherWordings,
    ...row.appearances.flatMap(({ quote }) => (quote === null ? [] : [quote])),
    ...row.confirmed.map(({ text }) => text),
  ].find((each) => normaliseText(each, row.configuration) === text) ??
  row.wordings[0] ??
  '';

/** One entry for each standing claim: a merged claim is found as the last of a chain of merges. */
const standing = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  found: readonly FoundClaim[],
): Promise<(FoundClaim & { readonly standsFor: string })[]> => {
  const seen = new Set<string>();
  const merged = found.flatMap(({ row }) => (row.mergedInto === null ? [] : [row.id]));
  const survivors = await survivorsOf(views, options, merged);
  return found.flatMap((each) => {
    const standsFor = survivors.get(each.row.id)?.id ?? each.row.id;
    if (seen.has(standsFor)) return [];
    seen.add(standsFor);
    return [{ ...each, standsFor }];
  });
};

const toMatch = (
  found: FoundClaim & { readonly standsFor: string },
  others: readonly (FoundClaim & { readonly standsFor: string })[],
  claims: ReadonlyMap<string, ClaimRow>,
  sisters: ReadonlyMap<string, Sisters>,
): Omit<ClaimMatch, 'translations'>[] => {
  const claim = claims.get(found.standsFor);
  if (claim === undefined) return [];
  // Claims that say the same are no rivals: that two of them fit makes neither less probable.
  const next = others.find(
    ({ standsFor }) =>
      standsFor !== found.standsFor && !(sisters.get(found.standsFor)?.all.has(standsFor) ?? false),
  );
  const probability = probabilityOf(found.score, found.score - (next?.score ?? 0), found.isDated);
  const { days } = found;
  return [
    {
      claim,
      label: probability >= likelyFrom(found.isDated) ? 'likely' : 'possible',
      score: Math.round(probability * 1000) / 1000,
      because: {
        words: [...found.words],
        wording: originalOf(found),
        ...(days === undefined ? {} : { days }),
      },
    },
  ];
};

/** The claims on record that may be what a text says, the likeliest first, with the reasons. */
export const matchClaims = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  { text, saidOn, limit, where, except, embedder, counter }: MatchAsked,
): Promise<{ readonly matches: ClaimMatch[]; readonly embedder: string | null }> => {
  const hits = await findMatches(views, options, { text, saidOn, except, counter });
  const found = (await standing(views, options, hits))
    .filter(({ standsFor }) => standsFor !== except)
    .slice(0, READ_MATCHES);
  if (found.length === 0) return { matches: [], embedder: null };
  const among = sql<SqlBool>`key in (${sql.join(found.map(({ standsFor }) => standsFor))})`;
  const page = { limit: READ_MATCHES, newestFirst: true, where: [among, ...where] };
  const [listed, sisters, ordered] = await Promise.all([
    listClaims(views, options, page),
    sistersOf(
      views,
      options,
      found.map(({ standsFor }) => standsFor),
    ),
    rerank(embedder, options, text, found),
  ]);
  const claims = new Map(listed.map(({ row }) => [row.id, row]));
  const shown = ordered.found
    .flatMap((each) => toMatch(each, found, claims, sisters))
    .filter(({ score }) => limit !== undefined || score >= SHOWN_FROM)
    .slice(0, limit ?? USUAL_MATCHES);
  const matches = await withTranslations(views, options, shown, sisters);
  return { matches, embedder: ordered.embedder };
};

const withTranslations = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  matches: readonly Omit<ClaimMatch, 'translations'>[],
  sisters: ReadonlyMap<string, Sisters>,
): Promise<ClaimMatch[]> => {
  const idsOf = (claim: string): readonly string[] =>
    (sisters.get(claim)?.translations ?? []).slice(0, TRANSLATIONS_MAX);
  const ids = matches.flatMap(({ claim }) => idsOf(claim.id));
  const where = [sql<SqlBool>`key = any(${ids}::text[])`];
  const listed = ids.length === 0 ? [] : await listClaims(views, options, { limit: ids.length, where });
  const rows = new Map(listed.map(({ row }) => [row.id, row]));
  return matches.map((match) => ({
    ...match,
    translations: idsOf(match.claim.id).flatMap((id) => rows.get(id) ?? []),
  }));
};

/** A claim on record is named while another is recorded if it says the same with this probability. */
const SIMILAR_FROM = 0.4;
const SIMILAR_MAX = 3;

/** The field of an answer that names claims which may say the same. */
export const similar = z
  .array(claimMatch)
  .max(SIMILAR_MAX)
  .optional()
  .describe(
    `Claims on record that may say the same, by the caller’s eyes, ${SIMILAR_MAX} at most. Nothing is refused for it. Absent where they were not looked for: while many claims are recorded in a second. \`POST /claims/match\` looks again.`,
  );

/** The claims that may say the same as a wording, without the claim that was just recorded in these words. */
export const similarClaims = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  {
    wording,
    except,
    counter,
  }: { readonly wording: string; readonly except?: string | undefined; readonly counter: WordCounter },
): Promise<ClaimMatch[]> =>
  (
    await matchClaims(views, options, { text: wording, limit: SIMILAR_MAX, where: [], except, counter })
  ).matches.filter(({ score }) => score >= SIMILAR_FROM);
