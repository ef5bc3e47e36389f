import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '../app/app.ts';
import type { Settings } from '../settings/settings.ts';
import { allProjections } from '../projections/all-projections.ts';
import { RebuildUnderWay } from '../projections/engine/next-generation.ts';
import { rebuild, usualRebuildLimits, WouldLose } from '../projections/engine/rebuild.ts';
import type { Projection } from '../projections/engine/projection.ts';
import { startProgressLine } from './bulk/progress-line.ts';
import { untilSignal } from './until-signal.ts';
import { NotDone, NotFound, UsageError } from './failures.ts';
import { withCore } from './with-core.ts';

interface Rebuilding {
  readonly view?: string | undefined;
  readonly ledger?: string | undefined;
}

export const rebuildViews = async (
  { view: name, ledger: named }: Rebuilding,
  settings: Settings,
): Promise<void> => {
  const views = name === undefined ? allProjections : allProjections.filter((view) => view.name === name);
  if (views.length === 0)
    throw new UsageError(
      `There is no view ${name ?? ''}. There are: ${allProjections.map((view) => view.name).join(', ')}.`,
    );
  await withCore(settings, (core) =>
    untilSignal(async (signal) => {
      for (const ledger of await ledgersOf(core, named)) await rebuildOne(core, ledger, views, signal);
    }),
  );
};

/** The ledger with the given name, or all ledgers. */
const ledgersOf = async ({ log }: Core, named: string | undefined): Promise<string[]> => {
  const all = [...(await log.ledgers()), ...(await log.mirrors()).keys()];
  if (named === undefined) return all;
  if (!all.includes(named)) throw new NotFound(`There is no ledger ${named}.`);
  return [named];
};

/** Rebuilds projections of a ledger and prints the progress. It waits while another rebuild of them is in progress. */
export const rebuildOne = async (
  { log, database }: Core,
  ledger: string,
  views: readonly Projection[],
  signal: AbortSignal,
): Promise<void> => {
  const reached = { position: 0, head: 1 };
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const began = performance.now();
  const line = startProgressLine(() => ({
    share: Math.min(1, reached.position / Math.max(1, reached.head)),
    done: reached.position,
    what: `events of ${ledger}`,
  }));
  const options = {
    log,
    database,
    builder: randomUUID(),
    limits: usualRebuildLimits,
    signal,
    onProgress: (position: number, head: number) => Object.assign(reached, { position, head }),
    onDeadLetter: ({ view, event, error }: { view: string; event: { position: number }; error: unknown }) =>
      say(`${view} cannot apply the event at position ${event.position} of ${ledger}: ${String(error)}`),
  };
  try {
    await whenFree(() => rebuild(options, ledger, views), signal, say);
  } catch (error) {
    if (error instanceof WouldLose) throw new NotDone(error.message);
    throw error;
  } finally {
    line.stop();
  }
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  process.stdout.write(
    `${ledger}: ${views.map((view) => view.name).join(', ')} rebuilt from ${reached.position} events in ${seconds} s, and in use.\n`,
  );
};

const waitMs = 1_000;

const whenFree = async (
  work: () => Promise<void>,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> => {
  for (let isFirst = true; ; isFirst = false)
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof RebuildUnderWay)) throw error;
      if (isFirst) say(`${error.message} Waiting until that rebuild ends.`);
      await sleep(waitMs, undefined, { signal });
    }
};
