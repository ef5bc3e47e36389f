import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import t from 'tap';
import { firstPolicy, type Policy } from '../../../../src/domain/ledger/policy.ts';
import { openRatings, publishVerdict } from '../../builders/claim-commands.ts';
import {
  classified,
  evidenceAccepted,
  evidenceOffered,
  isFalse,
  recorded,
  verdictApproved,
  verdictProposed,
  verdictRated,
} from '../../builders/claim-events.ts';
import { ben, carla, person } from '../../builders/people.ts';
import { by, given, type Usually } from '../../given.ts';

const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));

/** A rule that these proposals cannot meet. Were it common, none would be published. */
const seldom = fc.nat(7).map((each) => each === 0);
const policy: fc.Arbitrary<Policy> = fc.record({
  approvalsNeeded: fc.nat(3),
  approvalsNeededAtHighRisk: fc.nat(3),
  independentSourcesNeeded: fc.constantFrom(0, 1, 1, 1, 2),
  bothSides: seldom,
  archivedSources: seldom,
  rightOfReply: seldom,
  independentRatingsNeeded: seldom.map(Number),
  claimVisibility: fc.constant('public' as const),
});
const riskClass = fc.constantFrom('standard' as const, 'high' as const, undefined);
const basis = fc.record({ policy, riskClass });

const approvers = [ben, carla, person('person', 4, 'Dora')];
const approvedBy = (count: number, risk: 'standard' | 'high' | undefined) => [
  recorded(),
  classified(risk === undefined ? {} : { riskClass: risk }),
  evidenceOffered(),
  evidenceAccepted(),
  verdictProposed(),
  ...approvers.slice(0, count).map((person) => by(person, verdictApproved())),
];

t.test(
  'publishing meets what stood when the verdict was proposed and what stands now, or is refused',
  async (t) => {
    t.comment(`SEED=${seed}`);
    let passed = 0;
    const held = fc.property(basis, basis, fc.nat(3), (then, now, approvals) => {
      const isDone = (risk: typeof now.riskClass, more: Partial<Usually>): boolean =>
        given(...approvedBy(approvals, risk)).when(publishVerdict(), more).isDone;
      const alone = [then, now].map(({ riskClass: risk, policy: rules }) => isDone(risk, { policy: rules }));
      const both = isDone(now.riskClass, { policy: now.policy, proposedUnder: then });
      if (both) passed += 1;
      return both === alone.every(Boolean);
    });
    fc.assert(held, { seed, numRuns: 500 });
    t.ok(passed > 25, `${passed} were published`);
  },
);

t.test('sealed ratings open once as many are there as were asked for then and now', async () => {
  const rated = [...approvedBy(0, undefined), by(ben, verdictRated({ rating: isFalse }))];
  const asking = (count: number) => ({ ...firstPolicy, independentRatingsNeeded: count });
  const under = (then: number, now: number) => ({
    policy: asking(now),
    proposedUnder: { policy: asking(then), riskClass: undefined },
  });
  given(...rated)
    .when(openRatings(), under(1, 1))
    .thenHappened('verdict.ratings-opened');
  for (const [then, now] of [
    [2, 1],
    [1, 2],
  ] as const)
    given(...rated)
      .when(openRatings(), under(then, now))
      .thenRefused('wrong-state');
});
