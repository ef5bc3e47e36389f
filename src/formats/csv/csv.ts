/** Characters that show nothing: blanks, controls, byte order marks, zero-width and other ignorable characters. */
const unseen = String.raw`[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]`;
/** `=`, `+`, `-` and `@`, and the characters that are their full-width, small, raised and lowered forms. */
const sign = String.raw`[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−﬩]`;

/**
 * CSV injection: texts that spreadsheets evaluate as formulas, also after characters that show nothing. Texts that begin
 * with an apostrophe get another one. So removing one apostrophe always restores the recorded text.
 */
const formula = new RegExp(`^${unseen}*${sign}|^[\\t\\r\\n']`, 'u');

const written = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** Lines of a CSV file without a header. */
export const recordsOf = (records: readonly (readonly unknown[])[]): string =>
  records.map((record) => `${record.map(written).join(',')}\r\n`).join('');

/**
 * A CSV file (RFC 4180) with a header. Texts are quoted, so that an empty text differs from none. Numbers and booleans
 * are not. Lists and objects are JSON.
 */
export const toCsv = (header: readonly string[], records: readonly (readonly unknown[])[]): string =>
  recordsOf([header, ...records]);

/** With it, spreadsheets take a file for UTF-8; without, some take it for the encoding of their system. */
export const byteOrderMark = '\ufeff';
