import t from 'tap';
import { nearestWords } from '../../../src/validation/nearest-words.ts';
import { readServed, type Operation } from '../../fuzz/document.ts';
import { placesIn, withAt } from '../../fuzz/place.ts';
import { openDesk, type Desk } from '../../support/desk.ts';
import { addressOf } from '../../support/operations.ts';

/** Words of validators, and values that JavaScript prints. None of them tells a caller what to do. */
const jargon =
  /Invalid |[Ee]xpected |, received|NaN|Too (small|big)|Unrecognized|undefined|\[object|must match|documented form|regex|schema/;

/** Values of each kind, of which at least some are wrong for any field. */
const wrongValues: readonly unknown[] = [
  ...[null, true, 7, -1, 1.5, 1e15, '', ' ', 'Q!', 'x'.repeat(20_000)],
  ...[[], [7], {}, { zzz: 1 }],
];

interface Refused {
  readonly slug: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
}

const refused = (body: any): Refused => ({
  slug: String(body?.type).replace('/problems/', ''),
  detail: String(body?.detail),
  errors: body?.errors ?? [],
});

/** The last name of a pointer, as a sentence shows it. */
const fieldOf = (pointer: string): string =>
  decodeURIComponent(pointer.split('/').at(-1) ?? '')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

/** What is wrong with the sentences of an answer; undefined if nothing is. */
const faultOf = ({ detail, errors }: Refused): string | undefined => {
  if (errors.length === 0) return 'it names no field';
  if (jargon.test(detail)) return detail;
  for (const error of errors) {
    if (jargon.test(error.detail)) return error.detail;
    if (error.detail.length > 2_500)
      return `${error.detail.length} characters: ${error.detail.slice(0, 200)}`;
    if (!/[.?]$/.test(error.detail)) return `no sentence: ${error.detail}`;
    const named = error.pointer === '#' ? 'The body' : `${fieldOf(error.pointer)}\``;
    if (!error.detail.includes(named)) return `${error.pointer} is not named by: ${error.detail}`;
  }
  return undefined;
};

/** Parts of the addresses of tiles. The format of others (tlog-tiles) rules them, and a wrong one is a missing tile. */
const partsOfTiles = ['level', 'tile'];

/** Valid values of path parameters that are no ids. */
const places = { version: '1', scale: 'truth' };

const send = (desk: Desk, { method, path }: Operation, query: string, body?: unknown) =>
  desk.ask(method, `${addressOf(path, places)}${query}`, {
    key: desk.keys.admin,
    ...(body === undefined ? {} : { body }),
    headers: { 'if-match': '*' },
  });

/** The example with one field at a time wrong, missing or unknown. */
const wrongBodies = (example: unknown): unknown[] =>
  placesIn(example).flatMap((place) => {
    const parent = place.slice(0, -1);
    const last = place.at(-1);
    const values = wrongValues.map((value) => withAt(example, place, value));
    if (typeof last !== 'string') return values;
    const siblings = parent.reduce<any>((value, name) => value[name], example) as object;
    const others = Object.fromEntries(Object.entries(siblings).filter(([name]) => name !== last));
    return [
      ...values,
      withAt(example, parent, others),
      withAt(example, parent, { ...siblings, [`${last}s`]: 1 }),
    ];
  });

t.test('every wrong field of every body is named by a sentence in plain words', async (t) => {
  const desk = await openDesk(t);
  const { operations } = await readServed(desk.url);
  let sentences = 0;
  for (const operation of operations) {
    const { operationId, body } = operation;
    if (body?.type !== 'application/json' || body.example === undefined) continue;
    let found = 0;
    for (const wrong of ['text', 7, [], ...wrongBodies(body.example)]) {
      const answer = refused((await send(desk, operation, '', wrong)).body);
      if (answer.slug !== 'invalid-fields') continue;
      found += 1;
      const fault = faultOf(answer);
      if (fault !== undefined) t.fail(`${operationId} ${JSON.stringify(wrong).slice(0, 200)}: ${fault}`);
    }
    if (found < 10) t.fail(`${operationId}: ${found} wrong bodies were refused for their fields`);
    sentences += found;
  }
  t.ok(sentences > 1_000, `${sentences} refusals`);
});

t.test('every wrong parameter of every operation is named by a sentence in plain words', async (t) => {
  const desk = await openDesk(t);
  const { operations } = await readServed(desk.url);
  const values = [
    '',
    'Q!',
    '-1',
    '99999999999999999999',
    'x'.repeat(5_000),
    '2026-02-30T00:00:00Z',
    '\u0000',
  ];
  let sentences = 0;
  for (const operation of operations) {
    const { operationId, method, path, parameters } = operation;
    const example = operation.body?.type === 'application/json' ? operation.body.example : undefined;
    const ofQuery = parameters.filter((each) => each.in === 'query').map(({ name }) => name);
    const queries = ofQuery.flatMap((name) => [
      ...values.map((value) => `?${name}=${encodeURIComponent(value)}`),
      `?${name}=1&${name}=2`,
    ]);
    for (const query of ['?zzz=1', ...queries]) {
      const answer = refused((await send(desk, operation, query, example)).body);
      if (answer.slug !== 'unknown-parameter') continue;
      sentences += 1;
      const fault = faultOf(answer);
      if (fault !== undefined) t.fail(`${operationId} ${query.slice(0, 100)}: ${fault}`);
    }
    for (const name of ofQuery) {
      const misspelt = `${name.slice(0, -1)}${name.at(-1)}x`;
      if (nearestWords(misspelt, ofQuery)[0] !== name) continue;
      const { detail } = refused((await send(desk, operation, `?${misspelt}=1`, example)).body);
      if (!detail.includes(`Did you mean \`${name}\``)) t.fail(`${operationId} ?${misspelt}: ${detail}`);
    }
    if (method !== 'GET') continue;
    for (const { name } of parameters.filter((each) => each.in === 'path' && each.name !== 'ledger')) {
      const answer = await desk.ask('GET', addressOf(path.replace(`{${name}}`, 'Q!')), {
        key: desk.keys.admin,
      });
      const { slug, detail } = refused(answer.body);
      const isNamed = partsOfTiles.includes(name) || detail.includes(`\`${name.replace(/Id$/, '')}\``);
      if (slug !== 'not-found' || jargon.test(detail) || !isNamed)
        t.fail(`${operationId} {${name}}: ${slug} ${detail}`);
    }
  }
  t.ok(sentences > 500, `${sentences} refusals`);
});

t.test('a value that a filter does not know is 400 with the nearest allowed ones', async (t) => {
  const desk = await openDesk(t);
  await desk.claim();
  for (const [path, name, nearest] of [
    ['/claims?rating=falsch', 'rating', 'false'],
    ['/claims?status=cheked', 'status', 'checked'],
    ['/verdicts?rating=mostly-flase', 'rating', 'mostly-false'],
    ['/verdicts?scale=thruth', 'scale', 'truth'],
    ['/corrections?correctionClass=minr', 'correctionClass', 'minor'],
    ['/corrections?class=minr', 'correctionClass', 'minor'],
    ['/sources?kind=reprot', 'kind', 'report'],
    ['/events?types=claim.recordd', 'types', 'claim.recorded'],
  ] as const) {
    const { status, body } = await desk.ask('GET', path);
    t.equal(status, 400, path);
    t.match(body.errors, [{ pointer: `#/${name}` }], path);
    t.match(body.detail, `Did you mean “${nearest}”`, path);
  }
  t.match(
    await desk.ask('GET', '/claims?rating=true'),
    { status: 200, body: { items: [] } },
    'a rating of the scale that no claim has is an empty list',
  );
});
