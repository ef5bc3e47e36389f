import { stripVTControlCharacters } from 'node:util';

const gap = '  ';

/** One line of text: what others have written could otherwise command the terminal, or break the table. */
export const plain = (value: unknown): string => {
  const text =
    typeof value === 'string' ? value : value === null || value === undefined ? '–' : JSON.stringify(value);
  return stripVTControlCharacters(text).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
};

/** Rows below their heads, in columns; the last one is cut where the terminal ends. */
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
