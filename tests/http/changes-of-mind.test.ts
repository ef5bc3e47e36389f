import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

const reason = 'It was another person.';

t.test('reads show what is so after a change of mind, and the history shows all of it', async (t) => {
  const desk = await startDesk(t);
  const { ask, ana: key } = desk;
  const claimant = await desk.make('/claimants', { kind: 'person', name: 'Mr. Kettle' });
  const mayor = await desk.make(`/claimants/${claimant}/roles`, { title: 'Mayor' });
  const roles = async (query = ''): Promise<any[]> =>
    (await ask('GET', `/claimants/${claimant}${query}`)).body.roles;
  const role = (await roles())[0].id as string;
  t.equal(mayor, claimant, 'an office has no address of its own');
  const headers = { 'if-match': '*' };
  const at = `/claimants/${claimant}/roles/${role}`;
  const before = (await ask('GET', '/events?limit=200')).body.items.at(-1).position;
  t.equal((await ask('PATCH', at, { key, body: { title: 'Councillor', reason }, headers })).status, 200);
  t.match(await roles(), [{ id: role, title: 'Councillor' }]);
  await desk.change(`${at}/withdraw`, { reason });
  t.same(await roles(), []);
  t.match(await roles(`?asOf=${before}`), [{ title: 'Mayor' }], 'as of then');
  const { body: unknown } = await ask('POST', `${at}/withdraw`, { key, body: { reason }, headers });
  t.match(unknown, { type: '/problems/unknown-item', status: 404 });
  const { body: happened } = await ask('GET', '/events?kinds=claimant');
  t.match(happened.items.slice(-3), [
    { type: 'claimant.role-held', data: { title: 'Mayor' } },
    { type: 'claimant.role-corrected', data: { title: 'Councillor', reason } },
    { type: 'claimant.role-withdrawn', data: { reason } },
  ]);
});

t.test('notes are corrected and withdrawn, and lists leave out what was withdrawn', async (t) => {
  const desk = await startDesk(t);
  const { ask, ana: key } = desk;
  const { at } = await desk.claimWithEvidence();
  const note = await desk.make(`${at}/notes`, { text: 'Ask Mr. Kettle.' });
  const headers = { 'if-match': '*' };
  const body = { text: 'Ask Mr. Pot.', reason };
  t.equal((await ask('PATCH', `${at}/notes/${note}`, { key, body, headers })).status, 200);
  const list = async (query = ''): Promise<any[]> =>
    (await ask('GET', `${at}/notes${query}`, { key })).body.items;
  t.match(await list(), [{ id: note, text: 'Ask Mr. Pot.', state: 'written' }]);
  await desk.change(`${at}/notes/${note}/withdraw`, { reason });
  t.same(await list(), []);
  t.match(await list('?state=any'), [{ id: note, state: 'withdrawn' }]);
  t.same((await ask('GET', `${at}/notes?state=any`)).body.items, [], 'the public sees none');
});

t.test('a relation says why in other words, and a source is available after all', async (t) => {
  const desk = await startDesk(t);
  const { ask } = desk;
  const { at } = await desk.claimWithEvidence();
  const to = await desk.make('/claims', { wording: 'Water boils at 100 °C.', language: 'en' });
  await desk.change(`${at}/relations`, { relation: 'contradicts', to, reason: 'Ten degrees apart.' });
  await desk.change(`${at}/relations/correct`, {
    relation: 'contradicts',
    to,
    note: 'At sea level.',
    reason,
  });
  t.match((await ask('GET', `${at}/relations`)).body.items, [
    { relation: 'contradicts', reason: 'At sea level.' },
  ]);
  const source = await desk.make('/sources', { title: 'A page', kind: 'report' });
  await desk.change(`/sources/${source}/report-gone`, { reason: 'It answers 404.' });
  await desk.change(`/sources/${source}/restore`, { reason: 'It was a fault of our network.' });
  t.match((await ask('GET', `/sources/${source}`)).body, { state: 'available', stateReason: null });
  await desk.make(`/sources/${source}/captures`, {
    sha256: 'a'.repeat(64),
    mediaType: 'text/plain',
    retrievedAt: '2026-11-22T08:45:00.000Z',
    text: 'A page.',
  });
  const { captures } = (await ask('GET', `/sources/${source}`)).body;
  t.equal(captures.length, 1);
  await desk.change(`/sources/${source}/captures/${captures[0].id}/withdraw`, { reason });
  t.match((await ask('GET', `/sources/${source}`)).body, { captures: [], archived: false });
});
