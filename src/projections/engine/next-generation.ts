import { leaseOn, type Lease } from '../../background/lease.ts';
import type { Database, Sql, Transaction } from '../../database/connect.ts';
import { longTransaction, transaction } from '../../database/transaction.ts';
import type { ProjectionRun } from './apply.ts';
import { Fenced, fenced, formOfRows } from './checkpoints.ts';
import { clearDeadLetters } from './dead-letters.ts';
import type { Projection } from './projection.ts';
import { storeVersions } from './versions/readable.ts';
import { versionOf } from '../../domain/schema-version.ts';

/** Generations being built, beside those in use. */
export interface NextGeneration extends ProjectionRun {
  readonly builder: string;
}

/** Another process is rebuilding one of these projections, or its lease has not expired yet. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

/**
 * The length of a rebuild lease in milliseconds. After a crash it blocks other rebuilds of the same projection for that
 * long. It is the same in all processes, see `Lease`.
 */
export const rebuildLeaseMs = 10_000;

/** The SQL of the rebuild lease of a projection, on `views.rebuilds r`. */
export const rebuildLease = (leaseMs = rebuildLeaseMs): Lease => leaseOn('r.until', leaseMs);

/**
 * Leases the next generation of some projections, all or none, and returns their numbers. A number is never reused
 * while rows of it remain. So a builder whose lease expired cannot write into a newer generation.
 */
export const beginNext = (
  sql: Sql,
  ledger: string,
  views: readonly Pick<Projection, 'name' | 'schema' | 'revision'>[],
  builder: string,
  leaseMs: number,
): Promise<Map<string, number>> =>
  transaction(sql, async (tx) => {
    await storeVersions(tx, views);
    const inOrder = views.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const names = inOrder.map((view) => view.name);
    const versions = inOrder.map((view) => versionOf(view).version);
    const begun = await tx<{ view: string; generation: number }[]>`
      insert into views.rebuilds as r (ledger_id, view, generation, version, position, builder, until)
      select ${ledger}, v.name, coalesce(g.generation, 0) + 1, v.version, 0, ${builder}, ${rebuildLease(leaseMs).until(tx)}
      from unnest(${names}::text[], ${versions}::text[]) as v(name, version)
      left join views.generations g on g.ledger_id = ${ledger} and g.view = v.name
      on conflict (ledger_id, view) do update
        set generation = greatest(r.generation + 1, excluded.generation), version = excluded.version, position = 0,
            builder = excluded.builder, until = excluded.until
        where ${rebuildLease(leaseMs).isOver(tx)}
      returning view, generation`;
    if (begun.length !== views.length)
      throw new RebuildUnderWay(
        `Some of these views of ${ledger} are being rebuilt, or were until less than ${leaseMs / 1_000} seconds ago.`,
      );
    return new Map(begun.map((row) => [row.view, row.generation]));
  });

/** Moves some projections being built by compare-and-set on position and builder, or throws Fenced. */
export const moveNext = (
  tx: Transaction,
  { ledger, builder, leaseMs }: { ledger: string; builder: string; leaseMs: number },
  views: readonly string[],
  from: number,
  to: number,
): Promise<void> =>
  fenced(
    tx`
      with moved as (
        update views.rebuilds
        set position = ${to}, until = ${rebuildLease(leaseMs).until(tx)}
        where ledger_id = ${ledger} and view = any(${views as string[]}) and builder = ${builder} and position = ${from}
        returning 1)
      select views.fence(count(*) = ${views.length}, ${formOfRows}) from moved`,
    `another rebuild of the views of ${ledger} has begun in place of this one`,
  );

/**
 * Blocks the projector and returns the highest position of the projections in use. The locks are taken in the
 * projector's order, to avoid a deadlock. A projection without a checkpoint gets one.
 */
export const lockInUse = async (tx: Transaction, { ledger, views }: NextGeneration): Promise<number> => {
  const names = views.map((view) => view.name);
  await tx`select from views.leases where ledger_id = ${ledger} for update`;
  await tx`
    insert into views.checkpoints (ledger_id, view, epoch, position)
    select ${ledger}, view, 0, 0 from unnest(${names}::text[]) as view
    on conflict do nothing`;
  const locked = await tx<{ position: number }[]>`
    select position from views.checkpoints
    where ledger_id = ${ledger} and view = any(${names}::text[]) order by view for update`;
  return Math.max(...locked.map((row) => row.position));
};

/**
 * Switches to the next generation. Raising the epoch fences the projector: it cannot commit to the old generation, and
 * starts over with the new one.
 */
export const putInUse = async (
  tx: Transaction,
  { ledger, views, generations, builder }: NextGeneration,
  position: number,
): Promise<void> => {
  const names = views.map((view) => view.name);
  const numbers = names.map((name) => generations.get(name) ?? 0);
  const versions = views.map((view) => versionOf(view).version);
  const ended = await tx`
    delete from views.rebuilds where ledger_id = ${ledger} and view = any(${names}::text[]) and builder = ${builder}`;
  if (ended.count !== names.length)
    throw new Fenced(`another rebuild of the views of ${ledger} has begun in place of this one`);
  await tx`update views.leases set epoch = epoch + 1 where ledger_id = ${ledger}`;
  await tx`
    update views.checkpoints c set epoch = greatest(c.epoch, l.epoch) from views.leases l
    where l.ledger_id = ${ledger} and c.ledger_id = ${ledger}`;
  await tx`
    update views.checkpoints set position = ${position}, event_id = (
      select e.event_id from log.events e where e.ledger_id = ${ledger} and e.position = ${position})
    where ledger_id = ${ledger} and view = any(${names}::text[])`;
  await tx`
    insert into views.generations (ledger_id, view, generation, version)
    select ${ledger}, n.view, n.generation, n.version
    from unnest(${names}::text[], ${numbers}::int[], ${versions}::text[]) as n(view, generation, version)
    on conflict (ledger_id, view) do update set generation = excluded.generation, version = excluded.version`;
};

/** Abandons a next generation and deletes its rows. */
export const abandonNext = async (
  database: Database,
  { ledger, views, builder }: NextGeneration,
): Promise<void> => {
  await database.run(
    (sql) => sql`
      delete from views.rebuilds
      where ledger_id = ${ledger} and view = any(${views.map((view) => view.name)}::text[]) and builder = ${builder}`,
  );
  await clearLeftovers(database, ledger, views);
};

/** Deletes the rows of generations that were replaced or never came into use. */
export const clearLeftovers = async (
  database: Database,
  ledger: string,
  views: readonly Projection[],
): Promise<void> => {
  for (const view of views)
    await longTransaction(database, async (tx) => {
      await view.clear(tx, ledger);
      await clearDeadLetters(tx, ledger, view.name);
    });
};
