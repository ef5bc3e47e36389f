import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import postgres from 'postgres';
import { createCore } from '../src/app/app.ts';
import { readSettings } from '../src/settings/settings.ts';
import { actor, appendOf, claimIds, offered } from './material.ts';
import { inFlight, inTurns, ratioLine, type Line, type Pace } from './measure.ts';
import { addressOf, type BenchServer, type Socket } from './server.ts';

const streamsCount = 5_000;

/** The streams of one worker. No two workers write to the same stream. */
const streamOf = (streams: readonly string[], atOnce: number, worker: number, turn: number): string =>
  streams[(worker + turn * atOnce) % (streams.length - (streams.length % atOnce))] ?? '';

interface Contender {
  append(atOnce: number): (worker: number, turn: number) => Promise<unknown>;
  close(): Promise<void>;
}

const ourselves = async (place: Socket): Promise<Contender> => {
  const core = await createCore(place, readSettings(process.env));
  await core.log.createLedger('main');
  const streams = claimIds(streamsCount);
  const versions = new Map<string, number>();
  return {
    append: (atOnce) => async (worker, turn) => {
      const stream = streamOf(streams, atOnce, worker, turn);
      const outcome = await core.log.append('main', appendOf(stream, versions.get(stream) ?? 0));
      if (outcome.outcome !== 'appended') throw new Error(`it was not appended: ${outcome.outcome}`);
      versions.set(stream, outcome.version);
    },
    close: () => core.close(),
  };
};

const emmett = async (place: Socket): Promise<Contender> => {
  const store = getPostgreSQLEventStore(addressOf(place));
  await store.schema.migrate();
  const streams = claimIds(streamsCount);
  const versions = new Map<string, bigint>();
  return {
    append: (atOnce) => async (worker, turn) => {
      const stream = streamOf(streams, atOnce, worker, turn);
      const version = versions.get(stream);
      const { nextExpectedStreamVersion } = await store.appendToStream(
        stream,
        [{ ...offered(), metadata: { actor } }],
        version === undefined ? {} : { expectedStreamVersion: version },
      );
      versions.set(stream, nextExpectedStreamVersion);
    },
    close: () => store.close(),
  };
};

const rowsTable = 'create table rows (id bigserial primary key, stream text not null, data jsonb not null)';

const insertsByPostgresJs = async (place: Socket): Promise<Contender> => {
  const sql = postgres({ ...place, max: 32, onnotice: () => undefined });
  await sql.unsafe(rowsTable);
  const [stream = ''] = claimIds(1);
  return {
    append: () => () => {
      const data = { actor, ...offered() };
      return sql`insert into rows (stream, data) values (${stream}, ${sql.json(data)})`;
    },
    close: () => sql.end(),
  };
};

const pgbench = '/usr/bin/pgbench';

/** Single-row inserts by 32 connections of pgbench, as the upper bound. */
const insertsByPgbench = async (place: Socket, { measureMs }: Pace): Promise<number> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-bench-'));
  const script = path.join(folder, 'insert.sql');
  const data = JSON.stringify({ actor, ...offered() }).replaceAll("'", "''");
  await writeFile(script, `insert into rows (stream, data) values ('${claimIds(1)[0] ?? ''}', '${data}');\n`);
  const seconds = String(Math.max(1, Math.round(measureMs / 1_000)));
  const { stdout } = await promisify(execFile)(pgbench, [
    ...['-h', place.host, '-p', String(place.port), '-U', place.user],
    ...['-n', '-c', '32', '-j', '1', '-T', seconds, '-M', 'prepared', '-f', script, place.database],
  ]);
  await rm(folder, { recursive: true });
  const found = /tps = ([0-9.]+)/.exec(stdout)?.[1];
  if (found === undefined) throw new Error(`pgbench did not say how fast it was:\n${stdout}`);
  return Number(found);
};

const together = async (
  server: BenchServer,
  pace: Pace,
  atOnce: number,
  other: (place: Socket) => Promise<Contender>,
): Promise<Record<'ours' | 'theirs', number>> => {
  const places = [await server.fresh('ours'), await server.fresh('theirs')] as const;
  const [ours, theirs] = [await ourselves(places[0]), await other(places[1])];
  try {
    return await inTurns(pace, {
      ours: () => inFlight(atOnce, pace, ours.append(atOnce)),
      theirs: () => inFlight(atOnce, pace, theirs.append(atOnce)),
    });
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
    for (const place of places) await server.drop(place);
  }
};

export const appendAgainstEmmett = async (server: BenchServer, pace: Pace): Promise<Line[]> => {
  const found = await together(server, pace, 256, emmett);
  const { flush } = server;
  const work = 'append commands at the store, 256 in flight';
  return [ratioLine({ row: 'P1', work, flush, ...found, against: 'Emmett append', atLeast: 20 })];
};

export const appendAlone = async (server: BenchServer, pace: Pace): Promise<Line[]> => {
  const found = await together(server, pace, 1, insertsByPostgresJs);
  const { flush } = server;
  const work = 'append commands at the store, 1 in flight';
  return [
    ratioLine({ row: 'P2', work, flush, ...found, against: 'one insert by postgres.js', atLeast: 0.8 }),
  ];
};

export const appendAgainstInserts = async (server: BenchServer, pace: Pace): Promise<Line[]> => {
  const { flush } = server;
  const row = { row: 'P3', work: 'append commands at the store, 256 in flight', flush, atLeast: 1.5 };
  if (!existsSync(pgbench)) {
    const found = await together(server, pace, 32, insertsByPostgresJs);
    return [ratioLine({ ...row, ...found, against: '32 connections insert one row each (postgres.js)' })];
  }
  const places = [await server.fresh('ours'), await server.fresh('theirs')] as const;
  const ours = await ourselves(places[0]);
  const sql = postgres({ ...places[1], max: 1 });
  await sql.unsafe(rowsTable);
  await sql.end();
  try {
    const found = await inTurns(pace, {
      ours: () => inFlight(256, pace, ours.append(256)),
      theirs: () => insertsByPgbench(places[1], pace),
    });
    return [ratioLine({ ...row, ...found, against: '32 connections insert one row each (pgbench)' })];
  } finally {
    await ours.close();
    for (const place of places) await server.drop(place);
  }
};
