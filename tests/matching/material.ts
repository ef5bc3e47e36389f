import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Posts and the checked claims that answer them. The data lies beside the checkout and is not ours to pass on. */
const folder = new URL('../../../shared/data/matching/', import.meta.url);

export const noMatchingData: string | false = existsSync(new URL('docs.jsonl.gz', folder))
  ? false
  : 'the data of matching does not lie beside this checkout (../shared/data/matching)';

export interface CheckedClaim {
  readonly docid: string;
  readonly claim: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly date: string | null;
}

export interface Query {
  readonly qid: string;
  readonly text: string;
  /** The docid of the right claim. */
  readonly right: string;
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

export const readChecked = (): CheckedClaim[] =>
  linesOf(gunzipSync(readFileSync(new URL('docs.jsonl.gz', folder))).toString('utf8')).map(
    (line) => JSON.parse(line) as CheckedClaim,
  );

export const readQueries = (split: 'train' | 'dev'): Query[] => {
  const right = new Map(
    linesOf(readFileSync(new URL(`${split}.qrels.tsv`, folder), 'utf8')).map((line) => {
      const [qid = '', , docid = ''] = line.split('\t');
      return [qid, docid];
    }),
  );
  return linesOf(readFileSync(new URL(`${split}.queries.jsonl`, folder), 'utf8')).map((line) => {
    const { qid, text } = JSON.parse(line) as { qid: string; text: string };
    return { qid, text, right: right.get(qid) ?? '' };
  });
};

/** A date such as `26 May 2015` as YYYY-MM-DD. */
export const isoDate = (date: string | null): string | undefined => {
  const at = date === null ? NaN : Date.parse(`${date} UTC`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10);
};

const upTo = (text: string): string => Array.from(text).slice(0, 500).join('');

/** The other wordings of a checked claim: its title and subtitle, where they differ. */
export const otherWordingsOf = ({ claim, title, subtitle }: CheckedClaim): string[] =>
  [...new Set([title, subtitle ?? ''].map(upTo))].filter(
    (each) => each.trim() !== '' && each !== upTo(claim),
  );

export const wordingOf = ({ claim }: CheckedClaim): string => upTo(claim);
