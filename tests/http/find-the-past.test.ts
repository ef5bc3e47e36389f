import t from 'tap';
import { allProjections } from '../../src/projections/all-projections.ts';
import { expected } from '../projections/fold-in-memory.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';
import { rebuildAll } from '../support/rebuild.ts';

const words = ['cheese', 'dairy', 'moonlight', 'gouda', 'satellite', 'Selene', 'penguin'];

t.test('after every turn of a claim each past finds what was said then, also after a rebuild', async (t) => {
  const desk = await openDesk(t);
  const { app, ask, act, keys, place } = desk;
  const { log } = app.core;
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  const any = { 'if-match': '*' };
  const first = await desk.claim({ wording: 'The moon is made of cheese.' });
  const other = await desk.claim({
    wording: 'Lunar rock consists of dairy.',
    otherWordings: ['It is gouda!'],
  });
  const { id: claimant } = await act('checker', '/claimants', { name: 'Ana Luna', kind: 'person' });
  const revise = (body: object) =>
    ask('PATCH', `/claims/${first}`, {
      key: keys.checker,
      headers: any,
      body: { ...body, reason: 'Clearer.' },
    });
  let appearance = '';
  const turns: Record<string, () => Promise<unknown>> = {
    'as recorded': async () => undefined,
    'after a rewording': () => revise({ wording: 'Our satellite is a milk product.' }),
    'after other topics and wordings': () => revise({ topics: ['moonlight'], otherWordings: ['Selene!'] }),
    'after an occasion with a quote': async () => {
      const body = { claimant, medium: 'A fair', date: '1999', quote: { exact: 'A penguin told me.' } };
      appearance = (await act('checker', `/claims/${first}/appearances`, body)).id;
    },
    'after a merge': () => act('editor', `/claims/${first}/merge`, { into: other, reason: 'The same.' }),
    'after its end': () => act('editor', `/claims/${first}/unmerge`, { reason: 'They differ.' }),
    'after the occasion was withdrawn': () =>
      act('checker', `/claims/${first}/appearances/${appearance}/withdraw`, { reason: 'It was another.' }),
    'after fewer wordings': () => revise({ topics: [], otherWordings: [] }),
  };
  const findAll = async (asOf?: number): Promise<unknown> => {
    const at = asOf === undefined ? '' : `&asOf=${asOf}`;
    const searched = await Promise.all(
      words.map(async (word) => {
        const { status, body } = await ask('GET', `/claims?q=${word}&sort=relevance${at}`);
        if (status !== 200) throw new Error(JSON.stringify(body));
        return [word, body.items.map(({ id, highlights }: any) => [id, highlights])];
      }),
    );
    const matched = await Promise.all(
      words.map(async (word) => {
        const asked = {
          text: `the ${word}`,
          limit: 5,
          ...(asOf === undefined ? {} : { asOf: String(asOf) }),
        };
        const { status, body } = await ask('POST', '/claims/match', { body: asked });
        if (status !== 200) throw new Error(JSON.stringify(body));
        return body.matches.map(({ claim, because }: any) => [claim.id, because.wording]);
      }),
    );
    return { searched, matched };
  };
  const then: { name: string; position: number; found: unknown }[] = [];
  for (const [name, turn] of Object.entries(turns)) {
    await turn();
    await app.progress.waitFor('main', await desk.head(), 10_000);
    then.push({ name, position: await desk.publicHead(), found: await findAll() });
  }
  // An end of a merge and a withdrawal lead back to what was found before.
  t.equal(new Set(then.map(({ found }) => JSON.stringify(found))).size, 5, 'turns change what is found');
  for (const { name, position, found } of then) t.same(await findAll(position), found, name);

  const stored = async (): Promise<unknown> =>
    JSON.parse(
      JSON.stringify(
        await owner`
          select key, parent, first_position::int as "firstPosition", first_shown::int as "firstShown",
            valid_from::int as "validFrom", valid_to::int as "validTo", desk, public
          from views.findable where ledger_id = 'main' order by key, valid_from`,
      ),
    );
  const fresh = expected(await log.after('main', 0, 1_000))['findable'];
  t.same(await stored(), fresh, 'the rows of a fresh fold');
  await rebuildAll(
    app.core,
    'main',
    allProjections.filter(({ name }) => name === 'findable'),
  );
  t.same(await stored(), fresh, 'and after a rebuild');
  for (const { name, position, found } of then) t.same(await findAll(position), found, `${name}, rebuilt`);
});
