import fc from 'fast-check';
import type { Claim } from '../../../src/domain/claim/claim.ts';
import type { ClaimEvent } from '../../../src/domain/claim/events.ts';
import { deciders } from '../../../src/domain/deciders.ts';
import { isRefusal, type Refusal } from '../../../src/domain/terms/refusal.ts';
import type { EventByActor } from '../given.ts';
import { history, type Step } from './histories.ts';

export const decider = deciders.claim;

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

/** One command, the state it was judged on, what was decided, and the state after it. */
export interface Turn {
  readonly step: Step;
  readonly before: Claim;
  readonly priorEvents: readonly EventByActor[];
  readonly decision: ClaimEvent[] | Refusal;
  readonly events: readonly ClaimEvent[];
  readonly after: Claim;
}

export const decideOn = ({ command, ...given }: Step, claim: Claim): ClaimEvent[] | Refusal =>
  decider.decide(command, claim, { ...given, at: '2026-11-22T12:00:00.000Z' });

/** Gives the commands in order, everything frozen, so that a function that changes its input throws. */
export const turnsOf = (steps: readonly Step[]): Turn[] => {
  let before = deepFreeze(decider.initial);
  let priorEvents: readonly EventByActor[] = [];
  return steps.map((step) => {
    const decision = deepFreeze(decideOn(deepFreeze(step), before));
    const events = isRefusal(decision) ? [] : decision;
    const after = events.reduce((claim, event) => deepFreeze(decider.evolve(claim, event, step.by)), before);
    const turn = { step, before, priorEvents, decision, events, after };
    before = after;
    priorEvents = [...priorEvents, ...events.map((event) => ({ event, by: step.by }))];
    return turn;
  });
};

/** Holds a property against every turn of random histories. fast-check reports the seed and the shortest history. */
export const forEveryTurn = (holds: (turn: Turn) => void) => async () =>
  fc.assert(
    fc.property(history, (steps) => {
      turnsOf(steps).forEach(holds);
    }),
    { numRuns: 200 },
  );
