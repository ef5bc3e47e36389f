import { batchLookups } from '../database/batched-lookup.ts';
import { coalesce } from '../database/coalesce.ts';
import type { Database } from '../database/connect.ts';
import type { EventType, RecordedEvent } from '../domain/events.ts';
import {
  readCommandsToCopy,
  readEventsToCopy,
  readMirrors,
  type CopiedCommand,
  type CopiedEvent,
} from './copy.ts';
import * as feed from './filtered-read.ts';
import { publicNumberReads, type PublicNumberReads } from './public-numbers.ts';
import * as reads from './read.ts';
import { readAbout, readItems, readLatest, readPointingTo, readTaken } from './read-items.ts';
import { toRecorded } from './stored-event.ts';

/** The reads of a log that need no more than a pool. */
export interface LogReads extends PublicNumberReads {
  /** The ledgers of this deployment, without copies of others. */
  ledgers(): Promise<string[]>;
  /** The copies of other ledgers, each with the address of its origin. They accept no appends. */
  mirrors(): Promise<Map<string, string>>;
  /** The key from which the pseudonyms of a ledger's members derive. */
  pseudonymKey(ledger: string): Promise<Uint8Array>;
  head(ledger: string): Promise<number>;
  /** The heads of several ledgers, in one query. */
  heads(ledgers: readonly string[]): Promise<Map<string, number>>;
  positionAt(ledger: string, time: string): Promise<number>;
  visible(ledger: string, asked: reads.VisibleEvents): Promise<RecordedEvent[]>;
  /** The positions of the public events of some streams, in order. */
  publicPositions(
    ledger: string,
    streams: readonly string[],
    range: { readonly after: number; readonly upTo: number },
  ): Promise<number[]>;
  /** The events at these positions, in order. */
  at(ledger: string, positions: readonly number[]): Promise<RecordedEvent[]>;
  readFiltered(
    ledger: string,
    filter: feed.EventFilter,
    range: { after: number; upTo: number; limit: number },
  ): Promise<RecordedEvent[]>;
  previous(ledger: string, filter: feed.EventFilter, upTo: number): Promise<number>;
  topics(ledger: string, claims: readonly string[]): Promise<feed.Classified[]>;
  stream(ledger: string, stream: string, afterVersion: number, limit?: number): Promise<RecordedEvent[]>;
  items(ledger: string, stream: string, items: readonly string[], upTo: number): Promise<RecordedEvent[]>;
  /** The events about some items of any stream, before a position, in order. */
  about(ledger: string, items: readonly string[], before: number): Promise<RecordedEvent[]>;
  /**
   * Returns one of the items that belongs to another stream than this one; undefined if none does. With null, one that
   * belongs to any stream.
   */
  taken(ledger: string, stream: string | null, items: readonly string[]): Promise<string | undefined>;
  /** The last event of a stream that is of one of these types, at or before a position; undefined if there is none. */
  latest(
    ledger: string,
    stream: string,
    types: readonly EventType[],
    upTo: number,
  ): Promise<RecordedEvent | undefined>;
  pointingTo(ledger: string, item: string): Promise<RecordedEvent[]>;
  snapshot(ledger: string, stream: string): Promise<reads.Snapshot | undefined>;
  snapshots(ledger: string, streams: readonly string[]): Promise<Map<string, reads.Snapshot>>;
  command(ledger: string, id: string): Promise<reads.EarlierCommand | undefined>;
  /** Which of these command ids were executed. */
  commandsThere(ledger: string, ids: readonly string[]): Promise<Set<string>>;
  /** A page of events with every column, for an export. */
  eventsToCopy(
    ledger: string,
    page: { readonly after: number; readonly upTo: number; readonly limit: number },
  ): Promise<CopiedEvent[]>;
  commandsToCopy(
    ledger: string,
    page: { readonly after: string; readonly upTo: number; readonly limit: number },
  ): Promise<CopiedCommand[]>;
  /** The id of the event at a position; undefined if there is none. */
  eventId(ledger: string, position: number): Promise<string | undefined>;
}

export const readsOf = (database: Database): LogReads => ({
  ...publicNumberReads(database),
  ledgers: () => database.run(reads.readLedgers),
  mirrors: () => database.run(readMirrors),
  head: (ledger) => database.run((sql) => reads.readHead(sql, ledger)),
  pseudonymKey: (ledger) => database.run((sql) => reads.readPseudonymKey(sql, ledger)),
  heads: (ledgers) => database.run((sql) => reads.readHeads(sql, ledgers)),
  eventId: (ledger, position) => database.run((sql) => reads.readEventId(sql, ledger, position)),
  positionAt: (ledger, time) => database.run((sql) => reads.readPositionAt(sql, ledger, time)),
  visible: (ledger, asked) => database.run((sql) => reads.readVisible(sql, ledger, asked)),
  publicPositions: (ledger, streams, range) =>
    database.run((sql) => feed.readPublicPositions(sql, ledger, streams, range)),
  at: (ledger, positions) => database.run((sql) => feed.readAt(sql, ledger, positions)),
  readFiltered: (ledger, filter, range) =>
    database.run((sql) => feed.readFiltered(sql, ledger, filter, range)),
  previous: (ledger, filter, upTo) => database.run((sql) => feed.readPrevious(sql, ledger, filter, upTo)),
  topics: (ledger, claims) => database.run((sql) => feed.readTopics(sql, ledger, claims)),
  stream: (ledger, stream, version, limit) =>
    database.run((sql) => reads.readStream(sql, ledger, stream, version, limit)),
  items: (ledger, stream, items, upTo) => database.run((sql) => readItems(sql, ledger, stream, items, upTo)),
  about: (ledger, items, before) => database.run((sql) => readAbout(sql, ledger, items, before)),
  latest: (ledger, stream, types, upTo) =>
    database.run((sql) => readLatest(sql, ledger, stream, types, upTo)),
  taken: (ledger, stream, items) => database.run((sql) => readTaken(sql, ledger, stream, items)),
  pointingTo: sharedPointingTo(database),
  snapshot: sharedSnapshots(database),
  eventsToCopy: (ledger, page) => database.run((sql) => readEventsToCopy(sql, ledger, page)),
  commandsToCopy: (ledger, page) => database.run((sql) => readCommandsToCopy(sql, ledger, page)),
  snapshots: (ledger, streams) => database.run((sql) => reads.readSnapshots(sql, ledger, streams)),
  command: (ledger, id) => database.run((sql) => reads.readCommand(sql, ledger, id)),
  commandsThere: (ledger, ids) => database.run((sql) => reads.readCommandsThere(sql, ledger, ids)),
});

/**
 * Batched reads: concurrent requests for the snapshots of a ledger share one query. Many commands need the same source
 * or policy.
 */
const sharedSnapshots = (database: Database): LogReads['snapshot'] => {
  const lookUp = coalesce((name) => {
    const [ledger = '', stream = ''] = name.split('\n');
    return database.run((sql) => reads.readSnapshot(sql, ledger, stream));
  });
  return (ledger, stream) => lookUp(`${ledger}\n${stream}`);
};

/** Batched reads: concurrent requests share one query. Every proposed verdict asks for the parts of its claim. */
const sharedPointingTo = (database: Database): LogReads['pointingTo'] => {
  const lookUp = batchLookups((ledger, items) => database.run((sql) => readPointingTo(sql, ledger, items)));
  // Each caller parses its own events. An event that cannot be parsed fails only its own caller.
  return async (ledger, item) => ((await lookUp(ledger, item)) ?? []).map((row) => toRecorded(ledger, row));
};
