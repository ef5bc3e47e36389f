import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCore } from '../../src/app/app.ts';
import { firstStart } from '../../src/app/first-start.ts';
import type { Place } from '../../src/database/connect.ts';
import { createKysely } from '../../src/database/kysely.ts';
import { longTransaction } from '../../src/database/transaction.ts';
import { newId } from '../../src/event-store/new-id.ts';
import type { ProjectionDatabase, ProjectionTables } from '../../src/projections/engine/tables.ts';
import { createWordCounter, type WordCounter } from '../../src/projections/findable/word-counts.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { startMetered, type Meter } from '../bounds/meter.ts';
import { oldestPostgres } from '../postgres-15/binaries.ts';
import { startServer } from '../postgres-15/server.ts';
import { until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { startQuickServer } from '../support/quick-server.ts';
import { adminKey, settingsWith } from '../support/service.ts';
import { isoDate, otherWordingsOf, wordingOf, type CheckedClaim } from './material.ts';

/** The lines that record the checked claims, each with the day of its check as an occasion. */
const linesOf = (claims: readonly CheckedClaim[]): string[] =>
  [
    { type: 'register-claimant', claimant: '@claimant/posts', kind: 'unknown', name: 'Posts' },
    ...claims.flatMap((each, at) => {
      const claim = `@claim/c${at}`;
      const date = isoDate(each.date);
      const record = { type: 'record-claim', claim, wording: wordingOf(each), language: 'en' };
      const occasion = { type: 'record-appearance', claim, appearance: `@appearance/a${at}` };
      return [
        { ...record, otherWordings: otherWordingsOf(each) },
        ...(date === undefined ? [] : [{ ...occasion, claimant: '@claimant/posts', date }]),
      ];
    }),
  ].map((command) => JSON.stringify({ command }));

interface Server {
  readonly place: Place;
  stop(): Promise<void>;
}

/** A server of PostgreSQL 18, or of the oldest version that the service runs on, whose data ends with it. */
const openServer = async (isOldest: boolean): Promise<Server> => {
  if (!isOldest) {
    const { connection, stop } = await startQuickServer();
    return { place: connection, stop };
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-matching-'));
  await chmod(folder, 0o711);
  const server = await startServer(await oldestPostgres(), folder, randomBytes(12).toString('hex'));
  return {
    place: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export interface LedgerOfClaims {
  /** A service in a process of its own, with a clock for what a request costs it. */
  readonly meter: Meter;
  readonly views: ProjectionDatabase;
  readonly counter: WordCounter;
  /** A connection with all rights. */
  readonly owner: ReturnType<typeof connectAsOwner>;
  stop(): Promise<void>;
}

/** Sends an import over HTTP and waits until its claims are shown. */
const importOver = async (url: string, lines: readonly string[]): Promise<void> => {
  const at = `${url}/v1/ledgers/main`;
  const headers = { authorization: `Bearer ${adminKey}`, 'content-type': 'application/x-ndjson' };
  const sent = await fetch(`${at}/import`, { method: 'POST', headers, body: lines.join('\n') });
  if (sent.status !== 202) throw new Error(await sent.text());
  const { id } = (await sent.json()) as { id: string };
  const job = async () =>
    (await (await fetch(`${at}/imports/${id}`, { headers })).json()) as { state: string; rejected: number };
  await until(async () => ['done', 'failed'].includes((await job()).state), 'the import ends', 1_800_000);
  const { state, rejected } = await job();
  if (state !== 'done' || rejected > 0) throw new Error(`the import: ${state}, ${rejected} bad lines`);
};

/** A service with the checked claims on a server of its own. Claims arrive as a stranger would send them: over HTTP. */
export const openLedgerOfClaims = async (
  claims: readonly CheckedClaim[],
  {
    isOldest = false,
    settings = {},
  }: { readonly isOldest?: boolean; readonly settings?: Partial<Record<keyof Settings, string>> } = {},
): Promise<LedgerOfClaims> => {
  const server = await openServer(isOldest);
  const ends: (() => unknown)[] = [() => server.stop()];
  const stop = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    const core = await createCore(server.place, settingsWith());
    ends.push(() => core.close());
    await firstStart({ ...core, newId, dataDir: '/nonexistent', adminKey });
    const owner = connectAsOwner(server.place);
    ends.push(() => owner.end());
    const ending = { teardown: (end: () => unknown) => void ends.push(end) };
    const meter = await startMetered(ending, server.place, owner, {
      RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000',
      RATE_KEY_REQUESTS_PER_MINUTE: '100000000',
      ...settings,
    });
    await importOver(meter.url, linesOf(claims));
    const [head] = await owner<{ shown: number }[]>`
      select max(public_position)::int as shown from log.events where ledger_id = 'main'`;
    const latest = `${meter.url}/v1/ledgers/main/claims?limit=1&atLeast=${head?.shown ?? 0}`;
    await until(async () => (await fetch(latest)).status === 200, 'the claims are shown', 600_000);
    // The server of the tests has no autovacuum, which does this in a deployment.
    await owner`analyze`;
    const counter = createWordCounter(
      (work) => longTransaction(core.database, work),
      () => undefined,
    );
    return { meter, views: createKysely<ProjectionTables>(core.database), counter, owner, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
