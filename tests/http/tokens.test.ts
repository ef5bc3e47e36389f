import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import t, { type Test } from 'tap';
import { audience, startIssuer, type Issuer } from '../support/issuer.ts';
import { isProblem } from '../support/problem.ts';
import { adminKey, linkedMember, startService, type Asked, type Service } from '../support/service.ts';

const body = { wording: 'It is so.', language: 'en' };
const ana = { sub: 'ana@example.org', roles: ['checker'] };
const ben = { sub: 'ben@example.org', roles: ['editor'] };

/** Links the accounts of the tests to members. */
const linkAll = async (service: Pick<Service, 'ask'>, issuer: Issuer): Promise<void> => {
  for (const [subject, name] of [
    ['ana@example.org', 'Ana'],
    ['ben@example.org', 'Ben'],
    ['cora', 'Cora'],
    ['robot', 'Robot'],
  ] as const)
    await linkedMember(service, { issuer: issuer.url, subject, name, role: 'admin' });
};

const withIssuer = async (t: Test, more = {}): Promise<Service & { issuer: Issuer }> => {
  const issuer = await startIssuer(t);
  const settings = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience, ...more };
  const service = await startService(t, { settings });
  await linkAll(service, issuer);
  return { ...service, issuer };
};

t.test('with an issuer configured', async (t) => {
  const { ask, issuer } = await withIssuer(t);

  await t.test(
    'a token of the issuer works as its role beside keys, and the record names its holder',
    async (t) => {
      const key = await issuer.sign(ana);
      const made = await ask('POST', '/claims', { key, body });
      t.equal(made.status, 201, JSON.stringify(made.body));
      const claim = made.body.id as string;
      const { body: history } = await ask('GET', `/claims/${claim}/history`, { key });
      const { by } = history.items[0];
      t.match(by, { kind: 'person', name: 'Ana', member: /^member_/, key: /^key_/ });
      t.notOk(
        JSON.stringify(history).includes('ana@example.org'),
        'the record does not contain the issuer’s name for her',
      );
      isProblem(t, await ask('GET', '/members', { key }), 'forbidden', 'a checker is no admin');
      t.equal((await ask('GET', '/members', { key: adminKey })).status, 200, 'keys work unchanged');
      const headers = { 'if-match': '*' };
      const assigned = await ask('POST', `/claims/${claim}/assign`, {
        key,
        body: { member: by.member },
        headers,
      });
      t.equal(assigned.status, 200, 'the member of a token is one of the ledger');
    },
  );

  await t.test('one person with two tokens is one person and cannot approve their own verdict', async (t) => {
    const act = async (who: object, path: string, body: object = {}) =>
      ask('POST', path, {
        key: await issuer.sign({ ...who, jti: path }),
        body,
        headers: { 'if-match': '*' },
      });
    const { id: claim } = (await act(ben, '/claims', body)).body;
    const proposal = {
      scale: 'truth',
      rating: 'unsupported',
      rationale: 'As shown.',
      reliedOn: [],
      setAside: [],
    };
    const proposed = await act(ben, `/claims/${claim}/verdicts`, proposal);
    t.equal(proposed.status, 201, JSON.stringify(proposed.body));
    const approve = `/claims/${claim}/verdicts/${proposed.body.id}/approve`;
    isProblem(t, await act(ben, approve), 'own-verdict', 'with another token of the same person');
    const machine = { ...ben, sub: 'robot', azp: 'robot' };
    isProblem(t, await act(machine, approve), 'machine-approval', 'a client without a signed-in person');
    t.equal((await act({ ...ben, sub: 'cora' }, approve)).status, 200, 'by another person');
  });

  await t.test(
    'a token of another issuer, for another audience or outside its time grants no access',
    async (t) => {
      const stranger = await generateKeyPair('ES256');
      const now = Math.floor(Date.now() / 1_000);
      const good = await issuer.sign(ana);
      const [head = '', , signature = ''] = good.split('.');
      const forged = Buffer.from(JSON.stringify({ ...ana, roles: ['admin'] })).toString('base64url');
      const claims = { iss: issuer.url, aud: audience, exp: now + 300, ...ana };
      const secret = new TextEncoder().encode('a secret that both would have to know');
      const wrong: Record<string, string> = {
        'of another key': await issuer.sign(ana, { key: stranger.privateKey }),
        'of a key that is not published': await issuer.sign(ana, { key: stranger.privateKey, kid: 'key-9' }),
        'of another issuer': await issuer.sign({ ...ana, iss: 'https://elsewhere.example.org' }),
        'for another audience': await issuer.sign({ ...ana, aud: 'another' }),
        'without an audience': await issuer.sign({ ...ana, aud: undefined }),
        expired: await issuer.sign({ ...ana, exp: now - 60 }),
        'without an expiry': await issuer.sign({ ...ana, exp: undefined }),
        'not yet valid': await issuer.sign({ ...ana, nbf: now + 60 }),
        'without a subject': await issuer.sign({ ...ana, sub: undefined }),
        'with a number as subject': await issuer.sign({ ...ana, sub: 4711 }),
        'with an empty subject': await issuer.sign({ ...ana, sub: '' }),
        'of an account that is linked to no member': await issuer.sign({ ...ana, sub: 'dana' }),
        'without a role': await issuer.sign({ ...ana, roles: undefined }),
        'with an unknown role': await issuer.sign({ ...ana, roles: ['owner', 'Editor'] }),
        'with a role in another ledger': await issuer.sign({ ...ana, roles: ['sports:editor'] }),
        'changed after it was signed': [head, forged, signature].join('.'),
        'not signed': new UnsecuredJWT(claims).encode(),
        'signed with a secret': await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret),
      };
      for (const [name, key] of Object.entries(wrong)) {
        const answer = await ask('POST', '/claims', { key, body });
        isProblem(t, answer, 'unauthenticated', name);
        isProblem(
          t,
          await ask('GET', '/claims', { key }),
          'unauthenticated',
          `${name}, never treated as no token`,
        );
        isProblem(
          t,
          await ask('POST', '/claims', { key: wrong[name], body }),
          'unauthenticated',
          `${name}, again`,
        );
      }
      t.equal((await ask('POST', '/claims', { key: good, body })).status, 201, 'the valid one is accepted');
    },
  );

  await t.test('a role without a ledger is one in the first ledger alone', async (t) => {
    const made = await ask('POST', '//v1/ledgers', {
      key: adminKey,
      body: { ledger: 'sports', name: 'Olga' },
    });
    const sports: Service['ask'] = (method, path, asked) => ask(method, `//v1/ledgers/sports${path}`, asked);
    const account = { issuer: issuer.url, subject: ana.sub, name: 'Ana', role: 'admin' };
    await linkedMember({ ask: sports, adminKey: made.body.key }, account);
    const members = async (roles: string[]) =>
      sports('GET', '/members', { key: await issuer.sign({ ...ana, roles }) });
    isProblem(t, await members(['admin', 'main:admin']), 'unauthenticated', 'in another ledger');
    t.equal((await members(['sports:admin'])).status, 200);
  });

  await t.test('the holder of a token can read who they are, and until when it is valid', async (t) => {
    const exp = Math.floor(Date.now() / 1_000) + 300;
    const { body: mine } = await ask('GET', '/me', { key: await issuer.sign({ ...ana, exp }) });
    const expiresAt = new Date(exp * 1_000).toISOString();
    t.match(mine, { name: 'Ana', kind: 'person', role: 'checker', by: 'token', expiresAt });
    const { id } = (await ask('POST', '/claims', { key: await issuer.sign(ana), body })).body;
    const { by } = (await ask('GET', `/claims/${id}/history`, { key: await issuer.sign(ana) })).body.items[0];
    t.match(mine, { member: by.member, key: by.key }, 'by the name in the record');
    const robot = { sub: 'robot', azp: 'robot', roles: ['reader'], exp: 1e15 };
    const { body: machine } = await ask('GET', '/me', { key: await issuer.sign(robot) });
    t.match(machine, { kind: 'program', expiresAt: null }, 'an end outside the calendar is no end');
  });

  await t.test('an import continues after its request, so a token is not accepted', async (t) => {
    const headers = { 'content-type': 'application/x-ndjson' };
    const line = JSON.stringify({ command: { type: 'record-claim', claim: '@claim/a', ...body } });
    const sent = await ask('POST', '/import', { key: await issuer.sign(ben), body: line, headers });
    isProblem(t, sent, 'forbidden', 'by token');
  });
});

t.test('a cached token ends when it expires', async (t) => {
  const issuer = await startIssuer(t);
  let now = Date.now();
  const settings = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience };
  const service = await startService(t, { settings, clock: () => new Date(now).toISOString() });
  const { ask } = service;
  await linkAll(service, issuer);
  const key = await issuer.sign({ ...ana, exp: Math.floor(now / 1_000) + 300 });
  t.equal((await ask('POST', '/claims', { key, body })).status, 201);
  t.equal(issuer.asked(), 1);
  t.equal((await ask('POST', '/claims', { key, body })).status, 201);
  t.equal(issuer.asked(), 1, 'the issuer is not queried for each request');
  now = (Math.floor(now / 1_000) + 300) * 1_000;
  isProblem(t, await ask('POST', '/claims', { key, body }), 'unauthenticated', 'five minutes later');
  const over = await issuer.sign({ ...ana, exp: Math.floor(now / 1_000) - 1 });
  isProblem(
    t,
    await ask('POST', '/claims', { key: over, body }),
    'unauthenticated',
    'nor one that is new here',
  );
  const early = await issuer.sign({
    ...ana,
    exp: Math.floor(now / 1_000) + 300,
    nbf: Math.floor(now / 1_000) + 3,
  });
  t.equal((await ask('GET', '/me', { key: early })).status, 200, 'the clock of the issuer may be ahead');
});

t.test('roles are read from the configured claim, per ledger', async (t) => {
  const settings = { OIDC_ROLE_CLAIM: 'realm_access.roles' };
  const { ask, issuer } = await withIssuer(t, settings);
  const admin = { key: adminKey, headers: { 'if-match': '*' } };
  const added = await ask('POST', '//v1/ledgers', {
    ...admin,
    body: { ledger: 'sports', name: 'Olga' },
  });
  t.equal(added.status, 201, JSON.stringify(added.body));
  const sports = {
    adminKey: added.body.key as string,
    ask: (method: string, path: string, asked?: Asked) => ask(method, `//v1/ledgers/sports${path}`, asked),
  };
  const account = { issuer: issuer.url, subject: 'cora', role: 'editor' };
  await linkedMember(sports, { ...account, name: 'A. N.' });
  const held = { realm_access: { roles: ['reader', 'sports:checker'] } };
  const key = await issuer.sign({ sub: 'cora', roles: ['admin'], ...held });
  isProblem(t, await ask('POST', '/claims', { key, body }), 'forbidden', 'a reader in one ledger');
  const made = await ask('POST', '//v1/ledgers/sports/claims', { key, body });
  t.equal(made.status, 201, JSON.stringify(made.body));
  const { body: history } = await ask('GET', `//v1/ledgers/sports/claims/${made.body.id}/history`, { key });
  t.equal(history.items[0].by.name, 'A. N.', 'a checker in the other, under the name of the member there');
});

t.test(
  'a new key of the issuer is found, and an unavailable issuer does not invalidate a token',
  async (t) => {
    const { ask, issuer } = await withIssuer(t);
    issuer.fail(true);
    const away = await ask('POST', '/claims', { key: await issuer.sign(ana), body });
    isProblem(t, away, 'issuer-unavailable', 'it returns nothing usable');
    t.equal(away.headers.get('retry-after'), '1');
    t.equal((await ask('GET', '/claims', { key: adminKey })).status, 200, 'keys work meanwhile');
    issuer.fail(false);
    const deadline = Date.now() + 60_000;
    const until = async (key: string): Promise<number> => {
      const { status } = await ask('POST', '/claims', { key, body });
      return status === 201 || Date.now() > deadline ? status : until(key);
    };
    t.equal(await until(await issuer.sign(ana)), 201, 'it is queried again');
    await issuer.turnKey();
    t.equal(await until(await issuer.sign({ ...ana, jti: 'of the new key' })), 201, 'and for new keys');
  },
);

t.test('without an issuer, a token is an invalid key', async (t) => {
  const { ask } = await startService(t);
  const issuer = await startIssuer(t);
  isProblem(t, await ask('GET', '/claims', { key: await issuer.sign(ana) }), 'unauthenticated', 'no issuer');
  t.equal(issuer.asked(), 0, 'the content of a token triggers no request');
});
