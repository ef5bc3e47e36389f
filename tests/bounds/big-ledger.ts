import type postgres from 'postgres';

/** How large the ledger becomes. */
export interface Size {
  /** Copies of a claim with one event. */
  readonly plainClaims: number;
  /** Copies of a claim with items of every kind. */
  readonly richClaims: number;
  /** Events that one claim has at the end, at least. */
  readonly eventsOfOneClaim: number;
}

export const size: Size = { plainClaims: 48_000, richClaims: 2_000, eventsOfOneClaim: 5_000 };

/** Kinds of items that belong to one claim, and so get new ids in its copies. */
const ownKinds = 'claim|appearance|evidence|challenge|verdict|correction|note|objection|reply|event';

/**
 * The text with the number of a copy in the last 25 bits of each id that belongs to the claim. Ids of sources, claimants
 * and members stay.
 */
const prepare = (owner: postgres.Sql) => owner`
  create or replace function public.copy_of(p_text text, p_number bigint) returns text language sql immutable as $$
    select regexp_replace(p_text, '(${owner.unsafe(ownKinds)})_([0-7][0-9a-hjkmnp-tv-z]{20})[0-9a-hjkmnp-tv-z]{5}',
      '\\1_\\2' || (select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + ((p_number >> (5 * d)) & 31)::int, 1), '' order by d desc)
        from generate_series(0, 4) d), 'g')
  $$`;

/**
 * Appends copies of a stream to the log: each a stream of its own with the same events under new ids. It writes rows as a
 * restore does, in one statement, since fifty thousand claims by the service would take minutes.
 */
const copyStream = async (owner: postgres.Sql, stream: string, copies: number): Promise<void> => {
  await owner`
    with head as (
        select max(position) as position, max(public_position) as shown, max(recorded_at) as at
        from log.events where ledger_id = 'main'),
      template as (
        select e.*, row_number() over (order by version) as nth, count(*) over () as events,
          max(public_version) over () as shown
        from log.events e where ledger_id = 'main' and stream_id = ${stream})
    insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at,
      actor, data, public_position, public_version)
    select 'main', head.position + (k - 1) * t.events + t.nth, copy_of(t.stream_id, k), t.version, copy_of(t.event_id, k), t.type,
      t.schema_version, copy_of(t.item_id, k), t.audience, head.at + k * interval '1 millisecond', t.actor,
      copy_of(t.data::text, k)::jsonb, head.shown + (k - 1) * t.shown + t.public_version, t.public_version
    from template t cross join head cross join generate_series(1, ${copies}) k
    order by k, t.nth`;
};

/** Appends copies of the events of one item to its own stream, each under an id of its own. */
const growStream = async (owner: postgres.Sql, item: string, copies: number, from: number): Promise<void> => {
  await owner`
    with template as (
        select e.*, row_number() over (order by position) as nth, count(*) over () as events,
          count(*) filter (where audience = 'public') over (order by position) as shown,
          count(*) filter (where audience = 'public') over () as all_shown
        from log.events e where ledger_id = 'main' and item_id = ${item}),
      head as (
        select max(position) as position, max(public_position) as shown, max(recorded_at) as at,
          max(version) filter (where stream_id = (select stream_id from template limit 1)) as version,
          max(public_version) filter (where stream_id = (select stream_id from template limit 1)) as public_version
        from log.events where ledger_id = 'main')
    insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, item_id, audience, recorded_at,
      actor, data, public_position, public_version)
    select 'main', head.position + (k - 1) * t.events + t.nth, t.stream_id, head.version + (k - 1) * t.events + t.nth,
      copy_of(t.event_id, ${from} + k), t.type, t.schema_version, copy_of(t.item_id, ${from} + k), t.audience,
      head.at + k * interval '1 millisecond', t.actor, copy_of(t.data::text, ${from} + k)::jsonb,
      head.shown + (k - 1) * t.all_shown + t.shown, head.public_version + (k - 1) * t.all_shown + t.shown
    from template t cross join head cross join generate_series(1, ${copies}) k
    order by k, t.nth`;
};

/**
 * Fills the ledger `main`, on which no service runs meanwhile: many claims with one event, some with all there is, and one
 * with thousands of events. Returns its head as the public counts.
 */
export const enlarge = async (
  owner: postgres.Sql,
  of: { readonly plain: string; readonly rich: string; readonly items: readonly string[] },
  { plainClaims, richClaims, eventsOfOneClaim }: Size = size,
): Promise<number> => {
  await prepare(owner);
  await copyStream(owner, of.rich, richClaims);
  await copyStream(owner, of.plain, plainClaims);
  for (const [nth, item] of of.items.entries())
    await growStream(owner, item, Math.ceil(eventsOfOneClaim / of.items.length), 1_000_000 * (nth + 1));
  await owner`
    insert into log.streams (ledger_id, stream_id, version, first_position, last_position, state, state_version, public_version)
    select ledger_id, stream_id, max(version), min(position), max(position), '{}', 'none', max(public_version)
    from log.events where ledger_id = 'main' group by ledger_id, stream_id
    on conflict (ledger_id, stream_id) do update
      set version = excluded.version, public_version = excluded.public_version, last_position = excluded.last_position, state = '{}', state_version = 'none'
      where log.streams.version <> excluded.version`;
  await owner`select log.fill_items('main')`;
  await owner`drop function public.copy_of`;
  const [row] = await owner<{ head: number }[]>`
    select max(public_position)::int as head from log.events where ledger_id = 'main'`;
  return row?.head ?? 0;
};
