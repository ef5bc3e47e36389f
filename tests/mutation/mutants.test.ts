import t from 'tap';
import { testsThatExecute } from './coverage.ts';
import { mutantsOf, mutated } from './mutants.ts';
import { sampleOf } from './sample.ts';

const text = `
type Never = 'a' extends 'b' ? true : false;
export const chosen = (items: readonly number[], most: number): boolean => {
  if (items.length < most && items.some((each) => each === 1)) return true;
  note(items.at(-1));
  return sql\`select max(position) from log.events where a <= 1 and b\`;
};
`;

t.test('each mutant changes one place, and none a type', async (t) => {
  const mutants = mutantsOf('a.ts', text);
  const after = mutants.map((mutant) => mutated(text, mutant));
  t.equal(new Set(after).size, mutants.length, 'no two are alike');
  t.ok(after.every((each) => each !== text && each.includes("'a' extends 'b' ? true : false")));
  for (const part of [
    'length <= most',
    '|| items',
    'items.every(',
    'each !== 1',
    'if (true)',
    'return false',
    'at(0)',
  ])
    t.ok(
      after.some((each) => each.includes(part)),
      part,
    );
  for (const part of ['min(position)', 'a < 1', '1 or b'])
    t.ok(
      after.some((each) => each.includes(part)),
      part,
    );
  t.ok(
    after.some((each) => !each.includes('note(')),
    'a statement is left out',
  );
});

t.test('only tests that execute the place and pass unchanged are asked, the quickest first', async (t) => {
  const mutant = { file: 'src/a.ts', start: 10, end: 12, replacement: '', what: '' };
  const of = (test: string, tookMs: number, range: readonly [number, number], passes = true) => ({
    ...{ test, tookMs, passes },
    executed: { 'src/a.ts': [range] },
  });
  const coverage = [
    of('slow', 9, [0, 50]),
    of('quick', 1, [10, 11]),
    of('other', 1, [11, 50]),
    of('red', 1, [0, 50], false),
  ];
  t.same(
    testsThatExecute(mutant, coverage).map(({ test }) => test),
    ['quick', 'slow'],
  );
});

t.test('a seed takes the same sample again', async (t) => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  const sample = sampleOf(items, 10, 7);
  t.equal(new Set(sample).size, 10);
  t.same(sampleOf(items, 10, 7), sample);
  t.notSame(sampleOf(items, 10, 8), sample);
});
