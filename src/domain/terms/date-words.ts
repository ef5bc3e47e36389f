import { parseEdtf, type EdtfDate } from './edtf.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const inEra = (year: number): string => (year <= 0 ? `${1 - year} BC` : String(year));

/** The preposition and the words of a date: `on` “26 January 2023”, `in` “2023”. */
const namedDate = ({ year, month, day }: EdtfDate): { readonly at: string; readonly name: string } => {
  if (year.includes('X')) return unknownYears(year);
  const of = inEra(Number(year));
  const named = month === undefined || month === 'XX' ? undefined : months[Number(month) - 1];
  if (named === undefined) return { at: 'in', name: of };
  if (day === undefined || day === 'XX') return { at: 'in', name: `${named} ${of}` };
  return { at: 'on', name: `${Number(day)} ${named} ${of}` };
};

const unknownYears = (year: string): { readonly at: string; readonly name: string } => {
  const [one, other] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')].map(Number);
  const [from = 0, until = 0] = year.startsWith('-') ? [other, one] : [one, other];
  return year.startsWith('-') || year.startsWith('000') || year.includes('XX')
    ? { at: 'between', name: `${inEra(from)} and ${inEra(until)}` }
    : { at: 'in', name: `the ${from}s` };
};

const marked = (date: EdtfDate): string => {
  const { at, name } = namedDate(date);
  switch (date.mark) {
    case '~':
      return `about ${name}`;
    case '?':
      return `perhaps ${at} ${name}`;
    case '%':
      return `perhaps about ${name}`;
    default:
      return `${at} ${name}`;
  }
};

const nameAt = (date: EdtfDate): string => {
  const { at, name } = namedDate(date);
  const about = date.mark === '~' || date.mark === '%' ? 'about ' : '';
  return at === 'between' ? `some time ${at} ${name}` : `${about}${name}`;
};

/** A date in a sentence: “on 26 January 2023”, “about 1990”, “in the 1990s”, “in 44 BC”. */
export const dateInWords = (text: string): string => {
  const parsed = parseEdtf(text);
  if (parsed === undefined) return `in ${text}`;
  if ('year' in parsed) return marked(parsed);
  const { from, until } = parsed;
  if (typeof from === 'string') return typeof until === 'string' ? '' : `in or before ${nameAt(until)}`;
  if (typeof until === 'string') return `in or after ${nameAt(from)}`;
  return `between ${nameAt(from)} and ${nameAt(until)}`;
};
