import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import type { Claim } from '../../src/domain/claim/claim.ts';
import type { ClaimEvent } from '../../src/domain/claim/events.ts';
import { deciders } from '../../src/domain/deciders.ts';
import { definitionOf, type RecordedEvent } from '../../src/domain/events.ts';
import { firstPolicy, policy } from '../../src/domain/ledger/policy.ts';
import { truthScale } from '../../src/domain/scale/scale.ts';
import { currentStatusRows } from '../../src/projections/claims/claim-fold.ts';
import { versionsOf } from '../../src/projections/engine/versioned-rows.ts';
import * as commands from './builders/claim-commands.ts';
import {
  cited,
  evidenceAccepted,
  evidenceChallenged,
  evidenceOffered,
  evidenceWithdrawn,
  isUnverifiable,
  recorded,
  verdictApproved,
  verdictProposed,
  verdictPublished,
} from './builders/claim-events.ts';
import { ana, ben, id } from './builders/people.ts';
import { given } from './given.ts';

const approved = [recorded(), evidenceOffered(), evidenceAccepted(), verdictProposed(), verdictApproved()];
const { publishVerdict } = commands;

t.test(
  'rule 6: publishing obeys the policy, each rule of which is a setting with its own way out',
  async (t) => {
    const strict = { bothSides: true, archivedSources: true, rightOfReply: true };
    for (const rule of Object.keys(strict)) {
      given(...approved)
        .when(publishVerdict(), { policy: { ...firstPolicy, [rule]: true } })
        .thenRefused('policy-not-met', { state: 'proposed', allowed: ['revise'] });
      given(...approved)
        .when(publishVerdict(), { policy: { ...firstPolicy, [rule]: false } })
        .then(verdictPublished());
    }
    given(...approved)
      .when(publishVerdict(), { policy: { ...firstPolicy, independentSourcesNeeded: 2 } })
      .thenRefused('policy-not-met');
    const said = {
      noneFound: ['supports' as const],
      exceptions: [
        { rule: 'archived-sources' as const, reason: 'The archive is down.' },
        { rule: 'right-of-reply' as const, reason: 'They are dead.' },
      ],
    };
    given(...approved.slice(0, 3), verdictProposed(said), verdictApproved())
      .when(publishVerdict(), { policy: { ...firstPolicy, ...strict } })
      .then(verdictPublished(said));
    t.notOk(policy.safeParse({}).success, 'no rule is left to a constant');
  },
);

/** The claim as readers see it after these events. */
const shownAfter = (...events: ClaimEvent[]) => {
  let shown = 0;
  const placed = events.map((event, index) => ({
    public: {
      position: (shown += definitionOf(event.type).audience === 'public' ? 1 : 0),
      version: shown,
    },
    id: id('event', index + 1),
    ledger: 'main',
    position: index + 1,
    stream: id('claim', 1),
    version: index + 1,
    recordedAt: '2026-11-22T12:00:00.000Z',
    actor: event.type === 'verdict.approved' ? ben : ana,
    audience: definitionOf(event.type).audience,
    ...event,
  })) as RecordedEvent[];
  return versionsOf(currentStatusRows, id('claim', 1), placed, undefined).at(-1);
};

t.test('rule 7: a verdict in force that relied on what was withdrawn needs re-review', async (t) => {
  const published = [...approved, verdictPublished()];
  t.match(shownAfter(...published), { public: { status: 'checked', needsReview: false } });
  t.match(shownAfter(...published, evidenceWithdrawn()), {
    public: { status: 'contested', needsReview: true },
    desk: { status: 'contested', needsReview: true },
  });
  const other = { evidence: id('evidence', 2) };
  t.match(
    shownAfter(...published, evidenceOffered(other), evidenceAccepted(other), evidenceWithdrawn(other)),
    { public: { status: 'checked', needsReview: false } },
    'what it did not rely on changes nothing',
  );
  t.match(
    shownAfter(...published, evidenceChallenged({ cause: 'source-withdrawn' })),
    { public: { needsReview: true } },
    'nor does a source that was withdrawn leave it as it was',
  );
});

t.test('rule 9: an embargo is held by the server’s clock, and nothing public tells of it', async (t) => {
  const until = '2026-11-22T12:00:00.001Z';
  const hold = {
    type: 'embargo-verdict',
    claim: id('claim', 1),
    verdict: id('verdict', 1),
    correction: id('correction', 1),
    until,
  } as const;
  const { correction, verdict } = hold;
  const held: ClaimEvent = { type: 'verdict.embargoed', data: { verdict, until, correction } };
  given(...approved)
    .when(hold)
    .then(held);
  given(...approved)
    .when({ ...hold, until: '2026-11-22T12:00:00.000Z' })
    .thenRefused('time-past', { pointer: '#/until' });
  const release = { type: 'release-verdict', claim: hold.claim, verdict } as const;
  given(...approved, held)
    .when(release)
    .thenRefused('too-early');
  t.equal(definitionOf('verdict.embargoed').audience, 'desk');
  t.same(
    shownAfter(...approved, held)?.public,
    shownAfter(recorded(), evidenceOffered(), evidenceAccepted())?.public,
  );
  const { decide, evolve, initial } = deciders.claim;
  const state = [...approved, held].reduce<Claim>(
    (claim, event) => evolve(claim, event, event.type === 'verdict.approved' ? ben : ana),
    initial,
  );
  const at = (time: string) =>
    decide(release, state, {
      by: { kind: 'system' },
      at: time,
      policy: firstPolicy,
      scale: { kind: 'absent' },
    });
  t.match(at('2026-11-22T12:00:00.000Z'), { refused: 'too-early' });
  t.match(at(until), { refused: 'unknown-scale' }, 'at its time it is judged as any publication is');
});

t.test('rule 10: a merge keeps both ids and both histories, and is undone exactly', async () => {
  const merged: ClaimEvent = { type: 'claim.merged', data: { into: id('claim', 2), reason: 'The same.' } };
  const unmerged: ClaimEvent = { type: 'claim.unmerged', data: { from: id('claim', 2), reason: 'Not.' } };
  const { evolve, initial } = deciders.claim;
  const after = (...events: ClaimEvent[]): Claim =>
    events.reduce<Claim>((claim, event) => evolve(claim, event, ana), initial);
  assert.deepEqual(after(...approved, merged, unmerged), after(...approved));
  given(...approved.slice(0, 3), merged)
    .when({ type: 'unmerge-claim', claim: id('claim', 1), reason: 'Not.' })
    .then(unmerged);
});

t.test('rule 11: a rating off the axis has no number, and may rest on no evidence', async (t) => {
  const offAxis = { rating: isUnverifiable, reliedOn: [] };
  given(recorded())
    .when(commands.proposeVerdict({ rating: 'unverifiable', reliedOn: [] }))
    .then(verdictProposed(offAxis));
  given(recorded())
    .when(commands.proposeVerdict({ reliedOn: [] }))
    .thenRefused('invalid-combination', { pointer: '#/reliedOn' });
  given(recorded(), evidenceOffered(), evidenceAccepted())
    .when(commands.proposeVerdict({ rating: 'unsupported', setAside: [cited()], reliedOn: [] }))
    .then(
      verdictProposed({
        ...offAxis,
        setAside: [cited()],
        rating: { scale: 'truth', scaleVersion: 1, code: 'unsupported', label: 'Unsupported' },
      }),
    );
  for (const code of ['unsupported', 'unverifiable', 'not-a-claim'])
    t.notOk('value' in truthScale.ratings.find((each) => each.code === code)!, code);
});

t.test('each of the thirteen rules of the record has tests that are named after it', async (t) => {
  const root = path.join(import.meta.dirname, '..');
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'));
  for (let rule = 1; rule <= 13; rule += 1) {
    const named = texts.flatMap(
      (text) => text.match(new RegExp(`\\n\\s*(t\\.test\\()?\\s*'rule ${rule}: `, 'g')) ?? [],
    );
    t.ok(named.length > 0, `rule ${rule}: ${named.length} tests`);
  }
});
