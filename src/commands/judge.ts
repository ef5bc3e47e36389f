import type { DomainEvent, StreamKind } from '../domain/events.ts';
import { itemsMadeBy } from '../domain/items.ts';
import { referencesOf } from '../domain/commands.ts';
import { unseenMaxEvents } from '../event-store/append/append.ts';
import { isRefusal, refuse, type Refusal } from '../domain/terms/refusal.ts';
import { decisionContextOf } from './decision-context.ts';
import type { Required } from './reachable-claims.ts';
import { deciderOf, type CachedState } from './stream-state-cache.ts';
import { idTaken, Refused, StaleVersion } from './outcomes.ts';
import type { CommandContext, Dependencies } from './command-envelope.ts';

/** The events that a command leads to, and the state they were decided on. */
export interface Judged {
  /** The state that `decide` was given. Its version is the one the append expects. */
  readonly base: CachedState;
  readonly events: DomainEvent[];
  /** The other streams that the decision depends on, each at the version that was read. */
  readonly requires: Required;
  /** What the events mean for other streams, each with the state and version that it was decided on. */
  readonly beside: readonly JudgedBeside[];
}

/** The events for another stream than the command's own. */
export interface JudgedBeside {
  readonly kind: StreamKind;
  readonly stream: string;
  readonly version: number;
  readonly state: unknown;
  readonly events: readonly DomainEvent[];
}

interface Decided {
  readonly base: CachedState;
  readonly decision: DomainEvent[] | Refusal;
  readonly requires: Required;
  readonly beside: readonly JudgedBeside[];
}

/**
 * Decides on the cached state. Before a refusal everything is read again, because the cache may lag behind another
 * process. A stale refusal would be wrong for good; a stale acceptance fails at the append.
 */
export const judge = async (
  dependencies: Dependencies,
  context: CommandContext,
  cached: CachedState,
): Promise<Judged> => {
  const first = await decideOn(dependencies, context, cached);
  if (first !== undefined && !isRefusal(first.decision)) return { ...first, events: first.decision };
  const latest = await dependencies.streamStates.refresh(context.ledger, context.kind, context.stream);
  const uncached = {
    ...dependencies,
    streamStates: { ...dependencies.streamStates, get: dependencies.streamStates.refresh },
  };
  const second = await decideOn(uncached, context, latest);
  if (second === undefined) throw await staleness(dependencies, context, latest);
  if (isRefusal(second.decision)) throw new Refused(second.decision);
  return { ...second, events: second.decision };
};

/** Undefined if the caller does not accept the current version. */
const decideOn = async (
  dependencies: Dependencies,
  context: CommandContext,
  cached: CachedState,
): Promise<Decided | undefined> => {
  const { expected } = context.envelope;
  // A missing stream is refused as unknown, not as stale: that tells the caller more.
  if (expected !== undefined && cached.version > 0 && !expected.includes(cached.version)) return undefined;
  const base = await withItems(dependencies, context, cached);
  // A missing stream is refused before a missing reference.
  const missing = cached.version === 0 ? undefined : await missingReference(dependencies, context);
  if (missing !== undefined) return { base, decision: missing, requires: [], beside: [] };
  const { decisionContext, requires } = await decisionContextOf(dependencies, context, base);
  const decider = deciderOf(context.kind);
  const { command } = context.envelope;
  const decided = decider.decide(command, base.state, decisionContext);
  const decision = (await reusedId(dependencies, context, decided)) ?? decided;
  const beside = isRefusal(decision)
    ? []
    : decider.beside(command, base.state, decision, decisionContext).map((each) => ({
        ...each,
        kind: context.kind,
        version: requires.find(({ stream }) => stream === each.stream)?.version ?? 0,
        state: decisionContext.others?.get(each.stream) ?? decisionContext.sources?.get(each.stream),
      }));
  return { base, decision, requires, beside };
};

/**
 * Refuses a second item under an id that the command names. Ids that were generated for the request are new, so most
 * commands cost no query. An id that comes from the state is that of an item announced before: the correction that an
 * embargo holds back.
 * Two commands of one stream cannot pass together: the second conflicts at its append and is judged again.
 */
const reusedId = async (
  { log }: Dependencies,
  { ledger, envelope }: CommandContext,
  decision: DomainEvent[] | Refusal,
): Promise<Refusal | undefined> => {
  if (isRefusal(decision)) return undefined;
  const made = decision.flatMap(itemsMadeBy).filter((item) => envelope.fresh?.includes(item) !== true);
  if (made.length === 0) return undefined;
  const values: readonly unknown[] = Object.values(envelope.command);
  const named = made.filter((item) => values.includes(item));
  const taken = named.length === 0 ? undefined : await log.taken(ledger, null, named);
  return taken === undefined ? undefined : idTaken(taken).refusal;
};

const staleness = async (
  { log }: Dependencies,
  { ledger, stream, envelope }: CommandContext,
  latest: CachedState,
): Promise<StaleVersion> => {
  const { expected = [] } = envelope;
  if (expected.length === 0) return new StaleVersion(latest.version, undefined);
  const past = expected.filter((version) => version < latest.version);
  // Nothing is unseen since a version that has not been reached.
  if (past.length === 0) return new StaleVersion(latest.version, []);
  const unseen = await log.stream(ledger, stream, Math.max(...past), unseenMaxEvents);
  return new StaleVersion(latest.version, unseen);
};

/** Lazy loading: reads the items that the command refers to and that the state lacks, as of the state's version. */
const withItems = async (
  { log }: Dependencies,
  { ledger, kind, stream, envelope }: CommandContext,
  cached: CachedState,
): Promise<CachedState> => {
  const decider = deciderOf(kind);
  const asked = new Set(envelope.fresh);
  let { state } = cached;
  while (cached.version > 0 && cached.isWhole !== true) {
    const missing = decider
      .itemsNeeded(envelope.command, state)
      .filter((item) => !asked.has(item) && !decider.isAtHand(state, item));
    if (missing.length === 0) break;
    for (const item of missing) asked.add(item);
    state = decider.withItems(state, await log.items(ledger, stream, missing, cached.version));
  }
  return state === cached.state ? cached : { ...cached, state, bytes: undefined };
};

const missingReference = async (
  { streamStates }: Dependencies,
  { ledger, envelope }: CommandContext,
): Promise<Refusal | undefined> => {
  for (const { kind, stream, pointer } of referencesOf(envelope.command)) {
    const { version } = await streamStates.get(ledger, kind, stream);
    if (version === 0)
      return refuse('unknown-reference', `There is no ${kind} ${stream} in this ledger.`, { pointer });
  }
  return undefined;
};
