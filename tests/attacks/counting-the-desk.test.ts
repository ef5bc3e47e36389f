import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import type { CopiedEvent } from '../../src/event-store/copy.ts';
import { operationsOf, type Operation } from '../support/operations.ts';
import { anyActOrMerge } from '../support/random-acts.ts';
import { openDesk, perform } from '../support/random-history.ts';
import { foundLedger, startService } from '../support/service.ts';
import { giveTwin, look, startTwin, unlimited, type Look } from '../support/twin.ts';

const runs = Number(process.env['RUNS'] ?? 1);
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const nextOf = ({ headers }: Look): string | undefined =>
  headers
    .find(([name]) => name === 'link')?.[1]
    .split(', ')
    .find((link) => link.endsWith('rel="next"'))
    ?.slice(1)
    .replace(/>.*/, '');

/** The ids that public events name, by the name of a path parameter; a few of each. */
const thingsIn = (events: readonly CopiedEvent[]): Map<string, string[]> => {
  const things = new Map<string, Set<string>>();
  const add = (name: string, id: string): void =>
    void things.set(name, (things.get(name) ?? new Set()).add(id));
  for (const { stream, data } of events) {
    const [kind = ''] = stream.split('_');
    if (stream.includes('_')) add(kind, stream);
    for (const [name, value] of Object.entries(data as Record<string, unknown>))
      if (typeof value === 'string') add(name, value);
  }
  return new Map([...things].map(([name, ids]) => [name, [...ids].slice(0, 4)]));
};

/** Every address of a read of a ledger, with the things that the public knows. */
const addressesOf = (
  { path, parameters }: Operation,
  ledger: string,
  things: ReadonlyMap<string, readonly string[]>,
  pasts: readonly string[],
): string[] => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  let paths = [path];
  for (const name of names) {
    const values = name === 'ledger' ? [ledger] : name === 'version' ? ['1'] : (things.get(name) ?? []);
    paths = paths.flatMap((each) => values.map((value) => each.replace(`{${name}}`, value)));
  }
  const taken = new Set(parameters.filter((each) => each.in === 'query').map((each) => each.name));
  const queries = ['', ...(taken.has('limit') ? ['limit=1', 'limit=2'] : [])];
  if (taken.has('from') && path.endsWith('diff')) queries.push('from=1', 'from=1&to=2', 'from=2');
  if (taken.has('state')) queries.push('state=any');
  if (taken.has('status')) queries.push('status=checked');
  if (taken.has('after')) queries.push(...['1', '3', '5', '999'].map((each) => `after=${each}&limit=3`));
  if (taken.has('types'))
    queries.push('types=verdict.published,evidence.offered&limit=2', 'kinds=claim', 'kinds=source');
  if (taken.has('topic')) queries.push('topic=rain');
  const when = (query: string): string[] => {
    if (taken.has('until')) return pasts.map((past) => `${query}&until=${past}`);
    if (!taken.has('asOf')) return [];
    return [...pasts.map((past) => `${query}&asOf=${past}`), `${query}&atLeast=2`, `${query}&atLeast=999`];
  };
  return paths.flatMap((each) =>
    queries.flatMap((query) => [query, ...when(query)].map((all) => `${each}?${all.replace(/^&/, '')}`)),
  );
};

const accepted: Readonly<Record<string, readonly string[]>> = {
  listEvents: ['application/json', 'application/x-ndjson', 'application/cloudevents-batch+json', 'text/csv'],
};

t.test(
  'a stranger wanted to count what the desk does: every public answer is the same without its acts',
  { timeout: 600_000 },
  async (t) => {
    t.comment(`SEED=${seed} RUNS=${runs}`);
    const service = await startService(t, { settings: unlimited });
    const twin = await startTwin(t);
    const reads = (await operationsOf(service.url)).filter(
      ({ method, path, security }) =>
        method === 'GET' &&
        path.startsWith('/v1/ledgers/{ledger}') &&
        // Keys, salts and signatures of the verifiable log are random: it has a test of its own (verifiable-log.test.ts).
        !/\/log\/|\/proof$/.test(path) &&
        security.some((each) => Object.keys(each).length === 0),
    );
    t.ok(reads.length > 40, `${reads.length} public reads`);
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyActOrMerge, { minLength: 25, maxLength: 45 }), async (acts) => {
        const home = await foundLedger(service);
        const own = await home.ask('GET', '');
        const ledger = own.body.id as string;
        await home.ask('POST', '/policy', {
          key: home.adminKey,
          body: { policy: { publicIntake: true, approvalsNeeded: 1 } },
          headers: { 'if-match': '*' },
        });
        const desk = await openDesk(home);
        await perform(desk, { act: 'record', wording: 'Rain fell in Lima.', visibility: 'public' });
        for (const act of acts) await perform(desk, act);
        const { events, secretMoment } = await giveTwin(twin, service.app.core.log, ledger);
        const middle = Math.ceil(events.length / 2);
        const pasts = ['0', '1', String(middle), String(events.length), String(events.length + 1)];
        pasts.push(secretMoment, events[middle]!.recordedAt, '2999-01-01T00:00:00Z');
        const things = thingsIn(events);
        const compare = async (path: string, headers: Record<string, string> = {}): Promise<Look> => {
          const [here, there] = await Promise.all([
            look(service.url, path, { headers }),
            look(twin.url, path, { headers }),
          ]);
          asked += 1;
          assert.deepEqual(here, there, `${path} ${JSON.stringify(headers)}`);
          return here;
        };
        for (const operation of reads) {
          const types = accepted[operation.operationId] ?? ['application/json', 'text/csv'];
          for (const address of addressesOf(operation, ledger, things, pasts)) {
            const first = await compare(address);
            for (let next = nextOf(first); next !== undefined;) next = nextOf(await compare(next));
            const tag = first.headers.find(([name]) => name === 'etag')?.[1];
            if (tag !== undefined) await compare(address, { 'if-none-match': tag });
            if (!address.includes('asOf') && first.status === 200)
              for (const accept of types) await compare(address, { accept });
          }
        }
      }),
      { seed, numRuns: runs, endOnFailure: true },
    );
    t.ok(asked > 1_000, `${asked} answers were compared`);
  },
);
