import { randomUUID } from 'node:crypto';
import type { Core } from '../../src/app/app.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { rebuild, usualRebuildLimits, type Rebuild } from '../../src/projections/engine/rebuild.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';

type Changes = Partial<Omit<Rebuild, 'log' | 'database'>>;

/** The dependencies of a rebuild as the command of the shell sets them, with changes of the test. */
export const rebuildDependencies = ({ log, database }: Core, changes: Changes = {}): Rebuild => ({
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
): Promise<void> => rebuild(rebuildDependencies(core, changes), ledger, views);
