import fc from 'fast-check';
import type { Command } from '../../src/domain/commands.ts';
import { truthScale } from '../../src/domain/scale/scale.ts';
import { newId } from '../../src/event-store/new-id.ts';

/** Ids of a few items, so that the acts of a history refer to the same ones. */
const pool = (kind: Parameters<typeof newId>[0], count: number) =>
  Array.from({ length: count }, () => newId(kind));

export const acts = () => {
  const ids = {
    claims: pool('claim', 3),
    sources: pool('source', 2),
    claimants: pool('claimant', 2),
    evidence: pool('evidence', 4),
    challenges: pool('challenge', 2),
    verdicts: pool('verdict', 3),
  };
  const [claim, source, claimant, evidence, challenge, verdict] = Object.values(ids).map((all) =>
    fc.constantFrom(...all),
  );
  const reason = fc.constantFrom('Because.', 'For “quotes”, and \\ too.');
  const of = (type: string, shape: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ type: fc.constant(type), ...shape });
  const citations = fc
    .uniqueArray(evidence!, { maxLength: 2 })
    .map((all) => all.map((each) => ({ evidence: each, reason: 'Read.' })));
  const fresh = (kind: Parameters<typeof newId>[0]) => fc.constant(null).map(() => newId(kind));
  const common = fc.oneof(
    of('offer-evidence', {
      claim: claim!,
      evidence: evidence!,
      source: source!,
      stance: fc.constantFrom('supports', 'refutes', 'context'),
      finding: reason,
    }),
    of('accept-evidence', {
      claim: claim!,
      evidence: evidence!,
      strength: fc.constantFrom('weak', 'strong'),
    }),
    of('challenge-evidence', { claim: claim!, evidence: evidence!, challenge: challenge!, reason }),
    of('dismiss-challenge', { claim: claim!, evidence: evidence!, challenge: challenge!, reason }),
    of('propose-verdict', {
      claim: claim!,
      verdict: verdict!,
      scale: fc.constant('truth'),
      rating: fc.constantFrom('false', 'unsupported'),
      rationale: reason,
      reliedOn: citations,
      setAside: fc.constant([]),
    }),
    of('approve-verdict', { claim: claim!, verdict: verdict! }),
    of('publish-verdict', { claim: claim!, verdict: verdict!, correction: fresh('correction') }),
    of('publish-verdict', {
      claim: claim!,
      verdict: verdict!,
      correction: fresh('correction'),
      notice: fc.constant({
        reason: 'our-error',
        class: 'substantial',
        responsible: 'editor',
        text: 'We were wrong.',
      }),
    }),
  );
  const rare = fc.oneof(
    of('decline-evidence', { claim: claim!, evidence: evidence!, reason }),
    of('withdraw-evidence', { claim: claim!, evidence: evidence!, reason }),
    of('return-verdict', { claim: claim!, verdict: verdict!, comments: reason }),
    of('withdraw-verdict', { claim: claim!, verdict: verdict!, reason }),
    of('retract-verdict', {
      claim: claim!,
      verdict: verdict!,
      correction: fresh('correction'),
      reason: fc.constant('our-error'),
      responsible: fc.constant('editor'),
      text: reason,
    }),
    of('revise-claim', {
      claim: claim!,
      wording: fc.constantFrom('One.', 'Two.'),
      topics: fc.constantFrom(null, ['water']),
      reason,
    }),
    of('decline-claim', { claim: claim!, reason }),
    of('reopen-claim', { claim: claim!, reason }),
    of('place-withholding', {
      claim: claim!,
      withholding: fresh('withholding'),
      part: fc.constant({ kind: 'wording' }),
      basis: fc.constant('safety'),
    }),
    of('withdraw-claim', { claim: claim!, reason }),
    of('restore-claim', { claim: claim!, reason }),
    of('add-note', { claim: claim!, note: fresh('note'), text: reason }),
    of('record-appearance', {
      claim: claim!,
      appearance: fresh('appearance'),
      claimant: claimant!,
      date: fc.constantFrom('2000', '2001-05'),
    }),
    of('capture-source', {
      source: source!,
      capture: fresh('capture'),
      sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
      mediaType: fc.constant('text/html'),
      retrievedAt: fc.constant('2026-01-01T00:00:00.000Z'),
    }),
    of('record-role', { claimant: claimant!, role: fresh('role'), title: reason }),
    fc.constant(truthScale),
  );
  // A sequence that leads to a verdict when it runs alone. Shortened and mixed with the rest, it collides with other
  // acts.
  const arc = fc
    .record({
      claim: claim!,
      evidence: evidence!,
      verdict: verdict!,
      source: source!,
      challenge: challenge!,
      length: fc.integer({ min: 3, max: 8 }),
    })
    .map(({ length, source, challenge, ...about }) => {
      const { claim, evidence, verdict } = about;
      const cited = {
        scale: 'truth',
        rating: 'false',
        rationale: 'Read.',
        reliedOn: [{ evidence, reason: 'Read.' }],
        setAside: [],
      };
      return [
        { type: 'offer-evidence', claim, evidence, source, stance: 'refutes', finding: 'No.' },
        { type: 'accept-evidence', claim, evidence, strength: 'strong' },
        { type: 'challenge-evidence', claim, evidence, challenge, reason: 'Why?' },
        { type: 'dismiss-challenge', claim, evidence, challenge, reason: 'So.' },
        { type: 'propose-verdict', claim, verdict, ...cited },
        { type: 'approve-verdict', claim, verdict },
        { type: 'publish-verdict', claim, verdict, correction: newId('correction') },
        {
          type: 'retract-verdict',
          claim,
          verdict,
          correction: newId('correction'),
          reason: 'our-error',
          responsible: 'editor',
          text: 'No.',
        },
      ].slice(0, length);
    });
  const beginning: unknown[] = [
    truthScale,
    ...ids.claims.map((each, n) => ({
      type: 'record-claim',
      claim: each,
      wording: 'One.',
      language: 'en',
      ...(n === 2 ? { visibility: 'desk' } : {}),
    })),
    ...ids.sources.map((each) => ({
      type: 'register-source',
      source: each,
      title: 'A “handbook”',
      kind: 'reference',
    })),
    ...ids.claimants.map((each) => ({
      type: 'register-claimant',
      claimant: each,
      kind: 'person',
      name: 'Someone',
    })),
  ];
  const one = (arbitrary: fc.Arbitrary<unknown>) => arbitrary.map((each) => [each]);
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: one(common) },
        { weight: 2, arbitrary: one(rare) },
        { weight: 1, arbitrary: arc },
      ),
      { minLength: 15, maxLength: 45 },
    )
    .map((later) => [...beginning, ...later.flat()] as Command[]);
};
