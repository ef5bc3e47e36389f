import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/connect.ts';
import type { Log } from '../event-store/log.ts';
import type { Background } from './background.ts';

interface Startable {
  start(ledgers: readonly string[]): void;
}

/** What runs by itself for a ledger begins together. In a copy nothing is done, so it is only shown. */
export const beginningsOf = (background: Background, ...parts: readonly Startable[]) => ({
  start: (ledgers: readonly string[]): void => {
    for (const each of [background, ...parts]) each.start(ledgers);
  },
  startCopies: background.startCopies,
});

interface Parts {
  readonly core: { readonly log: Pick<Log, 'drained'>; close(): Promise<void> };
  readonly server: FastifyInstance;
  readonly delivery: { stop(): Promise<void> };
  readonly ledgers: { stop(): Promise<void> };
  readonly imports: { stop(): Promise<void> };
  readonly background: Background;
  readonly projector: Database;
  readonly readiness: { refuse(): void };
  readonly seen: { close(): Promise<void> };
}

/** Lets requests under way finish, then lets go of everything. */
export const shutDown = async ({
  core,
  server,
  delivery,
  ledgers,
  imports,
  background,
  projector,
  readiness,
  seen,
}: Parts): Promise<void> => {
  readiness.refuse();
  // Requests under way and deeds of the clock wait for the views, so those stop last.
  await server.close();
  await ledgers.stop();
  await Promise.all([background.stopClock(), delivery.stop(), imports.stop()]);
  await core.log.drained();
  await background.stopViews();
  await Promise.all([core.close(), projector.close()]);
  await seen.close();
};
