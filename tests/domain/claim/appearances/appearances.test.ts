import t from 'tap';
import { type Claim, noClaim } from '../../../../src/domain/claim/claim.ts';
import type { ClaimCommand } from '../../../../src/domain/claim/commands.ts';
import { decide } from '../../../../src/domain/claim/decide.ts';
import type { ClaimEvent } from '../../../../src/domain/claim/events.ts';
import { evolve } from '../../../../src/domain/claim/evolve.ts';
import { withFewItems, withoutItems } from '../../../../src/domain/claim/items.ts';
import { quotedSource } from '../../../../src/domain/commands.ts';
import { firstPolicy } from '../../../../src/domain/ledger/policy.ts';
import { system, type Actor } from '../../../../src/domain/terms/actor.ts';
import type { DecisionContext } from '../../../../src/domain/decision-context.ts';
import { isRefusal } from '../../../../src/domain/terms/refusal.ts';

const idOf = (kind: string, letter = '0'): string => `${kind}_0${letter.repeat(25)}`;
const claim = idOf('claim');
const appearance = idOf('appearance');
const claimant = idOf('claimant');
const correction = idOf('correction');
const source = idOf('source');
const verdict = idOf('verdict');
const evidence = idOf('evidence');
const reason = 'So it is.';
const ana: Actor = { kind: 'person', member: idOf('member'), key: idOf('key'), name: 'Ana' };

const recorded: ClaimEvent = {
  type: 'claim.recorded',
  data: { wording: 'The lake is salt.', language: 'en', visibility: 'public' },
};
const appeared: ClaimEvent = {
  type: 'appearance.recorded',
  data: { appearance, claimant, date: '2000', role: 'Minister' },
};
const withdrawn: ClaimEvent = { type: 'appearance.withdrawn', data: { appearance, reason } };
const published: ClaimEvent = {
  type: 'verdict.published',
  data: {
    verdict,
    rating: { scale: 'truth', scaleVersion: 1, code: 'false', label: 'False', value: 1 },
    wording: 'The lake is salt.',
    rationale: 'It is fresh.',
    reliedOn: [],
    setAside: [],
    proposedBy: [ana],
    approvedBy: [],
  },
};

const after = (...events: ClaimEvent[]): Claim =>
  events.reduce<Claim>((state, event) => evolve(state, event, ana), noClaim);
const given = (...events: ClaimEvent[]) => ({
  when: (command: ClaimCommand, more: Partial<DecisionContext> = {}) =>
    decide(command, after(recorded, ...events), {
      by: ana,
      at: '2026-01-01T00:00:00.000Z',
      policy: firstPolicy,
      ...more,
    }),
});

const correct = { type: 'correct-appearance', claim, appearance, correction, reason } as const;
const withdraw = { type: 'withdraw-appearance', claim, appearance, correction, reason } as const;
const notice = { reason: 'our-error', class: 'minor', responsible: 'checker', text: 'Not so.' } as const;

t.test('an appearance is corrected as a whole, or withdrawn', async (t) => {
  t.same(given(appeared).when({ ...correct, date: '2001', role: null }), [
    { type: 'appearance.corrected', data: { appearance, claimant, date: '2001', reason } },
  ]);
  t.same(given(appeared).when(withdraw), [withdrawn]);
});

t.test('a correction that says nothing new is refused', async (t) => {
  t.match(given(appeared).when({ ...correct, date: '2000' }), { refused: 'nothing-changes' });
});

t.test('an appearance that is not there, or not any more, is left alone', async (t) => {
  for (const command of [{ ...correct, date: '2001' }, withdraw] as const) {
    t.match(given().when(command), { refused: 'unknown-appearance' });
    t.match(given(appeared, withdrawn).when(command), { refused: 'wrong-state', state: 'withdrawn' });
  }
});

t.test('with a verdict in force readers are told', async (t) => {
  for (const command of [{ ...correct, date: '2001' }, withdraw] as const) {
    t.match(given(appeared, published).when(command), { refused: 'correction-required' });
    t.match(given(appeared).when({ ...command, notice }), { refused: 'correction-without-change' });
    const happened = given(appeared, published).when({ ...command, notice }) as ClaimEvent[];
    t.same(happened[1], {
      type: 'correction.published',
      data: { correction, verdict, appearance, ...notice },
    });
  }
});

t.test('a quote must stand in the captured text of its source', async (t) => {
  const quote = { exact: 'It is salt.' };
  const capturedText = 'It is fresh.';
  const quoted = [
    { type: 'record-appearance', claim, appearance: idOf('appearance', '1'), claimant, source, quote },
    { ...correct, source, quote },
    { type: 'offer-evidence', claim, evidence, source, stance: 'supports', finding: 'Salt.', quote },
  ] as const;
  for (const command of quoted) {
    t.equal(quotedSource(command, after(recorded, appeared)), source, command.type);
    t.match(given(appeared).when(command, { capturedText }), {
      refused: 'quote-not-found',
      pointer: '#/quote/exact',
      nearest: 'It is fresh',
    });
    t.notOk(isRefusal(given(appeared).when(command, { capturedText: 'They say: It is  salt.' })));
    t.notOk(isRefusal(given(appeared).when(command)), 'without a captured text the quote cannot be checked');
  }
  t.equal(quotedSource({ ...correct, source: null }, after(recorded, appeared)), undefined);
});

t.test('the state does not grow with the appearances', async (t) => {
  const many = Array.from({ length: 10_000 }, (_, index): ClaimEvent => ({
    type: 'appearance.recorded',
    data: { appearance: `${appearance}${index}`, claimant, date: '2000' },
  }));
  let state = after(recorded);
  for (const event of many) state = withFewItems(evolve(withoutItems(state), event, ana));
  t.ok(JSON.stringify(state).length < 1_000);
});

t.test('only the ledger itself challenges evidence because its source was withdrawn', async (t) => {
  const offered: ClaimEvent = {
    type: 'evidence.offered',
    data: { evidence, source, stance: 'refutes', finding: 'Fresh.' },
  };
  const accepted: ClaimEvent = {
    type: 'evidence.accepted',
    data: { evidence, stance: 'refutes', strength: 'strong' },
  };
  const challenge: ClaimCommand = {
    type: 'challenge-evidence',
    claim,
    evidence,
    challenge: idOf('challenge'),
    cause: 'source-withdrawn',
    reason,
  };
  t.match(given(offered, accepted).when(challenge), { refused: 'invalid-combination', pointer: '#/cause' });
  t.match(given(offered, accepted).when(challenge, { by: system }), [
    { type: 'evidence.challenged', data: { cause: 'source-withdrawn' } },
  ]);
});
