import t from 'tap';
import { exportLog } from '../../src/transfer/log/export-log.ts';
import { linesOf } from '../../src/transfer/lines/lines.ts';
import { restoreLog } from '../../src/transfer/log/restore-log.ts';
import { createCore } from '../../src/app/app.ts';
import { openDesk } from '../support/desk.ts';
import { hold, untilWaiting } from '../support/core.ts';
import { connectAsOwner, freshDatabase } from '../support/database.ts';
import { isProblem } from '../support/problem.ts';
import { settingsWith } from '../support/service.ts';

t.test('a ledger exported over HTTP is identical after it is restored', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  await desk.verdict(claim, [await desk.evidence(claim)]);
  const answer = await desk.ask('GET', '/export', { key: desk.keys.admin });
  t.equal(answer.status, 200);
  t.equal(answer.headers.get('content-type'), 'application/x-ndjson; charset=utf-8');
  t.match(answer.headers.get('content-disposition'), /main\.log\.ndjson/);
  const core = await createCore(await freshDatabase(t), settingsWith());
  t.teardown(core.close);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(answer.body as string);
  }
  await restoreLog(core.log, 'main', linesOf(bytes(), 1_000_000), () => undefined);
  const again: string[] = [];
  for await (const line of exportLog(core.log, 'main')) again.push(JSON.stringify(line));
  t.equal(`${again.join('\n')}\n`, answer.body, 'line for line');

  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const held = await hold(owner, (tx) => tx`lock table log.commands in access exclusive mode`);
  const slow = Array.from({ length: 4 }, () => desk.ask('GET', '/export', { key: desk.keys.admin }));
  await untilWaiting(owner, 4);
  const fifth = await desk.ask('GET', '/export', { key: desk.keys.admin });
  await held.release();
  isProblem(t, fifth, 'overloaded', 'more than four exports at once are refused for now');
  for (const { status, body } of await Promise.all(slow)) {
    t.equal(status, 200);
    t.equal(body, answer.body, 'and the four are complete');
  }
  t.equal(
    (await desk.ask('GET', '/export', { key: desk.keys.admin })).status,
    200,
    'afterwards another export is accepted',
  );
});
