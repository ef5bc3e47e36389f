import t from 'tap';
import type { Database } from '../../src/database/connect.ts';
import { publicRequests, type PublicRequest } from '../bounds/every-request.ts';
import { fillWorld } from '../http/filter-world.ts';
import { thingsOf } from '../support/whole-scenario.ts';

/** Notes where the routes take a connection of the pool itself, and not of a share of it. */
const takenBeyondShares = (database: Database): string[] => {
  const taken: string[] = [];
  Error.stackTraceLimit = 50;
  for (const way of ['run', 'runLong'] as const) {
    const original = database[way] as (work: unknown) => Promise<unknown>;
    const noting = (work: unknown): Promise<unknown> => {
      const stack = new Error().stack ?? '';
      if (stack.includes('/src/http/') && !stack.includes('/src/database/share.ts')) taken.push(stack);
      return original(work);
    };
    Object.assign(database, { [way]: noting });
  }
  return taken;
};

/**
 * What is asked for all requests of a moment at once: how far the views are, and who may do what. The probe is for the
 * balancers of the deployment.
 */
const shared = [
  /\/src\/http\/response-cache\//,
  /\/src\/commands\/stream-state-cache\.ts/,
  /\/src\/app\/readiness\.ts/,
];

/** The operation with the names of what is sent. */
const kindOf = ({ operationId, path, accept, body = {} }: PublicRequest): string => {
  const names = [...new URL(path, 'http://ledger.invalid').searchParams.keys(), ...Object.keys(body)];
  // Each page is an operation of its own.
  return [operationId === 'page' ? path : operationId, ...names, accept].join(' ');
};

/** The frames of a stack within the service. */
const framesOf = (stack: string): string =>
  [...stack.matchAll(/\/(src\/[^):]+:\d+)/g)].map(([, frame]) => frame).join(' < ');

t.test(
  'strangers want connections beyond the part that is theirs, by any public read',
  { timeout: 300_000 },
  async (t) => {
    const world = await fillWorld(t);
    const { desk, claim } = world;
    const source = await desk.source();
    await desk.act('checker', `/sources/${source}/captures`, {
      ...{ sha256: 'b'.repeat(64), mediaType: 'text/html', retrievedAt: '2020-01-01T00:00:00Z' },
    });
    const things = { ...(await thingsOf(desk, { claim, source })), wording: 'It is so.' };
    const past = String((await desk.publicHead()) - 5);
    const ways = await publicRequests(world, things, past);
    // The value of a filter changes nothing of who reads.
    const requests = [...new Map(ways.map((each) => [kindOf(each), each])).values()];
    const taken = takenBeyondShares(desk.app.core.database);
    t.ok(requests.length > 200, `${requests.length} ways to ask`);
    for (const { path, accept, body } of requests) {
      const answer = await fetch(`${desk.url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { accept, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      await answer.arrayBuffer();
    }
    const own = taken.filter((stack) => !shared.some((each) => each.test(stack)));
    t.same([...new Set(own.map(framesOf))], []);
    await desk.ask('GET', '/claims', { key: desk.keys.contributor });
    t.ok(taken.length > 0, 'the desk reads with all connections');
  },
);
