import t, { type Test } from 'tap';
import type { Attribution } from '../../src/domain/ledger/policy.ts';
import { until } from '../support/core.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { runEverything } from '../support/everything.ts';
import { listen } from '../support/listener.ts';
import { addressOf, operationsOf } from '../support/operations.ts';
import { openReceiver } from '../support/receiver.ts';

/** The members of the desk under names that occur nowhere else. */
const nameMembers = async ({ ask, keys }: Desk): Promise<void> => {
  const { items } = (await ask('GET', '/members', { key: keys.admin })).body;
  for (const [nth, { id }] of items.entries())
    await ask('POST', `/members/${id}/rename`, {
      key: keys.admin,
      body: { name: `Zinnober Number ${nth}`, reason: 'A name that no text has.' },
      headers: { 'if-match': '*' },
    });
};

/** All that tells who acted: names, ids of members and keys, prefixes of keys and accounts, from the whole log. */
const tellingOf = async ({ app }: Desk): Promise<{ telling: string[]; names: Set<string> }> => {
  const { log } = app.core;
  const [telling, names] = [new Set<string>(), new Set<string>()];
  const head = await log.head('main');
  for (const event of await log.eventsToCopy('main', { after: 0, upTo: head, limit: 100_000 })) {
    if ('member' in event.actor && event.position > 1) {
      telling.add(event.actor.member).add(event.actor.key);
      if (event.audience === 'public') names.add(event.actor.name);
    }
    const { member, key, successor, prefix, subject } = event.data as Record<string, unknown>;
    for (const each of [member, key, successor, prefix, subject])
      if (typeof each === 'string') telling.add(each);
    if (event.type.startsWith('member.'))
      for (const name of [(event.data as { name?: string }).name ?? ''])
        if (/^Zinnober|Salas|Castro|Ramos/.test(name)) telling.add(name);
  }
  return { telling: [...telling], names };
};

interface Answer {
  readonly address: string;
  readonly text: string;
}

const types = [
  'application/json',
  'text/csv',
  'application/x-ndjson',
  'application/cloudevents-batch+json',
  'application/feed+json',
  'application/atom+xml',
  'application/rss+xml',
  'application/ld+json',
];

/** Every public read of the document, in every form that it has, as a stranger gets it. */
const publicReads = async (desk: Desk, things: Record<string, string>, other: string): Promise<Answer[]> => {
  const answers: Answer[] = [];
  const head = await desk.publicHead();
  const queries = ['', '?limit=200&state=any', `?asOf=${head}&state=any`, '?after=0&limit=200', '?from=1'];
  for (const { method, path, security, parameters, operationId, answers: told } of await operationsOf(
    desk.url,
  )) {
    if (method !== 'GET' || !security.some((each) => Object.keys(each).length === 0)) continue;
    // Metadata of the service: the document itself has examples with names.
    if (/openapi|docs|readyz|livez|healthz/.test(`${path} ${operationId}`)) continue;
    const known = new Set(['', ...parameters.filter((each) => each.in === 'query').map(({ name }) => name)]);
    for (const claim of [things['claim'] ?? '', other])
      for (const query of queries) {
        if (
          !query
            .slice(1)
            .split('&')
            .every((each) => known.has(each.split('=')[0] ?? ''))
        )
          continue;
        for (const accept of types.filter(
          (each) => told['200']?.includes(each.split(';')[0] ?? '') ?? true,
        )) {
          const address = `${addressOf(path, { ...things, claim })}${query}`;
          const { status, headers, body } = await desk.ask('GET', address, { headers: { accept } });
          const text = typeof body === 'string' ? body : JSON.stringify(body);
          answers.push({
            address: `${status} ${address} (${accept})`,
            text: text + JSON.stringify([...headers]),
          });
        }
      }
  }
  return answers;
};

/** Every page for readers. */
const publicPages = async (
  { url }: Desk,
  things: Record<string, string>,
  other: string,
): Promise<Answer[]> => {
  const claims = [things['claim'] ?? '', other].flatMap((claim) => [
    `/claims/${claim}`,
    `/claims/${claim}/card`,
  ]);
  const paths = [
    '',
    '/claims',
    ...claims,
    `/claimants/${things['claimant']}`,
    `/sources/${things['source']}`,
  ];
  paths.push('/corrections', '/check?text=rain', '/about', '/sitemap.xml');
  const pages = paths.map((path) => `/main${path}`).concat('/');
  return Promise.all(
    pages.flatMap((path) =>
      ['en', 'es', 'ar'].map(async (language) => {
        const answer = await fetch(url + path, { headers: { 'accept-language': language } });
        return { address: `${answer.status} page ${path} (${language})`, text: await answer.text() };
      }),
    ),
  );
};

/** The event stream from the beginning, and a webhook of the public. */
const publicStream = async ({ url }: Desk, head: number): Promise<Answer> => {
  const listener = await listen(`${url}/v1/ledgers/main/events`, { lastEventId: '0' });
  await until(() => (listener.items().at(-1)?.position ?? 0) >= head, 'the stream has all');
  listener.hangUp();
  return { address: 'stream', text: JSON.stringify(listener.items()) };
};

const act = async (attribution: Attribution, t: Test) => {
  const desk = await openDesk(t);
  await nameMembers(desk);
  // The roles are what a new ledger begins with.
  if (attribution !== 'roles') await desk.act('admin', '/policy', { policy: { attribution } });
  const receiver = await openReceiver(t);
  await desk.act('editor', '/webhooks', { url: `${receiver.url}/all` });
  const { things, other } = await runEverything(desk);
  // Acts of programs are marked under each policy.
  await desk.ask('POST', '/claims', {
    key: desk.keys.checker,
    body: { wording: 'A machine wrote this.', language: 'en' },
    headers: { 'machine-made': 'true' },
  });
  const head = await desk.publicHead();
  const answers = [
    ...(await publicReads(desk, things, other)),
    ...(await publicPages(desk, things, other)),
    await publicStream(desk, head),
  ];
  await until(() => receiver.idsAt('/all').length > 20, 'the webhook was told');
  answers.push({ address: 'webhook', text: JSON.stringify(receiver.requests) });
  return { desk, things, answers, ...(await tellingOf(desk)) };
};

for (const attribution of ['roles', 'none'] as const)
  t.test(
    `a stranger wanted to know who checks: no public answer names a member (attribution: ${attribution})`,
    { timeout: 600_000 },
    async (t) => {
      const { desk, answers, telling, names } = await act(attribution, t);
      t.ok(answers.length > 150, `${answers.length} answers were searched`);
      t.ok(telling.length > 20, `for ${telling.length} words`);
      const all = [...telling, ...names];
      const shown = answers.flatMap(({ address, text }) =>
        all.filter((word) => text.includes(word)).map((word) => `${address} shows ${word}`),
      );
      t.same(shown, []);
      const whole = answers.map(({ text }) => text).join('\n');
      const known = answers
        .filter(({ text }) => text.includes('"pseudonym":"'))
        .map(({ address }) => address);
      t.equal(known.length > 0, attribution === 'roles', `pseudonyms: ${String(known[0])}`);
      t.ok(whole.includes(attribution === 'roles' ? 'A checker recorded' : 'A member of the desk recorded'));
      t.ok(whole.includes('"kind":"program"'), 'acts of machines stay marked');
      const { body } = await desk.ask('GET', '/events?after=0', { key: desk.keys.editor });
      t.ok(JSON.stringify(body).includes('Zinnober Number'), 'the desk reads who it was');
    },
  );

t.test('where the policy names members, the public reads their names', { timeout: 600_000 }, async (t) => {
  const { answers, names } = await act('names', t);
  for (const place of ['/history', '/events', 'stream', 'webhook', 'page /main/claims/'])
    t.ok(
      answers.some(
        ({ address, text }) => address.includes(place) && [...names].some((name) => text.includes(name)),
      ),
      place,
    );
});
