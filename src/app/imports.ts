import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { Settings } from '../settings/settings.ts';
import type { Database } from '../database/connect.ts';
import { createTrial, type Giver } from '../transfer/import/executor.ts';
import { knownStreamsLimits } from './from-settings.ts';
import { newId } from '../event-store/new-id.ts';
import { createImports, type Imports } from '../transfer/jobs/imports.ts';
import { importLimits } from '../transfer/jobs/run.ts';

interface ImportsCore extends Giver {
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
    ...{ database: core.database, giver: core, clock, newId, owner: randomUUID(), lookEveryMs: 1_000 },
    newTrial: () => createTrial(core.log, knownStreamsLimits(settings), clock, () => newId('event')),
    limits: importLimits(settings),
    bodyMaxBytes: settings.IMPORT_BODY_MAX_BYTES,
    waitingMax: settings.IMPORTS_WAITING_MAX,
    onTrouble: (error) => logger().warn({ err: error }, 'an import did not end'),
  });
