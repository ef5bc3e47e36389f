import t from 'tap';
import { sourceFiles } from '../support/source-files.ts';
import { isExecuted } from './executed.ts';
import { filesOnOtherServers } from './files.ts';
import { statementsOf } from './statements.ts';

t.test('SQL is found in templates and calls of Kysely, and not in comments', async (t) => {
  const text = [
    'const rows = await sql<Row[]>`select 1`;',
    '  // Not sql`this`.',
    'await tx`insert`, query.selectFrom("views.x");',
    'html`<p>`;',
  ].join('\n');
  t.strictSame(
    statementsOf({ file: 'src/a.ts', text }).map(({ line, at }) => [line, text.slice(at, at + 4)]),
    [
      [1, 'sql<'],
      [3, 'tx`i'],
      [3, '.sel'],
    ],
  );
  const found = sourceFiles('src').flatMap(statementsOf);
  t.ok(found.length > 400, `${found.length} statements`);
});

t.test('a statement is executed if the smallest range around it is', async (t) => {
  const ranges = [
    { startOffset: 0, endOffset: 100, count: 1 },
    { startOffset: 10, endOffset: 50, count: 2 },
    { startOffset: 20, endOffset: 30, count: 0 },
  ];
  t.ok(isExecuted(ranges, 5));
  t.ok(isExecuted(ranges, 40));
  t.notOk(isExecuted(ranges, 25), 'a branch that was not taken');
  t.notOk(isExecuted(ranges, 100), 'outside of the script');
  t.notOk(isExecuted([], 5), 'a script that was not loaded');
});

t.test('the files that run on other servers are tests, each once', async (t) => {
  const tests = new Set(sourceFiles('tests').map(({ file }) => file));
  const files = filesOnOtherServers();
  t.strictSame(
    files.filter((file) => !tests.has(file)),
    [],
  );
  t.equal(new Set(files).size, files.length);
  t.ok(files.includes('tests/database/transaction.test.ts'));
  t.ok(files.includes('tests/http/merging.concurrency.test.ts'));
});
