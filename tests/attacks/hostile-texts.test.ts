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
import { hostileTexts } from './hostile-texts.ts';

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
  for (const [name, text] of Object.entries(hostileTexts)) {
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
  for (const [name, text] of Object.entries(hostileTexts)) {
    const begun = performance.now();
    const match = await desk.ask('POST', '/claims/match', { body: { text } });
    const query = await desk.ask('GET', `/claims?q=${encodeURIComponent(text.slice(0, 200).toWellFormed())}`);
    t.ok([200, 422].includes(match.status), `${name}: ${String(match.status)}`);
    t.ok([200, 400, 422].includes(query.status), `${name}: ${String(query.status)}`);
    t.ok(performance.now() - begun < 5_000, name);
  }
});
