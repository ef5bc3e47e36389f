import t from 'tap';
import type { ImportJob } from '../../src/transfer/jobs/job.ts';
import { startCluster } from '../support/cluster.ts';
import { until } from '../support/core.ts';
import { isWhole } from '../support/examination.ts';
import { connectAsOwner } from '../support/database.ts';
import { adminKey, ask } from '../support/service.ts';

const lines = 4_000;
const headers = { 'content-type': 'application/x-ndjson', 'idempotency-key': 'the-import' };

const wordingOf = (n: number): string => `It is so, for the ${n}. time.`;
const file = Array.from({ length: lines }, (_, n) =>
  JSON.stringify({
    command: { type: 'record-claim', claim: `@claim/c-${n}`, wording: wordingOf(n), language: 'en' },
  }),
).join('\n');

t.test('kill -9 during an import over HTTP: it is resumed, and each line is executed once', async (t) => {
  const cluster = await startCluster(t);
  const owner = connectAsOwner(cluster.server.connection);
  t.teardown(() => owner.end());
  const recorded = async (): Promise<string[]> =>
    (
      await owner<{ wording: string }[]>`
        select data ->> 'wording' as wording from log.events where type = 'claim.recorded'`
    ).map((row) => row.wording);

  const first = await cluster.serve();
  const sent = await ask(first.url, 'POST', '/import', { key: adminKey, body: file, headers });
  t.equal(sent.status, 202);
  await until(async () => (await recorded()).length > 50, 'it is under way');
  first.kill('SIGKILL');
  await first.ended;
  const before = (await recorded()).length;
  t.ok(before < lines, `it was killed after ${before} of ${lines} lines`);

  const second = await cluster.serve();
  const at = `/imports/${sent.body.id}`;
  const job = async (): Promise<ImportJob> =>
    (await ask(second.url, 'GET', at, { key: adminKey })).body as ImportJob;
  const again = await ask(second.url, 'POST', '/import', { key: adminKey, body: file, headers });
  t.match(again, { status: 202, body: { id: sent.body.id } }, 'who asks again is told of the same one');
  await until(async () => (await job()).state === 'done', 'it is over', 120_000);
  const { attempts, known, added, rejected } = await job();
  t.match({ attempts, rejected, all: known + added }, { attempts: 2, rejected: 0, all: lines });
  t.ok(known >= before, `${known} lines were recognised`);
  t.strictSame(
    (await recorded()).sort(),
    Array.from({ length: lines }, (_, n) => wordingOf(n)).sort(),
    'each line was carried out once',
  );
  await isWhole(t, cluster.server.connection, 'after a killed import');
});
