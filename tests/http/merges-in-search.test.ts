import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

const ids = (answer: any): string[] => answer.body.items.map((each: any) => each.id);

t.test('what is said in the words of a merged claim finds the last claim of the chain', async (t) => {
  const { ask, make, change, ben: key, events } = await startDesk(t);
  const language = 'en';
  const first = await make('/claims', { wording: 'The moon is made of cheese.', language });
  const middle = await make('/claims', { wording: 'Lunar rock consists of dairy.', language });
  const last = await make('/claims', { wording: 'Our satellite is a milk product.', language });
  const hidden = await make('/claims', { wording: 'A secret gouda orbits.', language, visibility: 'desk' });
  const apart = (await events()).at(-1).position;
  for (const [from, into] of [
    [first, middle],
    [middle, last],
    [hidden, last],
  ])
    await change(`/claims/${from}/merge`, { into, reason: 'The same.' });
  const foundBy = async (query: string, more = {}) => ids(await ask('GET', `/claims?${query}`, more));
  const matched = async (text: string, more = {}): Promise<string[]> =>
    (await ask('POST', '/claims/match', { body: { text, limit: 5 }, ...more })).body.matches.map(
      (each: any) => each.claim.id,
    );
  t.same(await foundBy('q=cheese'), [last]);
  t.same(await foundBy('q=dairy'), [last]);
  t.same((await foundBy('q=cheese&status=any')).sort(), [first, middle, last].sort());
  t.same(await foundBy(`q=cheese&asOf=${apart}`), [first], 'before the merges');
  t.same(await matched('The moon is made of cheese!'), [last]);
  t.same(await foundBy('q=gouda'), [], 'words of the desk find nothing for the public');
  t.same(await foundBy('q=gouda', { key }), [last]);
  await change(`/claims/${middle}/unmerge`, { reason: 'They differ.' });
  t.same(await foundBy('q=cheese'), [middle], 'the end of the chain');
  t.same(await matched('The moon is made of cheese!'), [middle]);
});
