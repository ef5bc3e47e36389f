import { streamOf } from '../domain/deciders.ts';
import { definitionOf, type DomainEvent } from '../domain/events.ts';
import { eventBytesOf, type Append } from '../event-store/append/append.ts';
import type { AppendOutcome } from '../event-store/append/outcome.ts';
import { attributedBy, createAttribution } from './attribution.ts';
import type { Judged, JudgedBeside } from './judge.ts';
import { judgeAct } from './judge-act.ts';
import { deciderOf, fold, stateVersionOf, type CachedState } from './stream-state-cache.ts';
import { CommandIdReused, idTaken, Refused, StaleVersion, TooContended, type Receipt } from './outcomes.ts';
import type { CommandContext, Dependencies, CommandEnvelope } from './command-envelope.ts';

/**
 * Executes a command. The promise resolves once the events are durable. It rejects with `Refused`, `StaleVersion`,
 * `CommandIdReused` or `TooContended`. If the database cannot be reached, the outcome is unknown; an id in the envelope
 * makes a repetition safe.
 */
export type HandleCommand = (ledger: string, envelope: CommandEnvelope) => Promise<Receipt>;

/**
 * How long a command is retried after conflicts with another process, in milliseconds. A count of attempts would not be
 * fair. Another process with queued commands of that stream wins every round until its queue is empty.
 */
const contendedPatienceMs = 5_000;

/** The command handler: load, decide, append. It is the only place where the pure core meets the log. */
export const createHandleCommand = (dependencies: Dependencies): HandleCommand => {
  const withLock = createStreamLocks();
  const termsOf = createAttribution(dependencies);
  return (ledger, envelope) => {
    const { kind, stream } = streamOf(envelope.command);
    // Mutex per stream: two commands of one stream that are judged at once would only conflict with each other.
    return withLock(`${ledger} ${stream}`, () =>
      execute({ ...dependencies, termsOf }, { ledger, kind, stream, envelope }),
    );
  };
};

interface Executing extends Dependencies {
  readonly termsOf: ReturnType<typeof createAttribution>;
}

const execute = async (dependencies: Executing, context: CommandContext): Promise<Receipt> => {
  const earlier =
    context.envelope.id?.isNew === true ? undefined : await answerOfEarlier(dependencies, context);
  if (earlier !== undefined) return earlier;
  try {
    return await decideAndAppend(dependencies, context);
  } catch (error) {
    // Another process may have executed the same command id since the first look-up. Then its receipt is the answer,
    // not the refusal.
    const isRefused = error instanceof Refused || error instanceof StaleVersion;
    const meanwhile = isRefused ? await answerOfEarlier(dependencies, context) : undefined;
    if (meanwhile === undefined) throw error;
    return meanwhile;
  }
};

const decideAndAppend = async (dependencies: Executing, given: CommandContext): Promise<Receipt> => {
  const { expected } = given.envelope;
  const attributed = attributedBy(await dependencies.termsOf(dependencies, given));
  const context = attributed.context(given);
  let cached = await dependencies.streamStates.get(context.ledger, context.kind, context.stream);
  const deadline = performance.now() + contendedPatienceMs;
  while (performance.now() < deadline) {
    const judged = attributed.judged(await judgeAct(dependencies, context, cached));
    const { base, events, requires } = judged;
    const decider = deciderOf(context.kind);
    const after = events.reduce(
      (state, event) => decider.evolve(state, event, context.envelope.by),
      base.state,
    );
    const append = toAppend(dependencies, context, judged, after);
    const outcome = await dependencies.log.append(context.ledger, append);
    if (outcome.outcome !== 'conflict')
      return settle(dependencies, context, outcome, { base, append }, after);
    // The caller accepted the version this command was judged at, but not the current one.
    if (expected !== undefined && base.version > 0 && !expected.includes(outcome.version))
      throw new StaleVersion(outcome.version, outcome.unseen);
    for (const { stream } of requires) dependencies.streamStates.forget(context.ledger, stream);
    // The log has gone back. The cache would keep the higher version.
    if (outcome.version < base.version) dependencies.streamStates.forget(context.ledger, context.stream);
    cached = await catchUp(dependencies, context, base, outcome);
  }
  throw new TooContended(
    `the stream ${context.stream} kept changing for ${contendedPatienceMs} ms while the command was judged`,
  );
};

const answerOfEarlier = async (
  { log }: Dependencies,
  { ledger, envelope: { id } }: CommandContext,
): Promise<Receipt | undefined> => {
  if (id === undefined) return undefined;
  const earlier = await log.command(ledger, id.command);
  if (earlier === undefined) return undefined;
  if (earlier.fingerprint !== id.fingerprint)
    throw new CommandIdReused('the id was used for another command');
  const { stream, version, lastPosition: position, public: numbers, recordedAt, receipt: kept } = earlier;
  return { stream, version, position, public: numbers, recordedAt, replayed: true, kept };
};

const toAppend = (
  { newEventId }: Dependencies,
  { kind, stream, envelope: { by, id } }: CommandContext,
  { base, events, requires, beside }: Judged,
  after: unknown,
): Append => {
  const part = (
    of: Pick<JudgedBeside, 'kind' | 'stream' | 'version'>,
    state: unknown,
    happened: readonly DomainEvent[],
  ) => {
    const decider = deciderOf(of.kind);
    return {
      stream: of.stream,
      expected: of.version,
      actor: by,
      events: happened.map((event) => ({
        id: newEventId(),
        event,
        item: decider.itemOf(event),
        audience: decider.audience(definitionOf(event.type).audience, state, event),
      })),
      state: decider.snapshot(state),
      stateVersion: stateVersionOf(of.kind),
    };
  };
  return {
    ...part({ kind, stream, version: base.version }, after, events),
    requires,
    holds: (item) => deciderOf(kind).holds(base.state, item),
    command: id && { id: id.command, fingerprint: id.fingerprint, receipt: id.keep ?? null },
    ...(beside.length === 0
      ? {}
      : {
          beside: beside.map((each) => {
            const { evolve } = deciderOf(each.kind);
            const state = each.events.reduce((s, event) => evolve(s, event, by), each.state);
            return part(each, state, each.events);
          }),
        }),
  };
};

const settle = (
  { streamStates }: Dependencies,
  { ledger, kind, stream, envelope }: CommandContext,
  outcome: Exclude<AppendOutcome, { outcome: 'conflict' }>,
  { base, append }: { readonly base: CachedState; readonly append: Append },
  after: unknown,
): Receipt => {
  if (outcome.outcome === 'reused') throw new CommandIdReused('the id was used for another command');
  if (outcome.outcome === 'taken') throw idTaken(outcome.item);
  const { version, lastPosition: position, public: numbers, recordedAt } = outcome;
  const reached = { version, position, public: numbers, recordedAt };
  // If each attempt generated its own ids, the first may have written to another stream.
  if (outcome.outcome === 'duplicate')
    return { stream: outcome.stream, ...reached, replayed: true, kept: outcome.receipt };
  for (const other of append.beside ?? []) streamStates.forget(ledger, other.stream);
  const kept = deciderOf(kind).bounded(after);
  // The events account for most of the growth. Measuring the whole state each time would cost more than the append.
  const bytes = base.bytes !== undefined && kept === after ? base.bytes + eventBytesOf(append) : undefined;
  streamStates.put(ledger, kind, stream, {
    version,
    state: kept,
    isWhole: base.isWhole === true && kept === after,
    bytes,
  });
  return { stream, ...reached, replayed: false, kept: envelope.id?.keep };
};

/**
 * Applies the events of a conflict to the cached state. Loaded items are dropped, because the other process may have
 * changed them.
 */
const catchUp = async (
  dependencies: Dependencies,
  { ledger, kind, stream }: CommandContext,
  base: CachedState,
  { version, unseen }: Extract<AppendOutcome, { outcome: 'conflict' }>,
): Promise<CachedState> => {
  if (unseen.at(-1)?.version !== version) return dependencies.streamStates.refresh(ledger, kind, stream);
  const decider = deciderOf(kind);
  return { version, state: decider.snapshot(fold(kind, decider.snapshot(base.state), unseen)) };
};

/**
 * A mutex per name, first come first served: tasks with one name run one after another, those with different names in
 * parallel.
 */
const createStreamLocks = () => {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(name);
    const mine = before === undefined ? work() : before.then(work, work);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
};
