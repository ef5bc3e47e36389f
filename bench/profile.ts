import { readdirSync, readFileSync } from 'node:fs';
import postgres from 'postgres';
import { startChild } from './child.ts';
import type { Load, Loaded } from './load.ts';
import { startBenchServer } from './server.ts';

/**
 * Profiles the service: `node bench/profile.ts write|status|claim [seconds]`. It reports processor time per request, of
 * the service and of each database session. Processor time does not depend on other load. It also lists the functions
 * with the most processor time, and the lines of ours that allocate most. `NO_PROFILE=1` leaves both out, since they cost
 * time themselves.
 */
const [work = 'write', seconds = '5'] = process.argv.slice(2);
const measureMs = Number(seconds) * 1_000;
const adminKey = 'the-admin-key-of-the-bench';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { functionName: string; url: string; lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface Allocated {
  readonly callFrame: Profile['nodes'][number]['callFrame'];
  readonly selfSize: number;
  readonly children: readonly Allocated[];
}

/** The processor time of all threads of a process, in microseconds. */
const processorUs = (pid: number): number =>
  readdirSync(`/proc/${String(pid)}/task`).reduce(
    (sum, task) =>
      sum + Number(readFileSync(`/proc/${String(pid)}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1_000,
    0,
  );

const sessions = (): Map<number, string> => {
  const found = new Map<number, string>();
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean))
    try {
      const line = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8');
      if (line.startsWith('postgres: ') && line.includes('bench_service')) found.set(pid, line.slice(10, 60));
    } catch {
      // The thread has ended meanwhile.
    }
  return found;
};

const server = await startBenchServer('slow', {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'all',
});
const place = await server.fresh('service');
const child = await startChild('peers/service.ts', { place, adminKey, claims: 2_000 });
const clients = await startChild('load.ts', null);
const { port, claims, body } = await child.ask<{ port: number; claims: string[]; body: string }>('where');
const below = { write: '/evidence', status: '/status', claim: '' }[work] ?? '';
const load: Load = {
  port,
  connections: work === 'write' ? 256 : 64,
  method: work === 'write' ? 'POST' : 'GET',
  paths: (work === 'write' ? claims : claims.slice(0, 1_000)).map(
    (claim) => `/v1/ledgers/main/claims/${claim}${below}`,
  ),
  headers:
    work === 'write' ? { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' } : {},
  body: work === 'write' ? body : '',
  warmUpMs: 0,
  measureMs: 2_000,
};
/** Requests before the measurement: the first of each claim takes the full path, on code that is not compiled yet. */
const warmUpRequests = work === 'write' ? 15_000 : 60_000;
for (let done = 0; done < warmUpRequests;) done += (await clients.ask<Loaded>(load)).perSecond * 2;
const owner = postgres({ ...place, max: 1, onnotice: () => undefined });
await owner`create extension pg_stat_statements`;
const watched = new Map([[child.pid, 'the service'], ...sessions()]);
const threads = (): [string, number][] =>
  readdirSync(`/proc/${String(child.pid)}/task`).map((task) => [
    `${task} ${readFileSync(`/proc/${String(child.pid)}/task/${task}/comm`, 'utf8').trim()}`,
    Number(readFileSync(`/proc/${String(child.pid)}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1_000,
  ]);
const threadsBefore = new Map(threads());
const before = new Map([...watched.keys()].map((pid) => [pid, processorUs(pid)]));
if (process.env['NO_PROFILE'] === undefined) await child.ask('profile');
await owner`select pg_stat_statements_reset()`;
const busyBefore = await child.ask<number>('busy');
const loaded = await clients.ask<Loaded>({ ...load, measureMs });
const busy = (await child.ask<number>('busy')) - busyBefore;
console.log(`the event loop of the service was busy ${((busy / measureMs) * 100).toFixed(0)} % of the time`);
const after = new Map([...watched.keys()].map((pid) => [pid, processorUs(pid)]));
const profile = process.env['NO_PROFILE'] === undefined ? await child.ask<Profile>('profiled') : undefined;
const threadsAfter = threads();
const requests = (loaded.perSecond * measureMs) / 1_000;
console.log(JSON.stringify(loaded));
for (const [pid, name] of watched) {
  const us = ((after.get(pid) ?? 0) - (before.get(pid) ?? 0)) / requests;
  if (us > 1) console.log(`${us.toFixed(0).padStart(6)} µs a request  ${name}`);
}
for (const [name, us] of threadsAfter)
  console.log(`  thread ${name}: ${((us - (threadsBefore.get(name) ?? 0)) / requests).toFixed(1)} µs`);
const folder = import.meta.dirname.replace(/bench$/, '');
const self = new Map<string, number>();
const byFile = new Map<string, number>();
if (profile !== undefined) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  for (const [at, id] of profile.samples.entries()) {
    const frame = nodes.get(id);
    if (frame === undefined) continue;
    const file = frame.url.replace('file://', '').replace(folder, '');
    const name = `${frame.functionName || '(anonymous)'} ${file}:${String(frame.lineNumber + 1)}`;
    const us = (profile.timeDeltas[at] ?? 0) / requests;
    self.set(name, (self.get(name) ?? 0) + us);
    const group = file.startsWith('node_modules/')
      ? file
          .split('/')
          .slice(0, file.includes('/@') ? 3 : 2)
          .join('/')
      : file || frame.functionName;
    byFile.set(group, (byFile.get(group) ?? 0) + us);
  }
}
const byLine = new Map<string, number>();
if (profile !== undefined) {
  await child.ask('sample');
  const { perSecond } = await clients.ask<Loaded>({ ...load, measureMs });
  const add = ({ callFrame, selfSize, children }: Allocated, caller: string): void => {
    const file = callFrame.url.replace('file://', '').replace(folder, '');
    const line = file.startsWith('src/')
      ? `${callFrame.functionName || '(anonymous)'} ${file}:${String(callFrame.lineNumber + 1)}`
      : caller;
    byLine.set(line, (byLine.get(line) ?? 0) + selfSize / ((perSecond * measureMs) / 1_000));
    for (const each of children) add(each, line);
  };
  add((await child.ask<{ head: Allocated }>('sampled')).head, '(no line of ours)');
  const all = [...byLine.values()].reduce((sum, each) => sum + each, 0);
  console.log(`\n${(all / 1_000).toFixed(1)} kB allocated for each request`);
}
for (const [title, map, count] of [
  ['functions, µs of each request', self, 45],
  ['files, µs of each request', byFile, 40],
  ['bytes allocated for each request, by the nearest line of ours', byLine, 40],
] as const) {
  console.log(`\n${title}`);
  for (const [name, us] of [...map].sort((one, other) => other[1] - one[1]).slice(0, count))
    console.log(`${us.toFixed(1).padStart(7)}  ${name}`);
}
console.log('\nstatements, µs of each request, calls of each request');
const statements = await owner`
  select total_exec_time * 1000 / ${requests}::float8 as us, calls / ${requests}::float8 as calls, rows / ${requests}::float8 as rows, toplevel,
    regexp_replace(query, '\\s+', ' ', 'g') as query
  from pg_stat_statements order by 1 desc limit 30`;
for (const { us, calls, rows, toplevel, query } of statements)
  console.log(
    `${Number(us).toFixed(1).padStart(7)} ${Number(calls).toFixed(3)} ${Number(rows).toFixed(2)} ${toplevel ? ' ' : '>'} ${String(query).slice(0, 150)}`,
  );
await owner.end();
await child.ask('end');
await Promise.all([child.stop(), clients.stop()]);
await server.stop();
