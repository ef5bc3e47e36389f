import { randomUUID } from 'node:crypto';
import type { Test } from 'tap';
import { connect, type Place } from '../../src/database/connect.ts';
import { allViews } from '../../src/projections/all-projections.ts';
import { keepUp } from '../../src/projections/engine/projector.ts';
import { createLookAtOthers } from '../../src/projections/engine/other-projectors.ts';
import { createProgress } from '../../src/projections/engine/progress.ts';
import type { View } from '../../src/projections/engine/projection.ts';
import type { OpenCore } from './core.ts';

const leaseMs = 1_000;

/** The projector of one process. */
export const startProjector = (t: Test, place: Place, core: OpenCore, views: readonly View[] = allViews) => {
  const database = connect(place, { connections: 1, waitingMax: 10, name: 'views', role: core.role });
  const progress = createProgress();
  const stopping = new AbortController();
  const troubles: unknown[] = [];
  const parked: unknown[] = [];
  const owner = randomUUID();
  const limits = { viewBatchMaxEvents: 10, leaseMs, followPatienceMs: 20 };
  const onTrouble = (error: unknown): void => void troubles.push(error);
  const onParked = (letter: unknown): void => void parked.push(letter);
  const others = createLookAtOthers(database, views);
  const means = { log: core.log, database, progress, others, views, owner, limits, onTrouble, onParked };
  const over = keepUp(means, 'main', stopping.signal);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      stopping.abort();
      await over;
      await database.close();
    })());
  t.teardown(stop);
  return { progress, owner, troubles, parked, stop };
};
