/** A line of a bundle, as a forger sees it. */
export interface Line {
  kind: string;
  [member: string]: any;
}

export const parse = (text: string): Line[] =>
  text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The file of some lines, with a last line that counts them. */
export const written = (lines: readonly Line[]): string => {
  const all = lines.filter(({ kind }) => kind !== 'end');
  return [...all, { kind: 'end', lines: all.length }].map((line) => `${JSON.stringify(line)}\n`).join('');
};

/** Changes one line of a note. */
export const replaced = (note: string, line: number, change: (text: string) => string): string =>
  note
    .split('\n')
    .map((each, at) => (at === line ? change(each) : each))
    .join('\n');

/** Another hash of the same form. */
export const flipped = (hash: string): string => `${hash.startsWith('A') ? 'B' : 'A'}${hash.slice(1)}`;
