import { startChild, type Child } from './child.ts';
import type { Load, Loaded } from './load.ts';
import { inTurns, median, perSecond, ratioLine, type Line, type Pace } from './measure.ts';
import { addressOf, type BenchServer } from './server.ts';

const adminKey = 'the-admin-key-of-the-bench';
const claimsCount = 5_000;

interface Ours {
  readonly child: Child;
  readonly port: number;
  readonly claims: readonly string[];
  readonly body: string;
}

const startOurs = async (server: BenchServer): Promise<Ours & { end: () => Promise<void> }> => {
  const place = await server.fresh('service');
  const child = await startChild('peers/service.ts', { place, adminKey, claims: claimsCount });
  const asked = await child.ask<Omit<Ours, 'child'>>('where');
  const end = async (): Promise<void> => {
    await child.ask('end');
    await child.stop();
    await server.drop(place);
  };
  return { child, ...asked, end };
};

const headers = { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' };

const posting = ({ claims, body }: Ours, port: number, prefix: string, pace: Pace): Load => ({
  port,
  connections: 256,
  method: 'POST',
  paths: claims.map((claim) => `/${prefix}/ledgers/main/claims/${claim}/evidence`),
  headers,
  body,
  warmUpMs: pace.warmUpMs,
  measureMs: pace.measureMs,
});

const sound = (loaded: Loaded): Loaded => {
  if (Object.keys(loaded.failed).length > 0) throw new Error(`it failed: ${JSON.stringify(loaded.failed)}`);
  return loaded;
};

/** P4: writes over HTTP. Each answer comes after the write is durable and visible. */
export const writeOverHttp = async (server: BenchServer, pace: Pace): Promise<Line[]> => {
  const ours = await startOurs(server);
  const place = await server.fresh('emmett');
  const routes = await startChild('peers/routes.ts', { address: addressOf(place) });
  const clients = await startChild('load.ts', null);
  try {
    const port = await routes.ask<number>({});
    const put = async (at: number, prefix = 'v1'): Promise<Loaded> =>
      sound(await clients.ask<Loaded>(posting(ours, at, prefix, pace)));
    const slow: number[] = [];
    const found = await inTurns(pace, {
      ours: async () => {
        const loaded = await put(ours.port);
        slow.push(loaded.p99);
        return loaded.perSecond;
      },
      nothing: async () => (await put(port)).perSecond,
      emmett: async () => (await put(port, 'emmett')).perSecond,
    });
    const work = 'POST …/evidence, 256 connections, durable and shown';
    const row = { row: 'P4', work, flush: server.flush, ours: found.ours };
    const p99 = median(slow);
    return [
      ratioLine({
        ...row,
        against: 'a Fastify route that does nothing',
        theirs: found.nothing,
        atLeast: 0.25,
      }),
      ratioLine({ ...row, against: 'the same route on Emmett', theirs: found.emmett, atLeast: 5 }),
      {
        ...row,
        ours: `p99 ${p99.toFixed(0)} ms`,
        against: '',
        theirs: '',
        ratio: '',
        goal: '< 60 ms',
        reached: p99 < 60,
      },
    ];
  } finally {
    await Promise.all([ours.end(), routes.stop(), clients.stop()]);
    await server.drop(place);
  }
};

/** P5: reads of claims that are cached. */
export const readOverHttp = async (server: BenchServer, pace: Pace): Promise<Line[]> => {
  const ours = await startOurs(server);
  const clients = await startChild('load.ts', null);
  const paths = (below: string): string[] =>
    ours.claims.slice(0, 1_000).map((claim) => `/v1/ledgers/main/claims/${claim}${below}`);
  const answers: Record<string, unknown> = {};
  for (const path of [...paths(''), ...paths('/status')])
    answers[path] = await (await fetch(`http://127.0.0.1:${String(ours.port)}${path}`)).json();
  const memory = await startChild('peers/routes.ts', {});
  try {
    const port = await memory.ask<number>(answers);
    const common = { connections: 64, method: 'GET', headers: {}, body: '' } as const;
    const lines: Line[] = [];
    for (const [below, name] of [
      ['/status', 'GET …/status'],
      ['', 'GET …/claims/{claim}'],
    ] as const) {
      const get = async (at: number): Promise<number> => {
        const { warmUpMs, measureMs } = pace;
        const load: Load = { ...common, port: at, paths: paths(below), warmUpMs, measureMs };
        return sound(await clients.ask<Loaded>(load)).perSecond;
      };
      const found = await inTurns(pace, { ours: () => get(ours.port), theirs: () => get(port) });
      const work = `${name} of warm claims, 64 connections`;
      const against = 'a Fastify route that answers it from memory';
      lines.push(ratioLine({ row: 'P5', work, flush: server.flush, ...found, against, atLeast: 0.6 }));
    }
    return lines;
  } finally {
    await Promise.all([ours.end(), memory.stop(), clients.stop()]);
  }
};

/** P8: the memory of the service under writes, for a given number of minutes. */
export const memoryUnderWrites =
  (minutes: number) =>
  async (server: BenchServer, pace: Pace): Promise<Line[]> => {
    const ours = await startOurs(server);
    const clients = await startChild('load.ts', null);
    const seen: number[] = [];
    const rates: number[] = [];
    try {
      const steps = Math.max(4, Math.round(minutes * 6));
      const measureMs = (minutes * 60_000) / steps;
      for (let step = 0; step < steps; step += 1) {
        const load = posting(ours, ours.port, 'v1', { ...pace, warmUpMs: 0, measureMs });
        rates.push(sound(await clients.ask<Loaded>(load)).perSecond);
        seen.push(await ours.child.ask<number>('memory'));
      }
    } finally {
      await Promise.all([ours.end(), clients.stop()]);
    }
    const half = seen.slice(Math.floor(seen.length / 2));
    const most = Math.max(...seen);
    const growth = median(half.slice(-3)) / median(half.slice(0, 3));
    return [
      {
        row: 'P8',
        work: `memory of the service under P4 for ${String(minutes)} min`,
        flush: server.flush,
        ours: `${most.toFixed(0)} MB at most, ${perSecond(median(rates))}`,
        against: 'the middle of the run',
        theirs: `${median(half.slice(0, 3)).toFixed(0)} MB`,
        ratio: `${growth.toPrecision(3)}×`,
        goal: '< 300 MB, flat',
        reached: most < 300 && growth < 1.1,
      },
    ];
  };
