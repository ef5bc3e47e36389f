import t from 'tap';
import { roleNeeded } from '../../src/domain/ledger/may.ts';
import { mayActAs, roles, type Role } from '../../src/domain/ledger/members.ts';
import { digestOf } from '../../src/access/key.ts';
import { system } from '../../src/domain/terms/actor.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { until } from '../support/core.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { audience, startIssuer } from '../support/issuer.ts';
import { addressOf, operationsOf } from '../support/operations.ts';
import { isProblem } from '../support/problem.ts';
import { linkedMember } from '../support/service.ts';

/** Operations that need a role, beside the commands of the record. */
const others: Readonly<Record<string, Role>> = {
  readQueue: 'contributor',
  readMe: 'reader',
  listMembers: 'admin',
  listFormerMembers: 'admin',
  readMember: 'admin',
  listKeys: 'admin',
  readKey: 'admin',
  listLedgers: 'admin',
  makeWebhook: 'editor',
  listWebhooks: 'editor',
  readWebhook: 'editor',
  changeWebhook: 'editor',
  removeWebhook: 'editor',
  readSenderContact: 'checker',
  rotateWebhookSecret: 'editor',
  pingWebhook: 'editor',
  listDeliveries: 'editor',
  readDelivery: 'editor',
  resendDelivery: 'editor',
  resendSince: 'editor',
  exportLedger: 'admin',
  importCommands: 'contributor',
  readImport: 'contributor',
  listImportRejects: 'contributor',
};

/** Commands of the ledger itself: no operation gives these over HTTP. */
const ofTheLedger = [
  'release-verdict',
  'report-recheck-due',
  'report-author-left',
  'report-sources-too-few',
  'lapse-reply',
  'end-withholding',
];
/** Operations that need no key where the policy allows it. The default policy does. */
const mayNeedNoKey = ['lodgeObjection'];

/** Operations that list tools, each of which needs the role of its own act. */
const asksItself = ['tellModelContext', 'matchClaims'];

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The least role that an operation should need. It is undefined where none is needed. */
const neededFor = (operationId: string): Role | undefined =>
  others[operationId] ?? (roleNeeded as Readonly<Record<string, Role>>)[kebab(operationId)];

t.test('every operation requires the role of its command, and no other', async (t) => {
  const desk = await openDesk(t);
  const before = await desk.head();
  const operations = await operationsOf(desk.url);
  const commands = new Set(Object.keys(roleNeeded));
  for (const { operationId, method, path, hasBody, security } of operations) {
    commands.delete(kebab(operationId));
    const needed = neededFor(operationId);
    const isOpen = security.some((each) => Object.keys(each).length === 0);
    const mayBeOpen = needed === undefined || mayNeedNoKey.includes(operationId);
    t.equal(isOpen, mayBeOpen, `the document says whether ${operationId} needs a key`);
    if (method !== 'GET' && !asksItself.includes(operationId))
      t.not(needed, undefined, `${operationId} is no public write`);
    for (const role of [undefined, ...roles]) {
      const answer = await desk.ask(method, addressOf(path), {
        key: role && desk.keys[role],
        // An invalid body, so that each role can try each act without an effect.
        ...(hasBody ? { body: { nonsense: true } } : {}),
      });
      const name = `${operationId} as ${role ?? 'the public'}`;
      if (needed === undefined || (role !== undefined && mayActAs(role, needed)))
        t.notOk([401, 403].includes(answer.status), `${name} is allowed (${answer.status})`);
      else isProblem(t, answer, role === undefined ? 'unauthenticated' : 'forbidden', name);
      t.ok(answer.status < 500, `${name} is no server error`);
    }
  }
  t.same([...commands], ofTheLedger, 'every command of the record has its operation');
  t.equal(await desk.head(), before, 'nothing was written');
});

/** One revoked or foreign key of an admin for each kind. */
const deadKeys = async (desk: Desk): Promise<Record<string, string>> => {
  let admins = 0;
  const admin = async () =>
    (await desk.act('admin', '/members', { name: `A ${(admins += 1)}`, kind: 'person', role: 'admin' }))
      .id as string;
  const issue = (member: string, more = {}) => desk.act('admin', '/keys', { member, ...more });
  const reason = 'It has to be so.';
  const revoked = await issue(await admin());
  await desk.act('admin', `/keys/${revoked.id}/revoke`, { reason });
  const leaver = await admin();
  const left = await issue(leaver);
  await desk.act('admin', `/members/${leaver}/remove`, { reason });
  const soon = new Date(Date.now() + 1_000).toISOString();
  const expired = await issue(await admin(), { expiresAt: soon });
  const { core } = desk.app;
  await core.log.createLedger('other');
  const [foreign, member] = ['an-admin-key-of-the-other-ledger', newId('member')];
  const give = (command: Parameters<typeof core.handle>[1]['command']) =>
    core.handle('other', { command, by: system });
  await give({ type: 'add-member', member, name: 'Olga', kind: 'person', role: 'admin' });
  const sha256 = digestOf(foreign);
  await give({ type: 'issue-key', key: newId('key'), member, prefix: 'an-admin', sha256 });
  await until(() => new Date().toISOString() > soon, 'the key expires');
  return { revoked: revoked.key, 'of one who left': left.key, expired: expired.key, foreign };
};

t.test(
  'a key that is revoked, expired, of a former member or of another ledger grants no operation',
  async (t) => {
    const issuer = await startIssuer(t);
    const settings = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience };
    const desk = await openDesk(t, { settings });
    await linkedMember(desk, { issuer: issuer.url, subject: 'ana', role: 'admin' });
    const dead = {
      ...(await deadKeys(desk)),
      'a token of no member': await issuer.sign({ sub: 'nobody', roles: ['admin'] }),
      'a token that is over': await issuer.sign({ sub: 'ana', roles: ['admin'], exp: 1_000 }),
      'a token for another ledger': await issuer.sign({ sub: 'ana', roles: ['other:admin'] }),
    };
    const before = await desk.head();
    const operations = (await operationsOf(desk.url)).filter(({ path }) => path.startsWith('/v1/'));
    t.ok(operations.length > 100, `${operations.length} operations`);
    for (const { operationId, method, path, hasBody } of operations)
      for (const [name, key] of Object.entries(dead)) {
        const body = hasBody ? { body: { nonsense: true } } : {};
        const answer = await desk.ask(method, addressOf(path), { key, ...body });
        isProblem(t, answer, 'unauthenticated', `${operationId}, ${name}`);
      }
    t.equal(await desk.head(), before, 'nothing was written');
  },
);

t.test('a token has the rights of a key of its role in every operation', async (t) => {
  const issuer = await startIssuer(t);
  const settings = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience };
  const desk = await openDesk(t, { settings });
  for (const role of roles) await linkedMember(desk, { issuer: issuer.url, subject: role, role });
  for (const { operationId, method, path, hasBody } of await operationsOf(desk.url)) {
    // These continue after their request, which a token does not cover.
    if (operationId === 'importCommands' || operationId === 'makeWebhook') continue;
    for (const role of roles) {
      const token = await issuer.sign({ sub: role, roles: [role] });
      const ask = (key: string) =>
        desk.ask(method, addressOf(path), { key, ...(hasBody ? { body: { nonsense: true } } : {}) });
      const [byKey, byToken] = await Promise.all([ask(desk.keys[role]), ask(token)]);
      t.equal(byToken.status, byKey.status, `${operationId} as ${role}`);
    }
  }
});
