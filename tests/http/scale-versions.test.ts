import t from 'tap';
import { openDesk } from '../support/desk.ts';

t.test(
  'a verdict keeps the scale version it was given under, which stays readable with its translations',
  async (t) => {
    const desk = await openDesk(t);
    const { ask } = desk;
    const claim = await desk.claim();
    const verdict = await desk.verdict(claim, [await desk.evidence(claim)]);
    const { body: first } = await ask('GET', '/scales/truth');
    const ratings = first.ratings.map((each: any) => ({
      ...each,
      label: each.label.toUpperCase(),
      translations: [{ language: 'es', label: `${each.label}, en español` }],
    }));
    await desk.act('admin', '/scales', { scale: 'truth', name: 'Truth', ratings });
    t.match((await ask('GET', '/scales/truth')).body, { version: 2, ratings });
    t.match((await ask('GET', `/claims/${claim}/verdicts/${verdict}`)).body.rating, {
      scaleVersion: 1,
      label: 'False',
    });
    t.same((await ask('GET', '/scales/truth/versions/1')).body, first, 'as it was');
    t.match((await ask('GET', '/scales/truth/versions/2')).body, { version: 2, ratings });
    const before = (await ask('GET', '/claims')).body.items[0];
    t.equal(before.verdict.rating.label, 'False');
    for (const none of ['3', '0', 'x', '1e1']) {
      const { status, body } = await ask('GET', `/scales/truth/versions/${none}`);
      t.match({ status, type: body.type }, { status: 404, type: '/problems/not-found' }, none);
    }
    t.equal((await ask('GET', '/scales/truth/versions/2?asOf=1')).status, 404, 'it did not exist yet');
    const same = await ask('POST', '/scales', {
      key: desk.keys.admin,
      body: { scale: 'truth', name: 'Truth', ratings },
    });
    t.match(same, { status: 409, body: { type: '/problems/nothing-changes' } });
  },
);

t.test('a retracted verdict remains at its address as a tombstone', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const verdict = await desk.verdict(claim, [await desk.evidence(claim)]);
  const at = `/claims/${claim}/verdicts/${verdict}`;
  t.equal((await desk.ask('GET', at)).body.tombstone, null);
  const head = await desk.publicHead();
  await desk.act('editor', `${at}/retract`, {
    reason: 'legal',
    responsible: 'editor',
    text: 'A court says so.',
  });
  const { status, body } = await desk.ask('GET', at);
  t.equal(status, 200);
  t.match(body, {
    state: 'retracted',
    rating: { code: 'false' },
    tombstone: { reason: 'legal', text: 'A court says so.', correction: body.corrections[0].id },
  });
  t.equal((await desk.ask('GET', `/corrections/${body.tombstone.correction}`)).status, 200);
  t.equal((await desk.ask('GET', `${at}?asOf=${head}`)).body.tombstone, null);
});
