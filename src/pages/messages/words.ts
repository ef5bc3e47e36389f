import { ar } from './ar.ts';
import { en, type MessageKey } from './en.ts';
import { es } from './es.ts';
import type { Message } from './message.ts';

/** The languages of the pages, the default first. */
export const languages = ['en', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: unknown): text is Language => languages.includes(text as Language);

/** The name of each language, in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
};

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { en, es, ar };

/** Values of the placeholders of a message. A number is written by the rules of the language. */
type Values = Readonly<Record<string, string | number>>;

/** The texts of the pages in one language. */
export interface Words {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** A message with its placeholders filled in. `n` selects the plural form. */
  say(key: MessageKey, values?: Values): string;
  /** The message of a key that is made from a code, such as a status; the code itself where there is no message. */
  term(group: string, code: string): string;
  /** A date or time in words. A date of a month or a year stays one. */
  date(text: string): string;
  number(value: number): string;
}

const wordsIn = (language: Language): Words => {
  const catalogue = catalogues[language];
  // Digits as the readers of most Arabic newspapers know them, and the same as in ids and addresses.
  const locale = `${language}-u-nu-latn`;
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const formats = {
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  };
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  // A text that runs the other way is isolated, or it would carry punctuation of ours along.
  const foreign = direction === 'rtl' ? /\p{Script=Latin}/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
  const fill = (text: string, values: Values): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (typeof value === 'number') return numbers.format(value);
      return foreign.test(value) ? `\u2068${value}\u2069` : value;
    });
  const say = (key: MessageKey, values: Values = {}): string => {
    const message = catalogue[key];
    if (typeof message === 'string') return fill(message, values);
    const form = typeof values['n'] === 'number' ? plural.select(values['n']) : 'other';
    return fill(message[form] ?? message.other, values);
  };
  return {
    language,
    direction,
    say,
    term: (group, code) => {
      const key = `${group}.${code}`;
      return Object.hasOwn(catalogue, key) ? say(key as MessageKey) : code;
    },
    date: (text) => {
      const kind = text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day';
      // A date such as `1990~` or `-0043` stays as it is on record.
      if (!/^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.*)?)?)?$/.test(text)) return text;
      const at = new Date(text);
      return Number.isNaN(at.getTime()) ? text : formats[kind].format(at);
    },
    number: (value) => numbers.format(value),
  };
};

/** Made once: formats of `Intl` cost a millisecond each. */
const all: Readonly<Record<Language, Words>> = { en: wordsIn('en'), es: wordsIn('es'), ar: wordsIn('ar') };

export const wordsOf = (language: Language): Words => all[language];
