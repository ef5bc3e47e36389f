import { gzipSync } from 'node:zlib';
import t from 'tap';
import { createApp } from '../../src/app/app.ts';
import { until } from '../support/core.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { settingsWith, type Answer } from '../support/service.ts';

const line = (command: object, more: object = {}): string => JSON.stringify({ ...more, command });
const claim = (slug: string): string =>
  line({ type: 'record-claim', claim: `@claim/${slug}`, wording: `It is so: ${slug}.`, language: 'en' });
const type = { 'content-type': 'application/x-ndjson' };

const send = (desk: Desk, key: string, body: string, headers: Record<string, string> = {}): Promise<Answer> =>
  desk.ask('POST', '/import?name=mine', { key, body, headers: { ...type, ...headers } });

const finished = async (desk: Desk, key: string, { body }: Answer): Promise<any> => {
  let job: any;
  await until(async () => {
    job = (await desk.ask('GET', `/imports/${body.id}`, { key })).body;
    return job.state === 'done' || job.state === 'failed';
  }, 'the import is over');
  return job;
};

const file = [
  claim('one'),
  'no JSON',
  '',
  claim('two'),
  line({ type: 'note', claim: '@claim/one' }),
  line({ type: 'add-note', claim: '@claim/one', note: '@note/one', text: 'Imported.' }),
  line({ type: 'add-member', member: '@member/x', name: 'X', kind: 'person', role: 'admin' }),
  line({ type: 'issue-key', key: '@key/x', member: '@member/x', prefix: 'cl_x', sha256: 'a'.repeat(64) }),
  line({ type: 'add-note', claim: '@claim/two', note: '@note/two', text: 'Mine.' }, { by: 'system' }),
].join('\n');

t.test('an import has a strong ETag, and a matching If-None-Match is answered 304', async (t) => {
  const desk = await openDesk(t);
  const key = desk.keys.checker;
  const answer = await send(desk, key, claim('one'));
  await finished(desk, key, answer);
  const at = `/imports/${answer.body.id}`;
  const tag = (await desk.ask('GET', at, { key })).headers.get('etag') ?? '';
  t.match(tag, /^"[0-9a-f]{16}"$/);
  const again = await desk.ask('GET', at, { key, headers: { 'if-none-match': tag } });
  t.match([again.status, again.body], [304, '']);
  const other = await desk.ask('GET', at, { key, headers: { 'if-none-match': '"another"' } });
  t.equal(other.status, 200);
});

t.test('an import is executed once, in the name of its sender, and its bad lines are kept', async (t) => {
  const desk = await openDesk(t, { settings: { IMPORT_BODY_MAX_BYTES: '65536', IMPORTS_WAITING_MAX: '2' } });
  const { keys } = desk;
  const answer = await send(desk, keys.checker, file);
  t.equal(answer.status, 202);
  t.equal(answer.headers.get('location'), `/v1/ledgers/main/imports/${answer.body.id}`);
  const job = await finished(desk, keys.checker, answer);
  t.match(job, { state: 'done', lines: 8, added: 3, known: 0, rejected: 5, attempts: 1 });
  t.equal(job.bytesRead, job.bytes);
  const at = `/imports/${answer.body.id}`;
  const rejects = await desk.ask('GET', `${at}/rejects`, { key: keys.checker });
  t.equal(rejects.headers.get('content-type'), 'application/x-ndjson; charset=utf-8');
  const bad = (rejects.body as string)
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));
  t.match(bad, [
    { line: 2, reasons: [/not JSON/], text: 'no JSON' },
    { line: 5, reasons: [/.+/] },
    { line: 7, reasons: [/needs the role admin; .* has the role checker/] },
    { line: 8, reasons: [/issue-key cannot be imported/] },
    { line: 9, reasons: [/leave out “by” and “key”/] },
  ]);
  // Views show an import shortly after it is recorded, because no request waits for it.
  const listed = async (): Promise<any[]> => (await desk.ask('GET', '/claims')).body.items;
  await until(async () => (await listed()).length >= 2, 'what was imported is shown');
  const items = await listed();
  t.equal(items.length, 2);
  const { body: events } = await desk.ask('GET', `/claims/${items[0].id}/events`, { key: desk.keys.checker });
  t.match(events.items[0].actor, { kind: 'person', name: 'A checker' }, 'and no other actor is recorded');

  const head = await desk.head();
  const zipped = await fetch(`${desk.url}/v1/ledgers/main/import?name=mine`, {
    method: 'POST',
    headers: { ...type, authorization: `Bearer ${keys.checker}`, 'content-encoding': 'gzip' },
    body: gzipSync(file),
  });
  const again = await finished(desk, keys.checker, { body: await zipped.json() } as Answer);
  t.match(again, { state: 'done', added: 0, known: 3, rejected: 5, bytes: Buffer.byteLength(file) });
  t.equal(await desk.head(), head, 'the same file again, compressed, adds nothing');

  isProblem(t, await desk.ask('GET', at, { key: keys.editor }), 'not-found', 'other members cannot read it');
  t.equal((await desk.ask('GET', at, { key: keys.admin })).status, 200, 'except admins');
  isProblem(
    t,
    await send(desk, keys.checker, `${claim('large')}\n${' '.repeat(70_000)}`),
    'body-too-large',
    'too large',
  );
  isProblem(
    t,
    await send(desk, keys.checker, 'a', { 'content-encoding': 'gzip' }),
    'malformed-request',
    'not compressed',
  );
  isProblem(
    t,
    await send(desk, keys.checker, 'a', { 'content-encoding': 'br' }),
    'unsupported-media-type',
    'compressed otherwise',
  );
  isProblem(t, await send(desk, keys.checker, ''), 'malformed-request', 'empty');
  t.equal(await desk.head(), head, 'nothing of a refused import is executed');
});

t.test(
  'another process executes the imports of one that ended, and the number of waiting imports is bounded',
  async (t) => {
    const desk = await openDesk(t, { settings: { IMPORTS_WAITING_MAX: '2' } });
    // A second process that answers and executes nothing, as one that died right after its answer.
    const other = await createApp(desk.place, settingsWith({ IMPORTS_WAITING_MAX: '2' }), false);
    const url = await other.server.listen({ host: '127.0.0.1', port: 0 });
    await desk.app.stop();
    const post = (text: string): Promise<Response> =>
      fetch(`${url}/v1/ledgers/main/import`, {
        method: 'POST',
        headers: { ...type, authorization: `Bearer ${desk.keys.checker}` },
        body: text,
      });
    const first = await post(claim('one'));
    t.equal(first.status, 202);
    const { id } = (await first.json()) as { id: string };
    t.equal((await post(claim('two'))).status, 202);
    t.equal((await post(claim('three'))).status, 409, 'a third has to wait');
    const head = await other.core.log.head('main');
    await other.stop();

    const next = await createApp(desk.place, settingsWith(), false);
    t.teardown(next.stop);
    const nextUrl = await next.server.listen({ host: '127.0.0.1', port: 0 });
    next.project(['main']);
    await until(async () => {
      const answer = await fetch(`${nextUrl}/v1/ledgers/main/imports/${id}`, {
        headers: { authorization: `Bearer ${desk.keys.checker}` },
      });
      return ((await answer.json()) as { state: string }).state === 'done';
    }, 'the import is carried out');
    await until(async () => (await next.core.log.head('main')) === head + 2, 'and the other one');
  },
);
