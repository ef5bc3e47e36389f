/**
 * The text search configurations of PostgreSQL that stem a language, by its BCP 47 language subtag. The list is fixed
 * here, since servers differ: PostgreSQL 15 has 29 configurations, 18 has 30. Rows name their configuration.
 */
const byLanguage = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
} as const;

export type TextConfiguration = (typeof byLanguage)[keyof typeof byLanguage] | 'simple';

export const textConfigurations: readonly TextConfiguration[] = [
  ...new Set<TextConfiguration>([...Object.values(byLanguage), 'simple']),
];

const isKnown = (language: string): language is keyof typeof byLanguage =>
  Object.hasOwn(byLanguage, language);

/** The configuration that stems a language. A language without one is searched by its whole words. */
export const textConfigurationOf = (language: string): TextConfiguration => {
  const [subtag = ''] = language.toLowerCase().split('-');
  return isKnown(subtag) ? byLanguage[subtag] : 'simple';
};
