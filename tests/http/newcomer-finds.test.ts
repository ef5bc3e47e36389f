import { readFile } from 'node:fs/promises';
import t from 'tap';
import { load } from '../../src/cli/seed.ts';
import { openDesk } from '../support/desk.ts';

const seedFile = new URL('../../seeds/peru.jsonl', import.meta.url);

t.test('a newcomer finds the claim about the elections of 2000 in the sample data', async (t) => {
  const { app, ask, act, claim } = await openDesk(t);
  await load(app.core, 'peru', await readFile(seedFile, 'utf8'));
  await app.progress.waitFor('main', await app.core.log.head('main'), 60_000);
  const wording = "Peru's elections of 2000 were fraudulent.";
  const find = async (q: string): Promise<any[]> =>
    (await ask('GET', `/claims?q=${encodeURIComponent(q)}&sort=relevance`)).body.items;
  const english = (await find('fraudulent elections'))[0];
  t.equal(english.wording, wording);

  await t.test('by words of another language that its topics share', async (t) => {
    t.ok((await find('fraude electoral 2000')).some(({ id }) => id === english.id));
  });

  await t.test('as the translation of a claim in Spanish', async (t) => {
    const spanish = await claim({
      wording: 'Hubo fraude en el proceso electoral del año 2000 en el Perú.',
      language: 'es',
    });
    await act('checker', `/claims/${spanish}/relations`, { relation: 'translates', to: english.id });
    const { body } = await ask('POST', '/claims/match', { body: { text: 'fraude electoral 2000' } });
    const found = body.matches.find((each: any) => each.claim.id === spanish);
    t.same(
      found.translations.map(({ id }: any) => id),
      [english.id],
    );
    const { body: other } = await ask('POST', '/claims/match', { body: { text: wording } });
    t.equal(other.matches[0].claim.id, english.id);
    t.same(
      other.matches[0].translations.map(({ id }: any) => id),
      [spanish],
    );
  });

  await t.test('by a misspelt claimant', async (t) => {
    const { body } = await ask('GET', '/suggest?of=claimant&q=toldo');
    const [suggested] = body.items;
    t.match(suggested.label, /Toledo/);
    const { body: made } = await ask('GET', `/claims?claimant=${suggested.value}`);
    t.ok(made.items.some(({ id }: any) => id === english.id));
  });
});
