import type { DomainEvent } from '../domain/events.ts';
import { referencesOf } from '../domain/commands.ts';
import { unseenMaxEvents } from '../event-store/append.ts';
import { isRefusal, refuse, type Refusal } from '../domain/terms/refusal.ts';
import { decisionContextOf } from './decision-context.ts';
import type { Required } from './reachable-claims.ts';
import { deciderOf, type CachedState } from './stream-state-cache.ts';
import { Refused, StaleVersion } from './outcomes.ts';
import type { CommandContext, Dependencies } from './command-envelope.ts';

/** The events that carry the wish out, and the state they were decided on. */
export interface Judged {
  readonly base: CachedState;
  readonly events: DomainEvent[];
  /** Other streams it was decided by, each at the version that was seen. */
  readonly requires: Required;
}

interface Decided {
  readonly base: CachedState;
  readonly decision: DomainEvent[] | Refusal;
  readonly requires: Required;
}

/** Decides on what is known. Before it says no it looks at everything again, since what this process knows may be out of date. */
export const judge = async (
  means: Dependencies,
  the: CommandContext,
  known: CachedState,
): Promise<Judged> => {
  const first = await decideOn(means, the, known);
  if (first !== undefined && !isRefusal(first.decision)) return { ...first, events: first.decision };
  const latest = await means.known.refresh(the.ledger, the.kind, the.stream);
  const lookingAgain = { ...means, known: { ...means.known, get: means.known.refresh } };
  const second = await decideOn(lookingAgain, the, latest);
  if (second === undefined) throw await staleness(means, the, latest);
  if (isRefusal(second.decision)) throw new Refused(second.decision);
  return { ...second, events: second.decision };
};

/** Undefined where the caller judged by another version than this one. */
const decideOn = async (
  means: Dependencies,
  the: CommandContext,
  known: CachedState,
): Promise<Decided | undefined> => {
  const { expected } = the.wish;
  // Of what is not there, that it is not there is a better answer than that its version is another.
  if (expected !== undefined && known.version > 0 && !expected.includes(known.version)) return undefined;
  const base = await withItems(means, the, known);
  // Of what is not there, that it is not there comes before what it was to refer to.
  const missing = known.version === 0 ? undefined : await missingReference(means, the);
  if (missing !== undefined) return { base, decision: missing, requires: [] };
  const { circumstances, requires } = await decisionContextOf(means, the, base);
  return {
    base,
    decision: deciderOf(the.kind).decide(the.wish.command, base.state, circumstances),
    requires,
  };
};

const staleness = async (
  { log }: Dependencies,
  { ledger, stream, wish }: CommandContext,
  latest: CachedState,
): Promise<StaleVersion> => {
  const since = Math.max(0, ...(wish.expected ?? []).filter((version) => version < latest.version));
  return new StaleVersion(latest.version, await log.stream(ledger, stream, since, unseenMaxEvents));
};

/** Reads the items that the command speaks of and that are not part of the state yet, as they were at its version. */
const withItems = async (
  { log }: Dependencies,
  { ledger, kind, stream, wish }: CommandContext,
  known: CachedState,
): Promise<CachedState> => {
  const decider = deciderOf(kind);
  const asked = new Set(wish.fresh);
  let { state } = known;
  while (known.version > 0 && known.isWhole !== true) {
    const missing = decider
      .itemsNeeded(wish.command, state)
      .filter((item) => !asked.has(item) && !decider.isAtHand(state, item));
    if (missing.length === 0) break;
    for (const item of missing) asked.add(item);
    state = decider.withItems(state, await log.items(ledger, stream, missing, known.version));
  }
  return state === known.state ? known : { ...known, state, bytes: undefined };
};

const missingReference = async (
  { known }: Dependencies,
  { ledger, wish }: CommandContext,
): Promise<Refusal | undefined> => {
  for (const { kind, stream, pointer } of referencesOf(wish.command)) {
    const { version } = await known.get(ledger, kind, stream);
    if (version === 0)
      return refuse('unknown-reference', `There is no ${kind} ${stream} in this ledger.`, { pointer });
  }
  return undefined;
};
