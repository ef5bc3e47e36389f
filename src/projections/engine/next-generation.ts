import { leaseOn } from '../../background/lease.ts';
import type { Database, Sql, Transaction } from '../../database/connect.ts';
import { longTransaction, transaction } from '../../database/transaction.ts';
import type { ProjectionRun } from './apply.ts';
import { Fenced, fenced, formOfRows } from './checkpoints.ts';
import { clearDeadLetters } from './dead-letters.ts';
import type { Projection } from './projection.ts';
import { storeVersions } from './versions/readable.ts';
import { versionOf } from '../../domain/schema-version.ts';

/** Views in the making, beside those in use. */
export interface NextGeneration extends ProjectionRun {
  readonly builder: string;
}

/** Somebody else is making one of these views anew, or was until a moment ago. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

/** The SQL of the lease to rebuild a view, on `views.rebuilds r`. */
const rebuildLease = (leaseMs: number) => leaseOn('r.until', leaseMs);

/**
 * Leases the next generation of some views for a builder, all of them or none, and answers their numbers. No number is
 * used twice while anything is left of it, so that a builder that was taken for dead cannot meddle.
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

/** Moves some views in the making from exactly one position to another, for exactly this builder, or throws Fenced. */
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
 * Holds back whoever projects, in the order in which it takes the same locks, and answers how far the furthest of the
 * views in use is. A view that has never been projected has no checkpoint yet and is given one.
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
 * Makes the generation the one that is read, and that whoever projects goes on with from here. The epoch is raised, so
 * that they find out, and so that nothing they still do with the one before can be committed.
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
    update views.checkpoints set position = ${position}
    where ledger_id = ${ledger} and view = any(${names}::text[])`;
  await tx`
    insert into views.generations (ledger_id, view, generation, version)
    select ${ledger}, n.view, n.generation, n.version
    from unnest(${names}::text[], ${numbers}::int[], ${versions}::text[]) as n(view, generation, version)
    on conflict (ledger_id, view) do update set generation = excluded.generation, version = excluded.version`;
};

/** Gives up a next generation that will not be used, and clears it away. */
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

/** Clears away whatever earlier rebuilds have left: generations that were replaced, or never came into use. */
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
