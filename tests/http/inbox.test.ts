import t from 'tap';
import { anonymous } from '../../src/domain/terms/actor.ts';
import { limits } from '../../src/domain/terms/limits.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { startDesk } from '../support/desk-of-answers.ts';
import { keyFor } from '../support/service.ts';

const text = 'You measured on a mountain.';
const contact = 'eva@example.org';
const body = { about: { kind: 'claim' }, text };
const settings = { INTAKE_BURST_MAX_REQUESTS: '100', INTAKE_REQUESTS_PER_CLAIM_PER_DAY: '1000' };

const startInbox = async (t: Test, more: object = {}) => {
  const desk = await startDesk(t, { settings });
  await desk.setPolicy({ publicIntake: true, ...more });
  const { at, claim, evidence } = await desk.claimWithEvidence();
  await desk.published(at, evidence);
  const send = async (given: object = body) => {
    const answer = await desk.ask('POST', `${at}/objections`, { body: given });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    const id = answer.body.id as string;
    return { id, path: `${at}/objections/${id}`, receipt: answer.body };
  };
  const publicly = async (paths: readonly string[]) =>
    JSON.stringify(
      await Promise.all(
        paths.map(async (path) => {
          const { body: told, headers } = await desk.ask('GET', path);
          return [
            path,
            { ...told, requestId: '', asOf: '' },
            headers.get('etag'),
            headers.get('ledger-head'),
          ];
        }),
      ),
    );
  return { ...desk, at, claim, send, publicly };
};
type Test = Parameters<typeof startDesk>[0];

t.test(
  'what a stranger sends is the desk’s until it is released: the public sees and counts nothing',
  async (t) => {
    const { ask, at, claim, send, publicly, ana, change, events } = await startInbox(t);
    const paths = [
      ...[at, `${at}/status`, `${at}/objections`, `${at}/history`, `${at}/events`, '/objections', '/events'],
      ...[
        '/claims?status=contested',
        '/deadlines',
        '/accountability',
        `${at}/dossier`,
        '/objections?state=any',
      ],
    ];
    const before = await publicly(paths);
    const { id, path, receipt } = await send();
    t.equal(await publicly(paths), before, 'no public answer changes');
    t.equal((await ask('GET', path)).status, 404);
    t.notOk('public' in receipt, 'the receipt counts as the public does');
    const queued = await ask('GET', '/desk/queue?kind=inbox', { key: ana });
    t.match(queued.body.items, [{ kind: 'inbox', claim, item: id }]);
    t.ok(queued.body.items[0].dueAt);
    t.match((await ask('GET', '/objections?state=waiting', { key: ana })).body.items, [{ id, text }]);
    t.match((await ask('GET', `${at}/history`, { key: ana })).body.items.at(-1), {
      what: 'Someone without a key sent an objection to the claim, which waits in the inbox.',
      why: text,
    });
    t.match((await ask('GET', `${at}/status`, { key: ana })).body, { status: 'checked' });

    await change(`${path}/release`, {}, ana);
    t.match((await ask('GET', `${at}/status`)).body, { status: 'contested' });
    const open = (await ask('GET', path)).body;
    t.match(open, { state: 'open', text, lodgedBy: { kind: 'anonymous' }, releasedBy: { role: 'checker' } });
    t.notOk('receivedAt' in open);
    t.match((await ask('GET', `${at}/history`)).body.items.at(-1), {
      what: /^A checker released an objection to the claim that came without a key; an answer is due by /,
      why: text,
    });
    t.same(
      (await events()).map(({ type }) => type).filter((type) => type.startsWith('objection.')),
      ['objection.released'],
    );
    await change(`${path}/resolve`, { outcome: 'rejected', explanation: 'It holds.' });
    t.match((await ask('GET', `${at}/status`)).body, { status: 'checked' });
  },
);

t.test('a release may withhold the words: readers learn only that an objection is open', async (t) => {
  const { ask, at, send, change, ana } = await startInbox(t);
  const { path } = await send();
  await change(`${path}/release`, { withholdText: true }, ana);
  t.match((await ask('GET', path)).body, { state: 'open', text: '', isTextWithheld: true });
  t.match((await ask('GET', path, { key: ana })).body, { state: 'open', text, isTextWithheld: true });
  t.match((await ask('GET', `${at}/status`)).body, { status: 'contested' });
  const seen = JSON.stringify(
    await Promise.all(
      [`${at}/history`, `${at}/events`, `${at}/dossier`].map(async (each) => (await ask('GET', each)).body),
    ),
  );
  t.notMatch(seen, new RegExp(text));
});

t.test('spam is set aside with a reason, leaves the lists, and can be put back', async (t) => {
  const { ask, at, send, change, ana, service } = await startInbox(t);
  const { id, path } = await send();
  const blind = await ask('POST', `${path}/set-aside`, { key: ana, body: { reason: 'Shoes.' } });
  t.equal(blind.status, 428);
  await change(`${path}/set-aside`, { reason: 'It sells shoes.' }, ana);
  t.same((await ask('GET', '/desk/queue?kind=inbox', { key: ana })).body.items, []);
  t.same((await ask('GET', `${at}/objections`, { key: ana })).body.items, []);
  t.match((await ask('GET', `${at}/objections?state=any`, { key: ana })).body.items, [
    { id, state: 'set-aside', setAside: { reason: 'It sells shoes.', by: { name: 'Ana' } } },
  ]);
  const release = await ask('POST', `${path}/release`, { key: ana, headers: { 'if-match': '*' } });
  t.match(release, { status: 409, body: { state: 'set-aside', allowed: ['put-back'] } });
  await change(`${path}/put-back`, { reason: 'It does not.' }, ana);
  t.match((await ask('GET', path, { key: ana })).body, { state: 'waiting', setAside: undefined });
  const key = await keyFor(service, 'contributor');
  t.equal((await ask('POST', `${path}/release`, { key, headers: { 'if-match': '*' } })).status, 403);
});

t.test('a sender sees what became of it, by the id in the receipt, if the policy lets them', async (t) => {
  const { ask, send, change, ana, setPolicy, at } = await startInbox(t);
  const first = await send();
  const outcome = (first.receipt.outcome as string).replace('/v1/ledgers/main', '');
  t.equal(outcome, `${first.path}/outcome`);
  t.match((await ask('GET', outcome)).body, { state: 'waiting', outcome: null });
  await change(`${first.path}/set-aside`, { reason: 'Between us.' }, ana);
  const aside = await ask('GET', outcome);
  t.match(aside.body, { state: 'set-aside' });
  t.notMatch(JSON.stringify(aside.body), /Between us/);
  const second = await send();
  await change(`${second.path}/release`, {}, ana);
  await change(`${second.path}/resolve`, { outcome: 'upheld', explanation: 'You are right.' });
  t.match((await ask('GET', `${second.path}/outcome`)).body, {
    state: 'resolved',
    outcome: 'upheld',
    explanation: 'You are right.',
  });
  await setPolicy({ publicIntake: true, intakeOutcome: false });
  const third = await send();
  t.notOk('outcome' in third.receipt);
  const unknown = `${at}/objections/objection_01m80p9rrnfvgtm0e250m34aks/outcome`;
  const [hidden, absent] = [await ask('GET', `${third.path}/outcome`), await ask('GET', unknown)];
  t.same([hidden.status, hidden.body.detail], [404, absent.body.detail]);
  t.equal((await ask('GET', `${second.path}/outcome`)).status, 200, 'what is public stays so');
});

t.test(
  'the address of a sender is for the desk alone, stands outside of the record, and is erased',
  async (t) => {
    const { ask, send, change, ana, at, app, time, tick, service } = await startInbox(t);
    const rows = () =>
      app.core.database.run((sql) => sql<{ sealed: string }[]>`select * from service.sender_contacts`);
    const given = { ...body, contact };
    const first = await send(given);
    t.match((await ask('GET', `${first.path}/contact`, { key: ana })).body, { contact });
    t.equal((await ask('GET', `${first.path}/contact`)).status, 401);
    const reader = await keyFor(service, 'reader');
    t.equal((await ask('GET', `${first.path}/contact`, { key: reader })).status, 403);
    t.notMatch(JSON.stringify(await rows()), /eva/, 'it is sealed');
    t.notMatch(
      JSON.stringify(await app.core.log.after('main', 0, 1_000)),
      /eva@/,
      'the log does not have it',
    );

    await change(`${first.path}/set-aside`, { reason: 'Spam.' }, ana);
    t.same(await rows(), [], 'erased when it is set aside');
    const second = await send(given);
    await change(`${second.path}/release`, {}, ana);
    t.match((await ask('GET', `${second.path}/contact`, { key: ana })).body, { contact });
    await change(`${second.path}/resolve`, { outcome: 'upheld', explanation: 'Yes.' });
    t.same(await rows(), [], 'erased when it is answered');
    t.equal((await ask('GET', `${second.path}/contact`, { key: ana })).status, 404);

    const third = await send(given);
    time.forward(limits.contactKeptMaxDays + 1);
    t.equal((await ask('GET', `${third.path}/contact`, { key: ana })).status, 404, 'its time is over');
    await tick();
    t.same(await rows(), [], 'and it is erased then');
    const member = await ask('POST', `${at}/objections`, { key: ana, body: given });
    t.match(member, { status: 422, body: { errors: [{ pointer: '#/contact' }] } });
  },
);

t.test('a request that is repeated after the outcome brings no erased address back', async (t) => {
  const { ask, at, change, ana, app } = await startInbox(t);
  const headers = { 'idempotency-key': 'one-form' };
  const given = { body: { ...body, contact }, headers };
  const first = await ask('POST', `${at}/objections`, given);
  await change(`${at}/objections/${first.body.id}/set-aside`, { reason: 'Spam.' }, ana);
  const again = await ask('POST', `${at}/objections`, given);
  t.equal(again.body.id, first.body.id);
  const other = await ask('POST', `${at}/objections`, {
    body: { ...body, contact: 'x@example.org' },
    headers,
  });
  t.equal(other.body.id, first.body.id, 'no digest that stays could confirm a guess of the address');
  t.same(await app.core.database.run((sql) => sql`select * from service.sender_contacts`), []);
});

t.test('an address is erased also where the act that ended it did not come over HTTP', async (t) => {
  const { send, app, tick, claim } = await startInbox(t);
  const { id: objection } = await send({ ...body, contact });
  const by = { kind: 'system' } as const;
  await app.core.handle('main', {
    command: { type: 'set-objection-aside', claim, objection, reason: 'Spam.' },
    by,
  });
  await tick();
  t.same(await app.core.database.run((sql) => sql`select * from service.sender_contacts`), []);
});

t.test('a full inbox takes no more, and a member still objects', async (t) => {
  const desk = await startInbox(t);
  const { ask, at, send, ana } = desk;
  for (let nth = 0; nth < limits.waitingObjectionsMaxItems; nth += 1) await send();
  const full = await ask('POST', `${at}/objections`, { body });
  t.match(full, { status: 409, body: { type: '/problems/limit-reached' } });
  t.equal((await ask('POST', `${at}/objections`, { key: ana, body })).status, 201);
});

t.test('strangers cannot fill the inbox of a ledger: it takes no more, on any claim', async (t) => {
  const { ask, app, ana, at, make } = await startInbox(t);
  const claims = await Promise.all(
    Array.from({ length: limits.inboxMaxItems / limits.waitingObjectionsMaxItems }, (_, nth) =>
      make('/claims', { wording: `It rained on day ${nth}.`, language: 'en' }),
    ),
  );
  const receipts = await Promise.all(
    claims.flatMap((claim) =>
      Array.from({ length: limits.waitingObjectionsMaxItems }, () =>
        app.core.handle('main', {
          command: {
            ...{ type: 'lodge-objection', claim, objection: newId('objection') },
            ...{ about: { kind: 'claim' }, text },
          },
          by: anonymous,
        }),
      ),
    ),
  );
  t.equal(receipts.length, limits.inboxMaxItems);
  await app.progress.waitFor('main', await app.core.log.head('main'), 30_000);
  const full = await ask('POST', `${at}/objections`, { body });
  t.match(full, { status: 409, body: { type: '/problems/limit-reached', detail: /inbox/ } });
  t.equal((await ask('POST', `${at}/objections`, { key: ana, body })).status, 201, 'members still object');
});
