/**
 * What a spreadsheet would take for a formula, also after blanks, and in the wide forms that it reads alike. A text that
 * begins with an apostrophe gets one more, so that whoever takes one away always has the text as it is recorded.
 */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n']/;

const written = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** Some lines of a CSV file. */
export const recordsOf = (records: readonly (readonly unknown[])[]): string =>
  records.map((record) => `${record.map(written).join(',')}\r\n`).join('');

/**
 * A CSV file (RFC 4180) with a header. Texts are quoted, so that an empty one differs from none; numbers and truths are
 * not; lists and whatever else is not flat are JSON.
 */
export const toCsv = (header: readonly string[], records: readonly (readonly unknown[])[]): string =>
  recordsOf([header, ...records]);
