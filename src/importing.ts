import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { HandleCommand } from './commands/handle-command.ts';
import type { KnownStreams } from './commands/known-streams.ts';
import type { Settings } from './config.ts';
import type { Database } from './database/connect.ts';
import type { Log } from './event-store/log.ts';
import { newId } from './ids.ts';
import { createImports, type Imports } from './imports/imports.ts';
import { importLimits } from './imports/run.ts';

interface ImportsCore {
  readonly database: Database;
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly known: KnownStreams;
}

/** The imports of this process, which receives them and carries out one at a time. */
export const importsOf = (
  core: ImportsCore,
  clock: () => string,
  logger: () => FastifyBaseLogger,
  settings: Settings,
): Imports =>
  createImports({
    ...{ ...core, clock, newId, owner: randomUUID(), lookEveryMs: 1_000 },
    limits: importLimits(settings),
    bodyMaxBytes: settings.IMPORT_BODY_MAX_BYTES,
    waitingMax: settings.IMPORTS_WAITING_MAX,
    onTrouble: (error) => logger().warn({ err: error }, 'an import did not end'),
  });
