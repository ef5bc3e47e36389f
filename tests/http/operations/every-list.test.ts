import { randomUUID } from 'node:crypto';
import t, { type Test } from 'tap';
import { until } from '../../support/core.ts';
import { openDesk, type Desk } from '../../support/desk.ts';
import { addressOf, operationsOf } from '../../support/operations.ts';
import { openReceiver } from '../../support/receiver.ts';
import { runWholeScenario, thingsOf } from '../../support/whole-scenario.ts';

/** One more of each kind of thing that a list shows. */
const addMore = async (desk: Desk, claim: string, webhook: string): Promise<void> => {
  const at = `/claims/${claim}`;
  const name = `Name ${randomUUID()}`;
  const reason = 'It has to be.';
  const dueAt = new Date(Date.now() + 86_400_000).toISOString();
  const other = await desk.claim();
  await desk.evidence(claim);
  const { id: claimant } = await desk.act('checker', '/claimants', { kind: 'person', name });
  await desk.act('checker', `${at}/appearances`, { claimant });
  await desk.act('checker', `${at}/notes`, { text: 'A thought.' });
  await desk.act('checker', `${at}/relations`, { relation: 'contradicts', to: other, reason });
  await desk.act('checker', `${at}/objections`, { about: { kind: 'claim' }, text: 'No.' });
  await desk.act('checker', `${at}/replies`, { claimant, question: 'Why?', dueAt });
  await desk.act('checker', `${at}/matches`, { text: name, outcome: 'confirmed' });
  const cited = [await desk.evidence(other)];
  const taken = await desk.verdict(other, cited);
  const notice = { reason: 'our-error', responsible: 'editor', text: 'It was wrong.' };
  await desk.act('editor', `/claims/${other}/verdicts/${taken}/retract`, notice);
  await desk.verdict(other, cited);
  await desk.proposal(claim, [], { rating: 'unsupported' });
  const ratings = ['one', 'two'].map((code) => ({ code, label: code }));
  await desk.act('admin', '/scales', { scale: `s-${randomUUID()}`, name, ratings });
  const person = { kind: 'person', role: 'reader' };
  const { id: member } = await desk.act('admin', '/members', { name, ...person });
  await desk.act('admin', '/keys', { member, role: 'reader' });
  const { id: left } = await desk.act('admin', '/members', { name: `${name} left`, ...person });
  await desk.act('admin', `/members/${left}/remove`, { reason });
  await desk.act('admin', '//v1/ledgers', { ledger: `l-${randomUUID().slice(0, 8)}`, name });
  await desk.act('admin', `/webhooks/${webhook}/ping`);
};

const identifying = [
  ...['id', '@id', 'event', 'position', 'kind', 'item', 'ledger', 'scale', 'relation'],
  ...['claim', 'to', 'url', 'member', 'evidence', 'since'],
];
/** What an item is, apart from its state, which may change while a reader turns the pages. */
const identityOf = (item: Record<string, unknown>): string =>
  JSON.stringify(identifying.map((name) => item[name]));

interface Reading {
  readonly name: string;
  readonly address: string;
  readonly key: string | undefined;
  readonly whole: string[];
}

/** Every list of the document, as the public and an admin read it on one page. */
const readingsOf = async (
  t: Test,
  desk: Desk,
  things: Readonly<Record<string, string>>,
): Promise<Reading[]> => {
  const readings: Reading[] = [];
  for (const { method, operationId, path, parameters } of await operationsOf(desk.url)) {
    if (method !== 'GET' || !parameters.some(({ name }) => name === 'cursor')) continue;
    for (const key of [desk.keys.admin, undefined]) {
      const read = async (address: string) => ({ address, ...(await desk.ask('GET', address, { key })) });
      const address = `${addressOf(path, things)}?`;
      const ofAnyState = await read(`${address}state=any&limit=200`);
      const { status, body, ...answer } =
        ofAnyState.status === 400 ? await read(`${address}limit=200`) : ofAnyState;
      const name = `${operationId} as ${key === undefined ? 'the public' : 'an admin'}`;
      if (status === 401 && key === undefined) continue;
      t.equal(status, 200, name);
      t.equal(body.next, null, `${name}: on one page`);
      const whole: string[] = body.items.map(identityOf);
      if (key !== undefined) t.ok(whole.length >= 3, `${name} has three items: ${whole.length}`);
      t.equal(new Set(whole).size, whole.length, `${name}: each item once`);
      readings.push({ name, address: answer.address.replace('limit=200', ''), key, whole });
    }
  }
  return readings;
};

/** All lists page by page, side by side, so that a change between two pages is one for all of them. */
const walkAll = async (
  t: Test,
  desk: Desk,
  readings: readonly Reading[],
  limit: (reading: Reading) => number,
  between: (round: number) => Promise<void>,
): Promise<Map<Reading, string[]>> => {
  const walked = new Map(readings.map((reading) => [reading, [] as string[]]));
  const cursors = new Map(readings.map((reading) => [reading, '']));
  for (let round = 0; cursors.size > 0; round += 1) {
    for (const [reading, cursor] of cursors) {
      const { address, key, name } = reading;
      const size = limit(reading);
      const { status, body } = await desk.ask('GET', `${address}limit=${size}${cursor}`, { key });
      t.equal(status, 200, name);
      if (body.next !== null) t.equal(body.items.length, size, `${name}: a full page before the last`);
      walked.get(reading)?.push(...body.items.map(identityOf));
      if (body.next === null) cursors.delete(reading);
      else cursors.set(reading, `&cursor=${body.next}`);
    }
    await between(round);
  }
  return walked;
};

t.test('every list in pages of two is what one page shows, also while items are added', async (t) => {
  const desk = await openDesk(t, { settings: { RATE_KEY_REQUESTS_PER_MINUTE: '1000000' } });
  const receiver = await openReceiver(t);
  const { own } = await runWholeScenario(desk, desk.ask);
  const { id: webhook } = await desk.act('admin', '/webhooks', { url: receiver.url });
  const things = { ...(await thingsOf(desk, own)), webhook };
  for (let n = 0; n < 3; n += 1) await addMore(desk, own.claim, webhook);
  const head = await desk.publicHead();
  await until(async () => {
    const { body } = await desk.ask('GET', `/webhooks/${webhook}`, { key: desk.keys.admin });
    return body.lastSuccessAt !== null && desk.app.progress.position('main') >= head;
  }, 'all is shown and told');

  const readings = await readingsOf(t, desk, things);
  t.ok(readings.length > 45, `${readings.length} readings`);
  const still = await walkAll(
    t,
    desk,
    readings,
    () => 2,
    async () => undefined,
  );
  for (const [{ name, whole }, items] of still) t.same(items, whole, `${name} in pages of two`);

  // Long lists have longer pages, so that there are few rounds of changes.
  const sizeFor = ({ whole }: Reading) => Math.max(2, Math.ceil(whole.length / 4));
  const moving = await walkAll(t, desk, readings, sizeFor, async (round) => {
    if (round < 3) await addMore(desk, own.claim, webhook);
  });
  for (const [{ name, whole }, items] of moving) {
    const known = new Set(whole);
    t.same(
      items.filter((item) => known.has(item)),
      whole,
      `${name}: what was there is shown once, in its order`,
    );
    t.equal(new Set(items).size, items.length, `${name}: and nothing twice`);
  }
});
