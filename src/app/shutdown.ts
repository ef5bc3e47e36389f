import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/connect.ts';
import type { Log } from '../event-store/log.ts';
import type { Background } from './background.ts';

interface Startable {
  start(ledgers: readonly string[]): void;
}

/** Starts all background work of a ledger together. A copy is only projected, because nothing acts in it. */
export const beginningsOf = (background: Background, ...parts: readonly Startable[]) => ({
  start: (ledgers: readonly string[]): void => {
    for (const each of [background, ...parts]) each.start(ledgers);
  },
  startCopies: background.startCopies,
});

interface RunningParts {
  readonly core: { readonly log: Pick<Log, 'drained'>; close(): Promise<void> };
  readonly server: FastifyInstance;
  readonly delivery: { stop(): Promise<void> };
  readonly ledgers: { stop(): Promise<void> };
  readonly imports: { stop(): Promise<void> };
  readonly transparency: { stop(): Promise<void> };
  readonly background: Background;
  readonly projector: Database;
  readonly readiness: { refuse(): void; stop(): Promise<void> };
  readonly seen: { close(): Promise<void> };
  readonly accessLog: { close(): void } | undefined;
}

/** Graceful shutdown in dependency order: waits for requests in flight, then stops each part before those it needs. */
export const shutDown = async ({
  core,
  server,
  delivery,
  ledgers,
  imports,
  transparency,
  background,
  projector,
  readiness,
  seen,
  accessLog,
}: RunningParts): Promise<void> => {
  readiness.refuse();
  // The projectors stop last: requests in flight and scheduler commands wait for projections.
  await server.close();
  await Promise.all([ledgers.stop(), readiness.stop()]);
  await Promise.all([background.stopActing(), delivery.stop(), imports.stop(), transparency.stop()]);
  await core.log.drained();
  await background.stopProjecting();
  await Promise.all([core.close(), projector.close()]);
  await seen.close();
  accessLog?.close();
};
