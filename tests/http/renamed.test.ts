import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';
import { adminKey } from '../support/service.ts';

t.test('acts show the name that a member had then, and the member stays the same person', async (t) => {
  const desk = await startDesk(t);
  const { ask, ana: key } = desk;
  const { at, evidence } = await desk.claimWithEvidence();
  const { member } = (await ask('GET', '/me', { key })).body;
  const verdict = await desk.propose(at, evidence);
  const reason = 'She asks for a pseudonym.';
  await desk.change(`/members/${member}/rename`, { name: 'Checker 7', reason }, adminKey);
  t.match((await ask('GET', `/members/${member}`, { key: adminKey })).body, { name: 'Checker 7' });
  const own = await ask('POST', `${at}/verdicts/${verdict}/approve`, {
    key,
    body: {},
    headers: { 'if-match': '*' },
  });
  t.match(own, { status: 409, body: { type: '/problems/own-verdict' } });
  await desk.make(`${at}/notes`, { text: 'From now on.' });
  const { items } = (await ask('GET', `${at}/history`, { key })).body;
  t.match(items[0], { by: { name: 'Ana' } }, 'the name held then');
  t.match(items.at(-1), { by: { name: 'Checker 7', member }, what: 'Checker 7 wrote an internal note.' });
});
