import t, { type Test } from 'tap';
import { freshDatabase } from '../support/database.ts';
import { audience, startIssuer, type Issuer } from '../support/issuer.ts';
import { isProblem } from '../support/problem.ts';
import { adminKey, linkedMember, startService, type Service } from '../support/service.ts';

const any = { 'if-match': '*' };
const reason = 'It has to be so.';
const wording = { wording: 'It is so.', language: 'en' };
const proposal = {
  scale: 'truth',
  rating: 'unsupported',
  rationale: 'As shown.',
  reliedOn: [],
  setAside: [],
};

const settingsOf = (issuer: Issuer) => ({ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience });

const open = async (t: Test, more = {}): Promise<Service & { issuer: Issuer }> => {
  const issuer = await startIssuer(t);
  return { ...(await startService(t, { settings: { ...settingsOf(issuer), ...more } })), issuer };
};

const keyOf = async ({ ask }: Pick<Service, 'ask'>, member: string) =>
  (await ask('POST', '/keys', { key: adminKey, body: { member } })).body.key as string;

/** A verdict proposed with one credential, and the way to approve it with another. */
const proposed = async ({ ask }: Pick<Service, 'ask'>, key: string) => {
  const { id: claim } = (await ask('POST', '/claims', { key, body: wording })).body;
  const made = await ask('POST', `/claims/${claim}/verdicts`, { key, body: proposal, headers: any });
  const path = `/claims/${claim}/verdicts/${made.body.id}/approve`;
  return (by: Pick<Service, 'ask'>, credential: string) =>
    by.ask('POST', path, { key: credential, headers: any });
};

t.test('an author wanted to approve their own verdict with a token beside their key', async (t) => {
  const service = await open(t);
  const { ask, issuer } = service;
  const member = await linkedMember(service, { issuer: issuer.url, subject: 'ana', role: 'editor' });
  const key = await keyOf(service, member);
  const token = () => issuer.sign({ sub: 'ana', roles: ['editor'] });
  const [byKey, byToken] = [await proposed(service, key), await proposed(service, await token())];
  isProblem(t, await byKey(service, await token()), 'own-verdict', 'the token, after the key');
  isProblem(t, await byToken(service, key), 'own-verdict', 'the key, after the token');

  const unlinked = await issuer.sign({ sub: 'ana-2', roles: ['editor'] });
  isProblem(t, await byKey(service, unlinked), 'unauthenticated', 'an account that no admin linked');
  const path = `/members/${member}`;
  const admin = { key: adminKey, headers: any };
  await ask('POST', `${path}/remove`, { ...admin, body: { reason } });
  isProblem(t, await ask('GET', '/me', { key: await token() }), 'unauthenticated', 'after they left');
  const again = { name: 'Ana anew', kind: 'person', role: 'editor' };
  const second = await ask('POST', '/members', { ...admin, body: again });
  const account = { issuer: issuer.url, subject: 'ana' };
  const moved = await ask('POST', `/members/${second.body.id}/identities`, { ...admin, body: account });
  isProblem(t, moved, 'already-recorded', 'the account is never linked to a second member');
  const back = await ask('POST', `${path}/readmit`, { ...admin, body: { role: 'editor', reason } });
  t.equal(back.status, 200, JSON.stringify(back.body));
  t.equal(
    (await ask('GET', '/me', { key: await token() })).body.member,
    member,
    'they return as who they were',
  );
  isProblem(t, await byKey(service, await token()), 'own-verdict', 'and their verdict is still their own');
  isProblem(t, await ask('GET', '/me', { key }), 'unauthenticated', 'their old key stays ended');
});

t.test('an author wanted to approve their own verdict with an account at a second issuer', async (t) => {
  const place = await freshDatabase(t);
  const [issuer, second] = [await startIssuer(t), await startIssuer(t)];
  const one = await startService(t, { place, settings: settingsOf(issuer) });
  const other = await startService(t, { place, settings: settingsOf(second) });
  const member = await linkedMember(one, { issuer: issuer.url, subject: 'ana', role: 'editor' });
  const body = { issuer: second.url, subject: 'a.salas' };
  t.equal((await one.ask('POST', `/members/${member}/identities`, { key: adminKey, body })).status, 201);
  const approve = await proposed(one, await issuer.sign({ sub: 'ana', roles: ['editor'] }));
  const elsewhere = await second.sign({ sub: 'a.salas', roles: ['editor'] });
  isProblem(t, await approve(other, elsewhere), 'own-verdict', 'one person, whichever issuer');
  const { body: read } = await one.ask('GET', `/members/${member}`, { key: adminKey });
  t.strictSame(read.identities.length, 2, 'admins see both accounts');
});

t.test('someone wanted a bare role in a token to open every ledger', async (t) => {
  const service = await open(t);
  const { ask, issuer } = service;
  const added = await ask('POST', '//v1/ledgers', {
    key: adminKey,
    body: { ledger: 'sports', name: 'Olga' },
  });
  const inSports: Service['ask'] = (method, path, asked) => ask(method, `//v1/ledgers/sports${path}`, asked);
  const account = { issuer: issuer.url, subject: 'ana', role: 'admin' };
  await linkedMember(service, account);
  await linkedMember({ ask: inSports, adminKey: added.body.key }, account);
  const bare = await issuer.sign({ sub: 'ana', roles: ['admin'] });
  t.equal((await ask('GET', '/me', { key: bare })).status, 200);
  isProblem(t, await inSports('GET', '/me', { key: bare }), 'unauthenticated', 'it counts in main alone');
  const named = await issuer.sign({ sub: 'ana', roles: ['sports:reader'] });
  t.equal((await inSports('GET', '/me', { key: named })).body.role, 'reader', 'the lower of both roles');
});

t.test(
  'a token wanted more than the ledger gives its member, or the member more than the token',
  async (t) => {
    const service = await open(t);
    const { ask, issuer } = service;
    await linkedMember(service, { issuer: issuer.url, subject: 'ana', role: 'checker' });
    const roleOf = async (role: string) =>
      (await ask('GET', '/me', { key: await issuer.sign({ sub: 'ana', roles: [role] }) })).body.role;
    t.equal(await roleOf('admin'), 'checker');
    t.equal(await roleOf('reader'), 'reader');
  },
);

t.test('someone who found an ID token wanted to act with it', async (t) => {
  const service = await open(t);
  const lenient = await startService(t, {
    place: service.place,
    settings: { ...settingsOf(service.issuer), OIDC_TOKEN_TYPE: 'unstated' },
  });
  const { issuer } = service;
  await linkedMember(service, { issuer: issuer.url, subject: 'ana', role: 'editor' });
  const token = (more: object, typ?: string) =>
    issuer.sign({ sub: 'ana', roles: ['editor'], ...more }, { typ });
  const status = async ({ ask }: Service, key: string) => (await ask('GET', '/me', { key })).status;
  const refused: Record<string, string> = {
    'of Cognito': await token({ token_use: 'id' }),
    'of Keycloak': await token({ typ: 'ID' }, 'JWT'),
    'a refresh token of Keycloak': await token({ typ: 'Refresh' }, 'JWT'),
    'with a nonce': await token({ nonce: 'n-0S6' }, 'JWT'),
    'with the digest of an access token': await token({ at_hash: '77Qm' }),
    'for the client that asked for it': await token({ azp: audience }),
    'for the client and others': await token({ aud: [audience, 'app'], azp: 'app' }),
    'a logout token': await token({}, 'logout+jwt'),
    'that contradicts itself': await token({ token_use: 'id' }, 'at+jwt'),
  };
  for (const [name, key] of Object.entries(refused)) {
    t.equal(await status(service, key), 401, name);
    t.equal(await status(lenient, key), 401, `${name}, where tokens need not say their type`);
  }
  const accepted: Record<string, string> = {
    'at+jwt': await token({}, 'at+jwt'),
    'application/at+jwt': await token({}, 'application/at+jwt'),
    'of Cognito': await token({ token_use: 'access' }),
    'of Keycloak': await token({ typ: 'Bearer', nonce: 'n-0S6' }, 'JWT'),
  };
  for (const [name, key] of Object.entries(accepted)) t.equal(await status(service, key), 200, name);
  const silent = await token({}, 'JWT');
  t.equal(await status(service, silent), 401, 'one that does not say what it is');
  t.equal(await status(lenient, silent), 200, 'unless the setting accepts that');
});

t.test('a program wanted to pass for a person', async (t) => {
  const service = await open(t);
  const mine = await startService(t, {
    place: service.place,
    settings: { ...settingsOf(service.issuer), OIDC_PERSON_CLAIM: 'staff.number' },
  });
  const { issuer } = service;
  await linkedMember(service, { issuer: issuer.url, subject: 'ana', role: 'editor' });
  await linkedMember(service, { issuer: issuer.url, subject: 'robot', role: 'editor', kind: 'program' });
  const kindOf = async (claims: object, { ask }: Service = service) => {
    const key = await issuer.sign({ sub: 'ana', roles: ['editor'], auth_time: undefined, ...claims });
    return (await ask('GET', '/me', { key })).body.kind;
  };
  const signedIn = [
    ...[{ auth_time: 1 }, { amr: ['pwd'] }, { sid: 's' }, { idtyp: 'user' }],
    { scope: 'openid profile' },
  ];
  for (const claims of signedIn) t.equal(await kindOf(claims), 'person', JSON.stringify(claims));
  t.equal(await kindOf({}), 'program', 'a token that does not say it is a person’s is a program’s');
  t.equal(await kindOf({ name: 'Ana', email: 'ana@example.org' }), 'program', 'whatever its name');
  t.equal(await kindOf({ acr: '1' }), 'program', 'acr is sent for programs too');
  const ofClients = [
    ...[{ azp: 'ana' }, { client_id: 'ana' }, { gty: 'client-credentials' }, { idtyp: 'app' }],
    ...[{ clientId: 'robot' }, { preferred_username: 'service-account-robot' }],
  ];
  for (const claims of ofClients)
    t.equal(await kindOf({ ...claims, auth_time: 1 }), 'program', JSON.stringify(claims));
  t.equal(await kindOf({ sub: 'robot', auth_time: 1 }), 'program', 'a member that is a program stays one');
  t.equal(await kindOf({ staff: { number: 7 } }), 'program');
  t.equal(await kindOf({ staff: { number: 7 } }, mine), 'person', 'by the claim of the setting');
});
