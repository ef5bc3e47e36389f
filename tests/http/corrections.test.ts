import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

t.test('each correction can be read by itself, on its claim and in the list of the ledger', async (t) => {
  const desk = await startDesk(t);
  const { ask } = desk;
  const { at, claim, evidence } = await desk.claimWithEvidence();
  const first = await desk.published(at, evidence);
  t.same((await ask('GET', '/corrections')).body.items, []);
  const second = await desk.approved(at, evidence, 'mostly-false');
  const notice = {
    reason: 'new-evidence',
    class: 'substantial',
    responsible: 'checker',
    text: 'At the height of La Paz it is nearly so.',
  };
  await desk.change(`${at}/verdicts/${second}/publish`, { notice });

  const list = await ask('GET', '/corrections');
  const [correction] = list.body.items;
  t.match(correction, {
    claim,
    verdict: first,
    ...notice,
    changed: {
      rating: true,
      before: { code: 'false' },
      after: { code: 'mostly-false' },
      supersededBy: second,
    },
    publishedBy: { kind: 'person', role: 'editor' },
  });
  const one = await ask('GET', `/corrections/${correction.id}`);
  const { etag, ...same } = correction;
  t.same(one.body, same);
  t.equal(one.headers.get('etag'), etag);
  const objected = await ask('POST', `${at}/objections`, {
    key: desk.ana,
    body: { about: { kind: 'correction', correction: correction.id }, text: 'Too late.' },
  });
  t.equal(objected.status, 201, 'a correction accepts an objection');

  await desk.change(`${at}/verdicts/${second}/retract`, {
    reason: 'our-error',
    responsible: 'editor',
    text: 'La Paz was not asked about.',
  });
  const both = (await ask('GET', `${at}/corrections`)).body.items;
  t.match(both, [
    { reason: 'our-error', class: 'substantial', changed: { rating: true, after: null, supersededBy: null } },
    { id: correction.id },
  ]);
  const ids = async (query: string): Promise<string[]> =>
    ((await ask('GET', `/corrections?${query}`)).body.items as { id: string }[]).map((each) => each.id);
  t.same(await ids('reason=our-error'), [both[0].id]);
  t.same(await ids('class=minor'), []);
  t.same(await ids(`since=${encodeURIComponent(both[0].publishedAt)}`), [both[0].id]);
  t.same(await ids('since=2020-01-01T00:00:00%2B05:00'), [both[0].id, both[1].id]);
  t.equal((await ask('GET', '/corrections?since=yesterday')).status, 400);
  t.equal((await ask('GET', '/corrections/correction_01m80p9rrnfvgtm0e250m34aks')).status, 404);
  t.equal((await ask('GET', '/claims/claim_01m80p9rrnfvgtm0e250m34aks/corrections')).status, 404);
});
