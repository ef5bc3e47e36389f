import t, { type Test } from 'tap';
import { randomFrom } from '../support/random-numbers.ts';
import { foundLedger, keyFor, startService, type Asking } from '../support/service.ts';

const words = 'harbour mayor tea malaria election fraud snow rain llama penguin volcano cheese'.split(' ');

interface Twin {
  readonly ask: Asking['ask'];
  readonly key: string;
  /** The ids of what both ledgers have, in the order of recording. */
  readonly ids: string[];
}

const openTwin = async (service: Asking): Promise<Twin> => {
  const ledger = await foundLedger(service);
  return { ask: ledger.ask, key: await keyFor(ledger, 'checker'), ids: [] };
};

const record = async ({ ask, key, ids }: Twin, path: string, body: object): Promise<string> => {
  const { status, body: made } = await ask('POST', path, { key, body });
  if (status !== 201) throw new Error(JSON.stringify(made));
  ids.push(made.id);
  return made.id;
};

/** Acts of the desk alone: claims with all words, in a language of their own, with topics of their own. */
const actInSecret = async ({ ask, key, ids }: Twin, random: () => number): Promise<void> => {
  const secret = `The ${words[Math.floor(random() * words.length)] ?? ''} of the conspirators, unmentionable`;
  const body = {
    wording: secret,
    language: random() < 0.5 ? 'en' : 'de',
    visibility: 'desk',
    topics: ['conspiracy'],
  };
  await ask('POST', '/claims', { key, body });
  const claim = ids.find((id) => id.startsWith('claim_'));
  if (claim !== undefined) await ask('POST', `/claims/${claim}/notes`, { key, body: { text: secret } });
};

/** An answer without what differs between two ledgers in any case: ids, pseudonyms, times and the name of the ledger. */
const comparable = (body: unknown, { ids }: Twin): string =>
  JSON.stringify(body)
    .replace(/[a-z]+_[0-9a-hjkmnp-tv-z]{26}/g, (id) =>
      ids.includes(id) ? `#${String(ids.indexOf(id))}` : 'another',
    )
    .replace(/"pseudonym":"\w{16}"/g, '"pseudonym":"someone"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
    .replace(/ledgers\/[\w-]+/g, 'ledgers/x');

const questions = async ({ ask }: Twin): Promise<unknown[]> => {
  const get = async (path: string) => (await ask('GET', path)).body;
  const match = async (text: string) =>
    (await ask('POST', '/claims/match', { body: { text, limit: 20 } })).body;
  return Promise.all([
    ...words.map((word) =>
      get(`/claims?q=${word}&sort=relevance&facets=topic,language,status,claimant,year,publisher`),
    ),
    ...['conspirators', 'conspiratirs', 'unmentionables', 'penguins -tea'].map((q) =>
      get(`/claims?q=${encodeURIComponent(q)}`),
    ),
    ...['consp', 'weath', 'conspirocy'].map((q) => get(`/suggest?of=topic&q=${q}`)),
    ...[
      'a mayor drinks tea in the harbour',
      'election fraud of the conspirators',
      'snow, rain, unmentionable',
    ].map(match),
  ]);
};

const check = async (t: Test, service: Asking, seed: number): Promise<void> => {
  const [open, secretive] = [await openTwin(service), await openTwin(service)];
  const [same, secret] = [randomFrom(seed), randomFrom(seed + 1)];
  for (let step = 0; step < 24; step += 1) {
    const some = Array.from({ length: 5 }, () => words[Math.floor(same() * words.length)] ?? '');
    const body = {
      wording: `The ${some.join(' and the ')}.`,
      language: 'en',
      topics: same() < 0.5 ? ['weather'] : [],
    };
    for (const twin of [open, secretive]) await record(twin, '/claims', body);
    if (secret() < 0.6) await actInSecret(secretive, secret);
    if (step % 8 !== 7) continue;
    const [one, other] = await Promise.all([questions(open), questions(secretive)]);
    for (const [at, answer] of one.entries()) {
      const [plain, beside] = [comparable(answer, open), comparable(other[at], secretive)];
      if (plain !== beside)
        t.equal(beside, plain, `seed ${String(seed)}, step ${String(step)}, question ${String(at)}`);
    }
  }
};

t.test('reading the languages of hidden claims off the order of a search', async (t) => {
  const twin = await openTwin(await startService(t));
  // Of nearly the same relevance: another query, or another weight, turns their order.
  for (const body of [
    { wording: 'The cheese and the rain and the tea and the tea and the cheese.', topics: [] },
    { wording: 'The mayor and the llama and the cheese and the cheese and the cheese.', topics: ['weather'] },
  ])
    await record(twin, '/claims', { ...body, language: 'en' });
  const order = async (): Promise<string[]> =>
    (await twin.ask('GET', '/claims?q=cheese&sort=relevance')).body.items.map((each: any) => each.id);
  const before = await order();
  t.equal(before.length, 2);
  for (const language of ['de', 'fr', 'ru', 'sw']) {
    await record(twin, '/claims', { wording: 'Streng geheim.', language, visibility: 'desk' });
    t.same(await order(), before, `with a claim of the desk in ${language}`);
  }
});

t.test('reading hidden claims off searches, matches, counts, scores and suggestions', async (t) => {
  const service = await startService(t);
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  t.comment(`SEED=${String(seed)}`);
  await check(t, service, seed);
  t.pass('the public gets the same answers with and without the acts of the desk');
});
