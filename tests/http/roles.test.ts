import t from 'tap';
import { roleNeeded } from '../../src/domain/ledger/may.ts';
import { mayActAs, roles, type Role } from '../../src/domain/ledger/role.ts';
import { openDesk } from '../support/desk.ts';
import { addressOf, operationsOf } from '../support/operations.ts';
import { isProblem } from '../support/problem.ts';

/** What only some may do, beside the commands of the record. */
const others: Readonly<Record<string, Role>> = {
  readQueue: 'contributor',
  listMembers: 'admin',
  readMember: 'admin',
  listKeys: 'admin',
  readKey: 'admin',
  listLedgers: 'admin',
  makeWebhook: 'editor',
  listWebhooks: 'editor',
  readWebhook: 'editor',
  changeWebhook: 'editor',
  removeWebhook: 'editor',
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

/** What the ledger does by itself: nobody gives these over HTTP. */
const ofTheClock = ['release-verdict', 'lapse-reply'];
/** What needs no key where the policy of the ledger says so, and does here, where it says nothing. */
const mayNeedNoKey = ['lodgeObjection'];

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The least role that an operation should ask for; undefined where anyone may. */
const neededFor = (operationId: string): Role | undefined =>
  others[operationId] ?? (roleNeeded as Readonly<Record<string, Role>>)[kebab(operationId)];

t.test('every operation asks for the role that the record asks for, and for no other', async (t) => {
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
    if (method !== 'GET') t.not(needed, undefined, `${operationId} is no write for everyone`);
    for (const role of [undefined, ...roles]) {
      const answer = await desk.ask(method, addressOf(path), {
        key: role && desk.keys[role],
        // Nothing that any act could be done with, so that each role can try each.
        ...(hasBody ? { body: { nonsense: true } } : {}),
      });
      const name = `${operationId} as ${role ?? 'nobody'}`;
      if (needed === undefined || (role !== undefined && mayActAs(role, needed)))
        t.notOk([401, 403].includes(answer.status), `${name} is allowed (${answer.status})`);
      else isProblem(t, answer, role === undefined ? 'unauthenticated' : 'forbidden', name);
      t.ok(answer.status < 500, `${name} is no error of ours`);
    }
  }
  t.same([...commands], ofTheClock, 'every command of the record has its operation');
  t.equal(await desk.head(), before, 'nothing was written');
});
