import { readdirSync } from 'node:fs';
import t from 'tap';
import { eventDefinitions } from '../../src/domain/events.ts';
import { refusalCodes } from '../../src/domain/terms/refusal.ts';
import { watchExecution, type Executed } from '../support/executed.ts';

/** Refusals that `commands/` gives as well, since it knows which other streams exist. */
const ofTheSeam = ['unknown-reference', 'limit-reached', 'id-taken'];

/**
 * The tests of the core run in this process while it is watched which of its decisions are taken. So an event that no
 * test brings about, or a refusal that none provokes, is found however the tests are written.
 */
const watch = await watchExecution();
t.teardown(watch.close);
for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).toSorted())
  if (file.endsWith('.test.ts') && !file.endsWith('.properties.test.ts') && !file.startsWith('every-'))
    await import(`./${file}`);

interface Place {
  readonly what: string;
  readonly where: string;
  readonly times: number;
}

const placesOf = (scripts: readonly Executed[], pattern: RegExp): Place[] =>
  scripts.flatMap(({ file, source, timesAt }) =>
    [...source.matchAll(pattern)].map((found) => ({
      what: found[1] ?? '',
      where: `${file.slice(file.indexOf('/src/'))}:${source.slice(0, found.index).split('\n').length}`,
      times: timesAt(found.index),
    })),
  );

let ran: Promise<Executed[]> | undefined;
/** Asked for once, when the tests have run: to look at the counts sets them to nought. */
const domainAsItRan = (): Promise<Executed[]> => (ran ??= watch.executed('src/domain'));

const neverTaken = (places: readonly Place[]): string[] =>
  places.filter(({ times }) => times === 0).map(({ what, where }) => `${what} at ${where}`);

t.test('every event of the record is brought about by a test, at every place that decides it', async (t) => {
  const places = placesOf(await domainAsItRan(), /\btype: '([a-z]+\.[a-z-]+)'/g);
  t.same(neverTaken(places), []);
  // Copies hold it in place of what their origin does not show; no act makes it.
  const types = eventDefinitions.map(({ type }) => type).filter((type) => type !== 'position.withheld');
  t.same(
    types.filter((type) => !places.some(({ what }) => what === type)),
    [],
    'each is decided somewhere',
  );
});

t.test('every refusal is provoked by a test, at every place that gives it', async (t) => {
  const places = placesOf(await domainAsItRan(), /\brefuse\(\s*'([a-z-]+)'/g);
  t.ok(places.length > 80, `${places.length} places`);
  t.same(neverTaken(places), []);
  t.same(
    refusalCodes.filter((code) => !ofTheSeam.includes(code) && !places.some(({ what }) => what === code)),
    [],
    'each is given somewhere',
  );
});
