import t from 'tap';
import { openDesk } from '../../support/desk.ts';
import { runEverything } from '../../support/everything.ts';
import { addressOf, operationsOf } from '../../support/operations.ts';
import type { Answer } from '../../support/service.ts';

/**
 * Operations without a key that still show nothing worth keeping: probes, what only the desk has, what only a sender
 * knows the address of, and what the signer adds to at any moment.
 */
const neverKept = new Set([
  ...[
    'liveness',
    'health',
    'readiness',
    'listNotes',
    'listMatches',
    'listAllMatches',
    'readCheckpoint',
    'readCheckpointOfHeads',
    'readObjectionOutcome',
  ],
  ...['readClaimProof', 'readSourceProof', 'readClaimantProof'],
]);

/** Operations whose answer never changes: it has the size of the tree in its address. */
const keptForEver = new Set([
  ...['readCheckpointAtSize', 'readTile', 'readEntries', 'readTileOfHeads', 'readEntriesOfHeads'],
]);

const of = ({ headers }: Answer): string | null => headers.get('cache-control');

t.test('every answer of every operation says how long a cache may keep it', async (t) => {
  const written: { method: string; path: string; answer: Answer }[] = [];
  const desk = await openDesk(t, { watch: (method, path, answer) => written.push({ method, path, answer }) });
  const { things } = await runEverything(desk);
  const acts = written.filter(({ method }) => method !== 'GET');
  t.ok(acts.length > 60, `${acts.length} acts`);
  t.same(
    acts.filter(({ answer }) => of(answer) !== 'no-store').map(({ method, path }) => `${method} ${path}`),
    [],
    'no act is kept, and no secret with it',
  );
  const head = await desk.publicHead();
  const wrong: string[] = [];
  const expect = (name: string, answer: Answer, expected: string): void => {
    if (of(answer) !== expected)
      wrong.push(`${name}: ${answer.status} ${String(of(answer))}, not ${expected}`);
  };
  const seen = new Set<string>();
  for (const { operationId, method, path, security, parameters } of await operationsOf(desk.url)) {
    if (method !== 'GET') continue;
    const isOpen = security.some((each) => Object.keys(each).length === 0) && !neverKept.has(operationId);
    const below = path.startsWith('/v1') ? addressOf(path, things) : `/${path}`;
    const search = path.endsWith('/diff') ? 'from=1' : '';
    const takesPast = parameters.some(({ name }) => name === 'asOf');
    const [revalidated, keyed] = isOpen ? ['no-cache', 'private, no-cache'] : ['no-store', 'no-store'];
    for (const key of [undefined, desk.keys.reader, desk.keys.admin]) {
      const usual = key === undefined ? revalidated : keyed;
      const present = keptForEver.has(operationId) ? 'public, max-age=31536000, immutable' : usual;
      const read = await desk.ask('GET', `${below}?${search}`, { key });
      expect(`${operationId} now`, read, read.status === 200 ? present : usual);
      const tag = read.headers.get('etag');
      if (tag !== null && read.status === 200) {
        const again = await desk.ask('GET', `${below}?${search}`, { key, headers: { 'if-none-match': tag } });
        if (again.status !== 304) wrong.push(`${operationId} answers ${again.status} to its own tag`);
        expect(`${operationId} unchanged`, again, present);
      }
      if (path.startsWith('/v1') && !/\bauthorization\b/.test(read.headers.get('vary') ?? ''))
        wrong.push(`${operationId} does not vary by its reader`);
      expect(`${operationId} wrongly asked`, await desk.ask('GET', `${below}?nothing=1`, { key }), usual);
      if (!takesPast) continue;
      const past = await desk.ask('GET', `${below}?${search}&asOf=${head}`, { key });
      if (isOpen && key === undefined && past.status < 400) seen.add(operationId);
      expect(`${operationId} as of a position`, past, usual);
      const time = encodeURIComponent(new Date().toISOString());
      expect(
        `${operationId} as of a time`,
        await desk.ask('GET', `${below}?${search}&asOf=${time}`, { key }),
        usual,
      );
      expect(
        `${operationId} of the future`,
        await desk.ask('GET', `${below}?${search}&asOf=999999`, { key }),
        usual,
      );
    }
  }
  t.same(wrong, []);
  t.ok(seen.size > 25, `${seen.size} reads of the past are kept for a while`);
  for (const path of ['//openapi.json', '//openapi.yaml', '//problems', '//problems/forbidden', '//docs/'])
    t.equal(of(await desk.ask('GET', path)), 'no-cache', path);
  for (const path of ['//nowhere', '/nowhere', '//v1/ledgers/none/claims', '//%'])
    t.match(of(await desk.ask('GET', path)), /^(no-store|no-cache)$/, path);
});
