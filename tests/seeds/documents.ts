import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolveAliases } from '../../src/transfer/import/aliases.ts';
import { seedName } from './judge.ts';

/** The documents are not part of the project. If they are beside the checkout, the seed is compared with them. */
const folder = new URL('../../../shared/documents/', import.meta.url);
export const whyNoDocuments = existsSync(folder)
  ? false
  : 'the four documents do not lie beside this checkout (../shared/documents)';

const fileBySource = {
  '@source/report-june-2000': '000_1e91ce8973bdfa8e.txt',
  '@source/dialogue-table-2023': '001_de3d19812274eedd.txt',
  '@source/encyclopedia-2000-election': '002_0e6a6fa54199ea55.txt',
  '@source/redaction-june-2021': '003_a0984721151e8dc6.txt',
};

export interface SourceDocument {
  readonly sha256: string;
  readonly text: string;
}

/** The documents by the id of their source. */
export const readDocuments = (): Map<string, SourceDocument> =>
  new Map(
    Object.entries(fileBySource).map(([source, file]) => {
      const bytes = readFileSync(new URL(file, folder));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [resolveAliases(seedName, source) as string, { sha256, text: bytes.toString('utf8') }];
    }),
  );

/** Normalises quotes and documents for comparison: one form of every letter, one blank for any white space. */
export const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The words of a text without case and punctuation, so that neither hides a copied run. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');

/** Every run of this many words in the text. */
export const runsOf = (length: number, text: string): string[] => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '));
};

/** Every string in a value, at any depth. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
