import t from 'tap';
import { startService } from '../support/service.ts';
import { recordInPublic } from './record.ts';

const service = await startService(t);
const record = await recordInPublic(service);
const { desk } = record;
const pageOf = async (claim: string, query = '') => {
  const answer = await service.ask('GET', `//main/claims/${claim}/changes${query}`, {
    headers: { accept: 'text/html' },
  });
  return { ...answer, text: String(answer.body) };
};
const today = new Date().toISOString().slice(0, 10);

t.test('two moments of a claim are compared: rating, words, fields, what happened', async (t) => {
  const claim = record.corrected;
  const { body: page } = await service.ask('GET', `/claims/${claim}/history`);
  const first = page.items.find(({ type }: any) => type === 'verdict.published');
  await service.ask('PATCH', `/claims/${claim}`, {
    key: desk.editor,
    headers: { 'if-match': '*' },
    body: {
      ...{
        wording: 'The old bridge was built in 1901.',
        topics: ['history', 'bridges'],
        reason: 'There are two.',
      },
      notice: { text: 'The old one.', reason: 'methodology', class: 'minor', responsible: 'checker' },
    },
  });
  const { status, text, headers } = await pageOf(claim, `?from=${first.position}`);
  t.equal(status, 200);
  t.match(text, /<ins>old <\/ins>|<ins>old<\/ins>/);
  t.match(text, '<ins>bridges</ins>');
  t.match(text, /True[^]*→[^]*Mostly true/, 'the rating then and now');
  t.match(text, 'There are two.', 'what happened, as the history says it');
  t.match(text, '<meta name="robots" content="noindex"');
  t.equal(headers.get('set-cookie'), null);
});

t.test('days without a change, and days before the record, say so', async (t) => {
  const same = await pageOf(record.unchecked, `?from=${today}&to=${today}`);
  t.match(same.text, 'Nothing that the public sees changed');
  const before = await pageOf(record.unchecked, `?from=2001-01-01&to=${today}`);
  t.equal(before.status, 200);
  t.match(before.text, 'was not on record then (January 1, 2001)');
  t.equal((await pageOf(record.unchecked)).status, 200, 'without days there is the form');
  t.equal((await pageOf('claim_01m8pkcvktepwaynps5t56dm6t')).status, 404);
  t.equal((await pageOf(record.unchecked, '?from=soon')).status, 400);
});

t.test('the comparison tells nothing of the desk', async (t) => {
  const claim = await desk.claim('The tower leans to the north.');
  const { body } = await service.ask('GET', `/claims/${claim}`);
  const query = `?from=${body.version}`;
  const before = await pageOf(claim, `?from=${today}`);
  await desk.proposal(claim, 'unsupported', [], { rationale: 'Not for readers yet.' });
  t.equal((await pageOf(claim, `?from=${today}`)).text, before.text, query);
});
