import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type postgres from 'postgres';
import type { Test } from 'tap';
import type { Place } from '../../src/database/connect.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Order, Told } from './measured-service.ts';

/** What a request cost, by the processor's clock. */
export interface Cost {
  /** Processor time of the service, all its threads, and of its sessions at the database, in milliseconds. */
  readonly processorMs: number;
  /** The part of it that the sessions took. */
  readonly databaseMs: number;
  /** The longest turn of the service's event loop. */
  readonly blockedMs: number;
}

export interface Meter {
  readonly url: string;
  /** Does some work and returns what it cost the service. */
  cost(work: () => Promise<unknown>): Promise<Cost>;
}

const program = fileURLToPath(new URL('measured-service.ts', import.meta.url));

const nextOf = async <K extends Told['kind']>(
  child: ChildProcess,
  kind: K,
): Promise<Extract<Told, { kind: K }>> => {
  for (;;) {
    const [told] = (await once(child, 'message')) as [Told];
    if (told.kind === kind) return told as Extract<Told, { kind: K }>;
  }
};

/** Processor time of a process in milliseconds; 0 where it is not of this machine. */
const processorMsOf = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
};

/** Starts a measured service on a database, which is no other service's. Waits until its views have caught up. */
export const startMetered = async (
  t: Pick<Test, 'teardown'>,
  place: Place,
  owner: postgres.Sql,
  settings: Partial<Record<keyof Settings, string>> = {},
): Promise<Meter> => {
  const child = fork(program, [JSON.stringify(place), JSON.stringify(settings)]);
  t.teardown(async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  const { url } = await nextOf(child, 'listening');
  const order = async <K extends Told['kind']>(what: Order, kind: K) => {
    const told = nextOf(child, kind);
    child.send(what);
    return told;
  };
  // A process of the database that helps a session ends with its query, and its time would be lost.
  const sessions = async (): Promise<Map<number, number>> => {
    const rows = await owner<{ pid: number }[]>`
      select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    return new Map(rows.map(({ pid }) => [pid, processorMsOf(pid)]));
  };
  return {
    url,
    cost: async (work) => {
      const before = await sessions();
      await order('begin', 'begun');
      await work();
      const { processorMs, blockedMs } = await order('end', 'measured');
      const after = await sessions();
      const databaseMs = [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
      return { processorMs: processorMs + databaseMs, databaseMs, blockedMs };
    },
  };
};
