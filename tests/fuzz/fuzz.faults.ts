import fc from 'fast-check';
import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { readServed, type Operation } from './document.ts';
import { objectionTo } from './judge.ts';
import { attemptsAt, type Attempt } from './requests.ts';
import { asCurl, send } from './send.ts';
import { freshThings, type Things } from './things.ts';

/** 100 requests per operation here; by hand more: FUZZ_REQUESTS=2000 npm test -- tests/fuzz/fuzz.faults.ts */
const requestsPerOperation = Number(process.env['FUZZ_REQUESTS'] ?? 100);
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const operationsPerThings = 3;
/** Only operations whose id matches this pattern. */
const only = new RegExp(process.env['FUZZ_ONLY'] ?? '');

t.test('every answer to any request is as the document says', async (t) => {
  t.comment(`FUZZ_SEED=${seed}`);
  const desk = await openDesk(t);
  const served = await readServed(desk.url);
  const counts = { sent: 0, good: 0 };
  const done = new Set<string>();
  const keys = [desk.keys.admin, desk.keys.admin, desk.keys.editor, desk.keys.checker];
  const fuzz = async (operation: Operation, sets: readonly Things[]): Promise<void> => {
    const attempts = attemptsAt(operation, served, sets, keys);
    let said = '';
    const holds = async (attempt: Attempt): Promise<boolean> => {
      const answer = await send(desk.url, attempt.request);
      counts.sent += 1;
      if (answer.status < 300) {
        counts.good += 1;
        done.add(operation.operationId);
      }
      said = objectionTo(operation, attempt, answer) ?? '';
      return said === '';
    };
    const found = await fc.check(fc.asyncProperty(attempts, holds), {
      seed,
      numRuns: requestsPerOperation,
      interruptAfterTimeLimit: 600_000,
    });
    const [attempt] = found.counterexample ?? [];
    if (attempt !== undefined) await holds(attempt);
    const curl = attempt === undefined ? '' : asCurl(desk.url, attempt.request).slice(0, 3_000);
    t.notOk(found.failed, `${operation.operationId}: ${found.failed ? `${said}\n${curl}` : 'nothing found'}`);
  };
  const operations = served.operations.filter(({ operationId }) => only.test(operationId));
  // A few operations share their items. With more of them, too many items would be closed for any act to succeed.
  for (let next = 0; next < operations.length; next += operationsPerThings) {
    const sets = await freshThings(desk);
    for (const operation of operations.slice(next, next + operationsPerThings)) await fuzz(operation, sets);
  }
  t.comment(`${counts.sent} requests, of which ${counts.good} were carried out`);
  // Some acts need two matching items, which depends on the seed. But most operations must have succeeded at least
  // once.
  const quiet = operations.map((each) => each.operationId).filter((id) => !done.has(id));
  t.comment(`never carried out: ${quiet.join(', ')}`);
  const isAll = operations.length === served.operations.length;
  t.ok(!isAll || quiet.length <= operations.length / 4, 'most operations were carried out as well');
});
