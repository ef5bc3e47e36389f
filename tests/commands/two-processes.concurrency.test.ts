import t, { type Test } from 'tap';
import type { Command } from '../../src/domain/commands.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { checkLog } from '../support/append.ts';
import { holdHead, openCore, openLedger, untilWaiting } from '../support/core.ts';
import {
  accept,
  ben,
  bothStates,
  give,
  note,
  offer,
  propose,
  recorded,
  registered,
  withScale,
} from '../support/commands.ts';

/** Two processes on one database, both with the new claim in their caches. */
const twoProcesses = async (t: Test) => {
  const { place, core: a, owner } = await openLedger(t);
  const b = await openCore(t, place);
  const claim = await recorded(a);
  const source = await registered(a);
  await a.streamStates.get('main', 'claim', claim);
  await b.streamStates.get('main', 'claim', claim);
  return { a, b, owner, claim, source };
};

t.test("a stale process decides again with the other's events, and neither loses nor forks", async (t) => {
  const { a, b, owner, claim, source } = await twoProcesses(t);
  await give(b, { type: 'revise-claim', claim, wording: 'It boils at 95 °C.', reason: 'Clearer.' });
  const offered = offer(claim, source);
  await give(b, offered);
  const { version } = await give(a, offer(claim, source), {});
  t.equal(version, 4);
  await give(a, accept(claim, offered.evidence));
  const { kept, folded } = await bothStates(a, 'claim', claim);
  t.same(kept, folded);
  t.match(kept, { version: 5, state: { wording: 'It boils at 95 °C.' } });
  await checkLog(owner);
});

t.test(
  'a decision that was right on a stale state and is wrong on the current one is withdrawn',
  async (t) => {
    const { a, b, owner, claim, source } = await twoProcesses(t);
    await withScale(a);
    const offered = offer(claim, source);
    await give(a, offered);
    await give(a, accept(claim, offered.evidence));
    await give(b, { type: 'withdraw-evidence', claim, evidence: offered.evidence, reason: 'Misread.' });
    await t.rejects(give(a, propose(claim, offered.evidence)), {
      name: 'Refused',
      refusal: { refused: 'evidence-not-in-force', state: 'withdrawn' },
    });
    t.equal((await checkLog(owner)).filter((each) => each.stream_id === claim).length, 4);
  },
);

t.test('a refusal is decided again on the current state before it is returned', async (t) => {
  const { a, b, claim, source } = await twoProcesses(t);
  const offered = offer(claim, source);
  await give(a, offered);
  const challenge = {
    type: 'challenge-evidence',
    claim,
    evidence: offered.evidence,
    challenge: newId('challenge'),
    reason: 'Doubtful.',
  } as const;
  await t.rejects(give(a, challenge), {
    name: 'Refused',
    refusal: { refused: 'wrong-state', state: 'offered' },
  });
  await give(b, accept(claim, offered.evidence));
  t.match(await give(a, challenge), { version: 4 });
  await give(b, { type: 'decline-claim', claim, reason: 'Trivial.' });
  await t.rejects(give(a, offer(claim, source)), {
    name: 'Refused',
    refusal: { refused: 'wrong-state', state: 'declined' },
  });
  await give(b, { type: 'reopen-claim', claim, reason: 'After all.' });
  t.match(await give(a, offer(claim, source)), { version: 7 });
});

t.test('a caller with an old version gets the unseen events, in any state of the cache', async (t) => {
  const { a, b, claim } = await twoProcesses(t);
  await give(b, note(claim, 'from elsewhere'));
  const unseen = [{ version: 2, stream: claim, data: { text: 'from elsewhere' } }];
  await t.rejects(give(a, note(claim), { expected: [1] }), { name: 'StaleVersion', current: 2, unseen });
  await give(a, note(claim));
  await t.rejects(give(a, note(claim), { expected: [2] }), {
    name: 'StaleVersion',
    current: 3,
    unseen: [{ version: 3 }],
  });
  await t.rejects(give(b, note(claim), { expected: [1] }), {
    name: 'StaleVersion',
    current: 3,
    unseen: [{ version: 2 }, { version: 3 }],
  });
  t.match(await give(b, note(claim), { expected: [3] }), { version: 4 });
  await t.rejects(give(b, note(claim), { expected: [99] }), { name: 'StaleVersion', current: 4 });
  await t.rejects(give(a, note(newId('claim')), { expected: [1] }), {
    name: 'Refused',
    refusal: { refused: 'unknown-claim' },
  });
});

t.test('any of several accepted versions is enough, also one that this process had not seen', async (t) => {
  const { a, b, claim } = await twoProcesses(t);
  await give(b, note(claim));
  t.match(await give(a, note(claim), { expected: [1, 2] }), { version: 3 });
  await t.rejects(give(a, note(claim), { expected: [1, 2] }), { name: 'StaleVersion', current: 3 });
});

t.test('of many callers with the same version one succeeds', async (t) => {
  const { a, b, owner, claim } = await twoProcesses(t);
  const held = await holdHead(owner);
  const works = Array.from({ length: 20 }, (_, n) =>
    give(n % 2 === 0 ? a : b, note(claim), { expected: [1] }),
  );
  await untilWaiting(owner, 2);
  await held.release();
  const outcomes = await Promise.allSettled(works);
  t.equal(outcomes.filter((each) => each.status === 'fulfilled').length, 1);
  for (const each of outcomes)
    if (each.status === 'rejected')
      t.match(each.reason, { name: 'StaleVersion', current: 2, unseen: [{ version: 2 }] });
  await checkLog(owner);
});

t.test('more unseen events than a conflict returns are read from the log', async (t) => {
  const { a, b, owner, claim } = await twoProcesses(t);
  await Promise.all(Array.from({ length: 120 }, () => give(b, note(claim))));
  await give(b, { type: 'revise-claim', claim, wording: 'In other words.', reason: 'Clearer.' });
  t.match(await give(a, note(claim)), { version: 123 });
  const { kept, folded } = await bothStates(a, 'claim', claim);
  t.same(kept, folded);
  await checkLog(owner);
});

t.test('30 concurrent commands on one claim in each of two processes are all executed', async (t) => {
  const { a, b, owner, claim, source } = await twoProcesses(t);
  const held = await holdHead(owner);
  const works = Array.from({ length: 60 }, (_, n) => give(n % 2 === 0 ? a : b, offer(claim, source)));
  await untilWaiting(owner, 2);
  await held.release();
  const versions = (await Promise.all(works)).map((each) => each.version).sort((one, other) => one - other);
  t.same(
    versions,
    Array.from({ length: 60 }, (_, n) => n + 2),
  );
  await checkLog(owner);
  const { kept, folded } = await bothStates(b, 'claim', claim);
  t.same(kept, folded);
});

t.test('changes of members and policy are known in every process within a second', async (t) => {
  const { a, b, claim } = await twoProcesses(t);
  await withScale(a);
  const source = await registered(a);
  const offered = offer(claim, source);
  await give(a, offered);
  await give(a, accept(claim, offered.evidence));
  const verdict = newId('verdict');
  await give(a, propose(claim, offered.evidence, verdict));
  await give(a, { type: 'set-policy', policy: { approvalsNeeded: 0 } });
  await b.streamStates.get('main', 'ledger', 'ledger');
  await give(a, { type: 'set-policy', policy: { approvalsNeeded: 2 } });
  await give(a, { type: 'approve-verdict', claim, verdict }, { by: ben });
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const publish = { type: 'publish-verdict', claim, verdict, correction: newId('correction') } as const;
  await t.rejects(
    give(b, publish),
    { name: 'Refused', refusal: { refused: 'approvals-missing' } },
    'the new policy is in force',
  );
});

t.test('a rating that another process has just added to a scale is accepted', async (t) => {
  const { a, b, claim } = await twoProcesses(t);
  const ratings = [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
  ];
  const define = (codes: typeof ratings) =>
    ({ type: 'define-scale', scale: 'plain', name: 'Plain', ratings: codes }) as const;
  await give(a, define(ratings));
  const proposal: Command = {
    type: 'propose-verdict',
    claim,
    verdict: newId('verdict'),
    scale: 'plain',
    rating: 'maybe',
    rationale: 'Who knows.',
    reliedOn: [],
    setAside: [],
  };
  await t.rejects(give(b, proposal), { name: 'Refused', refusal: { refused: 'unknown-rating' } });
  await give(a, define([...ratings, { code: 'maybe', label: 'Maybe' }]));
  t.match(await give(b, proposal), { version: 2 });
});

t.test('a stream that a command depends on is read again after it has moved on', async (t) => {
  const { a, b } = await twoProcesses(t);
  const [one, into] = [newId('claimant'), newId('claimant')];
  for (const claimant of [one, into])
    await give(a, { type: 'register-claimant', claimant, kind: 'person', name: 'A speaker' });
  await a.streamStates.get('main', 'claimant', into);
  await give(b, {
    type: 'describe-claimant',
    claimant: into,
    kind: 'person',
    name: 'The speaker',
    reason: 'Clearer.',
  });
  const merged = await give(a, { type: 'merge-claimant', claimant: one, into, reason: 'The same.' });
  t.match(merged, { version: 2 });
});
