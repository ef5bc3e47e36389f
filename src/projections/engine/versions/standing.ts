import { versionOf } from '../../../domain/schema-version.ts';
import type { Queryable, Sql } from '../../../database/connect.ts';
import { transaction } from '../../../database/transaction.ts';
import { beginCheckpoints, Fenced, projectionLease } from '../checkpoints.ts';
import { rebuildLease } from '../next-generation.ts';
import type { Projection } from '../projection.ts';
import { learnVersions, readableBy, storeVersions } from './readable.ts';

/** The projections of a ledger, compared with this code. */
export interface Standing {
  /** Rows of this version, or of one that this code can read and fold on. */
  readonly kept: readonly Projection[];
  /** Rows of another version, or no rows yet. The next generation has to be built. */
  readonly outdated: readonly Projection[];
  /** The outdated ones that cannot be read until then. */
  readonly unreadable: readonly Projection[];
}

const isOwn = (projection: Projection, version: string | undefined): boolean =>
  version === versionOf(projection).version;

const standingOf = (projections: readonly Projection[], inUse: ReadonlyMap<string, string>): Standing => {
  const canRead = (each: Projection): boolean => {
    const version = inUse.get(each.name);
    return version !== undefined && readableBy(each).includes(version);
  };
  return {
    kept: projections.filter(canRead),
    outdated: projections.filter((each) => !isOwn(each, inUse.get(each.name))),
    unreadable: projections.filter((each) => !canRead(each)),
  };
};

const readInUse = async (sql: Queryable, ledger: string): Promise<Map<string, string>> => {
  const rows = await sql<{ view: string; version: string }[]>`
    select view, version from views.generations where ledger_id = ${ledger}`;
  return new Map(rows.map((row) => [row.view, row.version]));
};

/** Compares the versions in use in a ledger with those of the code. */
export const readStanding = async (
  sql: Queryable,
  ledger: string,
  projections: readonly Projection[],
): Promise<Standing> => {
  await learnVersions(sql);
  return standingOf(projections, await readInUse(sql, ledger));
};

/**
 * Prepares the projections of a ledger for the holder of its lease. A new ledger gets its first generations. Otherwise
 * it returns which projections this code can fold on. If those have rows of another version, the generation is marked
 * as mixed before the first write. Later readers then know which schema its rows follow. All other projections stay
 * unchanged until their next generation is built.
 */
export const beginViews = async (
  sql: Sql,
  ledger: string,
  projections: readonly Projection[],
  epoch: number,
): Promise<Standing> => {
  // Fast path: every generation has this version. A switch in between raises the epoch and fences later writes.
  const standing = standingOf(projections, await readInUse(sql, ledger));
  return standing.outdated.length === 0 ? standing : adoptViews(sql, ledger, projections, epoch);
};

const adoptViews = (
  sql: Sql,
  ledger: string,
  projections: readonly Projection[],
  epoch: number,
): Promise<Standing> =>
  transaction(sql, async (tx) => {
    // A change of owner and a switch take this lock first, so neither can happen in between.
    const [lease] = await tx<{ epoch: number }[]>`
      select epoch from views.leases where ledger_id = ${ledger} for update`;
    if (lease?.epoch !== epoch)
      throw new Fenced(`the views of ${ledger} are not projected under epoch ${String(epoch)} any more`);
    await learnVersions(tx);
    const inUse = await readInUse(tx, ledger);
    if (inUse.size === 0) {
      await nameVersions(tx, ledger, projections, 'version');
      for (const each of projections) inUse.set(each.name, versionOf(each).version);
    }
    const standing = standingOf(projections, inUse);
    const adopted = standing.kept.filter((each) => {
      const { version, mixed } = versionOf(each);
      return ![version, mixed].includes(inUse.get(each.name) ?? '');
    });
    if (adopted.length > 0) await nameVersions(tx, ledger, adopted, 'mixed');
    await beginCheckpoints(
      tx,
      ledger,
      standing.kept.map((each) => each.name),
      epoch,
    );
    return standing;
  });

const nameVersions = async (
  tx: Queryable,
  ledger: string,
  projections: readonly Projection[],
  as: 'version' | 'mixed',
): Promise<void> => {
  await storeVersions(tx, projections);
  const names = projections.map((each) => each.name);
  const versions = projections.map((each) => versionOf(each)[as]);
  await tx`
    insert into views.generations (ledger_id, view, generation, version)
    select ${ledger}, n.view, 0, n.version from unnest(${names}::text[], ${versions}::text[]) as n(view, version)
    on conflict (ledger_id, view) do update set version = excluded.version`;
};

/**
 * Takes the lease of a ledger from a process with other code, once, at the start of this one. So of two versions the
 * one started last builds its generations. The other never takes the lease back while it runs, so they cannot
 * alternate. Without this, the new version would wait for the old one to stop. A rolling upgrade stops the old one only
 * after the new one is ready: a deadlock. The lease stays if all generations have this version or are being built in
 * it.
 */
export const takeOverFromOtherCode = async (
  sql: Sql,
  ledger: string,
  projections: readonly Projection[],
  owner: string,
  leaseMs: number,
): Promise<void> => {
  const inUse = await readInUse(sql, ledger);
  if (inUse.size === 0 || projections.every((each) => isOwn(each, inUse.get(each.name)))) return;
  const own = projections.map((each) => versionOf(each).version);
  await sql`
    update views.leases set owner = ${owner}, epoch = epoch + 1,
      until = ${projectionLease(leaseMs).until(sql)}
    where ledger_id = ${ledger} and owner <> ${owner} and not exists (
      select from views.rebuilds r
      where r.ledger_id = ${ledger} and r.version = any(${own}::text[]) and ${rebuildLease().isHeld(sql)})`;
};

/**
 * The projections that this code cannot read, as `ledger view`. Their checkpoints are left out of the ledger's
 * position.
 */
export const readUnreadable = async (
  sql: Queryable,
  projections: readonly Projection[],
): Promise<string[]> => {
  await learnVersions(sql);
  const rows = await sql<{ ledger: string; view: string; version: string }[]>`
    select ledger_id as ledger, view, version from views.generations
    where version <> all(${projections.map((each) => versionOf(each).version)}::text[])`;
  const byName = new Map(projections.map((each) => [each.name, each]));
  return rows.flatMap(({ ledger, view, version }) => {
    const projection = byName.get(view);
    return projection === undefined || readableBy(projection).includes(version) ? [] : [`${ledger} ${view}`];
  });
};

/** The progress of the builds in some ledgers. */
export interface BuildProgress {
  /** The number of projections to build, counted per ledger: those of another version or without a generation. */
  readonly building: number;
  /** The number of them that cannot be read until then. */
  readonly unreadable: number;
  readonly of: number;
}

/** Counts in one query. A ledger without generations is new, and nothing has to be rebuilt. */
export const readBuildProgress = async (
  sql: Queryable,
  projections: readonly Projection[],
  ledgers: readonly string[],
): Promise<BuildProgress> => {
  await learnVersions(sql);
  const rows = await sql<{ view: string; version: string; ledgers: number }[]>`
    select view, version, count(*)::int as ledgers from views.generations
    where ledger_id = any(${ledgers as string[]}::text[]) group by view, version`;
  const [begun] = await sql<{ ledgers: number }[]>`
    select count(distinct ledger_id)::int as ledgers from views.generations
    where ledger_id = any(${ledgers as string[]}::text[])`;
  const without = (isCounted: (projection: Projection, version: string) => boolean): number =>
    projections.reduce((sum, projection) => {
      const counted = rows.filter(
        (row) => row.view === projection.name && isCounted(projection, row.version),
      );
      return sum + (begun?.ledgers ?? 0) - counted.reduce((all, row) => all + row.ledgers, 0);
    }, 0);
  return {
    building: without(isOwn),
    unreadable: without((projection, version) => readableBy(projection).includes(version)),
    of: ledgers.length * projections.length,
  };
};
