import t from 'tap';
import { audience, startIssuer } from '../support/issuer.ts';
import { isProblem } from '../support/problem.ts';
import { adminKey, linkedMember, startService } from '../support/service.ts';

const any = { 'if-match': '*' };
const reason = 'It has to be so.';

t.test('someone wanted to join under a name that readers take for another one', async (t) => {
  const { ask } = await startService(t);
  const add = (name: string) =>
    ask('POST', '/members', { key: adminKey, body: { name, kind: 'person', role: 'reader' } });
  t.equal((await add('José Álvarez')).status, 201, 'names of any script are fine');
  t.equal((await add('王伟')).status, 201);
  const wrong: Record<string, string> = {
    'a control character': 'Ana\u0007',
    'a line break': 'Ana\nadmin',
    'a bidirectional override': 'Ana \u202enimda',
    'a bidirectional isolate': 'Ana \u2066x\u2069',
    'an Arabic letter mark': 'Ana\u061c',
    'a zero-width space': 'A\u200bna',
    'a zero-width joiner': 'A\u200dna',
    'a soft hyphen': 'A\u00adna',
    'a byte order mark': '\ufeffAna',
    'a Hangul filler': 'Ana\u3164',
    'a variation selector': 'Ana\ufe0f',
    'a tag character': 'Ana\u{e0041}',
    'a blank braille cell': 'Ana\u2800',
    'a decomposed letter': 'Jose\u0301',
  };
  for (const [name, value] of Object.entries(wrong)) isProblem(t, await add(value), 'invalid-fields', name);
  for (const value of ['josé álvarez', 'JOSÉ ÁLVAREZ', 'Jоsé Álvarez', 'Adminіstrator', 'Administrat0r'])
    isProblem(t, await add(value), 'already-recorded', value);
  const ledger = { ledger: 'sports', name: 'Ol\u200bga' };
  isProblem(
    t,
    await ask('POST', '//v1/ledgers', { key: adminKey, body: ledger }),
    'invalid-fields',
    'a first admin',
  );
});

t.test('an admin who is leaving wanted to lock everyone out', async (t) => {
  const { ask } = await startService(t);
  const admin = { key: adminKey, headers: any };
  const [key] = (await ask('GET', '/keys', admin)).body.items;
  const revoke = () => ask('POST', `/keys/${key.id}/revoke`, { ...admin, body: { reason } });
  isProblem(t, await revoke(), 'last-admin', 'the last key');
  const narrowed = await ask('POST', `/keys/${key.id}/narrow`, {
    ...admin,
    body: { role: 'reader', reason },
  });
  isProblem(t, narrowed, 'last-admin', 'or lowered');
  const ended = { overlapMinutes: 0, expiresAt: '2020-01-01T00:00:00Z' };
  const intoThePast = await ask('POST', `/keys/${key.id}/rotate`, { ...admin, body: ended });
  isProblem(t, intoThePast, 'last-admin', 'or rotated to one that has ended');
  const rotated = await ask('POST', `/keys/${key.id}/rotate`, { ...admin, body: { overlapMinutes: 5 } });
  t.equal(rotated.body.expiresAt, null, 'the last admin key never expires by default');
  const next = { key: rotated.body.key, headers: any };
  const second = await ask('POST', '/keys', { ...next, body: { member: key.member } });
  t.match(second.body.expiresAt, /^\d{4}-/, 'another one does');
  const only = await ask('POST', `/keys/${rotated.body.id}/revoke`, { ...next, body: { reason } });
  isProblem(t, only, 'last-admin', 'the last one that never expires, while others do by default');
  const helper = { name: 'Second', kind: 'person', role: 'admin' };
  const other = await ask('POST', '/members', { ...next, body: helper });
  isProblem(
    t,
    await ask('POST', `/members/${key.member}/remove`, { ...next, body: { reason } }),
    'last-admin',
    'by leaving',
  );
  const theirs = await ask('POST', '/keys', { ...next, body: { member: other.body.id, expiresAt: null } });
  t.equal(theirs.body.expiresAt, null);
  t.equal((await ask('POST', `/members/${key.member}/remove`, { ...next, body: { reason } })).status, 200);
});

t.test('a key wanted to be forgotten until it ends', async (t) => {
  const { ask } = await startService(t, { settings: { KEY_NOTICE_DAYS: '400' } });
  const member = (
    await ask('POST', '/members', { key: adminKey, body: { name: 'Ana', kind: 'person', role: 'reader' } })
  ).body.id;
  const issued = (await ask('POST', '/keys', { key: adminKey, body: { member } })).body;
  const days = (Date.parse(issued.expiresAt) - Date.now()) / 86_400_000;
  t.ok(days > 364 && days < 366, 'a key lasts a year by default');
  const answer = await ask('GET', '/claims', { key: issued.key });
  t.equal(answer.headers.get('key-expires'), issued.expiresAt, 'each answer announces the end');
  t.equal(
    (await ask('GET', '/claims', { key: adminKey })).headers.get('key-expires'),
    null,
    'where there is one',
  );
  const policy = { policy: { keyLifetimeDays: 7 } };
  await ask('POST', '/policy', { key: adminKey, body: policy, headers: any });
  const brief = (await ask('POST', '/keys', { key: adminKey, body: { member } })).body;
  t.ok(Date.parse(brief.expiresAt) < Date.now() + 8 * 86_400_000, 'the policy says how long');
});

t.test('an editor wanted to turn the webhook of the desk to their own address', async (t) => {
  const issuer = await startIssuer(t);
  const settings = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience };
  const service = await startService(t, { settings });
  const { ask } = service;
  const member = await linkedMember(service, { issuer: issuer.url, subject: 'ana', role: 'editor' });
  const { key } = (await ask('POST', '/keys', { key: adminKey, body: { member } })).body;
  const body = { url: 'http://127.0.0.1:9/', audience: 'desk' };
  const { id } = (await ask('POST', '/webhooks', { key: adminKey, body })).body;
  const change = (credential: string, patch: object) =>
    ask('PATCH', `/webhooks/${id}`, { key: credential, body: patch, headers: any });
  isProblem(t, await change(key, { url: 'http://127.0.0.1:8/' }), 'forbidden', 'the address');
  isProblem(t, await change(key, { types: null }), 'forbidden', 'or its events');
  t.equal((await change(key, { state: 'disabled' })).status, 200, 'it may be stopped');
  isProblem(t, await change(key, { state: 'enabled' }), 'forbidden', 'and not started');
  t.equal((await change(adminKey, { state: 'enabled' })).status, 200);
  const rotate = (credential: string) =>
    ask('POST', `/webhooks/${id}/rotate-secret`, { key: credential, body: {}, headers: any });
  isProblem(t, await rotate(key), 'forbidden', 'nor may its deliveries be forged with its secret');
  t.equal((await rotate(adminKey)).status, 200);
  const token = await issuer.sign({ sub: 'ana', roles: ['editor'] });
  const made = await ask('POST', '/webhooks', { key: token, body: { url: 'http://127.0.0.1:9/' } });
  isProblem(t, made, 'forbidden', 'a token makes no webhook, which would outlast it');
});
