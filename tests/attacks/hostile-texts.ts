/** The longest text that a match takes, in characters. */
const longest = 5_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);

/** Texts that make patterns try many ways, or that become long. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a dash and blanks': `—${' '.repeat(longest - 2)}x`,
  'blanks between words': `a${' '.repeat(longest - 2)}b`,
  dashes: filled('—'),
  'begun bylines': filled('— a (@'),
  'bylines without an end': `— ${filled('a (@b) ').slice(2)}`,
  'a byline of blanks': `— ${' '.repeat(longest - 12)}(@b) x`,
  'one long word': filled('a'),
  'one thousand words': Array.from({ length: 1_000 }, (_, n) => `w${n.toString(36).padStart(3, 'x')}`).join(
    ' ',
  ),
  'marks on one letter': `a${filled('\u0301').slice(1)}`,
  'marks on every letter': filled('a\u0301'),
  'characters without blanks': filled('漢'),
  'joined emoji': filled('👩‍👩‍👧‍👦').toWellFormed(),
  'a camel': `#${filled('aB').slice(1)}`,
  initials: filled('a.'),
  'open quotes': filled(' -"'),
  'digits and commas': filled('111,'),
  'a sign that becomes a sentence': filled('\ufdfa'),
  'signs of direction': filled('\u202ea'),
  addresses: filled('http://'),
  entities: filled('&#99999;'),
  apostrophes: filled("'"),
  backslashes: filled('\\'),
  'signs of a query': filled(':* & | ! <-> () '),
  'beginnings of words': filled('a:* '),
  ampersands: filled('&'),
  'emoji alone': filled('😀'),
  'markers of others': filled('\u0001l:other \u0001a:desk '),
  'words that no stemmer keeps': filled('the of and '),
  'one word again and again': filled('word '),
  'a byline of no day': '— (@x) June 99, 2019',
};
