import t from 'tap';
import { sourceFiles } from '../support/source-files.ts';
import { allowedSkips, isAllowed, skipsIn } from './judge-skips.ts';

const said = `TAP version 14
# Subtest: tests/some.test.ts
    # Subtest: outer
        ok 1 - needs more # SKIP needs /proc
        ok 2 - it says ok 3 - x \\# SKIP nothing
        ok 3 - half done # TODO
    ok 1 - outer # time=6.756ms
    ok 2 - a whole test # SKIP
    not ok 3 - a failure # SKIP it failed
ok 1 - tests/some.test.ts # time=16.411ms
# { total: 6, pass: 1, todo: 1, skip: 4 }
`;

t.test('every skip is found, however deep, and nothing else', async (t) => {
  t.strictSame(skipsIn(said), [
    { test: 'needs more', reason: 'needs /proc' },
    { test: 'half done', reason: '' },
    { test: 'a whole test', reason: '' },
    { test: 'a failure', reason: 'it failed' },
  ]);
});

t.test('a skip without a reason, for another one or of another test is not allowed', async (t) => {
  t.ok(isAllowed({ test: 'any', reason: 'needs /proc' }));
  t.notOk(isAllowed({ test: 'any', reason: '' }));
  t.notOk(isAllowed({ test: 'any', reason: 'it is flaky' }));
  const [missing] = allowedSkips.filter(({ test }) => test !== undefined);
  t.ok(isAllowed({ test: missing?.test ?? '', reason: 'there is no /data/file here' }));
  t.notOk(isAllowed({ test: 'any', reason: 'there is no /data/file here' }));
});

t.test('every test that is allowed to be skipped is there', async (t) => {
  const texts = sourceFiles('tests')
    .filter(({ file }) => file !== 'tests/skips/judge-skips.ts')
    .map(({ text }) => text);
  for (const { test } of allowedSkips)
    if (test !== undefined)
      t.ok(
        texts.some((text) => text.includes(`'${test}'`)),
        test,
      );
});
