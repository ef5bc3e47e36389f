import t from 'tap';
import { pseudonymOf } from '../../src/commands/attribution.ts';
import { openDesk } from '../support/desk.ts';
import { foundLedger } from '../support/service.ts';

t.test('a pseudonym is stable in its ledger, and another in another ledger', async (t) => {
  const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  t.equal(pseudonymOf(one, 'member_1'), pseudonymOf(one, 'member_1'));
  t.not(pseudonymOf(one, 'member_1'), pseudonymOf(other, 'member_1'));
  t.not(pseudonymOf(one, 'member_1'), pseudonymOf(one, 'member_2'));
  t.match(pseudonymOf(one, 'member_1'), /^[0-9a-hjkmnp-tv-z]{16}$/);
});

t.test(
  'a later policy leaves what was published as it was, for readers and in the verifiable log',
  async (t) => {
    const desk = await openDesk(t);
    const set = async (attribution: string) => desk.act('admin', '/policy', { policy: { attribution } });
    const first = await desk.claim();
    await set('names');
    const second = await desk.claim();
    const read = async () => (await desk.ask('GET', '/events?after=0&limit=200')).body.items;
    const before = await read();
    const by = (claim: string) => before.find((each: any) => each.stream === claim).actor;
    t.match(by(first), { kind: 'person', role: 'checker', pseudonym: /^\w{16}$/ });
    t.match(by(second), { kind: 'person', name: 'A checker' });
    await set('none');
    const third = await desk.claim();
    const after = await read();
    t.same(after.slice(0, before.length), before);
    t.same(after.find((each: any) => each.stream === third).actor, { kind: 'person' });
    const hiding = after.findLast((each: any) => each.type === 'policy.set');
    t.same(hiding.actor, { kind: 'person' }, 'the act that hides names does not name its actor');
    const entries = async () => (await desk.ask('GET', `/claims/${first}/proof`)).body;
    t.notMatch(String(await entries()), /A checker"|member_|key_/);
  },
);

t.test('a member who is renamed keeps the pseudonym, and the desk reads the name held then', async (t) => {
  const desk = await openDesk(t);
  const first = await desk.claim();
  const { items } = (await desk.ask('GET', '/members', { key: desk.keys.admin })).body;
  const { id } = items.find((each: any) => each.name === 'A checker');
  await desk.act('admin', `/members/${id}/rename`, { name: 'Checker 7', reason: 'She asks for it.' });
  const second = await desk.claim();
  const lines = async (claim: string, key?: string) =>
    (await desk.ask('GET', `/claims/${claim}/history`, { key })).body.items[0];
  const [one, two] = [await lines(first), await lines(second)];
  t.equal(one.by.pseudonym, two.by.pseudonym);
  t.match(one.what, /^A checker recorded/);
  t.match(await lines(first, desk.keys.editor), { by: { name: 'A checker' } });
  t.match(await lines(second, desk.keys.editor), { by: { name: 'Checker 7' }, what: /^Checker 7 recorded/ });
});

t.test('two ledgers give one person two pseudonyms', async (t) => {
  const desk = await openDesk(t);
  const other = await foundLedger(desk);
  const { id } = await desk.act('admin', '/claims', { wording: 'Rain fell.', language: 'en' });
  const made = await other.ask('POST', '/claims', {
    key: other.adminKey,
    body: { wording: 'Rain fell.', language: 'en' },
  });
  const { body: here } = await desk.ask('GET', `/claims/${id}`);
  const { body: there } = await other.ask('GET', `/claims/${made.body.id}`);
  t.match([here.recordedBy.role, there.recordedBy.role], ['admin', 'admin']);
  t.not(here.recordedBy.pseudonym, there.recordedBy.pseudonym);
});
