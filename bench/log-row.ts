import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCore } from '../src/app/app.ts';
import { readSettings } from '../src/settings/settings.ts';
import { openSigner } from '../src/transparency/signer/signer.ts';
import { createTransparencyLog } from '../src/transparency/transparency-log.ts';
import { appendOf, claimIds } from './material.ts';
import { inFlight, inTurns, ratioLine, type Line, type Pace } from './measure.ts';
import type { BenchServer } from './server.ts';

const streamsCount = 5_000;
const atOnce = 256;
const owner = 'bench';
const leaseMs = 4_000;

/** Appends of one process with the verifiable log behind them and without, in turns on one database. */
export const appendWithLog = async (server: BenchServer, pace: Pace): Promise<Line[]> => {
  const place = await server.fresh('ours');
  const core = await createCore(place, readSettings(process.env));
  await core.log.createLedger('main');
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-bench-'));
  const signer = await openSigner({ folder, origin: 'bench.invalid', publicUrl: undefined });
  const streams = claimIds(streamsCount);
  const versions = new Map<string, number>();
  const append = async (worker: number, turn: number): Promise<void> => {
    const stream = streams[(worker + turn * atOnce) % (streams.length - (streams.length % atOnce))] ?? '';
    const outcome = await core.log.append('main', appendOf(stream, versions.get(stream) ?? 0));
    if (outcome.outcome !== 'appended') throw new Error(`it was not appended: ${outcome.outcome}`);
    versions.set(stream, outcome.version);
  };
  const hold = (): Promise<unknown> =>
    core.database.run(
      (sql) => sql`
        insert into views.leases (ledger_id, epoch, owner, until) values ('main', 1, ${owner}, clock_timestamp() + interval '3 seconds')
        on conflict (ledger_id) do update set until = excluded.until`,
    );
  const fail = (error: unknown): void => {
    throw error instanceof Error ? error : new Error(JSON.stringify(error));
  };
  const options = { owner, leaseMs, onRefused: fail, onTrouble: fail, waiting: core.log.waiting };
  const withLog = async (): Promise<number> => {
    await hold();
    const holding = setInterval(() => void hold(), 1_000);
    const stopping = new AbortController();
    const running = createTransparencyLog({ ...options, database: core.background, signer }).run(
      'main',
      stopping.signal,
    );
    const found = await inFlight(atOnce, pace, append);
    stopping.abort();
    clearInterval(holding);
    await running;
    return found;
  };
  try {
    const found = await inTurns(pace, { ours: withLog, theirs: () => inFlight(atOnce, pace, append) });
    const work = 'append commands at the store, 256 in flight, with the verifiable log behind them';
    const row = { row: 'P10', work, flush: server.flush, against: 'the same without it', atLeast: 0.9 };
    return [ratioLine({ ...row, ...found })];
  } finally {
    await core.close();
    await rm(folder, { recursive: true, force: true });
    await server.drop(place);
  }
};
