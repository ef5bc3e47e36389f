import { partialDate } from '../../domain/terms/dates.ts';
import { webAddress } from '../../domain/terms/text.ts';
import { plainText } from './texts.ts';

/** A JSON object of unknown shape. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: JSON-LD allows a single value in place of a list. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : [value].flat();

/** The distinct texts in a value, as readers see them: a text, a number, `{"@value": …}`, or a list of them. */
export const textsOf = (value: unknown): string[] => {
  const texts = listOf(value).map((each) => {
    const plain = isFields(each) ? each['@value'] : each;
    return typeof plain === 'string' || typeof plain === 'number' ? plainText(String(plain)).trim() : '';
  });
  return [...new Set(texts.filter((each) => each !== ''))];
};

/** The types of an object, without the prefix of schema.org. */
export const typesOf = (thing: Fields): string[] =>
  textsOf(thing['@type'] ?? thing['type']).map((each) =>
    each.replace(/^(https?:\/\/schema\.org\/|schema:)/, ''),
  );

/** The addresses in a value, also several in one text separated by commas. The rest is returned as `others`. */
export const addressesOf = (value: unknown): { addresses: string[]; others: string[] } => {
  const all = textsOf(value)
    // A comma may be part of an address. It separates only if another address follows.
    .flatMap((text) => text.split(/\s*[,;]\s*(?=https?:\/\/)|\s+(?=https?:\/\/)/i))
    .map((each) => each.replace(/,$/, '').trim());
  const isAddress = (each: string): boolean => webAddress.safeParse(each).success;
  return { addresses: all.filter(isAddress), others: all.filter((each) => !isAddress(each)) };
};

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const monthOf = (word: string): string | undefined => {
  const index = word.length < 3 ? -1 : months.findIndex((each) => each.startsWith(word));
  return index < 0 ? undefined : String(index + 1);
};

const written = (year: string, month?: string, day?: string): string =>
  [year, ...[month, day].flatMap((each) => (each === undefined ? [] : [each.padStart(2, '0')]))].join('-');

/** The unambiguous forms of dates. Of a time only the day is kept, in its own time zone. */
const formsOf = (text: string): string | undefined => {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{2}:\d{2}.*)?$/.exec(text) ?? [];
  if (year !== undefined) return written(year, month, day);
  const [, packed] = /^(\d{8})(?:T\d{4,6}.*)?$/.exec(text) ?? [];
  if (packed !== undefined) return written(packed.slice(0, 4), packed.slice(4, 6), packed.slice(6));
  const [, one, other, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (one !== undefined && other !== undefined && last !== undefined) {
    // Day and month can be told apart if one exceeds 12 or both are equal.
    if (Number(one) > 12 || one === other) return written(last, other, one);
    return Number(other) > 12 ? written(last, one, other) : undefined;
  }
  const words = text
    .toLowerCase()
    .replace(/^(mon|tues|wednes|thurs|fri|satur|sun)day,? /, '')
    .replace(/(\d)(st|nd|rd|th)\b/, '$1');
  const [, before, name, after, inYear] = /^(\d{1,2} )?([a-z]+)\.?( \d{1,2})?,? (\d{4})\b/.exec(words) ?? [];
  const named = name === undefined ? undefined : monthOf(name);
  if (named === undefined || inYear === undefined || (before !== undefined && after !== undefined))
    return undefined;
  return written(inYear, named, (before ?? after)?.trim());
};

/** The date in a value, at its own precision. `odd` has a text that is ambiguous or not a date. */
export const dateOf = (value: unknown): { date?: string; odd?: string } => {
  const [text, ...more] = textsOf(value);
  if (text === undefined) return {};
  const date = more.length === 0 ? formsOf(text) : undefined;
  if (date !== undefined && partialDate.safeParse(date).success && !date.startsWith('0000')) return { date };
  return { odd: [text, ...more].join(', ') };
};

const numberOf = (value: unknown): number | undefined => {
  const [text, ...more] = textsOf(value);
  return text !== undefined && more.length === 0 && /^[-−]?\d+([.,]\d+)?$/.test(text)
    ? Number(text.replace('−', '-').replace(',', '.'))
    : undefined;
};

/** A rating as found in a review. */
export interface FoundRating {
  readonly label?: string;
  /** For example `1 on a scale from 1 to 5`. */
  readonly number?: string;
  readonly odd?: string;
}

/** The name of a rating, and its number if that is on an axis. Many publishers write −1 for "not on the axis". */
export const ratingOf = (value: unknown): FoundRating => {
  const [rating, ...more] = listOf(value);
  if (more.length > 0) return { odd: 'there are several ratings' };
  if (!isFields(rating) || '@value' in rating) {
    const [label] = textsOf(rating);
    return label === undefined ? {} : { label };
  }
  const named = [rating['alternateName'], rating['name']].map(textsOf).find((each) => each.length > 0) ?? [];
  const [best, worst, number] = ['bestRating', 'worstRating', 'ratingValue'].map((each) =>
    numberOf(rating[each]),
  );
  // Some publishers write the name in the field of the number.
  const label = named.length > 0 ? named : number === undefined ? textsOf(rating['ratingValue']) : [];
  const found = label.length === 0 ? {} : { label: label.join(' / ') };
  if (number === undefined || number === -1) return found;
  if (best === undefined || worst === undefined || best <= worst || number < worst || number > best)
    return { ...found, odd: `the number ${number} from ${worst ?? '?'} to ${best ?? '?'} is on no axis` };
  return { ...found, number: `${number} on a scale from ${worst} to ${best}` };
};
