import t from 'tap';
import { limitRepeats, warnOf } from '../../src/background/report-errors.ts';

const reporter = () => {
  const state = { now: 0, told: [] as [string, number][] };
  const report = limitRepeats(
    (error, leftOut) => state.told.push([(error as Error).message, leftOut]),
    () => state.now,
  );
  return { state, report };
};

t.test(
  'a repeated error is reported at most every ten seconds, with the number of suppressed reports',
  async (t) => {
    const { state, report } = reporter();
    for (state.now = 0; state.now < 25_000; state.now += 1_000) report(new Error('away'));
    t.same(state.told, [
      ['away', 0],
      ['away', 9],
      ['away', 9],
    ]);
  },
);

t.test('another error is reported at once', async (t) => {
  const { state, report } = reporter();
  for (const each of [new Error('away'), new Error('full'), new Error('away'), new TypeError('away')])
    report(each);
  report(Object.assign(new Error('away'), { code: '57P01' }));
  t.same(
    state.told.map(([message]) => message),
    ['away', 'full', 'away', 'away'],
  );
  for (const each of [undefined, null, 'text']) t.doesNotThrow(() => limitRepeats(() => undefined)(each));
});

t.test('the number of remembered errors is bounded, and the oldest is evicted first', async (t) => {
  const { state, report } = reporter();
  for (let n = 0; n <= 100; n += 1) report(new Error(`error ${n}`));
  report(new Error('error 100'));
  t.equal(state.told.length, 101, 'the latest is remembered');
  report(new Error('error 0'));
  t.equal(state.told.length, 102, 'the oldest is not');
});

t.test('a warning carries the error, and the number of suppressed reports if there are any', async (t) => {
  const lines: [object, string][] = [];
  const warn = warnOf(() => ({ warn: (...line) => void lines.push(line) }), 'the views are behind');
  const error = new Error('away');
  warn(error);
  warn(error);
  t.same(lines, [[{ err: error }, 'the views are behind']]);
});
