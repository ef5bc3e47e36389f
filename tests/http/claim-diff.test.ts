import t from 'tap';
import { keyFor, startService } from '../support/service.ts';

t.test('two versions of a claim differ word by word and field by field', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const claim = await ask('POST', '/claims', {
    key,
    body: {
      wording: 'The United States did not intervene in Peru.',
      language: 'en',
      topics: ['peru', 'coup'],
      period: { from: '1990', until: '2000' },
    },
  });
  const at = `/claims/${claim.body.id}`;
  await ask('POST', `${at}/notes`, { key, body: { text: 'Ask the archive.' } });
  const revised = await ask('PATCH', at, {
    key,
    body: {
      wording: 'The United States did not intervene in Peru in 2000.',
      topics: ['peru', 'elections'],
      period: null,
      reason: 'It was too broad.',
    },
    headers: { 'if-match': '*' },
  });
  t.equal(revised.body.version, 4, 'recorded, a note, reworded, classified');

  const diff = await ask('GET', `${at}/diff?from=1`);
  t.equal(diff.status, 200, JSON.stringify(diff.body));
  t.equal(diff.headers.get('etag'), '"3-public"');
  t.match(diff.body, { claim: claim.body.id, from: { version: 1 }, to: { version: 3 } });
  t.same(diff.body.wording, [
    { kind: 'same', text: 'The United States did not intervene in Peru' },
    { kind: 'added', text: ' in 2000' },
    { kind: 'same', text: '.' },
  ]);
  t.same(diff.body.fields, [
    { field: 'period', from: { from: '1990', until: '2000' }, to: null },
    {
      field: 'topics',
      from: ['peru', 'coup'],
      to: ['peru', 'elections'],
      added: ['elections'],
      removed: ['coup'],
    },
  ]);

  const back = await ask('GET', `${at}/diff?from=3&to=1`);
  t.match(back.body.wording[1], { kind: 'removed', text: ' in 2000' });
  const same = await ask('GET', `${at}/diff?from=3`);
  t.equal(same.body.wording.length, 1);
  t.same(same.body.fields, []);
  const unchanged = await ask('GET', `${at}/diff?from=1`, { headers: { 'if-none-match': '"3-public"' } });
  t.equal(unchanged.status, 304);

  const then = await ask('GET', `${at}/diff?from=1&asOf=${claim.body.public.position}`);
  t.match(then.body, { to: { version: 1 } }, 'the latest version at that time');
  t.equal((await ask('GET', `${at}/diff?from=1&to=3&asOf=${claim.body.public.position}`)).status, 404);
});

t.test('the public sees no version that an event of the desk made', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const claim = await ask('POST', '/claims', { key, body: { wording: 'One.', language: 'en' } });
  const at = `/claims/${claim.body.id}`;
  await ask('POST', `${at}/notes`, { key, body: { text: 'Internal.' } });
  t.equal((await ask('GET', `${at}/diff?from=1&to=2`)).status, 404);
  t.equal((await ask('GET', `${at}/diff?from=2`)).status, 404);
  t.match((await ask('GET', `${at}/diff?from=1`)).body, { to: { version: 1 } });
  t.match((await ask('GET', `${at}/diff?from=1`, { key })).body, { to: { version: 2 }, fields: [] });

  await ask('POST', `${at}/verdicts`, {
    key,
    body: {
      scale: 'truth',
      rating: 'unverifiable',
      rationale: 'Nothing to go by.',
      reliedOn: [],
      setAside: [],
    },
  });
  const proposal = await ask('GET', `${at}/diff?from=1`, { key });
  t.same(proposal.body.fields, [{ field: 'status', from: 'unchecked', to: 'in-review' }]);
  t.same((await ask('GET', `${at}/diff?from=1`)).body.fields, [], 'the public sees no proposal');

  const hidden = await ask('POST', '/claims', {
    key,
    body: { wording: 'Two.', language: 'en', visibility: 'desk' },
  });
  t.equal((await ask('GET', `/claims/${hidden.body.id}/diff?from=1`)).status, 404);
});

t.test('an invalid comparison is refused', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const claim = await ask('POST', '/claims', { key, body: { wording: 'One.', language: 'xx-00000000' } });
  const at = `/claims/${claim.body.id}/diff`;
  t.equal((await ask('GET', `${at}?from=1`)).status, 200, 'an unsupported language');
  for (const query of ['', '?to=1', '?from=0', '?from=1.5', '?from=latest', '?from=1&words=yes'])
    t.equal((await ask('GET', at + query)).status, 400, query);
});
