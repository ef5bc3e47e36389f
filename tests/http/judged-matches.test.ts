import t, { type Test } from 'tap';
import { openDesk } from '../support/desk.ts';

const text = 'Abends spuken im Rathaus angeblich Gespenster';

const withClaim = async (t: Test) => {
  const desk = await openDesk(t);
  const claim = await desk.claim({ wording: 'The town hall is haunted.', language: 'en' });
  const found = async (key?: string): Promise<string[]> => {
    const { status, body } = await desk.ask('POST', '/claims/match', { key, body: { text, limit: 5 } });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body.matches.map((each: any) => each.claim.id);
  };
  return { desk, claim, found, at: `/claims/${claim}/matches` };
};

t.test(
  'the desk finds a claim by a confirmed text until it is withdrawn, and the public never does',
  async (t) => {
    const { desk, claim, found, at } = await withClaim(t);
    const { checker } = desk.keys;
    const publicBefore = await desk.ask('GET', `/claims/${claim}`);
    t.same(await found(checker), []);
    const { id } = await desk.act('contributor', at, {
      outcome: 'confirmed',
      text,
      saidOn: '2026-03',
      score: 0.7,
    });
    t.same(await found(checker), [claim]);
    t.same(await found(), [], 'the text may be private');
    const searched = await desk.ask('GET', '/claims?q=Gespenster');
    t.same(searched.body.items, []);
    t.notMatch(JSON.stringify(searched.body), /espenst/, 'not even as a suggestion');
    const publicAfter = await desk.ask('GET', `/claims/${claim}`);
    t.same(publicAfter.body, publicBefore.body);
    t.equal(publicAfter.headers.get('etag'), publicBefore.headers.get('etag'));
    await desk.act('checker', `${at}/${id}/withdraw`, { reason: 'It is another town hall.' });
    t.same(await found(checker), []);
    const shown = async (query: string): Promise<unknown> =>
      (await desk.ask('GET', `${at}${query}`, { key: checker })).body.items;
    t.same(await shown(''), [], 'by default what was withdrawn is not shown');
    const withdrawn = { reason: 'It is another town hall.' };
    t.match(await shown('?state=any'), [{ id, state: 'withdrawn', outcome: 'confirmed', text, withdrawn }]);
  },
);

t.test(
  'a rejected text is on record for the desk, finds nothing, and is unknown to the public',
  async (t) => {
    const { desk, found, at } = await withClaim(t);
    const { checker } = desk.keys;
    const { id } = await desk.act('contributor', at, { outcome: 'rejected', text, reason: 'It is a tale.' });
    t.same(await found(checker), []);
    t.match((await desk.ask('GET', at, { key: checker })).body.items, [{ id, outcome: 'rejected', text }]);
    t.same((await desk.ask('GET', at)).body.items, []);
    t.same((await desk.ask('GET', '/matches')).body.items, []);
  },
);

t.test('a claim is found by the newest twenty confirmed texts', async (t) => {
  const { desk, claim, found, at } = await withClaim(t);
  await desk.act('contributor', at, { outcome: 'confirmed', text });
  for (let nth = 1; nth <= 19; nth += 1)
    await desk.act('contributor', at, { outcome: 'confirmed', text: `Another saying, number ${nth}.` });
  t.same(await found(desk.keys.checker), [claim]);
  await desk.act('contributor', at, { outcome: 'confirmed', text: 'One more saying.' });
  t.same(await found(desk.keys.checker), [], 'the twenty-first takes the place of the first');
});
