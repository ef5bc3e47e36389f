import { randomUUID } from 'node:crypto';
import { rename, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import t from 'tap';
import { makeKey } from '../../../src/access/key.ts';
import { accessLines } from '../../support/access-lines.ts';
import { until } from '../../support/core.ts';
import { openDesk } from '../../support/desk.ts';
import { serve, dataDirectory } from '../../support/process.ts';
import { ask, startService } from '../../support/service.ts';

const body = { wording: 'Water boils.', language: 'en' };
const idOf = (answer: { headers: Headers }): string | null => answer.headers.get('x-request-id');

t.test('writes, refusals and reads of the desk are logged, and reads of the public are not', async (t) => {
  const log = await accessLines(t);
  const desk = await openDesk(t, { settings: { ACCESS_LOG: log.file } });
  const { keys } = desk;
  const me = await desk.ask('GET', '/me', { key: keys.checker });
  const { member, key } = me.body;

  const written = await desk.ask('POST', '/claims', { key: keys.checker, body });
  const [line] = await log.of(idOf(written));
  t.match(line, { event: 'answered', why: 'write', by: 'key', address: '127.0.0.1', method: 'POST' });
  t.match(line, { operation: 'recordClaim', ledger: 'main', status: 201 });
  t.same([line?.key, line?.member], [key, member]);
  t.ok(Math.abs(Date.parse(line?.time ?? '') - Date.now()) < 60_000);

  const judged = await desk.ask('POST', '/claims?dryRun=true', { key: keys.checker, body });
  t.match(await log.of(idOf(judged)), [{ why: 'write', dryRun: true, status: 200 }]);
  const invalid = await desk.ask('POST', '/claims', { key: keys.checker, body: {} });
  t.match(await log.of(idOf(invalid)), [{ why: 'write', status: invalid.status, operation: 'recordClaim' }]);

  const anonymous = await desk.ask('POST', '/claims', { body });
  t.match(await log.of(idOf(anonymous)), [{ why: 'refused', status: 401, key: null, member: null }]);
  const guessed = await desk.ask('GET', '/claims', { key: makeKey() });
  t.match(await log.of(idOf(guessed)), [{ why: 'refused', status: 401, key: null, ledger: 'main' }]);
  const above = await desk.ask('GET', '/keys', { key: keys.checker });
  t.match(await log.of(idOf(above)), [{ why: 'refused', status: 403, key, member, operation: 'listKeys' }]);

  const read = await desk.ask('GET', '/claims', { key: keys.checker });
  t.match(await log.of(idOf(read)), [{ why: 'desk-read', status: 200, key, operation: 'listClaims' }]);
  const open = [
    await desk.ask('GET', '/claims'),
    await desk.ask('GET', '/claims'),
    await desk.ask('GET', '/claims', { key: keys.reader }),
    await desk.ask('GET', '//v1/ledgers/nowhere/claims'),
    await desk.ask('GET', '//livez'),
  ];
  await sleep(50);
  const logged = new Set((await log.lines()).map(({ request }) => request));
  for (const answer of open) t.notOk(logged.has(idOf(answer) ?? ''), String(answer.status));
  t.equal((await stat(log.file)).mode & 0o777, 0o600, 'no other user reads it');
});

t.test('a stream is logged when it opens and when it ends, and so is an export', async (t) => {
  const log = await accessLines(t);
  const desk = await openDesk(t, { settings: { ACCESS_LOG: log.file } });
  const headers = { authorization: `Bearer ${desk.keys.editor}`, accept: 'text/event-stream' };
  const leaving = new AbortController();
  const { signal } = leaving;
  const stream = await fetch(`${desk.url}/v1/ledgers/main/events?after=0`, { headers, signal });
  const id = stream.headers.get('x-request-id');
  t.match(await log.of(id), [{ event: 'opened', why: 'desk-read', status: 200, operation: 'listEvents' }]);
  leaving.abort();
  t.match(await log.of(id, 2), [{ event: 'opened' }, { event: 'closed', why: 'desk-read' }]);
  const exported = await desk.ask('GET', '/export', { key: desk.keys.admin });
  t.match(await log.of(idOf(exported), 2), [{ event: 'opened', status: 200 }, { event: 'closed' }]);
});

t.test('an act of a model is logged as the operation it is, with the key of its holder', async (t) => {
  const log = await accessLines(t);
  const desk = await openDesk(t, { settings: { ACCESS_LOG: log.file } });
  const me = await desk.ask('GET', '/me', { key: desk.keys.contributor });
  const given = { name: 'record_claim', arguments: { wording: 'Ice floats.', language: 'en' } };
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: given };
  const told = await desk.ask('POST', '/mcp', { key: desk.keys.contributor, body: message });
  t.equal(told.status, 200, JSON.stringify(told.body));
  await log.of(idOf(told));
  const acts = (await log.lines()).filter(({ operation }) => operation === 'recordClaim');
  t.match(acts, [{ why: 'write', status: 201, key: me.body.key, address: '127.0.0.1', ledger: 'main' }]);
});

t.test('the fast path leaves nothing out: beyond the rate limit its requests are logged', async (t) => {
  const log = await accessLines(t);
  const settings = { ACCESS_LOG: log.file, RATE_ADDRESS_REQUESTS_PER_MINUTE: '20' };
  const service = await startService(t, { settings });
  const answers = [];
  for (let n = 0; n < 30; n += 1) answers.push(await service.ask('GET', '/claims'));
  const refused = answers.filter(({ status }) => status === 429);
  t.ok(refused.length >= 5, `${refused.length} were refused`);
  for (const answer of refused)
    t.match(await log.of(idOf(answer)), [{ why: 'refused', status: 429, address: '127.0.0.1', key: null }]);
  t.equal((await log.lines()).length, refused.length);
});

t.test('a renamed file is opened anew, so a log can be rotated', async (t) => {
  const log = await accessLines(t);
  const desk = await openDesk(t, { settings: { ACCESS_LOG: log.file } });
  await log.of(idOf(await desk.ask('POST', '/claims', { body })));
  await rename(log.file, `${log.file}.1`);
  await until(async () => {
    await desk.ask('POST', '/claims', { body });
    await sleep(100);
    return (await log.lines()).length > 0;
  }, 'the new file has lines');
});

t.test('it is a stream of its own: standard error unless set, and nothing else stands there', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const service = await serve(t, { DATA_DIR, LOG_LEVEL: 'info', ACCESS_LOG: 'stderr' });
  await ask(service.url, 'POST', '/claims', { body });
  service.kill('SIGTERM');
  const { stderr, stdout } = await service.ended;
  const lines = stderr.split('\n').filter((line) => line !== '');
  t.match(
    lines.map((line) => JSON.parse(line)),
    [{ why: 'refused', status: 401 }],
  );
  t.notMatch(stdout, /"why"/);
});

/** Where a client may put a secret by mistake, or to have it stored. */
const places = [
  'path',
  'ledger',
  'query',
  'body',
  'idempotency',
  'forwarded',
  'agent',
  'key',
  'bad',
] as const;

t.test('no secret, token or body ever stands in it, wherever a client puts one', async (t) => {
  const log = await accessLines(t);
  const desk = await openDesk(t, { settings: { ACCESS_LOG: log.file, TRUST_PROXY: '1' } });
  const secrets: string[] = [...Object.values(desk.keys)];
  const method = fc.constantFrom('GET', 'POST', 'PATCH');
  const kinds = fc.constantFrom('key', 'jwt', 'word', 'webhook');
  const secretOf = (kind: string): string => {
    if (kind === 'key') return makeKey();
    if (kind === 'jwt') return `eyJhbGciOiJub25lIn0.${randomUUID()}.c2ln`;
    return kind === 'webhook' ? `whsec_${randomUUID()}` : `word-${randomUUID()}`;
  };
  const request = fc.record({
    method,
    place: fc.constantFrom(...places),
    kind: kinds,
    isOfTheDesk: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ method, place, kind, isOfTheDesk }) => {
      const secret = secretOf(kind);
      secrets.push(secret);
      const key = place === 'key' ? secret : isOfTheDesk ? desk.keys.editor : undefined;
      const headers: Record<string, string> = {
        ...(place === 'idempotency' ? { 'idempotency-key': secret } : {}),
        ...(place === 'forwarded' ? { 'x-forwarded-for': `${secret}, 10.0.0.1` } : {}),
        ...(place === 'agent' ? { 'user-agent': secret } : {}),
        ...(place === 'bad' ? { authorization: `Basic ${secret}` } : {}),
      };
      const path =
        place === 'ledger'
          ? `//v1/ledgers/${secret.toLowerCase()}/claims`
          : `/claims${place === 'path' ? `/${secret}` : ''}${place === 'query' ? `?dryRun=${secret}` : ''}`;
      const sent = method === 'GET' ? {} : { body: { wording: place === 'body' ? secret : 'Ice.' } };
      await desk.ask(method, path, { ...sent, key, headers });
    }),
    { numRuns: 150 },
  );
  await until(async () => (await log.lines()).length > 50, 'the lines are written');
  const text = (await log.text()).toLowerCase();
  for (const secret of secrets) if (text.includes(secret.toLowerCase())) t.fail(secret);
  const fields = new Set((await log.lines()).flatMap((line) => Object.keys(line)));
  const allowed = [
    'time',
    'event',
    'why',
    'request',
    'key',
    'member',
    'by',
    'address',
    'method',
    'operation',
  ];
  t.same([...fields].sort(), [...allowed, 'ledger', 'status'].sort());
});
