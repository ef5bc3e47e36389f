import assert from 'node:assert/strict';
import { command as anyCommand, type Command } from '../../src/domain/commands.ts';
import { deciders, streamOf, type Decider } from '../../src/domain/deciders.ts';
import { definitionOf, type DomainEvent } from '../../src/domain/events.ts';
import { firstPolicy, type Policy } from '../../src/domain/ledger/policy.ts';
import type { Scale } from '../../src/domain/scale/scale.ts';
import { truthScale } from '../../src/domain/scale/truth.ts';
import type { DecisionContext } from '../../src/domain/decision-context.ts';
import type { Actor } from '../../src/domain/terms/actor.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../../src/domain/terms/refusal.ts';
import { withItemsAtHand } from './at-hand.ts';
import { ana, ben } from './builders/people.ts';

/** An event and who did it. */
export interface Deed {
  readonly event: DomainEvent;
  readonly by: Actor;
}

export const by = (actor: Actor, event: DomainEvent): Deed => ({ event, by: actor });

/** Where nothing else is said, Ana does everything and Ben approves it. */
const deedOf = (each: DomainEvent | Deed): Deed =>
  'event' in each ? each : by(each.type === 'verdict.approved' ? ben : ana, each);

/** What may differ from the usual: Ana acts, one approval is needed, the scale is the first one. */
export interface Usually {
  readonly by: Actor;
  readonly policy: Policy;
  readonly scale: Scale | undefined;
  readonly others: DecisionContext['others'];
  readonly members: DecisionContext['members'];
  readonly sources: DecisionContext['sources'];
  readonly parts: number;
}

export const truth: Scale = { kind: 'defined', version: 1, ...withoutType(truthScale) };
const usually: Partial<Usually> & Pick<Usually, 'by' | 'policy'> = {
  by: ana,
  policy: firstPolicy,
  scale: truth,
};

function withoutType<C extends { type: string }>({ type: _, ...rest }: C): Omit<C, 'type'> {
  return rest;
}

/** The state after deeds, of the stream whose decider is given. Each must be an event that could have been stored. */
const stateAfter = (decider: Decider<Command, unknown, DomainEvent>, deeds: readonly Deed[]): unknown =>
  deeds.reduce<unknown>((state, deed) => {
    definitionOf(deed.event.type).data.parse(deed.event.data);
    const next = decider.evolve(state, deed.event, deed.by);
    const stored: unknown = JSON.parse(JSON.stringify(next));
    assert.deepEqual(decider.state.parse(stored), stored, 'the state is one that its schema describes');
    return next;
  }, decider.initial);

const decideOn = (deeds: readonly Deed[], wish: Command, more: Partial<Usually>): DomainEvent[] | Refusal => {
  anyCommand.parse(wish);
  const decider: Decider<Command, unknown, DomainEvent> = deciders[streamOf(wish).kind];
  const state = stateAfter(decider, deeds);
  const circumstances = { ...usually, at: '2026-11-22T12:00:00.000Z', ...more } as DecisionContext;
  const decision = decider.decide(wish, state, circumstances);
  const fewer = decider.decide(
    wish,
    withItemsAtHand(decider, decider.snapshot(state), deeds, wish),
    circumstances,
  );
  assert.deepEqual(fewer, decision, 'judged with only the items it needs at hand, the same happens');
  return decision;
};

/**
 * Reads as the domain does: given what happened, when someone wishes something, then this happens.
 * It throws where that is not so, and the diff names the events.
 */
export const given = (...before: readonly (DomainEvent | Deed)[]) => ({
  when: (wish: Command, more: Partial<Usually> = {}) => {
    const deeds = before.map(deedOf);
    const decision = decideOn(deeds, wish, more);
    return {
      then: (...expected: readonly DomainEvent[]): void => {
        assert.deepEqual(decision, expected);
        for (const { type, data } of expected) definitionOf(type).data.parse(data);
      },
      thenRefused: (code: RefusalCode, more: Partial<Refusal> = {}): void => {
        if (!isRefusal(decision)) assert.fail(`it was not refused: ${JSON.stringify(decision)}`);
        assert.equal(decision.refused, code, decision.detail);
        assert.deepEqual({ ...decision, ...more }, decision);
        assert.match(decision.detail, /^[A-Z][^\n]*\.$/, 'the detail is a sentence');
      },
    };
  },
});
