import type { RecordedEvent } from '../../domain/events.ts';
import { countPublic } from '../../domain/public-numbers.ts';
import { itemsOf } from '../../domain/items.ts';
import type { Append } from '../../event-store/append/append.ts';
import type { AppendOutcome } from '../../event-store/append/outcome.ts';
import type { Log } from '../../event-store/log.ts';

interface DryRunEvent {
  readonly event: RecordedEvent;
  readonly item: string | undefined;
}

interface DryRunStream {
  version: number;
  publicVersion: number;
  state: unknown;
  stateVersion: string;
  readonly events: DryRunEvent[];
}

type DryRunCommand = NonNullable<Awaited<ReturnType<Log['command']>>>;

/** The appends of a dry run, in memory. */
export interface DryRunAppends {
  readonly streams: ReadonlyMap<string, DryRunStream>;
  readonly commands: ReadonlyMap<string, DryRunCommand>;
  /** One of the items that belongs to another stream, or with null to any, in the log or in the dry run. */
  taken(ledger: string, stream: string | null, items: readonly string[]): Promise<string | undefined>;
  /** The position of the last event; undefined before the first append. */
  head(): number | undefined;
  /** Appends with the checks of `log.append`. */
  append(ledger: string, wanted: Append): Promise<AppendOutcome>;
}

/** The events that the dry run appended to a stream. */
export const eventsOf = ({ streams }: DryRunAppends, stream: string): readonly DryRunEvent[] =>
  streams.get(stream)?.events ?? [];

const itemsIn = ({ events }: Append): string[] => events.flatMap(({ event }) => itemsOf(event));

/** The last position, as the desk and as the public counts. */
interface Head {
  readonly position: number;
  readonly public: number;
}

const headOf = async (log: Log, ledger: string): Promise<Head> => {
  const position = await log.head(ledger);
  return { position, public: (await log.publicPlace(ledger, position))?.position ?? 0 };
};

interface Writing {
  readonly ledger: string;
  readonly recordedAt: string;
  readonly wanted: Append;
}

/** Adds the events of an append to a stream, with the numbers that the log would give them. Returns the new head. */
const addTo = (kept: DryRunStream, head: Head, { ledger, recordedAt, wanted }: Writing): Head => {
  const { stream, actor, events } = wanted;
  let { position, public: publicPosition } = head;
  for (const { id, event, item, audience } of events) {
    const shown = countPublic([{ audience }]);
    position += 1;
    publicPosition += shown;
    kept.version += 1;
    kept.publicVersion += shown;
    const numbers = { position: publicPosition, version: kept.publicVersion };
    const { version } = kept;
    const place = { id, ledger, position, stream, version, public: numbers, recordedAt, actor, audience };
    kept.events.push({ event: { ...place, ...event }, item });
  }
  return { position, public: publicPosition };
};

/** Creates the appends on top of what a log contains. */
export const createDryRunAppends = (log: Log, clock: () => string): DryRunAppends => {
  const streams = new Map<string, DryRunStream>();
  const commands = new Map<string, DryRunCommand>();
  const owners = new Map<string, string>();
  let head: Head | undefined;

  const versionOf = async (ledger: string, stream: string): Promise<number> =>
    (streams.get(stream) ?? (await log.snapshot(ledger, stream)))?.version ?? 0;

  const findTaken: DryRunAppends['taken'] = async (ledger, stream, items) =>
    items.find((item) => (owners.get(item) ?? stream) !== stream) ?? log.taken(ledger, stream, items);

  const write = async (ledger: string, wanted: Append, base: number): Promise<AppendOutcome> => {
    const { stream, state, stateVersion, command } = wanted;
    const kept = streams.get(stream) ?? {
      version: base,
      publicVersion: (await log.versions(ledger, stream)).public,
      state,
      stateVersion,
      events: [],
    };
    const recordedAt = clock();
    head ??= await headOf(log, ledger);
    for (const item of itemsIn(wanted)) owners.set(item, stream);
    head = addTo(kept, head, { ledger, recordedAt, wanted });
    streams.set(stream, Object.assign(kept, { state, stateVersion }));
    const reached = {
      version: kept.version,
      lastPosition: head.position,
      public: { position: head.public, version: kept.publicVersion },
      recordedAt,
    };
    if (command !== undefined) {
      const { fingerprint, receipt } = command;
      commands.set(command.id, { fingerprint, receipt, stream, ...reached });
    }
    return { outcome: 'appended', ...reached };
  };

  return {
    streams,
    commands,
    taken: findTaken,
    head: () => head?.position,
    append: async (ledger, wanted) => {
      const { command, stream, expected, requires = [] } = wanted;
      const earlier = command && (commands.get(command.id) ?? (await log.command(ledger, command.id)));
      if (earlier !== undefined)
        return earlier.fingerprint === command?.fingerprint
          ? { outcome: 'duplicate', ...earlier }
          : { outcome: 'reused' };
      const version = await versionOf(ledger, stream);
      let isExpected = expected === null || expected === version;
      for (const each of requires) isExpected &&= (await versionOf(ledger, each.stream)) === each.version;
      // Without unseen events the caller reads the stream again.
      if (!isExpected) return { outcome: 'conflict', version, unseen: [] };
      const items = itemsIn(wanted);
      const taken = items.length === 0 ? undefined : await findTaken(ledger, stream, items);
      if (taken !== undefined) return { outcome: 'taken', item: taken };
      // The command requires the versions of these streams, so they were checked above.
      for (const each of wanted.beside ?? []) await write(ledger, each, await versionOf(ledger, each.stream));
      return write(ledger, wanted, version);
    },
  };
};
