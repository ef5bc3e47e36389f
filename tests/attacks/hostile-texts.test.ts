import t from 'tap';
import {
  nameWords,
  normaliseQuery,
  normaliseText,
  positiveWords,
  splitByline,
  wordsIn,
} from '../../src/domain/search/normalise.ts';
import { openDesk } from '../support/desk.ts';

/** The longest text that a match takes, in characters. */
const longest = 5_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);

/** Texts that make patterns try many ways, or that become long. */
const hostile: Readonly<Record<string, string>> = {
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
};

/** Processor time of this process, in milliseconds. */
const costOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** On a busy machine; a pattern that tries all ways takes many seconds. */
const maxMs = 500;

t.test('a stranger wants one text to hold up the service: each way to read it is quick', async (t) => {
  for (const [name, text] of Object.entries(hostile)) {
    const ways = {
      splitByline: () => splitByline(text),
      normaliseText: () => normaliseText(text, 'simple'),
      normaliseQuery: () => normaliseQuery(text, 'english'),
      wordsIn: () => wordsIn(text),
      positiveWords: () => positiveWords(text),
      nameWords: () => nameWords(text),
    };
    for (const [way, read] of Object.entries(ways)) {
      const ms = costOf(read);
      t.ok(ms < maxMs, `${way} of ${name}: ${ms.toFixed()} ms`);
    }
  }
});

t.test('a stranger sends such texts as posts and as queries: each is answered soon', async (t) => {
  const desk = await openDesk(t, { settings: { RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000' } });
  await desk.claim();
  for (const [name, text] of Object.entries(hostile)) {
    const begun = performance.now();
    const match = await desk.ask('POST', '/claims/match', { body: { text } });
    const query = await desk.ask('GET', `/claims?q=${encodeURIComponent(text.slice(0, 200).toWellFormed())}`);
    t.ok([200, 422].includes(match.status), `${name}: ${String(match.status)}`);
    t.ok([200, 400, 422].includes(query.status), `${name}: ${String(query.status)}`);
    t.ok(performance.now() - begun < 5_000, name);
  }
});
