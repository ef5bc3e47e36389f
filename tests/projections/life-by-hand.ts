import type { ClaimEvent } from '../../src/domain/claim/events.ts';
import type { RecordedEvent } from '../../src/domain/events.ts';
import * as happened from '../domain/builders/claim-events.ts';
import { id } from '../domain/builders/people.ts';

export const claim = id('claim', 1);
const second = id('evidence', 2);
const [soon, later] = ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];
const rating = happened.isFalse;
const reply = id('reply', 1);
const objection = id('objection', 1);
const verdict = id('verdict', 1);

/** What the public and the desk then read in the row of a view, as far as it matters. Null where they read nothing. */
interface Then {
  readonly row: readonly [view: string, key: string];
  readonly desk: object | null;
  /** As the desk, where it is left out. */
  readonly public?: object | null;
}

const status = (desk: object, forPublic?: object): Then => ({
  row: ['current_status', claim],
  desk,
  ...(forPublic === undefined ? {} : { public: forPublic }),
});
const is = (view: string, key: string, desk: object | null, forPublic = desk): Then => ({
  row: [view, key],
  desk,
  public: forPublic,
});
const balance = (supports: number, refutes: number) => ({
  evidenceInForce: { supports, refutes, context: 0 },
});

/**
 * The life of a claim. After each event the rows are compared with what a person wrote down, and not with what the same code
 * folds. Whatever a fold gets wrong is wrong in a replay as well.
 */
export const life: readonly (readonly [ClaimEvent, RecordedEvent['audience'], ...Then[]])[] = [
  [
    happened.recorded({ topics: ['weather'] }),
    'public',
    status({
      version: 1,
      status: 'unchecked',
      topics: ['weather'],
      verdict: null,
      appearances: 0,
      ...balance(0, 0),
    }),
  ],
  [
    happened.appeared({ date: '2000' }),
    'public',
    status({ version: 2, appearances: 1 }),
    is('appearances', id('appearance', 1), {
      state: 'recorded',
      date: '2000',
      claimant: id('claimant', 1),
      version: 2,
    }),
  ],
  [
    happened.evidenceOffered(),
    'public',
    status({ version: 3, ...balance(0, 0) }),
    is('evidence', id('evidence', 1), { state: 'offered', stance: 'refutes', strength: null, version: 3 }),
    is('counter_evidence', id('evidence', 1), { inForce: 'no' }),
  ],
  [
    happened.evidenceAccepted(),
    'public',
    status({ version: 4, ...balance(0, 1) }),
    is('evidence', id('evidence', 1), { state: 'accepted', strength: 'strong', version: 4 }),
    is('counter_evidence', id('evidence', 1), {
      kind: 'refuting-evidence',
      inForce: 'yes',
      strength: 'strong',
    }),
  ],
  [
    happened.evidenceOffered({ evidence: second, stance: 'supports', finding: 'The press release.' }),
    'public',
    is('evidence', second, { state: 'offered', stance: 'supports', finding: 'The press release.' }),
  ],
  [
    happened.evidenceAccepted({ evidence: second, stance: 'supports', strength: 'weak' }),
    'public',
    status({ version: 6, ...balance(1, 1) }),
    is('counter_evidence', second, { inForce: 'no' }),
  ],
  [
    { type: 'reply.requested', data: { reply, claimant: id('claimant', 1), question: 'Why?', dueAt: soon } },
    'public',
    is('replies', reply, { state: 'asked', question: 'Why?', text: null, dueAt: soon }),
    is('deadlines', reply, { kind: 'reply', state: 'open', dueAt: soon, claim }),
  ],
  [
    happened.verdictProposed({ setAside: [happened.cited(2)] }),
    'desk',
    status({ version: 8, openProposals: [verdict] }, { version: 7 }),
    is('verdicts', verdict, { state: 'proposed', rating, publishedAt: null }, null),
  ],
  [
    happened.verdictApproved(),
    'desk',
    is('verdicts', verdict, { state: 'proposed', approvedBy: [{ name: 'Ben' }] }, null),
  ],
  [
    { type: 'verdict.embargoed', data: { verdict, until: later, correction: id('correction', 2) } },
    'desk',
    is('deadlines', verdict, { kind: 'embargo', state: 'open', dueAt: later }, null),
  ],
  [
    happened.verdictProposed({ rationale: 'Said better.', setAside: [happened.cited(2)] }),
    'desk',
    is('deadlines', verdict, { state: 'done' }, null),
    is(
      'verdicts',
      verdict,
      { state: 'proposed', rationale: 'Said better.', approvedBy: [], embargoedUntil: null },
      null,
    ),
  ],
  [happened.verdictApproved(), 'desk'],
  [
    { type: 'verdict.embargoed', data: { verdict, until: later, correction: id('correction', 2) } },
    'desk',
    is('deadlines', verdict, { kind: 'embargo', state: 'open', dueAt: later }, null),
  ],
  [
    happened.verdictReturned(),
    'desk',
    is('deadlines', verdict, { state: 'done' }, null),
    is(
      'verdicts',
      verdict,
      { state: 'returned', comments: 'Cite the minutes.', approvedBy: [], embargoedUntil: null },
      null,
    ),
  ],
  [
    happened.verdictProposed({ rationale: 'Said better.', setAside: [happened.cited(2)] }),
    'desk',
    is('verdicts', verdict, { state: 'proposed', comments: null }, null),
  ],
  [happened.verdictApproved(), 'desk'],
  [
    happened.verdictPublished({ setAside: [happened.cited(2)] }),
    'public',
    status(
      { version: 17, status: 'checked', verdict: { id: verdict, rating }, openProposals: [] },
      { version: 8, status: 'checked', verdict: { id: verdict, rating } },
    ),
    is('verdicts', verdict, {
      state: 'published',
      publishedAt: '2026-01-01T00:00:16.000Z',
      setAside: [{ evidence: second }],
    }),
    is('deadlines', verdict, { state: 'done' }, null),
  ],
  [
    { type: 'reply.received', data: { reply, text: 'Because.' } },
    'public',
    is('replies', reply, { state: 'received', text: 'Because.', answeredAt: '2026-01-01T00:00:17.000Z' }),
    is('deadlines', reply, { state: 'done' }),
  ],
  [
    { type: 'objection.lodged', data: { objection, about: { kind: 'claim' }, text: 'No.', dueAt: later } },
    'public',
    status({ openObjections: [objection] }),
    is('objections', objection, { state: 'open', text: 'No.', outcome: null }),
    is('deadlines', objection, { kind: 'objection', state: 'open', dueAt: later }),
  ],
  [
    { type: 'objection.resolved', data: { objection, outcome: 'rejected', explanation: 'Yes.' } },
    'public',
    status({ openObjections: [] }),
    is('objections', objection, { state: 'resolved', outcome: 'rejected', explanation: 'Yes.' }),
    is('deadlines', objection, { state: 'done' }),
  ],
  [
    happened.noteAdded(),
    'desk',
    is('notes', id('note', 1), { text: 'Ask the archive.', by: { name: 'Ana' } }, null),
  ],
  [
    happened.evidenceChallenged(),
    'public',
    is('evidence', id('evidence', 1), { challenges: [{ state: 'open', reason: 'Because.' }] }),
    is('counter_evidence', id('evidence', 1), { inForce: 'yes', isChallenged: true }),
  ],
  [
    happened.challengeDismissed(),
    'public',
    is('evidence', id('evidence', 1), { state: 'accepted', challenges: [{ state: 'dismissed' }] }),
    is('counter_evidence', id('evidence', 1), { inForce: 'yes', isChallenged: false }),
  ],
  [
    happened.correctionPublished(),
    'public',
    is('corrections', id('correction', 1), {
      verdict,
      class: 'substantial',
      text: 'A document came to light.',
    }),
    is('verdicts', verdict, { corrections: [{ id: id('correction', 1), class: 'substantial' }] }),
  ],
  [
    happened.evidenceWithdrawn(),
    'public',
    status({ needsReview: true, status: 'contested', ...balance(1, 0) }),
    is('evidence', id('evidence', 1), { state: 'withdrawn', reason: 'Because.' }),
    is('counter_evidence', id('evidence', 1), { inForce: 'no' }),
  ],
  [
    happened.verdictRetracted(),
    'public',
    status({ status: 'retracted', verdict: null, needsReview: false, wasRetracted: true }),
    is('verdicts', verdict, {
      state: 'retracted',
      tombstone: { reason: 'our-error', at: '2026-01-01T00:00:25.000Z' },
    }),
  ],
  [happened.declined(), 'public', status({ status: 'declined', declinedBecause: 'Because.' })],
  [happened.reopened(), 'public', status({ status: 'retracted', declinedBecause: null })],
];
