import t, { type Test } from 'tap';
import { createLookUps, mayLookUp } from '../../src/http/resources/claims/similar.ts';
import { connectAsOwner } from '../support/database.ts';
import { keyFor, startService } from '../support/service.ts';

const startDesk = async (t: Test) => {
  const service = await startService(t);
  const key = await keyFor(service, 'contributor');
  const ask = (path: string, body: object, headers: Record<string, string> = {}) =>
    service.ask('POST', path, { key, body, headers });
  return { ...service, key, post: ask };
};

const idsOf = (told: any): string[] => told.map((each: any) => each.claim.id);

t.test('recording a claim names the claims that may say the same, also in a dry run', async (t) => {
  const { post } = await startDesk(t);
  const claim = { wording: 'Drinking hot tea prevents malaria.', language: 'en' };
  const first = await post('/claims', claim);
  t.same(first.body.similar, [], 'not itself');
  await post('/claims', { wording: 'The mayor of Cusco sold the town hall.', language: 'en' });
  const dry = await post('/claims?dryRun=true', claim);
  t.equal(dry.status, 200);
  t.same(idsOf(dry.body.similar), [first.body.id]);
  const other = await post('/claims', { ...claim, wording: 'Hot tea prevents malaria, if you drink it!' });
  t.equal(other.status, 201, 'nothing is refused for it');
  t.same(idsOf(other.body.similar), [first.body.id]);
  t.ok(other.body.similar[0].score >= 0.4);
  const again = await post('/claims', claim);
  t.same(idsOf(again.body.similar).sort(), [first.body.id, other.body.id].sort());
  t.same((await post('/claims', { wording: 'Penguins vote.', language: 'en' })).body.similar, []);
});

t.test('a repeated request names the same claims, and never the one that it recorded', async (t) => {
  const { post } = await startDesk(t);
  const claim = { wording: 'Drinking hot tea prevents malaria.', language: 'en' };
  const headers = { 'idempotency-key': 'once' };
  const one = await post('/claims', claim, headers);
  const two = await post('/claims', claim, headers);
  t.equal(two.headers.get('idempotency-replayed'), 'true');
  t.same(two.body, one.body);
});

t.test('beyond a budget claims are recorded without looking for similar ones', async (t) => {
  const { post } = await startDesk(t);
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      post('/claims', { wording: `The harbour of town ${String(at)} was closed.`, language: 'en' }),
    ),
  );
  t.ok(answers.every(({ status }) => status === 201));
  t.ok(answers.filter(({ body }) => 'similar' in body).length >= 20);
});

t.test('one member who records many claims leaves look-ups for the others', async (t) => {
  let now = 0;
  const lookUps = createLookUps(() => now);
  const made = (member: string, count: number): number =>
    Array.from({ length: count }, () => mayLookUp(lookUps, member, false)).filter(Boolean).length;
  t.same([made('ana', 60), made('ben', 15), made('carla', 60)], [20, 15, 5], 'forty at once in all');
  now += 1_000;
  t.same([made('ana', 60), made('ben', 60)], [1, 4], 'one in a second, and five in all');
  t.ok(mayLookUp(lookUps, 'ana', true), 'dry runs are counted apart');
});

t.test('an act is on record also where what is told besides cannot be looked up', async (t) => {
  const { post, place } = await startDesk(t);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  await owner`alter table views.word_totals rename to word_totals_gone`;
  const { status, body } = await post('/claims', { wording: 'Tea is hot.', language: 'en' });
  t.equal(status, 201);
  t.notOk('similar' in body);
});

t.test('registering a source names the sources of the same address, also in a dry run', async (t) => {
  const service = await startDesk(t);
  const { post, ask } = service;
  const source = { title: 'A report', kind: 'report', url: 'https://www.example.org/report?utm_source=x' };
  const first = await post('/sources', source);
  t.same(first.body.sameAddress, [], 'not itself');
  const other = { ...source, url: 'http://example.org/report/' };
  const dry = await post('/sources?dryRun=true', other);
  t.same(
    dry.body.sameAddress.map(({ id }: any) => id),
    [first.body.id],
  );
  const second = await post('/sources', other);
  t.equal(second.status, 201, 'nothing is refused for it');
  t.match(second.body.sameAddress, [{ id: first.body.id, title: 'A report', url: source.url }]);
  t.notOk('addressKey' in second.body.sameAddress[0], 'the key is no part of a source');
  t.notOk('sameAddress' in (await post('/sources', { title: 'Printed', kind: 'report' })).body);
  const checker = await keyFor(service, 'checker');
  await ask('PATCH', `/sources/${first.body.id}`, {
    key: checker,
    body: { url: 'https://example.org/moved', reason: 'It moved.' },
    headers: { 'if-match': '*' },
  });
  const third = await post('/sources', source);
  t.same(
    third.body.sameAddress.map(({ id }: any) => id),
    [second.body.id],
    'by the address that a source has now',
  );
});
