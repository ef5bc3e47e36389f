import type { DomainEvent } from '../domain/events.ts';
import { referencesOf } from '../domain/commands.ts';
import { unseenMaxEvents } from '../event-store/append.ts';
import { isRefusal, refuse, type Refusal } from '../domain/terms/refusal.ts';
import { decisionContextOf } from './decision-context.ts';
import type { Required } from './reachable-claims.ts';
import { deciderOf, type CachedState } from './stream-state-cache.ts';
import { Refused, StaleVersion } from './outcomes.ts';
import type { CommandContext, Dependencies } from './command-envelope.ts';

/** The events that a command leads to, and the state they were decided on. */
export interface Judged {
  /** The state that `decide` was given. Its version is the one the append expects. */
  readonly base: CachedState;
  readonly events: DomainEvent[];
  /** The other streams that the decision depends on, each at the version that was read. */
  readonly requires: Required;
}

interface Decided {
  readonly base: CachedState;
  readonly decision: DomainEvent[] | Refusal;
  readonly requires: Required;
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
  if (missing !== undefined) return { base, decision: missing, requires: [] };
  const { decisionContext, requires } = await decisionContextOf(dependencies, context, base);
  return {
    base,
    decision: deciderOf(context.kind).decide(context.envelope.command, base.state, decisionContext),
    requires,
  };
};

const staleness = async (
  { log }: Dependencies,
  { ledger, stream, envelope }: CommandContext,
  latest: CachedState,
): Promise<StaleVersion> => {
  const since = Math.max(0, ...(envelope.expected ?? []).filter((version) => version < latest.version));
  return new StaleVersion(latest.version, await log.stream(ledger, stream, since, unseenMaxEvents));
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
