import { jsonbType, type Queryable, type Transaction } from '../database/connect.ts';
import { CopyTaken, itemsOf } from '../domain/items.ts';
import { durably } from './append/append.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Audience } from '../domain/terms/define.ts';

/** An event with every column of the log. A ledger restored from such events equals the original. */
export interface CopiedEvent {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  /** The part of the stream that the event is about; null if it is about the whole stream. */
  readonly item: string | null;
  readonly audience: Audience;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly data: unknown;
}

/** An executed command id, copied so that the restored ledger recognises repetitions. */
export interface CopiedCommand {
  readonly command: string;
  readonly fingerprint: string;
  readonly stream: string;
  readonly version: number;
  /** The position of the command's last event. */
  readonly lastPosition: number;
  readonly recordedAt: string;
  /** The value that replays of the command return. */
  readonly receipt: unknown;
}

type Timed<T> = Omit<T, 'recordedAt'> & { readonly recordedAt: Date };

const withText = <T>(row: Timed<T>): T => ({ ...row, recordedAt: row.recordedAt.toISOString() }) as T;

/** A page of events after a position, in order, for an export. */
export const readEventsToCopy = async (
  sql: Queryable,
  ledger: string,
  { after, upTo, limit }: { readonly after: number; readonly upTo: number; readonly limit: number },
): Promise<CopiedEvent[]> => {
  const rows = await sql<Timed<CopiedEvent>[]>`
    select position, stream_id as stream, version, event_id as id, type, schema_version as "schemaVersion",
           item_id as item, audience, recorded_at as "recordedAt", actor, data
    from log.events where ledger_id = ${ledger} and position > ${after} and position <= ${upTo}
    order by position limit ${limit}`;
  return rows.map((row) => withText<CopiedEvent>(row));
};

/** The command ids of a range of positions, for an export. */
export const readCommandsToCopy = async (
  sql: Queryable,
  ledger: string,
  { after, upTo, limit }: { readonly after: string; readonly upTo: number; readonly limit: number },
): Promise<CopiedCommand[]> => {
  const rows = await sql<Timed<CopiedCommand>[]>`
    select command_id as command, fingerprint, stream_id as stream, version, last_position as "lastPosition",
           recorded_at as "recordedAt", receipt
    from log.commands where ledger_id = ${ledger} and command_id > ${after} and last_position <= ${upTo}
    order by command_id limit ${limit}`;
  return rows.map((row) => withText<CopiedCommand>(row));
};

/** The ledger already has events, so nothing was restored. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

/** Turns the error of `log.insert_copied` into `CopyTaken`. */
const reserving = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    const { code, message, detail } = error as { code?: string; message?: string; detail?: string };
    if (code !== 'CL002') throw error;
    throw new CopyTaken(message ?? '', Number(detail));
  }
};

/** Copied events with the items that each names for its stream. */
const withItems = (events: readonly CopiedEvent[]) =>
  events.map((event) => ({ ...event, owned: itemsOf(event) }));

/** Writes copied events and command ids into the ledger that is being restored. */
export interface Restoring {
  /** Takes over the key of the pseudonyms, before any event. */
  pseudonymKey(key: string): Promise<void>;
  events(events: readonly CopiedEvent[]): Promise<void>;
  commands(commands: readonly CopiedCommand[]): Promise<void>;
}

/**
 * Fills an empty ledger in the transaction of the caller, all or nothing. It holds the lock of the ledger's head row
 * until the end. That delays no append, because nothing refers to an empty ledger yet. Throws
 * `NotEmpty` or `CopyTaken`.
 */
export const restore = async (
  tx: Transaction,
  ledger: string,
  work: (restoring: Restoring) => Promise<void>,
): Promise<void> => {
  await tx`select ${durably(tx)}`;
  await tx`select from log.ledger_heads where ledger_id = ${ledger} for update`;
  const [first] = await tx`select from log.events where ledger_id = ${ledger} limit 1`;
  if (first !== undefined) throw new NotEmpty(`the ledger ${ledger} is not empty`);
  await work({
    pseudonymKey: async (key) => {
      await tx`select log.adopt_pseudonym_key(${ledger}, decode(${key}, 'hex'))`;
    },
    events: (events) => writeEvents(tx, ledger, events),
    commands: (commands) => writeCommands(tx, ledger, commands),
  });
  // Snapshots of the version “none” are never used; the state is folded from the events instead.
  await tx`
    insert into log.streams (ledger_id, stream_id, version, public_version, first_position, last_position, state, state_version)
    select ledger_id, stream_id, max(version), max(public_version), min(position), max(position), '{}', 'none'
    from log.events where ledger_id = ${ledger} group by ledger_id, stream_id`;
};

const writeEvents = async (
  tx: Transaction,
  ledger: string,
  events: readonly CopiedEvent[],
): Promise<void> => {
  const copied = tx.typed(withItems(events), jsonbType);
  await reserving(tx`select log.insert_copied(${ledger}, ${copied})`);
  await tx`select log.make_partitions(${ledger})`;
};

const writeCommands = async (
  tx: Transaction,
  ledger: string,
  commands: readonly CopiedCommand[],
): Promise<void> => {
  await tx`
    insert into log.commands (ledger_id, command_id, fingerprint, stream_id, version, last_position, recorded_at, receipt)
    select ${ledger}, r.command, r.fingerprint, r.stream, r.version, r."lastPosition", r."recordedAt", r.receipt
    from jsonb_to_recordset(${tx.typed(commands, jsonbType)}) as r(
      command text, fingerprint text, stream text, version bigint, "lastPosition" bigint, "recordedAt" timestamptz, receipt jsonb)`;
};

/** The copies of other ledgers in this deployment, each with the address of its origin. */
export const readMirrors = async (sql: Queryable): Promise<Map<string, string>> => {
  const rows = await sql<{ ledger: string; origin: string }[]>`
    select ledger_id as ledger, mirror_of as origin from log.ledgers where mirror_of is not null order by ledger_id`;
  return new Map(rows.map(({ ledger, origin }) => [ledger, origin]));
};

/** Creates a copy unless the ledger exists. Returns the origin of the copy, or null for a ledger of this deployment. */
export const beginMirror = async (sql: Queryable, ledger: string, origin: string): Promise<string | null> => {
  const [row] = await sql<
    { origin: string | null }[]
  >`select log.begin_mirror(${ledger}, ${origin}) as origin`;
  return row?.origin ?? null;
};

/** Adds copied events after a position, all or nothing. Returns false if the copy does not end there. Throws `CopyTaken`. */
export const appendCopies = async (
  sql: Queryable,
  ledger: string,
  after: number,
  events: readonly CopiedEvent[],
): Promise<boolean> => {
  const given = JSON.stringify(withItems(events));
  const [row] = await reserving(sql<{ added: boolean }[]>`
    select log.append_copies(${ledger}, ${after}, ${given}::text::jsonb) as added, ${durably(sql)}`);
  return row?.added === true;
};
