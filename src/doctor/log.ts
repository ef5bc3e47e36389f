import type { Queryable } from '../database/connect.ts';
import { bad, good, type Finding } from './finding.ts';

const restore =
  'Something other than the service has changed the log. Stop writing, keep the database as it is for an examination, and restore a backup from before.';

/** The most examples in a finding. */
const examplesMax = 3;

/**
 * Checks the log of a ledger: dense positions and versions, times that never decrease, streams that match their events, and the public's own numbers.
 */
export const checkLog = async (sql: Queryable, ledger: string): Promise<Finding[]> => [
  await checkPositions(sql, ledger),
  await checkTimes(sql, ledger),
  await checkVersions(sql, ledger),
  await checkPublicNumbers(sql, ledger),
  await checkCommands(sql, ledger),
  await checkPlaces(sql, ledger),
];

/** The same for a copy, which accepts no appends. Its streams lack the events that the origin hides. */
export const checkCopy = async (sql: Queryable, ledger: string): Promise<Finding[]> => [
  await checkPositions(sql, ledger),
  await checkTimes(sql, ledger),
  await checkPublicNumbers(sql, ledger),
  await checkSealed(sql, ledger),
];

const checkSealed = async (sql: Queryable, ledger: string): Promise<Finding> => {
  const rows = await sql`select from log.ledger_heads where ledger_id = ${ledger}`;
  if (rows.length === 0) return good('copy', 'Only the mirror can write to this copy.', ledger);
  const remedy = `Run: delete from log.ledger_heads where ledger_id = '${ledger}'; then “mirror --check”.`;
  return bad('broken', 'copy', 'The ledger is a copy, and yet acts can be recorded in it.', remedy, ledger);
};

const checkPositions = async (sql: Queryable, ledger: string): Promise<Finding> => {
  // The primary key makes positions unique. So a count equal to the highest position means that none is missing.
  const [row = { count: 0, least: 0, most: 0, ids: 0 }] = await sql<
    { count: number; least: number; most: number; ids: number }[]
  >`
    select count(*) as count, coalesce(min(position), 0) as least, coalesce(max(position), 0) as most,
      count(distinct event_id) as ids
    from log.events where ledger_id = ${ledger}`;
  const { count, least, most, ids } = row;
  if (count === most && (count === 0 || least === 1) && ids === count)
    return good('positions', `${count} events at positions 1 to ${most}, each id once.`, ledger);
  return bad(
    'broken',
    'positions',
    `${count} events with ${ids} ids at positions ${least} to ${most}.`,
    restore,
    ledger,
  );
};

const checkTimes = async (sql: Queryable, ledger: string): Promise<Finding> => {
  const rows = await sql<{ position: number }[]>`
    select position from (
      select position, recorded_at < lag(recorded_at) over (order by position) as is_back
      from log.events where ledger_id = ${ledger}) e
    where is_back order by position limit ${examplesMax}`;
  if (rows.length === 0) return good('times', 'Recorded times never decrease along the positions.', ledger);
  const where = rows.map((row) => row.position).join(', ');
  return bad('broken', 'times', `Time runs backwards at position ${where}.`, restore, ledger);
};

/**
 * Compares the first and last position and the version of each snapshot with the events. It also checks that versions
 * are dense.
 */
const checkVersions = async (sql: Queryable, ledger: string): Promise<Finding> => {
  const rows = await sql<{ stream: string }[]>`
    with told as (
      select stream_id, count(*) as events, count(distinct version) as versions, min(version) as least, max(version) as version,
        min(position) as first_position, max(position) as last_position
      from log.events where ledger_id = ${ledger} group by stream_id
    )
    select coalesce(t.stream_id, s.stream_id) as stream
    from told t full join (select * from log.streams where ledger_id = ${ledger}) s on s.stream_id = t.stream_id
    where t.stream_id is null or s.stream_id is null or t.least <> 1 or t.events <> t.version or t.versions <> t.version
      or s.version <> t.version or s.first_position <> t.first_position or s.last_position <> t.last_position
    order by 1 limit ${examplesMax}`;
  if (rows.length === 0)
    return good('versions', 'Every stream has the versions 1, 2, 3 … that its snapshot says.', ledger);
  const where = rows.map((row) => row.stream).join(', ');
  return bad('broken', 'versions', `Streams and their events do not agree: ${where} …`, restore, ledger);
};

/**
 * Compares the numbers by which the public knows events and streams with a count of the public events. A wrong one would
 * give the public another version, or tell it how much the desk does.
 */
const checkPublicNumbers = async (sql: Queryable, ledger: string): Promise<Finding> => {
  const rows = await sql<{ what: string }[]>`
    with counted as (
      select position, stream_id, version, public_position, public_version,
        count(*) filter (where audience = 'public') over (order by position) as position_now,
        count(*) filter (where audience = 'public') over (partition by stream_id order by position) as version_now
      from log.events where ledger_id = ${ledger}),
    streams as (
      select stream_id, max(version_now) as version_now from counted group by stream_id)
    (select format('the event at position %s', position) as what from counted
     where public_position <> position_now or public_version <> version_now order by position limit ${examplesMax})
    union all
    (select format('the stream %s', s.stream_id) from streams c
     join log.streams s on s.ledger_id = ${ledger} and s.stream_id = c.stream_id
     where s.public_version <> c.version_now order by 1 limit ${examplesMax})
    limit ${examplesMax}`;
  if (rows.length === 0) return good('public numbers', 'The public counts public events alone.', ledger);
  const which = rows.map(({ what }) => what).join(', ');
  return bad(
    'broken',
    'public numbers',
    `The public knows these by wrong numbers: ${which} …`,
    restore,
    ledger,
  );
};

const checkCommands = async (sql: Queryable, ledger: string): Promise<Finding> => {
  const rows = await sql<{ command: string }[]>`
    select c.command_id as command from log.commands c
    left join log.events e on e.ledger_id = c.ledger_id and e.position = c.last_position
    where c.ledger_id = ${ledger} and (e.stream_id is distinct from c.stream_id or e.version is distinct from c.version)
    limit ${examplesMax}`;
  if (rows.length === 0) return good('commands', 'Every stored command id belongs to events.', ledger);
  const which = rows.map((row) => row.command).join(', ');
  return bad('broken', 'commands', `Stored command ids without events: ${which} …`, restore, ledger);
};

/** Checks where the next events go: the head row that appends lock, and the current and the next partition. */
const checkPlaces = async (sql: Queryable, ledger: string): Promise<Finding> => {
  const [row] = await sql<{ has_head: boolean; ahead: boolean }[]>`
    select exists (select from log.ledger_heads h where h.ledger_id = l.ledger_id) as has_head,
      to_regclass(format('log.events_part_%s', (
        select coalesce(max(e.position), 0) from log.events e where e.ledger_id = l.ledger_id) / 10000000 + 1)) is not null as ahead
    from log.ledgers l where l.ledger_id = ${ledger}`;
  if (row?.has_head !== true)
    return bad('broken', 'places', 'Nothing can be appended: the head row is missing.', restore, ledger);
  if (!row.ahead)
    return bad(
      'warning',
      'places',
      'The next partition of the events does not exist yet.',
      `Start the service, which makes it, or run: select log.make_partitions('${ledger}')`,
      ledger,
    );
  return good('places', 'The partitions have space for ten million more events.', ledger);
};
