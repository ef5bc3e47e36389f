import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/connect.ts';
import type { Log } from '../event-store/log.ts';
import type { Background } from './background.ts';

interface Startable {
  start(ledgers: readonly string[]): void;
}

/** What runs by itself for a ledger begins together. In a copy nothing acts, so it is only projected. */
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
  readonly background: Background;
  readonly projector: Database;
  readonly readiness: { refuse(): void };
  readonly seen: { close(): Promise<void> };
}

/** Lets requests under way finish, then ends everything, in the order in which one part waits for the next. */
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
}: RunningParts): Promise<void> => {
  readiness.refuse();
  // Requests under way and commands of the scheduler wait for the views, so the projectors stop last.
  await server.close();
  await ledgers.stop();
  await Promise.all([background.stopActing(), delivery.stop(), imports.stop()]);
  await core.log.drained();
  await background.stopProjecting();
  await Promise.all([core.close(), projector.close()]);
  await seen.close();
};
