import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';
import { operationsOf } from '../support/operations.ts';
import { unlimited } from '../support/twin.ts';

/** Words that stand nowhere else. */
const words = {
  wording: 'quokkaish',
  other: 'wombatty',
  quote: 'numbattled',
  finding: 'bilbyesque',
  rationale: 'dunnartly',
  objection: 'potorooed',
  answer: 'kowarian',
};

type Desk = Awaited<ReturnType<typeof startDesk>>;

/** A claim with every public item, each with a word of its own, and another one that is related to it. */
const recordAll = async (desk: Desk) => {
  const { make, change, ask, ana } = desk;
  const other = await desk.claimWithEvidence({ wording: 'Water is wet.' });
  const {
    claim,
    at,
    evidence: first,
  } = await desk.claimWithEvidence({
    wording: `The ${words.wording} senate met.`,
    otherWordings: [`A ${words.other} senate met.`],
    topics: ['senate'],
  });
  const claimant = await make('/claimants', { kind: 'person', name: 'Ida Plain' });
  const said = { claimant, date: '2001-05', quote: { exact: `I am ${words.quote}.` } };
  const appearance = await make(`${at}/appearances`, said);
  const source = await make('/sources', { title: 'Minutes', kind: 'reference' });
  const finding = { source, stance: 'supports', finding: `It is ${words.finding}.` };
  const evidence = await make(`${at}/evidence`, finding);
  await change(`${at}/evidence/${evidence}/accept`, { strength: 'strong' });
  const verdict = await make(`${at}/verdicts`, {
    ...{ scale: 'truth', rating: 'false', rationale: `So ${words.rationale}.`, setAside: [] },
    reliedOn: [{ evidence: first, reason: 'A reference work.' }],
  });
  await change(`${at}/verdicts/${verdict}/approve`);
  await change(`${at}/verdicts/${verdict}/publish`);
  const objection = await make(`${at}/objections`, {
    about: { kind: 'claim' },
    text: `No: ${words.objection}.`,
  });
  await change(`${at}/objections/${objection}/resolve`, {
    ...{ outcome: 'rejected', explanation: `It is ${words.answer}.` },
  });
  for (const relation of ['contradicts', 'narrower-than'])
    await ask('POST', `${other.at}/relations`, {
      ...{ key: ana, headers: { 'if-match': '*' } },
      body: { relation, to: claim, reason: 'Both cannot be.' },
    });
  return { claim, at, other: other.claim, claimant, appearance, source, evidence, verdict, objection };
};

/** Every public address of the record, with the past and with filters that find by words. */
const addressesOf = async (desk: Desk, things: Readonly<Record<string, string>>): Promise<string[]> => {
  const position = String((await desk.ask('GET', '/events?limit=200')).body.items.at(-1).position);
  const all: string[] = [];
  for (const { method, path, parameters, security } of await operationsOf(desk.url)) {
    const isOpen = security.length === 0 || security.some((each) => Object.keys(each).length === 0);
    if (method !== 'GET' || !isOpen || !path.startsWith('/v1/ledgers/{ledger}')) continue;
    // What the signer adds to at any moment is compared elsewhere.
    if (path.includes('/log/') || path.endsWith('/proof')) continue;
    const names = [...path.matchAll(/\{(\w+)\}/g)]
      .map(([, name = '']) => name)
      .filter((each) => each !== 'ledger');
    if (names.some((name) => things[name] === undefined)) continue;
    const at = names
      .reduce((each, name) => each.replace(`{${name}}`, things[name] ?? ''), path)
      .replace('{ledger}', 'main');
    const taken = new Set(parameters.filter((each) => each.in === 'query').map((each) => each.name));
    const query = path.endsWith('/diff') ? 'from=1&' : path.endsWith('/suggest') ? 'of=topic&q=senate&' : '';
    all.push(`${at}?${query}`.replace(/[?&]$/, ''));
    if (taken.has('q') && query === '') all.push(...Object.values(words).map((word) => `${at}?q=${word}`));
    if (taken.has('expand')) all.push(`${at}?expand=appearances,evidence,verdict`);
    if (taken.has('asOf')) all.push(`${at}?${query}asOf=${position}`);
  }
  const pages = [
    '',
    `/claims/${things['claim']}`,
    `/claims/${things['other']}`,
    '/sitemap.xml',
    '/claims?q=senate',
  ];
  all.push(...pages.map((page) => `/main${page}`), `/main/claims/${things['claim']}?asOf=${position}`);
  return all;
};

type Seen = Map<string, { readonly status: number; readonly body: string }>;

const look = async (desk: Desk, addresses: readonly string[]): Promise<Seen> => {
  const seen: Seen = new Map();
  for (const address of addresses) {
    const answer = await fetch(new URL(address, desk.url));
    seen.set(address, { status: answer.status, body: await answer.text() });
  }
  return seen;
};

const found = (body: string, among: readonly string[]): string[] =>
  among.filter((word) => body.includes(word));

/** What is withheld, with the words that go and the least number of answers that hold them. */
const parts: readonly {
  readonly name: string;
  readonly part: (things: Awaited<ReturnType<typeof recordAll>>) => object;
  readonly gone: readonly string[];
}[] = [
  { name: 'the claim', part: () => ({ kind: 'claim' }), gone: Object.values(words) },
  { name: 'its words', part: () => ({ kind: 'wording' }), gone: [words.wording, words.other] },
  { name: 'a verdict', part: ({ verdict }) => ({ kind: 'verdict', verdict }), gone: [words.rationale] },
  { name: 'evidence', part: ({ evidence }) => ({ kind: 'evidence', evidence }), gone: [words.finding] },
  {
    name: 'an occasion',
    part: ({ appearance }) => ({ kind: 'appearance', appearance }),
    gone: [words.quote],
  },
  {
    name: 'an objection',
    part: ({ objection }) => ({ kind: 'objection', objection }),
    gone: [words.objection, words.answer],
  },
];

t.test(
  'no public answer has a word that is withheld, of the past neither, and after the release each is as before',
  { timeout: 900_000 },
  async (t) => {
    const desk = await startDesk(t, { settings: unlimited });
    const things = await recordAll(desk);
    const addresses = await addressesOf(desk, things);
    t.ok(addresses.length > 60, `${addresses.length} addresses`);
    const before = await look(desk, addresses);
    for (const { name, part, gone } of parts) {
      const holding = addresses.filter((each) => found(before.get(each)?.body ?? '', gone).length > 0);
      t.ok(holding.length > 3, `${name}: ${holding.length} answers have its words`);
      const placed = await desk.ask('POST', `${things.at}/withholdings`, {
        ...{ key: desk.ben, headers: { 'if-match': '*' } },
        body: { part: part(things), basis: 'court-order', reference: '3 C 12/26' },
      });
      t.equal(placed.status, 201, JSON.stringify(placed.body));
      const during = await look(desk, addresses);
      t.strictSame(
        // A search repeats what was asked for.
        [...during]
          .filter(
            ([address, { body }]) =>
              found(
                body,
                gone.filter((word) => !address.includes(word)),
              ).length > 0,
          )
          .map(([address]) => address),
        [],
        `${name}: no answer has its words`,
      );
      t.strictSame(
        [...during].filter(([, { status }]) => status >= 500).map(([address]) => address),
        [],
      );
      const released = await desk.ask('POST', `${things.at}/withholdings/${placed.body.id}/release`, {
        ...{ key: desk.ben, body: { reason: 'The order was lifted.' }, headers: { 'if-match': '*' } },
      });
      t.equal(released.status, 200, JSON.stringify(released.body));
      const after = await look(desk, addresses);
      for (const address of addresses) {
        const [was, is] = [before.get(address), after.get(address)];
        if (address.includes('asOf=') && address.startsWith('/v1'))
          t.strictSame(is, was, `${address} is as before ${name} was withheld`);
        else
          t.strictSame(
            found(is?.body ?? '', gone),
            found(was?.body ?? '', gone),
            `${address} has the words of ${name} again`,
          );
      }
    }
  },
);
