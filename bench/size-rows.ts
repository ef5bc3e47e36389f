import postgres from 'postgres';
import { createCore } from '../src/app/app.ts';
import { readSettings } from '../src/settings/settings.ts';
import { createKysely } from '../src/database/kysely.ts';
import { readClaim } from '../src/projections/claims/current-status.ts';
import type { ProjectionTables } from '../src/projections/engine/tables.ts';
import { appendOf } from './material.ts';
import { fullPace, inFlight, inTurns, perSecond, type Line, type Pace } from './measure.ts';
import type { BenchServer } from './server.ts';

const eventsOfClaim = 10;
const small = 100_000;

const claimOf = (n: number): string => `claim_${String(n).padStart(26, '0')}`;

/** Fills a ledger by SQL, without the service: a number of events, ten per claim, and their claims. */
const fill = async (sql: postgres.Sql, ledger: string, events: number): Promise<void> => {
  const claims = events / eventsOfClaim;
  await sql`
    insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, audience, recorded_at, actor, data,
      public_position, public_version)
    select ${ledger}, n, 'claim_' || lpad(((n - 1) % ${claims})::text, 26, '0'), (n - 1) / ${claims} + 1, 'event_' || n,
      'note.added', 1, 'desk', now(), '{"kind":"system"}', jsonb_build_object('note', 'note_' || n, 'text', repeat('x', 100)), 0, 0
    from generate_series(1::bigint, ${events}::bigint) as n`;
  await sql`
    insert into log.streams (ledger_id, stream_id, version, first_position, last_position, state, state_version)
    select ${ledger}, 'claim_' || lpad(n::text, 26, '0'), ${eventsOfClaim}, n + 1, n + 1 + ${events - claims}, '{}', 'none'
    from generate_series(0, ${claims - 1}::int) as n`;
  await sql`
    insert into views.current_status_rows (ledger_id, key, parent, first_position, valid_from, desk, is_shared)
    select ${ledger}, c, c, n + 1, n + 1, d, true from (
      select n, 'claim_' || lpad(n::text, 26, '0') as c,
        jsonb_build_object('id', 'claim_' || lpad(n::text, 26, '0'), 'status', 'unchecked', 'wording', repeat('x', 60), 'version', 1) as d
      from generate_series(0, ${claims - 1}::int) as n) as made`;
  await sql.unsafe('analyze log.events; analyze log.streams; analyze views.current_status_rows');
};

/** P7: the cost of appends and reads with ten million events, compared with a hundred thousand. */
export const sizeOfLedger = async (server: BenchServer, pace: Pace): Promise<Line[]> => {
  const large = pace === fullPace ? 10_000_000 : 500_000;
  const place = await server.fresh('size');
  const core = await createCore(place, readSettings({}));
  const sql = postgres({ ...place, max: 1, onnotice: () => undefined });
  const views = createKysely<ProjectionTables>(core.database);
  const sizes = { small, large };
  for (const [ledger, events] of Object.entries(sizes)) {
    await core.log.createLedger(ledger);
    await core.log.makePartitions([ledger]);
    await fill(sql, ledger, events);
  }
  await sql`checkpoint`;
  const versions = new Map<string, number>();
  const append = (ledger: keyof typeof sizes) => async (worker: number, turn: number) => {
    const claim = claimOf((worker + turn * 256) % (small / eventsOfClaim - 256));
    const key = `${ledger} ${claim}`;
    const outcome = await core.log.append(ledger, appendOf(claim, versions.get(key) ?? eventsOfClaim));
    if (outcome.outcome !== 'appended') throw new Error(`it was not appended: ${outcome.outcome}`);
    versions.set(key, outcome.version);
  };
  const read = (ledger: keyof typeof sizes) => async () => {
    const n = Math.floor(Math.random() * (sizes[ledger] / eventsOfClaim));
    const row = await readClaim(views, { ledger, audience: 'public' }, claimOf(n));
    if (row === undefined) throw new Error(`${claimOf(n)} is not there`);
  };
  try {
    const found = await inTurns(pace, {
      appendsSmall: () => inFlight(256, pace, append('small')),
      appendsLarge: () => inFlight(256, pace, append('large')),
      readsSmall: () => inFlight(8, pace, read('small')),
      readsLarge: () => inFlight(8, pace, read('large')),
    });
    const line = (work: string, ours: number, theirs: number): Line => ({
      row: 'P7',
      work: `${work} at ${large.toLocaleString('en')} events`,
      flush: server.flush,
      ours: perSecond(ours),
      against: `the same at ${small.toLocaleString('en')}`,
      theirs: perSecond(theirs),
      ratio: `${(ours / theirs).toPrecision(3)}×`,
      goal: '≥ 0.85×',
      reached: ours / theirs >= 0.85,
    });
    return [
      line('append, 256 in flight,', found.appendsLarge, found.appendsSmall),
      line('read a claim', found.readsLarge, found.readsSmall),
    ];
  } finally {
    await sql.end();
    await core.close();
    await server.drop(place);
  }
};
