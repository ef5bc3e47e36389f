import { jsonbType, type Database, type Queryable, type Transaction } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { Reject } from '../import/tally.ts';
import type { ImportJob } from './job.ts';

/** Who sent an import, with which key, and whether a machine did so. */
export interface Sender {
  readonly member: string;
  readonly key: string;
  readonly machineMade: boolean;
}

/** Retention: finished imports are kept until this many newer ones exist. */
const keptMaxJobs = 100;
/** Those with an idempotency key are kept for a day, and until this many newer ones exist at most. */
const keptWithKeyMaxJobs = 1_000;
/** An upload that takes longer, in minutes, belongs to a process that died. */
const receivingMaxMinutes = 10;
/** How long an idempotency key is kept at least, in hours. */
const requestKeptHours = 24;
/** The size of a stored chunk in bytes. */
export const pieceMaxBytes = 262_144;

/** The ledger, or the sender, has the maximum of unfinished imports. */
export class TooManyImports extends Error {
  override readonly name = 'TooManyImports';
  /** Whether the sender alone has too many, so that imports of others are still received. */
  readonly isOfSender: boolean;
  constructor(message: string, isOfSender: boolean) {
    super(message);
    this.isOfSender = isOfSender;
  }
}

interface JobRow extends Omit<ImportJob, 'createdAt' | 'finishedAt' | 'state'> {
  readonly state: ImportJob['state'];
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

const jobColumns = (sql: Queryable) => sql`
  import_id as id, state, name, dry_run as "dryRun", machine_made as "machineMade", member_id as by, bytes, bytes_read as "bytesRead", lines, added, known, rejected,
  attempts, detail, created_at as "createdAt", finished_at as "finishedAt"`;

const toJob = ({ createdAt, finishedAt, ...row }: JobRow): ImportJob => ({
  ...row,
  createdAt: createdAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
});

/** An upload that begins. */
interface Arriving {
  readonly id: string;
  readonly name: string;
  readonly isDryRun: boolean;
  readonly requestKey: string | undefined;
  readonly now: string;
  readonly waitingMax: number;
  readonly perSenderMax: number;
}

/** A stored import with the digest of its upload. */
interface StoredPiece {
  readonly job: ImportJob;
  readonly fingerprint: string;
}

/**
 * Reserves a slot for an upload, or returns the import of the same sender and idempotency key. It locks the row of the
 * ledger, so that two uploads cannot take the last slot.
 */
export const beginImport = (
  database: Database,
  ledger: string,
  { id, name, isDryRun, requestKey, now, ...limits }: Arriving,
  { member, key, machineMade }: Sender,
): Promise<StoredPiece | undefined> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      await tx`select from log.ledger_heads where ledger_id = ${ledger} for update`;
      // An upload in progress under this key belongs to a process that died; a living one would have ended it.
      await tx`
        delete from imports.jobs where ledger_id = ${ledger} and state = 'receiving'
        and (created_at < ${now}::timestamptz - ${receivingMaxMinutes} * interval '1 minute'
          or (member_id = ${member} and request_key = ${requestKey ?? null}))`;
      const [earlier] = await tx<(JobRow & { fingerprint: string })[]>`
        select fingerprint, ${jobColumns(tx)} from imports.jobs
        where ledger_id = ${ledger} and member_id = ${member} and request_key = ${requestKey ?? null}`;
      if (earlier !== undefined) {
        const { fingerprint, ...row } = earlier;
        return { job: toJob(row), fingerprint };
      }
      await makeRoom(tx, ledger, member, now, limits);
      await tx`
        insert into imports.jobs (ledger_id, import_id, name, dry_run, machine_made, member_id, key_id, request_key, created_at)
        values (${ledger}, ${id}, ${name}, ${isDryRun}, ${machineMade}, ${member}, ${key}, ${requestKey ?? null}, ${now})`;
      return undefined;
    }),
  );

const makeRoom = async (
  tx: Transaction,
  ledger: string,
  member: string,
  now: string,
  { waitingMax, perSenderMax }: Pick<Arriving, 'waitingMax' | 'perSenderMax'>,
): Promise<void> => {
  await tx`
    delete from imports.jobs j using (
      select import_id, row_number() over (order by created_at desc) as nth
      from imports.jobs where ledger_id = ${ledger} and state in ('done', 'failed')) finished
    where j.ledger_id = ${ledger} and j.import_id = finished.import_id
      and (nth > ${keptWithKeyMaxJobs} or nth > ${keptMaxJobs}
        and (request_key is null or created_at < ${now}::timestamptz - ${requestKeptHours} * interval '1 hour'))`;
  const [count] = await tx<{ all: number; ofSender: number }[]>`
    select count(*)::int as all, count(*) filter (where member_id = ${member})::int as "ofSender" from imports.jobs
    where ledger_id = ${ledger} and state in ('receiving', 'waiting', 'running')`;
  if ((count?.ofSender ?? 0) >= perSenderMax)
    throw new TooManyImports(`you have ${perSenderMax} imports already that are not over`, true);
  if ((count?.all ?? 0) >= waitingMax)
    throw new TooManyImports(`a ledger has ${waitingMax} imports at most that are not over`, false);
};

/** Stores one chunk. */
export const keepPiece = (
  database: Database,
  ledger: string,
  id: string,
  number: number,
  bytes: Buffer,
): Promise<unknown> =>
  database.run(
    (sql) => sql`
      insert into imports.pieces (ledger_id, import_id, number, bytes) values (${ledger}, ${id}, ${number}, ${bytes})`,
  );

/** Completes an upload. From now on it is executed, even if this process ends. */
export const acceptImport = async (
  database: Database,
  ledger: string,
  id: string,
  { bytes, fingerprint }: { readonly bytes: number; readonly fingerprint: string },
): Promise<ImportJob> => {
  const [row] = await database.run(
    (sql) => sql<JobRow[]>`
      update imports.jobs set state = 'waiting', bytes = ${bytes}, fingerprint = ${fingerprint}
      where ledger_id = ${ledger} and import_id = ${id} returning ${jobColumns(sql)}`,
  );
  if (row === undefined) throw new Error(`the import ${id} is not there`);
  return toJob(row);
};

/** Deletes an incomplete upload. */
export const dropImport = (database: Database, ledger: string, id: string): Promise<unknown> =>
  database.run(
    (sql) =>
      sql`delete from imports.jobs where ledger_id = ${ledger} and import_id = ${id} and state = 'receiving'`,
  );

export const readImport = async (
  database: Database,
  ledger: string,
  id: string,
): Promise<ImportJob | undefined> => {
  const [row] = await database.run(
    (sql) => sql<JobRow[]>`
      select ${jobColumns(sql)} from imports.jobs where ledger_id = ${ledger} and import_id = ${id} and state <> 'receiving'`,
  );
  return row && toJob(row);
};

/** The chunks of an upload in order. */
export async function* piecesOf(
  database: Database,
  ledger: string,
  id: string,
): AsyncGenerator<Uint8Array, void, void> {
  for (let number = 1; ; number += 1) {
    const [piece] = await database.run(
      (sql) => sql<{ bytes: Buffer }[]>`
        select bytes from imports.pieces
        where ledger_id = ${ledger} and import_id = ${id} and number = ${number}`,
    );
    if (piece === undefined) return;
    yield piece.bytes;
  }
}

/** A page of rejected lines, by keyset pagination. */
export const readRejects = (
  database: Database,
  ledger: string,
  id: string,
  after: number,
  limit: number,
): Promise<Reject[]> =>
  database.run(
    (sql) => sql<Reject[]>`
      select line, reasons, text from imports.rejects
      where ledger_id = ${ledger} and import_id = ${id} and line > ${after} order by line limit ${limit}`,
  );

/** Stores rejected lines. */
export const keepRejects = async (
  sql: Queryable,
  ledger: string,
  id: string,
  rejects: readonly Reject[],
): Promise<void> => {
  if (rejects.length === 0) return;
  await sql`
    insert into imports.rejects (ledger_id, import_id, line, reasons, text)
    select ${ledger}, ${id}, line, reasons, text
    from jsonb_to_recordset(${sql.typed(rejects, jsonbType)}) as r(line int, reasons jsonb, text text)`;
};
