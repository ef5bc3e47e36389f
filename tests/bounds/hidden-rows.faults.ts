import t from 'tap';
import { fillWorld } from '../http/filter-world.ts';
import { connectAsOwner } from '../support/database.ts';
import { operationsOf, type Operation } from '../support/operations.ts';
import { enlarge } from './big-ledger.ts';
import { startMetered, type Cost, type Meter } from './meter.ts';

/** How many claims of the desk lie before the public ones. */
const hiddenClaims = 100_000;
/** What the database may take for a page of a list, in milliseconds. Without the index of the public, half as many rows took 28. */
const databaseMaxMs = 35;
const attemptsMax = 4;

/** A list of the whole ledger that is open to all. */
const isPublicList = ({ method, operationId, path, security }: Operation): boolean =>
  method === 'GET' &&
  operationId.startsWith('list') &&
  path.startsWith('/v1/ledgers/{ledger}/') &&
  path.split('{').length === 2 &&
  security.some((each) => Object.keys(each).length === 0);

const measure = async (
  { cost, url }: Meter,
  path: string,
): Promise<{ status: number; databaseMs: number }> => {
  let status = 0;
  let databaseMs = Infinity;
  for (let attempt = 0; attempt < attemptsMax && databaseMs > databaseMaxMs; attempt += 1) {
    const taken: Cost = await cost(async () => {
      const answer = await fetch(`${url}${path}`);
      ({ status } = answer);
      await answer.arrayBuffer();
    });
    databaseMs = Math.min(databaseMs, taken.databaseMs);
  }
  return { status, databaseMs };
};

t.test(
  'a hundred thousand claims of the desk make no public list dearer',
  { timeout: 600_000 },
  async (t) => {
    const { desk, claim } = await fillWorld(t);
    const hidden = await desk.claim({ wording: 'The economy grew by four percent.', visibility: 'desk' });
    const lists = (await operationsOf(desk.url)).filter(isPublicList);
    t.ok(lists.length >= 5, `${String(lists.length)} lists`);
    await desk.stop();
    const owner = connectAsOwner(desk.place);
    t.teardown(() => owner.end());
    await enlarge(
      owner,
      { plain: hidden, rich: claim, items: [] },
      { plainClaims: hiddenClaims, richClaims: 5, eventsOfOneClaim: 0 },
    );
    const meter = await startMetered(t, desk.place, owner, { VIEW_BATCH_MAX_EVENTS: '2000' });
    // The test server has no autovacuum, which does this in a deployment.
    await owner`analyze`;
    for (const { path, parameters } of lists) {
      const limit = parameters.some(({ name }) => name === 'limit') ? '?limit=200' : '';
      const address = `${path.replace('{ledger}', 'main')}${limit}`;
      const { status, databaseMs } = await measure(meter, address);
      t.equal(status, 200, address);
      t.ok(databaseMs <= databaseMaxMs, `${databaseMs.toFixed(1)} ms of the database: ${address}`);
    }
  },
);
