import { gzipSync } from 'node:zlib';
import t from 'tap';
import { createApp } from '../../src/app/app.ts';
import { until } from '../support/core.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { settingsWith, type Answer } from '../support/service.ts';

const send = async (desk: Desk, key: string, text: string, name = 'import'): Promise<Answer> => {
  const body = gzipSync(text);
  const response = await fetch(`${desk.url}/v1/ledgers/main/import?name=${name}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/x-ndjson',
      'content-encoding': 'gzip',
    },
    body,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
};

const over = async (desk: Desk, key: string, id: string): Promise<any> => {
  let job: any;
  await until(async () => {
    job = (await desk.ask('GET', `/imports/${id}`, { key })).body;
    return job.state === 'done' || job.state === 'failed';
  }, 'the import is over');
  return job;
};

t.test('a contributor wants 400,000 bad lines judged for 812 bytes', async (t) => {
  const desk = await openDesk(t);
  const key = desk.keys.contributor;
  for (const line of ['x\n', '\n', '{}\n'])
    isProblem(t, await send(desk, key, line.repeat(400_000)), 'body-too-large', JSON.stringify(line));
});

t.test('a contributor wants the event loop for as long as bad lines are judged', async (t) => {
  const desk = await openDesk(t, { settings: { IMPORT_BAD_LINES_MAX: '1000000' } });
  const key = desk.keys.contributor;
  const turns = { last: process.threadCpuUsage(), longestMs: 0 };
  const ticking = setInterval(() => {
    const now = process.threadCpuUsage();
    const usedMs = (now.user - turns.last.user + now.system - turns.last.system) / 1_000;
    turns.last = now;
    turns.longestMs = Math.max(turns.longestMs, usedMs);
  }, 1);
  t.teardown(() => clearInterval(ticking));
  const bad = '{"command":{"type":"record-claim"}}\n';
  const { id } = (await send(desk, key, bad.repeat(20_000))).body;
  turns.longestMs = 0;
  const job = await over(desk, key, id);
  t.match(job, { state: 'done', lines: 20_000, rejected: 20_000 });
  t.ok(turns.longestMs < 100, `${turns.longestMs} ms at a time`);
});

t.test('a contributor wants an import without a good line to go on, and to begin again', async (t) => {
  const desk = await openDesk(t, { settings: { IMPORT_BAD_LINES_MAX: '50' } });
  const key = desk.keys.contributor;
  const { id } = (await send(desk, key, 'x\n'.repeat(50_000))).body;
  const job = await over(desk, key, id);
  t.match(job, { state: 'failed', detail: /more than 50 bad lines/ });
  t.ok(job.lines < 50_000, `${job.lines} lines were judged`);
  const { body } = await desk.ask('GET', `/imports/${id}/rejects`, { key });
  t.equal((body as string).trimEnd().split('\n').length, 50, 'the first are kept with their reasons');
  await desk.stop();
  const again = await createApp(desk.place, settingsWith(), false);
  t.teardown(again.stop);
  again.project(['main']);
  t.equal(
    (
      await again.core.database.run(
        (sql) => sql`
    select from imports.jobs where state in ('waiting', 'running')`,
      )
    ).length,
    0,
    'it is over for good',
  );
});

t.test('one member wants every place among the imports of a ledger', async (t) => {
  const desk = await openDesk(t, { settings: { IMPORTS_PER_SENDER_MAX: '2' } });
  // A process that answers and executes nothing: its imports wait.
  const idle = await createApp(desk.place, settingsWith({ IMPORTS_PER_SENDER_MAX: '2' }), false);
  t.teardown(idle.stop);
  const url = await idle.server.listen({ host: '127.0.0.1', port: 0 });
  await desk.stop();
  const line =
    '{"command":{"type":"record-claim","claim":"@claim/one","wording":"It is so.","language":"en"}}';
  const sent = (key: string, name: string) => send({ ...desk, url }, key, line, name);
  for (const name of ['one', 'two']) t.equal((await sent(desk.keys.contributor, name)).status, 202);
  const third = await sent(desk.keys.contributor, 'three');
  isProblem(t, third, 'too-many-at-once', 'a third');
  t.match(third.headers.get('retry-after'), /^[1-9][0-9]*$/);
  t.equal((await sent(desk.keys.checker, 'four')).status, 202, 'another member still imports');
});
