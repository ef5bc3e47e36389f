import assert from 'node:assert/strict';
import { command as anyCommand, type Command } from '../../src/domain/commands.ts';
import { deciders, streamOf, type Decider } from '../../src/domain/deciders.ts';
import { definitionOf, type DomainEvent } from '../../src/domain/events.ts';
import { firstPolicy, type Policy } from '../../src/domain/ledger/policy.ts';
import { type Scale, truthScale } from '../../src/domain/scale/scale.ts';
import type { Beside } from '../../src/domain/claim/relations/merging.ts';
import type { DecisionContext } from '../../src/domain/decision-context.ts';
import type { Actor } from '../../src/domain/terms/actor.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../../src/domain/terms/refusal.ts';
import { withItemsAtHand } from './at-hand.ts';
import { ana, ben } from './builders/people.ts';

/** An event and who did it. */
export interface EventByActor {
  readonly event: DomainEvent;
  readonly by: Actor;
}

export const by = (actor: Actor, event: DomainEvent): EventByActor => ({ event, by: actor });

/** Where nothing else is said, Ana does everything and Ben approves it. */
const byUsualActor = (each: DomainEvent | EventByActor): EventByActor =>
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
  readonly role: DecisionContext['role'];
  readonly proposedUnder: DecisionContext['proposedUnder'];
  readonly publishedUnder: DecisionContext['publishedUnder'];
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

/** The state after events of one stream. Each event must be one that could have been stored. */
const stateAfter = (
  decider: Decider<Command, unknown, DomainEvent>,
  priorEvents: readonly EventByActor[],
): unknown =>
  priorEvents.reduce<unknown>((state, eventBy) => {
    definitionOf(eventBy.event.type).data.parse(eventBy.event.data);
    const next = decider.evolve(state, eventBy.event, eventBy.by);
    const stored: unknown = JSON.parse(JSON.stringify(next));
    assert.deepEqual(decider.state.parse(stored), stored, 'the state is one that its schema describes');
    return next;
  }, decider.initial);

const decideOn = (
  priorEvents: readonly EventByActor[],
  command: Command,
  more: Partial<Usually>,
): { decision: DomainEvent[] | Refusal; beside: Beside<DomainEvent>[] } => {
  anyCommand.parse(command);
  const decider: Decider<Command, unknown, DomainEvent> = deciders[streamOf(command).kind];
  const state = stateAfter(decider, priorEvents);
  const context = { ...usually, at: '2026-11-22T12:00:00.000Z', ...more } as DecisionContext;
  const decision = decider.decide(command, state, context);
  const fewer = decider.decide(
    command,
    withItemsAtHand(decider, decider.snapshot(state), priorEvents, command),
    context,
  );
  assert.deepEqual(fewer, decision, 'judged with only the items it needs at hand, the same happens');
  return { decision, beside: isRefusal(decision) ? [] : decider.beside(command, state, decision, context) };
};

/**
 * Reads as the domain does: given these events, when this command comes, then these events follow.
 * It throws where that is not so, and the diff names the events.
 */
export const given = (...before: readonly (DomainEvent | EventByActor)[]) => ({
  when: (command: Command, more: Partial<Usually> = {}) => {
    const priorEvents = before.map(byUsualActor);
    const { decision, beside } = decideOn(priorEvents, command, more);
    return {
      /** Whether the command is not refused. */
      isDone: !isRefusal(decision),
      then: (...expected: readonly DomainEvent[]): void => {
        assert.deepEqual(decision, expected);
        for (const { type, data } of expected) definitionOf(type).data.parse(data);
      },
      /** That something of a type happens, whatever it says. */
      thenHappened: (type: DomainEvent['type']): void => {
        assert.ok(!isRefusal(decision), isRefusal(decision) ? decision.detail : '');
        assert.ok(decision.some((event) => event.type === type));
      },
      /** What then happens to other streams, by stream. */
      thenBeside: (expected: Readonly<Record<string, readonly DomainEvent[]>>): void => {
        assert.deepEqual(Object.fromEntries(beside.map(({ stream, events }) => [stream, events])), expected);
        for (const { type, data } of beside.flatMap(({ events }) => events))
          definitionOf(type).data.parse(data);
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
