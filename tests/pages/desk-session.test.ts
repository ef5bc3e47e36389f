import { createHash } from 'node:crypto';
import t from 'tap';
import { sessionIdleMaxMs, sessionMaxMs } from '../../src/pages/session/sessions.ts';
import { signInsPerAddress } from '../../src/pages/desk/serve-sign-in.ts';
import { connectAsOwner } from '../support/database.ts';
import { adminKey, keyFor, publicUrl, startService } from '../support/service.ts';
import { browserOf, hidden } from './form-sender.ts';

const service = await startService(t, { settings: { TRUST_PROXY: '1' } });
const key = await keyFor(service, 'checker', { name: 'Chiara' });
const signedIn = async (credential = key, at = service) => {
  const browser = browserOf(at);
  const answer = await browser.send('/main/desk/sign-in', { key: credential, to: '/main/desk' });
  return { ...browser, answer };
};

t.test('the desk asks to sign in, and leads back to the page that was asked for', async (t) => {
  const browser = browserOf(service);
  const first = await browser.go('/main/desk/record?url=https://e.org/a');
  t.equal(first.status, 303);
  const to = new URL(first.headers.get('location') ?? '', service.url).searchParams.get('to');
  t.equal(to, '/main/desk/record?url=https://e.org/a');
  const done = await browser.send('/main/desk/sign-in', { key, to: '/main/desk/record' });
  t.match(done, { status: 303 });
  t.equal(done.headers.get('location'), '/main/desk/record');
  const page = await browser.go('/main/desk/record');
  t.match(page.text, /Chiara/);
});

t.test('sign-in never leads to another site', async (t) => {
  for (const to of [
    'https://evil.example',
    '//evil.example',
    '/main/desk/..//evil',
    '/other/desk',
    '/main/desk/\\e',
  ]) {
    const browser = browserOf(service);
    const done = await browser.send('/main/desk/sign-in', { key, to });
    t.equal(done.headers.get('location'), '/main/desk', to);
  }
});

t.test('the cookie is for this host alone, and scripts cannot read it', async (t) => {
  const { answer } = await signedIn();
  t.match(answer.set, /^desk\.main=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/, 'plain, on one machine');
  const behind = await browserOf(service).send(
    '/main/desk/sign-in',
    { key, to: '/main/desk' },
    { host: new URL(publicUrl).host, origin: publicUrl },
  );
  t.ok(behind.status < 400);
});

t.test('answers of the desk are kept nowhere and stand in no frame', async (t) => {
  const { go } = await signedIn();
  const { headers } = await go('/main/desk');
  t.equal(headers.get('cache-control'), 'no-store');
  t.match(headers.get('content-security-policy'), /frame-ancestors 'none'/);
  t.notMatch(headers.get('content-security-policy'), /unsafe/);
  t.equal(headers.get('referrer-policy'), 'same-origin');
  t.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
});

t.test('the database has a digest of the token, and nothing that opens a session', async (t) => {
  const { cookie } = await signedIn();
  const token = cookie().split('=')[1] ?? '';
  const owner = connectAsOwner(service.place);
  t.teardown(() => owner.end());
  const rows = await owner`select * from service.desk_sessions`;
  const text = JSON.stringify(rows);
  t.notMatch(text, token);
  t.notMatch(text, key);
  t.match(text, createHash('sha256').update(token).digest('hex'));
});

t.test('a form of another site, or without proof, changes nothing', async (t) => {
  const { go, send } = await signedIn();
  const page = await go('/main/desk/record');
  const form = { act: 'record', seen: 'yes', wording: 'Forged.', language: 'en', claimantKind: 'person' };
  const stamp = { once: hidden(page.text, 'once'), proof: '' };
  // The first form of a page is the one that signs out.
  const at = page.text.indexOf('action="/main/desk/record"');
  stamp.once = hidden(page.text.slice(at), 'once');
  stamp.proof = hidden(page.text.slice(at), 'proof');
  const head = () => service.app.core.log.head('main');
  const before = await head();
  t.equal(
    (await send('/main/desk/record', { ...form, ...stamp }, { origin: 'https://evil.example' })).status,
    403,
  );
  t.equal(
    (await send('/main/desk/record', { ...form, ...stamp }, { 'sec-fetch-site': 'cross-site' })).status,
    403,
  );
  t.equal((await send('/main/desk/record', form)).status, 403);
  const other = await signedIn();
  const stolen = await other.send('/main/desk/record', { ...form, ...stamp });
  t.equal(stolen.status, 403, 'the stamp of another session');
  t.match(stolen.text, /Forged\./, 'what was typed is still there');
  t.equal(await head(), before);
  t.equal((await send('/main/desk/record', { ...form, ...stamp })).status, 303, 'and with both it is saved');
  t.equal(await head(), before + 1);
});

t.test('a wrong key, and one without rights on the desk, open nothing', async (t) => {
  const reader = await keyFor(service, 'reader');
  for (const credential of ['', 'nonsense', reader, 'ключ']) {
    const { answer } = await signedIn(credential);
    t.equal(answer.status, 401);
    t.equal(answer.set, null);
    t.match(answer.text, /role="alert"/);
  }
});

t.test('signing out ends the session on the server, and only by a form of its own', async (t) => {
  const { go, send, cookie } = await signedIn();
  const page = await go('/main/desk');
  const held = cookie();
  const forged = await fetch(`${service.url}/main/desk/sign-out`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: held, origin: service.url },
  });
  t.equal(forged.status, 303);
  t.equal((await go('/main/desk')).status, 200, 'without proof the session goes on');
  await send('/main/desk/sign-out', { once: hidden(page.text, 'once'), proof: hidden(page.text, 'proof') });
  const stale = await fetch(`${service.url}/main/desk`, { redirect: 'manual', headers: { cookie: held } });
  t.equal(stale.status, 303, 'the cookie of before opens nothing');
});

t.test('revoking the key, and lowering the role, end the session within a second', async (t) => {
  const owned = await service.ask('POST', '/members', {
    key: adminKey,
    body: { name: 'Rita', kind: 'person', role: 'editor' },
  });
  const issue = () => service.ask('POST', '/keys', { key: adminKey, body: { member: owned.body.id } });
  const [one, two] = [await issue(), await issue()];
  const [first, second] = [await signedIn(one.body.key), await signedIn(two.body.key)];
  t.equal((await first.go('/main/desk')).status, 200);
  const any = { 'if-match': '*' };
  const revoked = await service.ask('POST', `/keys/${one.body.id}/revoke`, {
    ...{ key: adminKey, headers: any },
    body: { reason: 'Lost.' },
  });
  t.equal(revoked.status, 200, JSON.stringify(revoked.body));
  t.equal((await first.go('/main/desk')).status, 303);
  t.equal((await second.go('/main/desk')).status, 200);
  const lowered = await service.ask('POST', `/members/${owned.body.id}/role`, {
    ...{ key: adminKey, headers: any },
    body: { role: 'contributor', reason: 'On leave.' },
  });
  t.equal(lowered.status, 200, JSON.stringify(lowered.body));
  t.equal((await second.go('/main/desk')).status, 303, 'the right to be here with more is over');
});

t.test('a session ends unused after a time, and in any case after a longer one', async (t) => {
  let now = Date.now();
  const moved = await startService(t, { clock: () => new Date(now).toISOString() });
  const another = await keyFor(moved, 'checker');
  const idle = await signedIn(another, moved);
  now += sessionIdleMaxMs - 1_000;
  t.equal((await idle.go('/main/desk')).status, 200);
  now += sessionIdleMaxMs - 1_000;
  t.equal((await idle.go('/main/desk')).status, 200, 'each use counts');
  now += sessionIdleMaxMs + 1_000;
  t.equal((await idle.go('/main/desk')).status, 303);
  const busy = await signedIn(another, moved);
  for (let at = 0; at < sessionMaxMs; at += sessionIdleMaxMs / 2) {
    t.equal((await busy.go('/main/desk')).status, 200);
    now += sessionIdleMaxMs / 2;
  }
  t.equal((await busy.go('/main/desk')).status, 303);
});

t.test('a form that was sent after the session ended is shown again as it was typed', async (t) => {
  const { go, send } = await signedIn();
  const page = await go('/main/desk/record');
  const at = page.text.indexOf('action="/main/desk/record"');
  const stamp = { once: hidden(page.text.slice(at), 'once'), proof: hidden(page.text.slice(at), 'proof') };
  await send('/main/desk/sign-out', { once: hidden(page.text, 'once'), proof: hidden(page.text, 'proof') });
  const typed = { act: 'record', wording: 'Bees “sleep” & <dream>.', language: 'en', claimantKind: 'person' };
  const ended = await send('/main/desk/record', { ...typed, ...stamp });
  t.equal(ended.status, 401);
  const kept = hidden(ended.text, 'kept').replaceAll('&amp;', '&');
  const again = await send('/main/desk/sign-in', { key, to: hidden(ended.text, 'to'), kept });
  t.equal(again.status, 200);
  t.match(again.text, 'Bees “sleep” &amp; &lt;dream&gt;.');
  const form = again.text.slice(again.text.indexOf('action="/main/desk/record"'));
  const saved = await send('/main/desk/record', {
    ...{ ...typed, seen: 'yes' },
    ...{ once: hidden(form, 'once'), proof: hidden(form, 'proof') },
  });
  t.equal(saved.status, 303);
});

t.test('sign-ins of one address are limited', async (t) => {
  const apart = await startService(t);
  const statuses: number[] = [];
  const browser = browserOf(apart);
  for (let nth = 0; nth <= signInsPerAddress.most; nth += 1)
    statuses.push((await browser.send('/main/desk/sign-in', { key: 'wrong', to: '/main/desk' })).status);
  t.strictSame(statuses, [...Array(signInsPerAddress.most).fill(401), 429]);
});
