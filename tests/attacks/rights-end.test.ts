import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { takesRights } from '../../src/access/rights-watch.ts';
import { notes } from '../support/append.ts';
import { freshDatabase } from '../support/database.ts';
import { audience, startIssuer, type Issuer } from '../support/issuer.ts';
import { operationsOf } from '../support/operations.ts';
import { openReceiver } from '../support/receiver.ts';
import { adminKey, linkedMember, startService } from '../support/service.ts';
import { lastingRights, type LastingRight, type Subject, type World } from './lasting-rights.ts';
import { shrinkings, type Shrinking } from './shrinking.ts';

/** A download of this size does not fit into the buffers of the sockets. */
const downloadMinBytes = 24_000_000;

const open = async (t: Test): Promise<World & { issuer: Issuer; adminOfOther: string }> => {
  const issuer = await startIssuer(t);
  const place = await freshDatabase(t);
  const settings = {
    ...{ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience, RATE_KEY_REQUESTS_PER_MINUTE: '1000000' },
    RATE_ADDRESS_REQUESTS_PER_MINUTE: '1000000',
  };
  const one = await startService(t, { place, settings });
  const other = await startService(t, { place, settings });
  const receiver = await openReceiver(t);
  const made = await one.ask('POST', '//v1/ledgers', {
    key: adminKey,
    body: { ledger: 'sports', name: 'Olga' },
  });
  const texts = Array.from({ length: 200 }, () => 'It is so. '.repeat(480));
  for (let bytes = 0; bytes < downloadMinBytes; bytes += 200 * 4_800)
    await one.app.core.log.append('main', notes('claim_long', null, { texts }));
  return {
    url: one.url,
    ask: one.ask,
    other: other.ask,
    receiver,
    issuer,
    adminOfOther: made.body.key as string,
  };
};

/**
 * Dossiers, proofs and disclosures are alike for every reader, so there are no rights to take. Model context is
 * stateless: 202 ends a message.
 */
const notLasting = [
  ...['readDossier', 'readClaimProof', 'readSourceProof', 'readClaimantProof', 'readDisclosures'],
  'tellModelContext',
];

let subjects = 0;
/** A person with a key and a token in `main`, and with the same account in `sports`. */
const join = async (
  { ask, issuer, adminOfOther }: Awaited<ReturnType<typeof open>>,
  { keySeconds, tokenSeconds = 300 }: Shrinking,
): Promise<Subject> => {
  const account = { issuer: issuer.url, subject: `person-${(subjects += 1)}`, role: 'admin' };
  const member = await linkedMember({ ask }, account);
  const inOther = (path: string) => `//v1/ledgers/sports${path}`;
  const elsewhere = {
    adminKey: adminOfOther,
    ask: (method: string, path: string, asked?: object) => ask(method, inOther(path), asked),
  };
  await linkedMember(elsewhere, account);
  const keyEnds = keySeconds === undefined ? null : new Date(Date.now() + keySeconds * 1_000).toISOString();
  const key = (await ask('POST', '/keys', { key: adminKey, body: { member, expiresAt: keyEnds } })).body;
  const exp = Math.floor(Date.now() / 1_000) + tokenSeconds;
  const token = await issuer.sign({ sub: account.subject, roles: ['admin', 'sports:admin'], exp });
  return {
    member,
    key,
    token,
    keyEnds: keyEnds ?? undefined,
    tokenEnds: new Date(exp * 1_000).toISOString(),
  };
};

/** How long the test waits for a right that does not end, in milliseconds. */
const patienceMs = 30_000;

/** Resolves to the milliseconds until the right ended; undefined if it did not. */
const timed = async (ended: Promise<unknown>): Promise<number | undefined> => {
  const from = performance.now();
  const late = sleep(patienceMs, undefined, { ref: false });
  const took = ended.then((at) => (typeof at === 'number' ? at : performance.now()) - from);
  return Promise.race([took, late]);
};

t.test('someone whose rights were taken wanted to go on with what they had opened before', async (t) => {
  const world = await open(t);
  const isWait = ({ keySeconds, tokenSeconds }: Shrinking): boolean =>
    (keySeconds ?? tokenSeconds) !== undefined;
  // Those that wait for a time wait together. The others have the processors for themselves.
  t.jobs = shrinkings.filter(isWait).length;
  const judge = (way: Shrinking): Promise<unknown> =>
    t.test(way.name, { buffered: isWait(way) }, async (t) => {
      const subject = await join(world, way);
      const holding = lastingRights.map(async (right) => ({ right, held: await right.hold(world, subject) }));
      const all = await Promise.all(holding);
      for (const { right, held } of all) t.ok(await held.works(), `${right.name} works`);
      const ends = ({ by, name: _, outlives = [] }: LastingRight): boolean =>
        way.takes.includes(by) && !outlives.includes(way.name);
      await way.shrink(world, subject);
      await Promise.all(
        all
          .filter(({ right }) => ends(right))
          .map(async ({ right, held }) => {
            const ms = await timed(held.ended);
            t.ok(
              ms !== undefined && ms <= right.withinMs,
              `${right.name} ends within ${right.withinMs} ms: ${Math.round(ms ?? NaN)}`,
            );
            t.ok((await held.nothingMore?.()) ?? true, `${right.name}: nothing more comes through`);
          }),
      );
      for (const { right, held } of all)
        if (!ends(right)) t.ok(await held.works(), `${right.name} is another right, and goes on`);
      const sports = await world.ask('GET', '//v1/ledgers/sports/me', { key: subject.token });
      if (way.name !== 'the token expires' && way.name !== 'the sessions are ended')
        t.equal(sports.status, 200, 'the other ledger is not affected');
      const keyInOther = await world.ask('GET', '//v1/ledgers/sports/me', { key: subject.key.key });
      t.equal(keyInOther.status, 401, 'and a key of one ledger opens no other');
      await Promise.all(all.map(({ held }) => held.close()));
    });
  await Promise.all(shrinkings.filter(isWait).map(judge));
  for (const way of shrinkings.filter((each) => !isWait(each))) await judge(way);
});

t.test('someone wanted a way of losing rights, or an answer that lasts, that was forgotten', async (t) => {
  const events = Object.entries(takesRights).flatMap(([type, takes]) => (takes ? [type] : []));
  t.strictSame(
    shrinkings.flatMap(({ event }) => event ?? []).toSorted(),
    events.toSorted(),
    'each event that takes rights has its line in the table',
  );
  const { url } = await startService(t);
  const isLasting = (type: string): boolean => /event-stream|ndjson|jsonl/.test(type);
  const lasting = (await operationsOf(url)).filter(
    ({ answers }) => '202' in answers || Object.values(answers).flat().some(isLasting),
  );
  const covered = lastingRights.flatMap(({ operations = [] }) => operations);
  t.strictSame(
    [...new Set([...covered, ...notLasting])].toSorted(),
    lasting.map(({ operationId }) => operationId).toSorted(),
    'each operation that goes on after its check has its line in the table',
  );
});
