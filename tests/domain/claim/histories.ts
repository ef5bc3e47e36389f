import { firstPolicy } from '../../../src/domain/ledger/policy.ts';
import fc from 'fast-check';
import type { ClaimCommand, ClaimCommandOf } from '../../../src/domain/claim/commands.ts';
import type { Policy } from '../../../src/domain/ledger/policy.ts';
import type { Scale } from '../../../src/domain/scale/scale.ts';
import type { Actor } from '../../../src/domain/terms/actor.ts';
import { system } from '../../../src/domain/terms/actor.ts';
import * as commands from '../builders/claim-commands.ts';
import { otherWording, wording } from '../builders/claim-events.ts';
import { ana, anaWithAnotherKey, ben, carla, id, robot } from '../builders/people.ts';
import { truth } from '../given.ts';

/** A command and what it is judged by. */
export interface Step {
  readonly command: ClaimCommand;
  readonly by: Actor;
  readonly policy: Policy;
  readonly scale: Scale;
}

// Few ids, so that commands meet: the point is what they do to one another.
const evidence = fc.constantFrom(1, 2, 3).map((nth) => id('evidence', nth));
const verdict = fc.constantFrom(1, 2, 3, 4).map((nth) => id('verdict', nth));
const challenge = fc.constantFrom(1, 2).map((nth) => id('challenge', nth));
const reasoned = evidence.map((each) => ({ evidence: each, reason: 'It says so.' }));
const citations = fc.array(reasoned, { maxLength: 2 });
const notice = fc.option(
  fc.record({
    reason: fc.constantFrom('new-evidence' as const, 'our-error' as const, 'legal' as const),
    class: fc.constantFrom('minor' as const, 'substantial' as const),
    responsible: fc.constantFrom('checker' as const, 'source' as const),
    text: fc.constant('A document came to light.'),
  }),
  { nil: undefined },
);

const revision = fc.record(
  {
    wording: fc.constantFrom(wording, otherWording),
    language: fc.constantFrom('en', 'es'),
    topics: fc.constantFrom<string[] | null>(null, ['elections-2000']),
    places: fc.constantFrom<string[] | null>(null, ['Peru']),
  },
  { requiredKeys: [] },
);

const proposal = fc.record({
  verdict,
  rating: fc.constantFrom('false', 'false', 'true', 'true', 'unverifiable', 'no-such-rating'),
  reliedOn: citations,
  setAside: citations,
});

type Notice = NonNullable<ClaimCommandOf<'publish-verdict'>['notice']>;

const publishing = (each: { verdict: string; notice: Notice | undefined }): ClaimCommand =>
  commands.publishVerdict(
    each.notice === undefined ? { verdict: each.verdict } : { verdict: each.verdict, notice: each.notice },
  );

/** Any command on the claim, those that lead far more often than the others. */
const command: fc.Arbitrary<ClaimCommand> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('public' as const, 'desk' as const)
      .map((each) => commands.recordClaim({ visibility: each })),
  },
  { weight: 2, arbitrary: revision.map((each) => commands.reviseClaim(each)) },
  { weight: 1, arbitrary: fc.constantFrom(commands.declineClaim(), commands.addNote()) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      commands.judgeMatch(),
      commands.judgeMatch({ outcome: 'rejected', match: id('match', 2) }),
      commands.withdrawMatch(),
    ),
  },
  { weight: 4, arbitrary: fc.constant(commands.reopenClaim()) },
  { weight: 1, arbitrary: fc.constant(commands.withdrawClaim()) },
  { weight: 1, arbitrary: fc.constant(commands.placeWithholding()) },
  { weight: 4, arbitrary: fc.constant(commands.releaseWithholding()) },
  { weight: 4, arbitrary: fc.constant(commands.restoreClaim()) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(1, 2)
      .map((nth) => commands.recordAppearance({ appearance: id('appearance', nth) })),
  },
  { weight: 6, arbitrary: evidence.map((each) => commands.offerEvidence({ evidence: each })) },
  { weight: 8, arbitrary: evidence.map((each) => commands.acceptEvidence({ evidence: each })) },
  { weight: 1, arbitrary: evidence.map((each) => commands.declineEvidence({ evidence: each })) },
  { weight: 2, arbitrary: fc.record({ evidence, challenge }).map(commands.challengeEvidence) },
  { weight: 2, arbitrary: fc.record({ evidence, challenge }).map(commands.dismissChallenge) },
  { weight: 1, arbitrary: evidence.map((each) => commands.withdrawEvidence({ evidence: each })) },
  { weight: 10, arbitrary: proposal.map(commands.proposeVerdict) },
  { weight: 10, arbitrary: verdict.map((each) => commands.approveVerdict({ verdict: each })) },
  { weight: 4, arbitrary: verdict.map((each) => commands.returnVerdict({ verdict: each })) },
  { weight: 2, arbitrary: verdict.map((each) => commands.withdrawVerdict({ verdict: each })) },
  {
    weight: 4,
    arbitrary: verdict.map((each) => ({
      ...(commands.proposeVerdict({ verdict: each }) as ClaimCommandOf<'propose-verdict'>),
      type: 'revise-verdict' as const,
    })),
  },
  {
    weight: 12,
    arbitrary: fc.record({ verdict, notice }).map(publishing),
  },
  { weight: 2, arbitrary: verdict.map((each) => commands.retractVerdict({ verdict: each })) },
);

const ratings = [
  { code: 'false', label: 'Wrong' },
  { code: 'unverifiable', label: 'Half', value: 3 },
];
/** The scale defined anew: one rating gone, one without its number, one with a number now. */
const redefined: Scale = { kind: 'defined', scale: 'truth', version: 2, name: 'Truth', ratings };

const step: fc.Arbitrary<Step> = fc.record({
  command,
  by: fc.constantFrom(ana, ana, anaWithAnotherKey, ben, ben, carla, robot, system),
  policy: fc.constantFrom(0, 1, 1, 1, 2).map((approvalsNeeded) => ({ ...firstPolicy, approvalsNeeded })),
  scale: fc.oneof(
    { weight: 9, arbitrary: fc.constant(truth) },
    { weight: 1, arbitrary: fc.constantFrom(redefined, { kind: 'absent' as const }) },
  ),
});

const first: fc.Arbitrary<Step> = fc.record({
  command: fc.constantFrom(
    commands.recordClaim(),
    commands.recordClaim(),
    commands.recordClaim({ visibility: 'desk' }),
  ),
  by: fc.constant(ana),
  policy: fc.constant(firstPolicy),
  scale: fc.constant(truth),
});

const usual = { policy: firstPolicy, scale: truth };

/** Evidence as it usually comes into force. */
const bringIn = (each: string): Step[] => [
  { command: commands.offerEvidence({ evidence: each }), by: ana, ...usual },
  { command: commands.acceptEvidence({ evidence: each }), by: ben, ...usual },
];

const turnedDown = (each: string): Step[] => [
  { command: commands.offerEvidence({ evidence: each }), by: ana, ...usual },
  { command: commands.declineEvidence({ evidence: each }), by: ben, ...usual },
];

const takenUpAgain: Step[] = [
  { command: commands.declineClaim(), by: ana, ...usual },
  { command: commands.reopenClaim(), by: ben, ...usual },
  { command: commands.placeWithholding(), by: ana, ...usual },
  { command: commands.releaseWithholding(), by: ben, ...usual },
  { command: commands.withdrawClaim(), by: ana, ...usual },
  { command: commands.restoreClaim(), by: ben, ...usual },
];

const noted: Step[] = [commands.addNote(), commands.correctNote(), commands.withdrawNote()].map(
  (command) => ({
    command,
    by: ben,
    ...usual,
  }),
);
const matched: Step[] = [commands.judgeMatch(), commands.withdrawMatch()].map((command) => ({
  command,
  by: ben,
  ...usual,
}));

const disputed: fc.Arbitrary<Step[]> = fc.record({ evidence, challenge }).map((each) => [
  { command: commands.challengeEvidence(each), by: ben, ...usual },
  { command: commands.dismissChallenge(each), by: carla, ...usual },
]);

/**
 * A verdict as it usually goes into force, with or without another before it: commands given singly would seldom lead
 * to a second verdict, and what is interesting begins there.
 */
const broughtOut: fc.Arbitrary<Step[]> = fc
  .record({
    evidence,
    proposal,
    notice,
    author: fc.constantFrom(ana, ben),
    approver: fc.constantFrom(ben, carla, anaWithAnotherKey),
    recheck: fc.constantFrom('never', 'when due', 'when due, but not done'),
    meanwhile: fc.constantFrom('nothing', 'nothing', 'other words', 'evidence withdrawn'),
  })
  .map(({ evidence, proposal: { verdict, rating }, notice, author, approver, meanwhile, recheck }) => [
    ...bringIn(evidence),
    {
      command: commands.proposeVerdict({
        verdict,
        rating,
        reliedOn: [{ evidence, reason: 'It says so.' }],
        ...(recheck === 'never' ? {} : { recheckBy: '2026-11-22T11:00:00.000Z' }),
      }),
      by: author,
      ...usual,
    },
    { command: commands.approveVerdict({ verdict }), by: approver, ...usual },
    ...(meanwhile === 'other words' ? [{ command: commands.rewordClaim(), by: ana, ...usual }] : []),
    ...(meanwhile === 'evidence withdrawn'
      ? [{ command: commands.withdrawEvidence({ evidence }), by: ana, ...usual }]
      : []),
    { command: commands.publishVerdict({ verdict }), by: carla, ...usual },
    { command: publishing({ verdict, notice }), by: carla, ...usual },
    { command: commands.reportRecheckDue({ verdict }), by: system, ...usual },
    ...(recheck === 'when due'
      ? [{ command: commands.recheckVerdict({ verdict }), by: carla, ...usual }]
      : []),
  ]);

/** Commands on one claim, in order. Nearly always the claim is recorded first. */
export const history: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.oneof(
      { weight: 19, arbitrary: first.map((each) => [each]) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    fc.array(
      fc.oneof(
        { weight: 12, arbitrary: step.map((each) => [each]) },
        { weight: 2, arbitrary: evidence.map(bringIn) },
        { weight: 1, arbitrary: evidence.map(turnedDown) },
        { weight: 1, arbitrary: fc.constantFrom(noted, matched) },
        { weight: 1, arbitrary: fc.constant(takenUpAgain) },
        { weight: 1, arbitrary: disputed },
        { weight: 3, arbitrary: broughtOut },
      ),
      { maxLength: 25, size: 'max' },
    ),
  )
  .map(([begin, rest]) => [...begin, ...rest.flat()]);
