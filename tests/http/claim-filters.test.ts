import t from 'tap';
import { keyFor, startService } from '../support/service.ts';

const wordingsOf = (body: any): string[] =>
  body.items.map((each: { wording: string }) => each.wording).sort();

t.test('claims are found by the period they are about', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const periods: Record<string, object | undefined> = {
    day: { from: '2000-05-28', until: '2000-05-28' },
    month: { from: '2000-05', until: '2000-05' },
    'year on': { from: '2000' },
    'up to April': { until: '2000-04' },
    nineties: { from: '1990', until: '1999-12-31' },
    empty: {},
    none: undefined,
  };
  for (const [wording, period] of Object.entries(periods))
    await ask('POST', '/claims', { key, body: { wording, language: 'en', ...(period && { period }) } });
  const found = async (date: string) => wordingsOf((await ask('GET', `/claims?validOn=${date}`)).body);
  t.same(await found('2000-05-28'), ['day', 'month', 'year on']);
  t.same(await found('2000-05-27'), ['month', 'year on']);
  t.same(await found('2000-05'), ['day', 'month', 'year on']);
  t.same(await found('2000-04-30'), ['up to April', 'year on']);
  t.same(await found('2000'), ['day', 'month', 'up to April', 'year on']);
  t.same(await found('1999'), ['nineties', 'up to April']);
  t.same(await found('2026-01-01'), ['year on']);
  for (const date of ['2000-13', '2000-02-30', 'today', ''])
    t.equal((await ask('GET', `/claims?validOn=${date}`)).status, 400, date);
});

t.test('claims are found by claimant, source and time of recording, now and in the past', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const made = async (path: string, body: object) => (await ask('POST', path, { key, body })).body;
  const claimant = (await made('/claimants', { kind: 'person', name: 'A speaker' })).id;
  const other = (await made('/claimants', { kind: 'person', name: 'Another' })).id;
  const source = (await made('/sources', { title: 'A report', kind: 'report' })).id;
  const one = await made('/claims', { wording: 'One.', language: 'en' });
  const two = await made('/claims', { wording: 'Two.', language: 'en' });
  const hidden = await made('/claims', { wording: 'Hidden.', language: 'en', visibility: 'desk' });
  for (const { id } of [one, hidden]) await made(`/claims/${id}/appearances`, { claimant, source });
  const evidence = await made(`/claims/${two.id}/evidence`, { source, stance: 'refutes', finding: 'No.' });
  const found = async (query: string, by?: string) =>
    wordingsOf((await ask('GET', `/claims?${query}`, { key: by })).body);

  t.same(await found(`claimant=${claimant}`), ['One.']);
  t.same(await found(`claimant=${claimant}`, key), ['Hidden.', 'One.']);
  t.same(await found(`claimant=${other}`, key), []);
  t.same(await found(`source=${source}`), ['One.', 'Two.']);
  await ask('POST', `/claims/${two.id}/evidence/${evidence.id}/withdraw`, {
    key,
    body: { reason: 'Not that report.' },
    headers: { 'if-match': '*' },
  });
  t.same(await found(`source=${source}`), ['One.']);
  t.same(
    await found(`source=${source}&asOf=${evidence.public.position}`),
    ['One.', 'Two.'],
    'as it was then',
  );
  t.same(await found(`claimant=${claimant}&asOf=${two.public.position}`), []);

  const since = (time: string) => `recordedSince=${encodeURIComponent(time)}`;
  t.same(await found(since(two.recordedAt)), two.recordedAt === one.recordedAt ? ['One.', 'Two.'] : ['Two.']);
  t.same(await found(since(one.recordedAt.replace('Z', '+00:00'))), ['One.', 'Two.']);
  t.same(await found(since('2999-01-01T00:00:00Z')), []);
  t.equal((await ask('GET', '/claims?recordedSince=yesterday')).status, 400);
});
