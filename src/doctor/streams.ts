import { isDeepStrictEqual } from 'node:util';
import { deciderOf, fold, stateVersionOf } from '../commands/stream-state-cache.ts';
import type { Queryable } from '../database/connect.ts';
import { kindOf } from '../domain/deciders.ts';
import type { Log } from '../event-store/log.ts';
import { bad, good, type Finding } from './finding.ts';

interface SnapshotRow {
  readonly stream_id: string;
  readonly version: number;
  readonly state: unknown;
  readonly state_version: string;
}

const pageMaxStreams = 500;
const pageMaxEvents = 1_000;
const streamsAtOnce = 8;
const examplesMax = 3;

/** Checks that the snapshot of each stream equals the fold of its events. */
export const checkStreams = async (
  sql: Queryable,
  log: Pick<Log, 'stream'>,
  ledger: string,
  signal: AbortSignal,
): Promise<Finding> => {
  const wrong: string[] = [];
  let checked = 0;
  let older = 0;
  for (let after = ''; ;) {
    signal.throwIfAborted();
    const page = await sql<SnapshotRow[]>`
      select stream_id, version, state, state_version from log.streams
      where ledger_id = ${ledger} and stream_id > ${after} order by stream_id limit ${pageMaxStreams}`;
    const last = page.at(-1);
    if (last === undefined) break;
    for (let at = 0; at < page.length; at += streamsAtOnce)
      await Promise.all(
        page.slice(at, at + streamsAtOnce).map(async (snapshot) => {
          // A snapshot of another version is folded again before its use.
          if (!isOfThisVersion(snapshot)) older += 1;
          else if (!(await isFold(log, ledger, snapshot))) wrong.push(snapshot.stream_id);
        }),
      );
    checked += page.length;
    after = last.stream_id;
  }
  if (wrong.length === 0)
    return good(
      'snapshots',
      `${checked} streams were folded from their events${older === 0 ? '' : `, ${older} of them will be folded again by the service`}.`,
      ledger,
    );
  return bad(
    'broken',
    'snapshots',
    `${wrong.length} of ${checked} snapshots differ from the fold of their events: ${wrong.slice(0, examplesMax).join(', ')} …`,
    "Stop the service and run: update log.streams set state_version = 'none' for these streams; each is then folded anew when it is used.",
    ledger,
  );
};

const isOfThisVersion = ({ stream_id: stream, state_version: version }: SnapshotRow): boolean => {
  const kind = kindOf(stream);
  return kind === undefined || version === stateVersionOf(kind);
};

const isFold = async (
  log: Pick<Log, 'stream'>,
  ledger: string,
  { stream_id: stream, version, state }: SnapshotRow,
): Promise<boolean> => {
  const kind = kindOf(stream);
  if (kind === undefined) return false;
  const decider = deciderOf(kind);
  let folded: unknown = decider.initial;
  for (let at = 0; at < version;) {
    const events = (await log.stream(ledger, stream, at, pageMaxEvents)).filter(
      (each) => each.version <= version,
    );
    if (events.length === 0) return false;
    folded = fold(kind, folded, events);
    at = events.at(-1)?.version ?? version;
  }
  return isDeepStrictEqual(JSON.parse(JSON.stringify(decider.snapshot(folded))), state);
};
