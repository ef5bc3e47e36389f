import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import t from 'tap';
import type { Claim } from '../../../src/domain/claim/claim.ts';
import { claimCommands, type ClaimCommand } from '../../../src/domain/claim/commands.ts';
import type { ClaimEvent } from '../../../src/domain/claim/events.ts';
import { evolve } from '../../../src/domain/claim/evolve.ts';
import type { RefusalCode } from '../../../src/domain/terms/refusal.ts';
import * as events from '../builders/claim-events.ts';
import { ana, id } from '../builders/people.ts';
import { given } from '../given.ts';

const reason = 'Because.';
const [claim, into, verdict, second] = [id('claim', 1), id('claim', 2), id('verdict', 1), id('verdict', 2)];
const [evidence, appearance, correction] = [id('evidence', 1), id('appearance', 1), id('correction', 7)];
const notice = { reason: 'our-error', class: 'substantial', responsible: 'checker', text: reason } as const;
const { class: _, ...mergeNotice } = notice;
const until = '2026-11-25T12:00:00.000Z';
const sooner = '2026-11-23T12:00:00.000Z';

const { recorded, evidenceOffered, evidenceAccepted, verdictProposed, verdictApproved } = events;
const open = [recorded(), events.appeared(), evidenceOffered(), evidenceAccepted()];
const proposed = [...open, verdictProposed(), verdictApproved()];
const held: readonly ClaimEvent[] = [
  ...proposed,
  { type: 'verdict.embargoed', data: { verdict, until, correction } },
];
const checked = [...proposed, events.verdictPublished()];
const again = [...checked, verdictProposed({ verdict: second }), verdictApproved({ verdict: second })];
/** The same second proposal, with nothing in force. */
const alone = [...open, verdictProposed({ verdict: second }), verdictApproved({ verdict: second })];

const proposal = {
  scale: 'truth',
  rating: 'false',
  rationale: 'The minutes say so.',
  reliedOn: [events.cited()],
  setAside: [],
};
const publish = { type: 'publish-verdict', claim, verdict, correction } as const;
const hold = { type: 'embargo-verdict', claim, verdict, until: sooner, correction } as const;
const merge = { type: 'merge-claim', claim, into, reason } as const;
const reword = { type: 'revise-claim', claim, wording: events.otherWording, reason } as const;
const correct = { type: 'correct-appearance', claim, appearance, date: '1999', reason, correction } as const;
const early = { releaseEarly: true, reason } as const;
const endsEmbargo = { endsEmbargo: true } as const;

interface Question {
  readonly act: ClaimCommand;
  /** The state that the caller may not have seen, as the document names it, and a state without it. */
  readonly state: string;
  readonly unseen: readonly ClaimEvent[];
  readonly without: readonly ClaimEvent[];
  readonly refused: RefusalCode;
  /** Each is enough to say that the act is meant. */
  readonly says: readonly object[];
}

const underEmbargo = { state: 'the verdict is under an embargo', unseen: held, without: proposed } as const;
const inForce = { state: 'a verdict is in force', unseen: checked, without: proposed } as const;
const anotherInForce = { state: 'another verdict is in force', unseen: again, without: alone } as const;
const embargoed = { refused: 'embargoed' } as const;
const notTold = { refused: 'correction-required', says: [{ notice }] } as const;
const ends = { ...embargoed, says: [endsEmbargo] };
const ofTwo = { verdict: second };

const questions: readonly Question[] = [
  { act: publish, ...underEmbargo, ...embargoed, says: [early] },
  {
    act: hold,
    ...underEmbargo,
    state: 'it is under an embargo until a later time',
    ...embargoed,
    says: [early],
  },
  { act: { type: 'return-verdict', claim, verdict, comments: reason }, ...underEmbargo, ...ends },
  { act: { type: 'revise-verdict', claim, verdict, ...proposal }, ...underEmbargo, ...ends },
  { act: { type: 'withdraw-verdict', claim, verdict, reason }, ...underEmbargo, ...ends },
  { act: reword, ...underEmbargo, state: 'a verdict is under an embargo', ...ends },
  {
    act: { type: 'withdraw-evidence', claim, evidence, reason },
    ...underEmbargo,
    state: 'a verdict under an embargo relies on it',
    ...ends,
  },
  {
    act: merge,
    state: 'a proposal is open',
    unseen: proposed,
    without: open,
    refused: 'wrong-state',
    says: [{ proposals: 'wait' }],
  },
  {
    act: merge,
    ...inForce,
    without: open,
    refused: 'correction-required',
    says: [{ notice: mergeNotice, correction }, { published: 'stays' }],
  },
  { act: { ...publish, ...ofTwo }, ...anotherInForce, ...notTold },
  { act: { ...hold, ...ofTwo }, ...anotherInForce, ...notTold },
  { act: reword, ...inForce, refused: 'correction-required', says: [{ notice, correction }] },
  { act: correct, ...inForce, ...notTold },
  { act: { type: 'withdraw-appearance', claim, appearance, reason, correction }, ...inForce, ...notTold },
];

/** Why no other act has to ask. */
const harmless: Partial<
  Record<ClaimCommand['type'], 'adds' | 'can be undone' | 'one effect' | 'by the ledger'>
> = {
  'record-claim': 'adds',
  'record-appearance': 'adds',
  'offer-evidence': 'adds',
  'add-note': 'adds',
  'correct-note': 'can be undone',
  'withdraw-note': 'can be undone',
  'correct-relation': 'can be undone',
  'judge-match': 'adds',
  'withdraw-match': 'one effect',
  'lodge-objection': 'adds',
  'request-reply': 'adds',
  'receive-reply': 'adds',
  'propose-verdict': 'adds',
  'rate-verdict': 'adds',
  'decline-claim': 'can be undone',
  'reopen-claim': 'can be undone',
  'withdraw-claim': 'can be undone',
  'place-withholding': 'can be undone',
  'release-withholding': 'can be undone',
  'end-withholding': 'by the ledger',
  'restore-claim': 'can be undone',
  'relate-claim': 'can be undone',
  'unrelate-claim': 'can be undone',
  'unmerge-claim': 'can be undone',
  'assign-claim': 'can be undone',
  'accept-evidence': 'can be undone',
  'challenge-evidence': 'can be undone',
  'approve-verdict': 'can be undone',
  'decline-evidence': 'one effect',
  'dismiss-challenge': 'one effect',
  'open-ratings': 'one effect',
  'resolve-objection': 'one effect',
  'release-objection': 'one effect',
  'set-objection-aside': 'can be undone',
  'put-objection-back': 'can be undone',
  'retract-verdict': 'one effect',
  'recheck-verdict': 'adds',
  'report-recheck-due': 'by the ledger',
  'release-verdict': 'by the ledger',
  'lapse-reply': 'by the ledger',
  'report-author-left': 'by the ledger',
  'report-sources-too-few': 'by the ledger',
};

const other: Claim = evolve({ kind: 'absent' }, recorded(), ana);
const knowing = { others: new Map([[into, other]]) };

t.test('an act whose effect depends on an unseen state does it only where it says so', async (t) => {
  for (const { act, state, unseen, without, refused, says } of questions) {
    given(...unseen)
      .when(act, knowing)
      .thenRefused(refused);
    for (const meant of says) {
      t.ok(
        given(...unseen).when({ ...act, ...meant }, knowing).isDone,
        `${act.type}: ${state}, and it says so`,
      );
      // `endsEmbargo` and `proposals` say what is accepted; the others say what happens, so they cannot be sent always.
      if (!('endsEmbargo' in meant || 'proposals' in meant))
        t.notOk(
          given(...without).when({ ...act, ...meant }, knowing).isDone,
          `${act.type}: refused where ${state} is not so`,
        );
    }
    t.ok(given(...without).when(act, knowing).isDone, `${act.type}: not so without it`);
  }
});

t.test('every command of a claim asks first or is harmless, and the document says which', async (t) => {
  const document = readFileSync(
    resolve(import.meta.dirname, '../../../docs/decisions/acts-ask-before-what-cannot-be-undone.md'),
    'utf8',
  );
  const table = /<!-- acts that ask first -->\n(.*)<!-- \/acts/s.exec(document)?.[1] ?? '';
  const rows = table.trim().split('\n').slice(2);
  t.equal(rows.length, questions.length);
  for (const { act, state, refused } of questions)
    t.ok(
      rows.some((row) => row.startsWith(`| \`${act.type}\` | ${state} | \`${refused}\` |`)),
      `${act.type}: ${state}`,
    );
  const asking = new Set<string>(questions.map(({ act }) => act.type));
  t.same(
    claimCommands
      .map(({ shape }) => shape.type.value)
      .filter((type) => asking.has(type) === type in harmless),
    [],
    'each is in one of the lists',
  );
});
