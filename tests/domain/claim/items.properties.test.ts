import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import type { Claim } from '../../../src/domain/claim/claim.ts';
import type { AppearanceItem } from '../../../src/domain/claim/appearances/state.ts';
import { withItemsAtHand } from '../at-hand.ts';
import { history } from './histories.ts';
import { decider, decideOn, forEveryTurn, turnsOf, type Turn } from './turns.ts';

/** The claim as the seam has it at this turn: what it kept, and the items that it reads because the command needs them. */
const atHandOf = (kept: Claim, { step, priorEvents }: Turn): Claim =>
  withItemsAtHand(decider, kept, priorEvents, step.command) as Claim;

const after = (atHand: Claim, { step, events }: Turn): Claim =>
  events.reduce((claim, event) => decider.evolve(claim, event, step.by), atHand);

/** Whether a claim with some of its items says nothing else than the claim with all of them. */
const assertPartOf = (part: Claim, whole: Claim): void => {
  assert.deepEqual(decider.snapshot(part), decider.snapshot(whole));
  if (part.kind === 'absent' || whole.kind === 'absent') return;
  for (const kind of ['evidence', 'verdicts', 'appearances'] as const)
    for (const [item, value] of Object.entries(part[kind])) assert.deepEqual(value, whole[kind][item], item);
};

t.test(
  'judged with only the items a command needs at hand, the same is decided as with all of them',
  forEveryTurn((turn) => {
    const atHand = atHandOf(decider.snapshot(turn.before), turn);
    assert.deepEqual(decideOn(turn.step, atHand), turn.decision);
  }),
);

t.test(
  'the events lead to the same snapshot, whichever items were at hand',
  forEveryTurn((turn) => {
    assertPartOf(after(atHandOf(decider.snapshot(turn.before), turn), turn), turn.after);
  }),
);

t.test(
  'the same is decided with the items a process kept from earlier commands, however often it forgot them',
  async () => {
    const forgets = fc.infiniteStream(fc.integer({ min: 0, max: 4 }).map((each) => each === 0));
    const sameAllTheWay = fc.property(history, forgets, (steps, forgets) => {
      let kept = decider.initial;
      for (const turn of turnsOf(steps)) {
        const atHand = atHandOf(kept, turn);
        assert.deepEqual(decideOn(turn.step, atHand), turn.decision);
        kept = decider.bounded(after(atHand, turn));
        assertPartOf(kept, turn.after);
        if (forgets.next().value) kept = decider.snapshot(kept);
      }
    });
    fc.assert(sameAllTheWay, { numRuns: 200 });
  },
);

t.test(
  'all items taken up from their own events are the claim as it was folded',
  forEveryTurn(({ after, priorEvents, step, events }) => {
    const all = [...priorEvents, ...events.map((event) => ({ event, by: step.by }))];
    const items = all.filter(({ event }) => decider.itemOf(event as (typeof events)[number]) !== undefined);
    const again = decider.withItems(
      decider.snapshot(after),
      items.map(({ event, by: actor }) => ({ ...event, actor })),
    );
    assert.deepEqual(again, after);
  }),
);

t.test('a claim of many items is kept without them, one of few with them', async (t) => {
  const appearances = (count: number): Record<string, AppearanceItem> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, nth) => [
        `appearance_${nth}`,
        { state: 'recorded', is: { claimant: `claimant_${nth}` } },
      ]),
    );
  const [recorded] = turnsOf(
    fc.sample(history, { numRuns: 20, seed: 7 }).find((steps) => steps.length > 0) ?? [],
  );
  const claim = recorded?.after ?? decider.initial;
  if (claim.kind === 'absent') return t.fail('no claim was recorded');
  const few = { ...claim, appearances: appearances(16) };
  const many = { ...claim, appearances: appearances(17) };
  t.equal(decider.bounded(few), few);
  t.strictSame(decider.bounded(many), { ...many, appearances: {} });
});
