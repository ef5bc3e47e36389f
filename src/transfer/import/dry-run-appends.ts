import type { RecordedEvent } from '../../domain/events.ts';
import { itemsOf } from '../../domain/items.ts';
import type { Append, AppendOutcome } from '../../event-store/append.ts';
import type { Log } from '../../event-store/log.ts';

interface DryRunEvent {
  readonly event: RecordedEvent;
  readonly item: string | undefined;
}

interface DryRunStream {
  version: number;
  state: unknown;
  stateVersion: string;
  readonly events: DryRunEvent[];
}

type DryRunCommand = NonNullable<Awaited<ReturnType<Log['command']>>>;

/** The appends of a dry run, in memory. */
export interface DryRunAppends {
  readonly streams: ReadonlyMap<string, DryRunStream>;
  readonly commands: ReadonlyMap<string, DryRunCommand>;
  /** One of the items that belongs to another stream, in the log or in the dry run. */
  taken(ledger: string, stream: string, items: readonly string[]): Promise<string | undefined>;
  /** The position of the last event; undefined before the first append. */
  head(): number | undefined;
  /** Appends with the checks of `log.append`. */
  append(ledger: string, wanted: Append): Promise<AppendOutcome>;
}

/** The events that the dry run appended to a stream. */
export const eventsOf = ({ streams }: DryRunAppends, stream: string): readonly DryRunEvent[] =>
  streams.get(stream)?.events ?? [];

const itemsIn = ({ events }: Append): string[] => events.flatMap(({ event }) => itemsOf(event));

/** Creates the appends on top of what a log contains. */
export const createDryRunAppends = (log: Log, clock: () => string): DryRunAppends => {
  const streams = new Map<string, DryRunStream>();
  const commands = new Map<string, DryRunCommand>();
  const owners = new Map<string, string>();
  let position: number | undefined;

  const versionOf = async (ledger: string, stream: string): Promise<number> =>
    (streams.get(stream) ?? (await log.snapshot(ledger, stream)))?.version ?? 0;

  const findTaken: DryRunAppends['taken'] = async (ledger, stream, items) =>
    items.find((item) => (owners.get(item) ?? stream) !== stream) ?? log.taken(ledger, stream, items);

  const write = async (ledger: string, wanted: Append, base: number): Promise<AppendOutcome> => {
    const { stream, events, actor, state, stateVersion, command } = wanted;
    const kept = streams.get(stream) ?? { version: base, state, stateVersion, events: [] };
    const recordedAt = clock();
    position ??= await log.head(ledger);
    for (const item of itemsIn(wanted)) owners.set(item, stream);
    for (const { id, event, item, audience } of events) {
      position += 1;
      kept.version += 1;
      const place = { id, ledger, position, stream, version: kept.version, recordedAt, actor, audience };
      kept.events.push({ event: { ...place, ...event }, item });
    }
    streams.set(stream, Object.assign(kept, { state, stateVersion }));
    const reached = { version: kept.version, lastPosition: position, recordedAt };
    if (command !== undefined)
      commands.set(command.id, {
        fingerprint: command.fingerprint,
        receipt: command.receipt,
        stream,
        ...reached,
      });
    return { outcome: 'appended', ...reached };
  };

  return {
    streams,
    commands,
    taken: findTaken,
    head: () => position,
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
      return taken === undefined ? write(ledger, wanted, version) : { outcome: 'taken', item: taken };
    },
  };
};
