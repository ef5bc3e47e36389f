import { randomUUID } from 'node:crypto';
import type { Test } from 'tap';
import { connect, type Place } from '../../src/database/connect.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { runProjector, type ProjectorOptions } from '../../src/projections/engine/projector.ts';
import { createLeaseKeeper } from '../../src/projections/engine/lease/lease-keeper.ts';
import { createOtherProjectors } from '../../src/projections/engine/lease/other-projectors.ts';
import { createProgress } from '../../src/projections/engine/progress.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import type { OpenCore } from './core.ts';

const usualLeaseMs = 1_000;

/** Starts the projector of one process. */
export const startProjector = (
  t: Test,
  place: Place,
  core: OpenCore,
  views: readonly Projection[] = allProjections,
  leaseMs = usualLeaseMs,
  onStanding: ProjectorOptions['onStanding'] = () => undefined,
) => {
  const database = connect(place, { connections: 1, waitingMax: 10, name: 'views', role: core.role });
  const progress = createProgress();
  const stopping = new AbortController();
  const troubles: unknown[] = [];
  const deadLetters: unknown[] = [];
  const owner = randomUUID();
  const limits = { viewBatchMaxEvents: 10, leaseMs, followPatienceMs: 20 };
  const onTrouble = (error: unknown): void => void troubles.push(error);
  const onDeadLetter = (letter: unknown): void => void deadLetters.push(letter);
  const others = createOtherProjectors(database, views, leaseMs);
  const dependencies = {
    log: core.log,
    database,
    progress,
    others,
    leases: createLeaseKeeper({ database, owner, leaseMs, onError: onTrouble }),
    views,
    owner,
    limits,
    onTrouble,
    onDeadLetter,
    onStanding,
    onAstray: () => undefined,
  };
  const over = runProjector(dependencies, 'main', stopping.signal);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      stopping.abort();
      await over;
      await database.close();
    })());
  t.teardown(stop);
  return { progress, owner, troubles, deadLetters, stop };
};
