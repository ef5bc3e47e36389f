import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import type { Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import type { claimFilters } from '../../projections/claims/claim-filters.ts';
import type { Settings } from '../../settings/settings.ts';
import type { FilterValues } from '../program/command.ts';
import type { Asking } from './ask.ts';
import { paged, print, taken, type Many } from './claims.ts';

/** Prints the claims that words find, the most relevant first. */
export const findClaims = (
  asked: Many & { readonly words: string },
  settings: Settings,
  filters: FilterValues<typeof claimFilters>,
): Promise<void> =>
  print(asked, settings, async (ledger) => {
    const query = { ...paged(asked), ...filters, q: asked.words, sort: 'relevance' as const };
    const answer = await taken(ledger.items('/claims', { params: { query } }), asked);
    if (answer.length === 0 && !asked.json) await hint(ledger, asked.words);
    const rows = answer.map((each) => [each.id, each.status, each.verdict?.rating.label, each.wording]);
    return { answer, heads: ['claim', 'status', 'rating', 'wording'], rows };
  });

/** Nothing else is searched for: a person decides what was meant. */
const hint = async (ledger: Ledger, words: string): Promise<void> => {
  const { didYouMean } = await ledger.get('/claims', {
    params: { query: { q: words, limit: '1', status: 'any' } },
  });
  if (typeof didYouMean === 'string') process.stderr.write(`Did you mean: ${didYouMean}\n`);
};

interface Matching extends Asking {
  readonly file: string;
  readonly json: boolean;
  readonly lines: boolean;
  readonly saidOn?: string | undefined;
}

/** Prints the claims that a text repeats, or each line of a file, with the probability and the label. */
export const match = (asked: Matching, settings: Settings): Promise<void> =>
  print(asked, settings, async (ledger) => {
    const whole = asked.file === '-' ? await textOf(process.stdin) : await readFile(asked.file, 'utf8');
    const texts = asked.lines ? whole.split(/\r?\n/).filter((line) => line.trim() !== '') : [whole.trim()];
    const said = asked.saidOn === undefined ? {} : { saidOn: asked.saidOn };
    const answer = [];
    for (const text of texts)
      answer.push({ text, ...(await ledger.post('/claims/match', { body: { text, ...said } })) });
    const rows = answer.flatMap(({ text, matches }) =>
      matches.map(({ claim, label, score, because }) => [
        ...(asked.lines ? [text.slice(0, 40)] : []),
        ...[score.toFixed(2), label, claim.id, claim.verdict?.rating.label, because.wording],
      ]),
    );
    const heads = [...(asked.lines ? ['text'] : []), 'score', 'label', 'claim', 'rating', 'wording'];
    return { answer: asked.lines ? answer : answer[0], heads, rows };
  });
