import { streamOf } from '../domain/deciders.ts';
import { definitionOf } from '../domain/events.ts';
import type { AppendOutcome } from '../event-store/append.ts';
import { createStreamLocks } from './stream-lock.ts';
import { judge, type Judged } from './judge.ts';
import { bytesOf, deciderOf, fold, stateVersionOf, type CachedState } from './stream-state-cache.ts';
import { CommandIdReused, Refused, StaleVersion, TooContended, type Receipt } from './outcomes.ts';
import type { CommandContext, Dependencies, CommandEnvelope } from './command-envelope.ts';

/**
 * Carries out a wish, durably, or throws why not: Refused, StaleVersion, CommandIdReused, TooContended, or that the
 * database cannot be reached, in which case it is not known whether it was carried out.
 */
export type HandleCommand = (ledger: string, wish: CommandEnvelope) => Promise<Receipt>;

/**
 * How long a command is judged anew because another process wrote to its stream in between. A count would not do:
 * while the other has commands of that stream waiting, each of them comes before our next attempt.
 */
const contendedPatienceMs = 5_000;

/** The one seam between the pure core and the log: read, decide, append. */
export const createHandleCommand = (means: Dependencies): HandleCommand => {
  const inTurn = createStreamLocks();
  return (ledger, wish) => {
    const { kind, stream } = streamOf(wish.command);
    // In turn, since two commands of one stream that are judged at once would only conflict with each other.
    return inTurn(`${ledger} ${stream}`, () => carryOut(means, { ledger, kind, stream, wish }));
  };
};

const carryOut = async (means: Dependencies, the: CommandContext): Promise<Receipt> => {
  const earlier = the.wish.id?.isNew === true ? undefined : await answerOfEarlier(means, the);
  if (earlier !== undefined) return earlier;
  try {
    return await decideAndAppend(means, the);
  } catch (error) {
    // Another process may have carried out the same wish since we looked. Then that is the answer, and not that it
    // cannot be done a second time.
    const isNo = error instanceof Refused || error instanceof StaleVersion;
    const meanwhile = isNo ? await answerOfEarlier(means, the) : undefined;
    if (meanwhile === undefined) throw error;
    return meanwhile;
  }
};

const decideAndAppend = async (means: Dependencies, the: CommandContext): Promise<Receipt> => {
  const { expected } = the.wish;
  let known = await means.known.get(the.ledger, the.kind, the.stream);
  const deadline = performance.now() + contendedPatienceMs;
  while (performance.now() < deadline) {
    const { base, events, requires } = await judge(means, the, known);
    const decider = deciderOf(the.kind);
    const after = events.reduce((state, event) => decider.evolve(state, event, the.wish.by), base.state);
    const outcome = await append(means, the, { base, events, requires }, after);
    if (outcome.outcome !== 'conflict') return settle(means, the, outcome, { base, events, requires }, after);
    // The caller judged by the version that we expected, and not by the one it is at now.
    if (expected !== undefined && base.version > 0 && !expected.includes(outcome.version))
      throw new StaleVersion(outcome.version, outcome.unseen);
    for (const { stream } of requires) means.known.forget(the.ledger, stream);
    known = await catchUp(means, the, base, outcome);
  }
  throw new TooContended(
    `the stream ${the.stream} kept changing for ${contendedPatienceMs} ms while the command was judged`,
  );
};

const answerOfEarlier = async (
  { log }: Dependencies,
  { ledger, wish: { id } }: CommandContext,
): Promise<Receipt | undefined> => {
  if (id === undefined) return undefined;
  const earlier = await log.command(ledger, id.command);
  if (earlier === undefined) return undefined;
  if (earlier.fingerprint !== id.fingerprint)
    throw new CommandIdReused('the id was used for another command');
  const { stream, version, lastPosition: position, recordedAt, receipt: kept } = earlier;
  return { stream, version, position, recordedAt, replayed: true, kept };
};

const append = (
  { log, newEventId }: Dependencies,
  { ledger, kind, stream, wish: { by, id } }: CommandContext,
  { base, events, requires }: Judged,
  after: unknown,
): Promise<AppendOutcome> => {
  const decider = deciderOf(kind);
  return log.append(ledger, {
    stream,
    expected: base.version,
    requires,
    actor: by,
    events: events.map((event) => ({
      id: newEventId(),
      event,
      item: decider.itemOf(event),
      audience: decider.audience(definitionOf(event.type).audience, after, event),
    })),
    state: decider.snapshot(after),
    stateVersion: stateVersionOf(kind),
    command: id && { id: id.command, fingerprint: id.fingerprint, receipt: id.keep ?? null },
  });
};

const settle = (
  { known }: Dependencies,
  { ledger, kind, stream, wish }: CommandContext,
  outcome: Exclude<AppendOutcome, { outcome: 'conflict' }>,
  { base, events }: Judged,
  after: unknown,
): Receipt => {
  if (outcome.outcome === 'reused') throw new CommandIdReused('the id was used for another command');
  const { version, lastPosition: position, recordedAt } = outcome;
  // With ids that were made for each of the two it may be another stream that the first one wrote to.
  if (outcome.outcome === 'duplicate')
    return { stream: outcome.stream, version, position, recordedAt, replayed: true, kept: outcome.receipt };
  const kept = deciderOf(kind).bounded(after);
  // The events are most of what is added to a state, so nobody need measure the whole of it each time.
  const bytes = base.bytes !== undefined && kept === after ? base.bytes + bytesOf(events) : undefined;
  known.put(ledger, kind, stream, {
    version,
    state: kept,
    isWhole: base.isWhole === true && kept === after,
    bytes,
  });
  return { stream, version, position, recordedAt, replayed: false, kept: wish.id?.keep };
};

/** Folds what others wrote into what we knew. The items at hand are let go, and read again where they are needed. */
const catchUp = async (
  means: Dependencies,
  { ledger, kind, stream }: CommandContext,
  base: CachedState,
  { version, unseen }: Extract<AppendOutcome, { outcome: 'conflict' }>,
): Promise<CachedState> => {
  if (unseen.at(-1)?.version !== version) return means.known.refresh(ledger, kind, stream);
  const decider = deciderOf(kind);
  return { version, state: decider.snapshot(fold(kind, decider.snapshot(base.state), unseen)) };
};
