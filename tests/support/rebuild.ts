import { randomUUID } from 'node:crypto';
import type { Core } from '../../src/app/app.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { rebuild, usualRebuildLimits, type Rebuild } from '../../src/projections/engine/rebuild.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';

type Changes = Partial<Omit<Rebuild, 'log' | 'database'>>;

/** What a rebuild needs, as the command of the shell gives it, with some things as the test wants them. */
export const rebuildMeans = ({ log, database }: Core, changes: Changes = {}): Rebuild => ({
  log,
  database,
  builder: randomUUID(),
  limits: usualRebuildLimits,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  onDeadLetter: () => undefined,
  ...changes,
});

export const rebuildAll = (
  core: Core,
  ledger: string,
  views: readonly Projection[] = allProjections,
  changes: Changes = {},
): Promise<void> => rebuild(rebuildMeans(core, changes), ledger, views);
