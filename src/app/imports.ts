import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { Settings } from '../settings/settings.ts';
import type { Database } from '../database/connect.ts';
import { createDryRunExecutor, type Executor } from '../transfer/import/executor.ts';
import { streamStateCacheLimits } from './from-settings.ts';
import { newId } from '../event-store/new-id.ts';
import { createImports, type Imports } from '../transfer/jobs/imports.ts';
import { importLimits } from '../transfer/jobs/run.ts';

interface ImportsCore extends Executor {
  readonly database: Database;
}

/** The imports of this process, which receives them and carries out one at a time. */
export const importsOf = (
  core: ImportsCore,
  clock: () => string,
  logger: () => FastifyBaseLogger,
  settings: Settings,
): Imports =>
  createImports({
    ...{ database: core.database, executor: core, clock, newId, owner: randomUUID(), pollEveryMs: 1_000 },
    newDryRunExecutor: () =>
      createDryRunExecutor(core.log, streamStateCacheLimits(settings), clock, () => newId('event')),
    limits: importLimits(settings),
    bodyMaxBytes: settings.IMPORT_BODY_MAX_BYTES,
    waitingMax: settings.IMPORTS_WAITING_MAX,
    onTrouble: (error) => logger().warn({ err: error }, 'an import did not end'),
  });
