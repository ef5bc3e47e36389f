import { streamOf } from '../domain/deciders.ts';
import { definitionOf, type DomainEvent, type RecordedEvent, type StreamKind } from '../domain/events.ts';
import type { CommandContext, Dependencies, PartOfAct } from './command-envelope.ts';
import { judge, type Judged, type JudgedBeside } from './judge.ts';
import { Refused } from './outcomes.ts';
import { deciderOf, type CachedState } from './stream-state-cache.ts';

/** A stream that the act writes: what it was judged on, and the events so far. */
interface WrittenStream {
  readonly kind: StreamKind;
  readonly base: CachedState;
  readonly state: unknown;
  readonly events: readonly DomainEvent[];
}

/** The streams that the act writes, by name, in the order of their first command. */
type Written = Map<string, WrittenStream>;

/** The state after the events so far. It has all items, since what the act made is in it. */
const stateAfter = ({ base, state, events }: WrittenStream): CachedState => ({
  version: base.version + events.length,
  state,
  isWhole: base.isWhole === true,
});

/**
 * Decorator of the dependencies: reads see what the earlier parts of the act would record. So a part may name what
 * another part makes.
 */
const seeing = (dependencies: Dependencies, written: Written, { envelope: { by } }: CommandContext) => {
  const { streamStates, log, clock } = dependencies;
  const withWritten =
    (read: typeof streamStates.get): typeof streamStates.get =>
    async (ledger, kind, stream) => {
      const own = written.get(stream);
      return own === undefined ? read(ledger, kind, stream) : stateAfter(own);
    };
  const items: typeof log.items = async (ledger, stream, wanted, upTo) => {
    const own = written.get(stream);
    if (own === undefined) return log.items(ledger, stream, wanted, upTo);
    const { itemOf, audience } = deciderOf(own.kind);
    const recorded = own.base.version === 0 ? [] : await log.items(ledger, stream, wanted, own.base.version);
    return [
      ...recorded,
      ...own.events
        .filter((event) => wanted.includes(itemOf(event) ?? ''))
        .map((event): RecordedEvent => ({
          ...{ id: '', ledger, stream, position: 0, version: own.base.version + 1, actor: by },
          ...{ recordedAt: clock(), public: { position: 0, version: 0 } },
          audience: audience(definitionOf(event.type).audience, own.state, event),
          ...event,
        })),
    ];
  };
  return {
    ...dependencies,
    streamStates: {
      ...streamStates,
      get: withWritten(streamStates.get),
      refresh: withWritten(streamStates.refresh),
    },
    log: { ...log, items },
  } satisfies Dependencies;
};

/** The refusal of a part names the field in the body of the whole act. */
const refusedAt = (error: unknown, at: string): unknown => {
  if (!(error instanceof Refused)) return error;
  const { pointer, ...refusal } = error.refusal;
  return new Refused({ ...refusal, pointer: pointer === undefined ? at : at + pointer.slice(1) });
};

/**
 * Judges an act of several commands: each on the state after those before it. With one command it is `judge`. Nothing
 * is kept of it before the append, which writes all streams together.
 */
export const judgeAct = async (
  dependencies: Dependencies,
  context: CommandContext,
  cached: CachedState,
): Promise<Judged> => {
  const { parts = [] } = context.envelope;
  if (parts.length === 0) return judge(dependencies, context, cached);
  const written: Written = new Map();
  const seen = seeing(dependencies, written, context);
  const first = await judge(dependencies, context, cached);
  const requires = [...first.requires];
  add(written, context, context.kind, context.stream, first);
  for (const part of parts) {
    const { judged, kind, stream } = await judgePart(seen, context, part);
    requires.push(...judged.requires.filter((each) => !written.has(each.stream)));
    add(written, context, kind, stream, judged);
  }
  const own = written.get(context.stream);
  written.delete(context.stream);
  const others = Array.from(written, ([stream, { kind, base, events }]): JudgedBeside => ({
    ...{ kind, stream, events },
    ...{ version: base.version, state: base.state },
  }));
  return {
    base: first.base,
    events: [...(own?.events ?? [])],
    requires,
    beside: [...first.beside, ...others],
  };
};

const judgePart = async (dependencies: Dependencies, context: CommandContext, { command, at }: PartOfAct) => {
  const { kind, stream } = streamOf(command);
  const { ledger, envelope } = context;
  // Versions and the id are those of the whole act.
  const alone = { command, by: envelope.by, role: envelope.role, fresh: envelope.fresh };
  const cached = await dependencies.streamStates.get(ledger, kind, stream);
  try {
    return {
      judged: await judge(dependencies, { ledger, kind, stream, envelope: alone }, cached),
      kind,
      stream,
    };
  } catch (error) {
    throw refusedAt(error, at);
  }
};

const add = (
  written: Written,
  { envelope: { by } }: CommandContext,
  kind: StreamKind,
  stream: string,
  judged: Judged,
): void => {
  const { evolve } = deciderOf(kind);
  const before = written.get(stream);
  written.set(stream, {
    kind,
    base: before?.base ?? judged.base,
    state: judged.events.reduce((state, event) => evolve(state, event, by), judged.base.state),
    events: [...(before?.events ?? []), ...judged.events],
  });
};
