import { stripVTControlCharacters } from 'node:util';

const gap = '  ';

/**
 * Reduces a value to one line of printable text. Escape sequences in it could control the terminal, and line breaks
 * would break the table.
 */
export const plain = (value: unknown): string => {
  const text =
    typeof value === 'string' ? value : value === null || value === undefined ? '–' : JSON.stringify(value);
  return stripVTControlCharacters(text).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
};

/** Formats rows below their headings. The last column is cut at the width of the terminal. */
export const table = (
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
  columns = Infinity,
): string => {
  const all = [heads, ...rows.map((row) => row.map(plain))];
  const widths = heads.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  return all
    .map((row) => {
      const line = row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join(gap);
      return `${line.length > columns ? `${line.slice(0, columns - 1)}…` : line}\n`;
    })
    .join('');
};
