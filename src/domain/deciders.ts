import type { z } from 'zod';
import { audienceOn, type ClaimEvent } from './claim/events.ts';
import { type Claim, claimState, noClaim } from './claim/claim.ts';
import type { ClaimCommand } from './claim/commands.ts';
import { decide as decideClaim } from './claim/decide.ts';
import { evolve as evolveClaim } from './claim/evolve.ts';
import { besideClaim } from './claim/merged.ts';
import type { Beside } from './claim/relations/merging.ts';
import { isAtHand, itemOf, itemsNeeded, withFewItems, withItems, withoutItems } from './claim/items.ts';
import { claimantState, noClaimant, type Claimant } from './claimant/claimant.ts';
import type { ClaimantCommand } from './claimant/commands.ts';
import { decide as decideClaimant } from './claimant/decide.ts';
import type { ClaimantEvent } from './claimant/events.ts';
import { evolve as evolveClaimant } from './claimant/evolve.ts';
import { claimGrowth } from './growth/claim.ts';
import { limited } from './growth/limited.ts';
import { claimantGrowth, ledgerGrowth, scaleGrowth, sourceGrowth } from './growth/others.ts';
import type { LedgerCommand } from './ledger/commands.ts';
import { decide as decideLedger } from './ledger/decide.ts';
import type { LedgerEvent } from './ledger/events.ts';
import { evolve as evolveLedger } from './ledger/evolve.ts';
import { emptyLedger, ledgerState, type Ledger } from './ledger/ledger.ts';
import * as scales from './scale/scale.ts';
import type { SourceCommand } from './source/commands.ts';
import { decide as decideSource } from './source/decide.ts';
import type { SourceEvent } from './source/events.ts';
import { evolve as evolveSource } from './source/evolve.ts';
import { besideSource } from './source/merging.ts';
import { noSource, sourceState, type Source } from './source/source.ts';
import type { Actor } from './terms/actor.ts';
import type { Audience } from './terms/define.ts';
import type { DecisionContext } from './decision-context.ts';
import type { Refusal } from './terms/refusal.ts';
import type { Command } from './commands.ts';
import type { StreamKind } from './events.ts';

/** One kind of stream: its initial state, its decisions and its state after an event. */
export interface Decider<C, S, E> {
  readonly initial: S;
  /** What is stored of the stream as its snapshot. Its digest is the snapshot's version. */
  readonly state: z.ZodType<S>;
  /** Raised if `evolve` gives another state for the same events and the schema stays the same. */
  readonly revision: number;
  decide(command: C, state: S, given: DecisionContext): E[] | Refusal;
  evolve(state: S, event: E, by: Actor): S;
  /** What the decided events mean for other streams of the kind, which `given.others` or `given.sources` has. Appended with them. */
  beside(command: C, state: S, events: readonly E[], given: DecisionContext): Beside<E>[];
  /** Items of the stream that must be part of the state before `decide` can judge this command. */
  itemsNeeded(command: C, state: S): readonly string[];
  isAtHand(state: S, item: string): boolean;
  /** The state with some items folded from their own events. */
  withItems(state: S, events: readonly { type: string; data: unknown; actor: Actor }[]): S;
  /** Whether the state knows an item to be one of this stream, from an event of the stream. */
  holds(state: S, item: string): boolean;
  /** The item of the stream that an event is about, where it is about one. */
  itemOf(event: E): string | undefined;
  /** Who may see an event of this stream, given who may usually see its type. */
  audience(usual: Audience, state: S, event?: E): Audience;
  /** The state as it is stored: without the items, which are read when a command needs them. */
  snapshot(state: S): S;
  /** The state as a process caches it between two commands, bounded in size. */
  bounded(state: S): S;
}

const whole = {
  beside: () => [],
  itemsNeeded: () => [],
  isAtHand: () => true,
  withItems: <S>(state: S): S => state,
  holds: () => false,
  itemOf: () => undefined,
  audience: (usual: Audience): Audience => usual,
  snapshot: <S>(state: S): S => state,
  bounded: <S>(state: S): S => state,
};

const claim: Decider<ClaimCommand, Claim, ClaimEvent> = {
  initial: noClaim,
  state: claimState,
  revision: 2,
  decide: limited(decideClaim, claimGrowth),
  evolve: evolveClaim,
  beside: besideClaim,
  itemsNeeded,
  isAtHand,
  withItems,
  holds: isAtHand,
  itemOf,
  audience: (usual, state, event) => audienceOn(state, usual, event),
  snapshot: withoutItems,
  bounded: withFewItems,
};
const source: Decider<SourceCommand, Source, SourceEvent> = {
  ...whole,
  initial: noSource,
  state: sourceState,
  revision: 1,
  decide: limited(decideSource, sourceGrowth),
  evolve: evolveSource,
  beside: besideSource,
  // The text of a capture is read without the rest of the stream.
  itemOf: (event) => (event.type === 'source.captured' ? event.data.capture : undefined),
};
const claimant: Decider<ClaimantCommand, Claimant, ClaimantEvent> = {
  ...whole,
  initial: noClaimant,
  state: claimantState,
  revision: 1,
  decide: limited(decideClaimant, claimantGrowth),
  evolve: evolveClaimant,
};
const scale: Decider<scales.ScaleCommand, scales.Scale, scales.ScaleEvent> = {
  ...whole,
  initial: scales.noScale,
  state: scales.scaleState,
  revision: 1,
  decide: limited(scales.decide, scaleGrowth),
  evolve: scales.evolve,
};
const ledger: Decider<LedgerCommand, Ledger, LedgerEvent> = {
  ...whole,
  initial: emptyLedger,
  state: ledgerState,
  revision: 1,
  decide: limited(decideLedger, ledgerGrowth),
  evolve: evolveLedger,
};

export const deciders = { claim, source, claimant, scale, ledger } satisfies Record<StreamKind, unknown>;

/** The one stream that holds a ledger's policy, members and keys. */
export const ledgerStream = 'ledger';
export const scaleStream = (scale: string): string => `scale:${scale}`;

/** The kind of the stream of that name; undefined where no kind has such names. */
export const kindOf = (stream: string): StreamKind | undefined => {
  const [word = ''] = stream.split(/[_:]/, 1);
  return Object.hasOwn(deciders, word) ? (word as StreamKind) : undefined;
};

/** The stream that judges the command. */
export const streamOf = (command: Command): { kind: StreamKind; stream: string } => {
  if ('claim' in command) return { kind: 'claim', stream: command.claim };
  if ('source' in command) return { kind: 'source', stream: command.source };
  if ('claimant' in command) return { kind: 'claimant', stream: command.claimant };
  if ('scale' in command) return { kind: 'scale', stream: scaleStream(command.scale) };
  return { kind: 'ledger', stream: ledgerStream };
};
