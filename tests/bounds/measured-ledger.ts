import type { Test } from 'tap';
import type postgres from 'postgres';
import { fillWorld } from '../http/filter-world.ts';
import { connectAsOwner } from '../support/database.ts';
import { until } from '../support/core.ts';
import { signerFolderOf } from '../support/service.ts';
import { thingsOf } from '../support/whole-scenario.ts';
import { enlarge, type Size } from './big-ledger.ts';
import { publicRequests, type PublicRequest } from './every-request.ts';
import { startMetered, type Cost, type Meter } from './meter.ts';

/** A ledger of some size, the service that measures itself on it, and the ways to ask it. */
interface MeasuredLedger {
  readonly meter: Meter;
  readonly owner: postgres.Sql;
  readonly requests: readonly PublicRequest[];
  /** The claim with the most events. */
  readonly claim: string;
}

/** Stands for a past position, which is known once the ledger is large. */
const placeholder = '1234567';

/** Waits until the parts of the verifiable log are signed up to the head, and the claim can be proven. */
const untilSigned = async (url: string, claim: string, head: number): Promise<void> => {
  const at = `${url}/v1/ledgers/main`;
  await until(
    async () => Number((await (await fetch(`${at}/log/checkpoint`)).text()).split('\n')[1]) >= head,
    'the log is signed',
    300_000,
  );
  await until(
    async () => (await fetch(`${at}/claims/${claim}/proof`)).status === 200,
    'the claim can be proven',
    300_000,
  );
};

/** Makes a ledger of that size and starts the measured service on it, with everything signed. */
export const openMeasured = async (t: Test, size: Size): Promise<MeasuredLedger> => {
  const world = await fillWorld(t);
  const { desk, claim } = world;
  const plain = await desk.claim({ wording: 'The economy of Peru grew by three percent.' });
  const { body: read } = await desk.ask('GET', `/claims/${plain}`);
  const source = await desk.source();
  const text = 'It is so.';
  await desk.act('checker', `/sources/${source}/captures`, {
    ...{ sha256: 'b'.repeat(64), mediaType: 'text/html', retrievedAt: '2020-01-01T00:00:00Z', text },
  });
  const things: Record<string, string> = {
    ...(await thingsOf(desk, { claim, source })),
    wording: read.wording as string,
  };
  const asked = await publicRequests(world, things, placeholder);
  await desk.stop();
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const items = [things['evidence'], things['appearance'], things['objection']].map((each) => each ?? '');
  const head = await enlarge(owner, { plain, rich: claim, items }, size);
  // The public counts its own events. The last of the plain claims are later than that.
  const past = head - Math.min(1_000, Math.floor(size.plainClaims / 2));
  const requests = JSON.parse(JSON.stringify(asked).replaceAll(placeholder, String(past))) as typeof asked;
  const meter = await startMetered(t, desk.place, owner, {
    VIEW_BATCH_MAX_EVENTS: '2000',
    LOG_SIGNER_DIR: signerFolderOf(desk.place),
  });
  await untilSigned(meter.url, claim, head);
  // The test server has no autovacuum, which does this in a deployment.
  await owner`analyze`;
  return { meter, owner, requests, claim };
};

/** What a request took at best, and what it was answered. */
export interface Measured {
  readonly status: number;
  readonly bytes: number;
  readonly cost: Cost;
}

/** The most attempts. A collection of garbage or a busy machine may spoil one; work that is too much spoils all. */
const attemptsMax = 4;

/** Measures a request until it is within its bound, or often enough. */
export const measure = async (
  { cost, url }: Meter,
  request: PublicRequest,
  isWithin: (cost: Cost, bytes: number) => boolean,
): Promise<Measured> => {
  let best: Cost | undefined;
  let [status, bytes] = [0, 0];
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const taken = await cost(async () => {
      const { path, accept, body } = request;
      const answer = await fetch(
        `${url}${path}`,
        body === undefined
          ? { headers: { accept } }
          : {
              method: 'POST',
              headers: { accept, 'content-type': 'application/json' },
              body: JSON.stringify(body),
            },
      );
      status = answer.status;
      bytes = (await answer.arrayBuffer()).byteLength;
    });
    best = {
      processorMs: Math.min(best?.processorMs ?? Infinity, taken.processorMs),
      databaseMs: Math.min(best?.databaseMs ?? Infinity, taken.databaseMs),
      blockedMs: Math.min(best?.blockedMs ?? Infinity, taken.blockedMs),
    };
    if (isWithin(best, bytes)) break;
  }
  return { status, bytes, cost: best as Cost };
};

/** The request in words. */
export const saidOf = ({ operationId, path, accept, body }: PublicRequest): string => {
  const sent = body === undefined ? '' : JSON.stringify(body).slice(0, 80);
  return `${operationId} ${path.slice(path.indexOf('/main') + 5)} ${accept} ${sent}`;
};
