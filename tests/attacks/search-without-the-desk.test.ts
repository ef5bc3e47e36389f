import t from 'tap';
import { openDesk, type Desk } from '../support/desk.ts';
import { randomFrom } from '../support/random-numbers.ts';
import { giveTwin, look, startTwin, unlimited, type Twin } from '../support/twin.ts';

const words = 'harbour mayor tea malaria election fraud snow rain llama penguin volcano cheese'.split(' ');
/** Words that the desk alone has. */
const secrets = ['conspirators', 'unmentionable', 'Gespenster'];

interface World {
  readonly desk: Desk;
  readonly random: () => number;
  /** Public claims, in order. */
  readonly claims: string[];
}

const one = <Item>({ random }: World, all: readonly Item[]): Item => {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error('there is nothing to choose from');
  return found;
};

const some = (world: World, from: readonly string[], count = 5): string =>
  Array.from({ length: count }, () => one(world, from)).join(' and the ');

/** What readers see: claims, occasions, other words, merges, verdicts. A refusal is a valid outcome. */
const publicActs: readonly ((world: World) => Promise<unknown>)[] = [
  async (world) => {
    const more = { topics: world.random() < 0.5 ? ['weather'] : [], otherWordings: [some(world, words, 3)] };
    const language = one(world, ['en', 'en', 'es']);
    world.claims.push(await world.desk.claim({ wording: `The ${some(world, words)}.`, language, ...more }));
  },
  async (world) => {
    const { id: claimant } = await world.desk.act('checker', '/claimants', {
      ...{ name: `Ana ${one(world, words)}`, kind: 'person' },
    });
    const date = one(world, ['1999', '2005-03', '2010-10-10']);
    const quote = { exact: `We say: ${some(world, words, 2)}` };
    await world.desk.ask('POST', `/claims/${one(world, world.claims)}/appearances`, {
      key: world.desk.keys.checker,
      body: { claimant, date, medium: 'A fair', quote },
    });
  },
  ({ desk, ...world }) =>
    desk.ask('PATCH', `/claims/${one({ desk, ...world }, world.claims)}`, {
      key: desk.keys.checker,
      body: { wording: `Rather the ${some({ desk, ...world }, words)}.`, reason: 'Clearer.' },
      headers: { 'if-match': '*' },
    }),
  (world) =>
    world.desk.ask('POST', `/claims/${one(world, world.claims)}/merge`, {
      key: world.desk.keys.editor,
      body: { into: one(world, world.claims), reason: 'The same.' },
      headers: { 'if-match': '*' },
    }),
  async ({ desk, ...world }) => {
    const claim = one({ desk, ...world }, world.claims);
    if ((await desk.ask('GET', `/claims/${claim}`)).body.status !== 'unchecked') return;
    await desk.verdict(claim, [await desk.evidence(claim)]);
  },
];

/** What only the desk sees, with all words and some of its own. */
const secretActs: readonly ((world: World) => Promise<unknown>)[] = [
  (world) =>
    world.desk.claim({
      wording: `The ${some(world, words)} of the ${one(world, secrets)}.`,
      language: one(world, ['en', 'de', 'ru']),
      visibility: 'desk',
      topics: ['conspiracy'],
      otherWordings: [some(world, [...words, ...secrets], 4)],
    }),
  (world) =>
    world.desk.ask('POST', `/claims/${one(world, world.claims)}/matches`, {
      key: world.desk.keys.contributor,
      body: {
        outcome: one(world, ['confirmed', 'rejected']),
        text: some(world, [...words, ...secrets], 6),
      },
    }),
  async ({ desk, ...world }) => {
    const claim = one({ desk, ...world }, world.claims);
    if ((await desk.ask('GET', `/claims/${claim}`)).body.status !== 'unchecked') return;
    const id = await desk.proposal(claim, [await desk.evidence(claim)], {
      rationale: `By the ${secrets.join(' ')}.`,
    });
    await desk.act('editor', `/claims/${claim}/verdicts/${id}/approve`);
    await desk.act('editor', `/claims/${claim}/verdicts/${id}/embargo`, {
      until: '2999-01-01T00:00:00.000Z',
    });
  },
  async (world) => {
    const claim = one(world, world.claims);
    await world.desk.ask('POST', `/claims/${claim}/notes`, {
      key: world.desk.keys.checker,
      body: { text: `The ${secrets.join(' ')} of the ${some(world, words)}.` },
    });
  },
];

const facets = 'status,rating,topic,language,claimant,publisher,year';

/** Everything that a stranger may ask a search. */
const questions = (asOf: readonly string[]): { path: string; body?: object; accept?: string }[] => {
  const all = [...words, ...secrets, 'conspiratirs', 'harbor', 'tea -rain', '"mayor and the tea"', 'ana'];
  const texts = [`the ${words.slice(0, 6).join(' ')}`, `${secrets.join(' ')} of the penguin and the rain`];
  return [
    ...all.flatMap((q) => [
      { path: `/claims?${new URLSearchParams({ q, facets, status: 'any' }).toString()}` },
      { path: `/claims?${new URLSearchParams({ q, sort: 'relevance', limit: '2' }).toString()}` },
    ]),
    { path: '/claims?q=rain', accept: 'text/csv' },
    { path: '/feeds/verdicts.json?q=rain' },
    { path: `/claims?facets=${facets}&expand=verdict,evidence.source,firstAppearance.claimant` },
    ...['claimant', 'source', 'topic', 'publisher'].flatMap((of) =>
      ['ana', 'con', 'cons', 'conspirocy', 'weath', 'rep', 'An ra'].map((q) => ({
        path: `/suggest?${new URLSearchParams({ of, q }).toString()}`,
      })),
    ),
    ...texts.flatMap((text) =>
      [
        {},
        { saidOn: '2005-03-04' },
        { topic: 'weather' },
        ...asOf.map((position) => ({ asOf: position })),
      ].map((more) => ({ path: '/claims/match', body: { text, limit: 20, ...more } })),
    ),
    ...asOf.map((position) => ({ path: `/claims?q=rain&sort=relevance&facets=${facets}&asOf=${position}` })),
  ];
};

const compareAll = async (desk: Desk, twin: Twin, asOf: readonly string[]): Promise<string[]> => {
  const different: string[] = [];
  for (const { path, body, accept = 'application/json' } of questions(asOf)) {
    const init: RequestInit =
      body === undefined
        ? { headers: { accept } }
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const [here, there] = await Promise.all(
      [desk.url, twin.url].map((url) => look(url, `/v1/ledgers/main${path}`, init)),
    );
    if (here?.status !== 200) different.push(`${path} ${JSON.stringify(body ?? '')}: ${here?.text ?? ''}`);
    if (JSON.stringify(here) !== JSON.stringify(there))
      different.push(
        `${path} ${JSON.stringify(body ?? '')}: ${here?.text ?? ''} is not ${there?.text ?? ''}`,
      );
    if (secrets.some((secret) => here?.text.includes(secret) && !path.includes(secret)))
      if (body === undefined) different.push(`${path} tells a secret`);
  }
  return different;
};

t.test('every answer of the search is byte for byte that of a ledger without the desk', async (t) => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  t.comment(`SEED=${seed}`);
  const desk = await openDesk(t, { settings: unlimited });
  const world: World = { desk, random: randomFrom(seed), claims: [] };
  const [record] = publicActs;
  for (let nth = 0; nth < 6; nth += 1) await record?.(world);
  for (let step = 0; step < 40; step += 1) {
    await one(world, publicActs)(world);
    await one(world, secretActs)(world);
  }
  const twin = await startTwin(t);
  const { events } = await giveTwin(twin, desk.app.core.log, 'main');
  await desk.app.progress.waitFor('main', await desk.head(), 60_000);
  const asOf = ['1', String(Math.ceil(events.length / 2)), String(events.length)];
  const different = await compareAll(desk, twin, asOf);
  t.same(different, [], `${questions(asOf).length} answers`);
});
