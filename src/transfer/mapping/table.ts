/** What becomes of which text: the text itself, or a pattern in which each star stands for any text. */
export type Table = Readonly<Record<string, string>>;

interface ReadTable {
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of the table; the first that fits counts. */
  readonly patterns: readonly (readonly [RegExp, string])[];
}

const meant = (text: string): string => text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');

const patternOf = (key: string): RegExp => new RegExp(`^${key.split('*').map(meant).join('.*')}$`, 's');

const read = (table: Table): ReadTable => {
  const rows = Object.entries(table);
  return {
    texts: new Map(rows.filter(([key]) => !key.includes('*'))),
    patterns: rows
      .filter(([key]) => key.includes('*'))
      .map(([key, value]) => [patternOf(key), value] as const)
      // Whatever the order, what stands for every other text is asked last.
      .toSorted(([one], [other]) => Number(one.source === '^.*$') - Number(other.source === '^.*$')),
  };
};

/** A table is looked into for every record, and read once. */
const tablesRead = new WeakMap<Table, ReadTable>();

/** What the table says of a text: of itself first, then the first pattern that it fits; undefined where it says nothing. */
export const lookUp = (table: Table, text: string): string | undefined => {
  const { texts, patterns } = tablesRead.get(table) ?? read(table);
  if (!tablesRead.has(table)) tablesRead.set(table, { texts, patterns });
  return texts.get(text) ?? patterns.find(([pattern]) => pattern.test(text))?.[1];
};
