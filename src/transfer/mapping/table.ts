/** Translates texts: a key is a text or a pattern in which `*` matches any text. */
export type Table = Readonly<Record<string, string>>;

interface ReadTable {
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of the table; the first match wins. */
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
      // The pattern that matches everything comes last in any order.
      .toSorted(([one], [other]) => Number(one.source === '^.*$') - Number(other.source === '^.*$')),
  };
};

/** A cache of compiled tables, because each is used for every record. */
const tablesRead = new WeakMap<Table, ReadTable>();

/** Translates a text: an exact key first, then the first matching pattern; undefined without a match. */
export const lookUp = (table: Table, text: string): string | undefined => {
  const { texts, patterns } = tablesRead.get(table) ?? read(table);
  if (!tablesRead.has(table)) tablesRead.set(table, { texts, patterns });
  return texts.get(text) ?? patterns.find(([pattern]) => pattern.test(text))?.[1];
};
