/**
 * CSV injection: texts that spreadsheets evaluate as formulas, also after blanks and in full-width forms. Texts that
 * begin with an apostrophe get another one. So removing one apostrophe always restores the recorded text.
 */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n']/;

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
