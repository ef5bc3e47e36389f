import type { Claim, RecordedClaim } from '../../src/domain/claim/claim.ts';
import { evolve } from '../../src/domain/claim/evolve.ts';
import type { Command } from '../../src/domain/commands.ts';
import { emptyLedger, type Ledger } from '../../src/domain/ledger/ledger.ts';
import type { RegisteredSource } from '../../src/domain/source/source.ts';
import { anonymous, type Actor } from '../../src/domain/terms/actor.ts';
import type { IdKind } from '../../src/domain/terms/ids.ts';
import * as commands from './builders/claim-commands.ts';
import { evidenceAccepted, evidenceOffered, isFalse, recorded } from './builders/claim-events.ts';
import { ana, id } from './builders/people.ts';

/** A state in which a collection holds so many, and a command that adds one. */
export interface Filled {
  readonly holding: (many: number) => unknown;
  readonly command: Command;
  readonly by?: Actor;
}

const claim = [recorded(), evidenceOffered(), evidenceAccepted()].reduce<Claim>(
  (state, event) => evolve(state, event, ana),
  { kind: 'absent' },
) as RecordedClaim;
const ids = (kind: IdKind, many: number): string[] =>
  Array.from({ length: many }, (_, nth) => id(kind, nth + 1_000));
const byId = <V>(kind: IdKind, many: number, value: V): Record<string, V> =>
  Object.fromEntries(ids(kind, many).map((each) => [each, value]));

const counted = (
  kind: keyof RecordedClaim['counts'],
  command: Command,
  more: Partial<RecordedClaim> = {},
): Filled => ({
  holding: (many) => ({ ...claim, ...more, counts: { ...claim.counts, [kind]: many } }),
  command,
});

const own = { claim: id('claim', 1) };
const second = { evidence: id('evidence', 2) };
const lodge = {
  ...own,
  type: 'lodge-objection',
  objection: id('objection', 1),
  about: { kind: 'claim' },
  text: 'It was the other council.',
} as const;
const requestReply = {
  ...own,
  type: 'request-reply',
  reply: id('reply', 1),
  claimant: id('claimant', 1),
  question: 'What did you say?',
  dueAt: '2026-12-01T00:00:00.000Z',
} as const;
const reword = commands.rewordClaim({ correction: id('correction', 1), notice: commands.notice });
const relate = { ...own, type: 'relate-claim', relation: 'updates', to: id('claim', 2) } as const;
const objections = (many: number, member: (nth: number) => object): unknown => ({
  ...claim,
  openObjections: ids('objection', many).map((objection, nth) => ({ objection, ...member(nth) })),
});

const source: RegisteredSource = {
  ...{ kind: 'registered', description: { title: 'The minutes', kind: 'report' }, state: 'available' },
  ...{ latest: null, captures: [], capturesEver: 0, textOf: null, archived: false },
  ...{ mergedInto: null, absorbed: [] },
};
const desk: Ledger = {
  ...emptyLedger,
  members: { [id('member', 1)]: { name: 'Ana', kind: 'person', role: 'admin' } },
};
const issued = (member: string) => ({ member, prefix: 'cl_live_', sha256: 'a'.repeat(64) });
const issue: Command = {
  ...{ type: 'issue-key', key: id('key', 1), member: id('member', 1), prefix: 'cl_live_' },
  ...{ sha256: 'b'.repeat(64), expiresAt: null },
};

/** A full state for each collection of each kind of stream. */
export const filled: Readonly<Record<string, Readonly<Record<string, Filled>>>> = {
  claim: {
    appearances: counted('appearances', commands.recordAppearance()),
    evidence: counted('evidence', commands.offerEvidence(second)),
    challenges: counted('challenges', commands.challengeEvidence()),
    verdicts: counted('verdicts', commands.proposeVerdict()),
    corrections: counted('corrections', reword, { inForce: { verdict: id('verdict', 1), rating: isFalse } }),
    objections: counted('objections', lodge),
    replies: counted('replies', requestReply),
    notes: counted('notes', commands.addNote()),
    matches: counted('matches', commands.judgeMatch()),
    openProposals: {
      holding: (many) => ({ ...claim, openProposals: ids('verdict', many) }),
      command: commands.proposeVerdict(),
    },
    openObjections: {
      holding: (many) => objections(many, (nth) => ({ member: id('member', nth + 2) })),
      command: lodge,
    },
    openObjectionsOfOneMember: {
      holding: (many) => objections(many, () => ({ member: id('member', 1) })),
      command: lodge,
    },
    received: { ...counted('received', lodge), by: anonymous },
    waitingObjections: {
      holding: (many) => ({ ...claim, waitingObjections: ids('objection', many) }),
      command: lodge,
      by: anonymous,
    },
    withholdings: {
      holding: (many) => ({
        ...claim,
        withholdings: ids('withholding', many).map((withholding) => ({
          withholding,
          part: { kind: 'wording' },
        })),
      }),
      command: commands.placeWithholding(),
    },
    openReplies: {
      holding: (many) => ({
        ...claim,
        repliesAsked: ids('reply', many).map((reply) => ({ reply, isOpen: true, isPublished: false })),
      }),
      command: requestReply,
    },
    relations: {
      holding: (many) => ({
        ...claim,
        relations: ids('claim', many).map((to) => ({ relation: 'updates', to })),
      }),
      command: relate,
    },
    challengesOfOneEvidence: {
      holding: (many) => {
        const [known, item] = Object.entries(claim.evidence)[0] ?? [];
        return { ...claim, evidence: { [known ?? '']: { ...item, challenges: ids('challenge', many) } } };
      },
      command: commands.challengeEvidence(),
    },
  },
  source: {
    captures: {
      holding: (many) => ({ ...source, capturesEver: many }),
      command: {
        ...{ type: 'capture-source', source: id('source', 1), capture: id('capture', 1) },
        ...{ sha256: 'a'.repeat(64), mediaType: 'text/html', retrievedAt: '2026-01-01T00:00:00.000Z' },
      },
    },
  },
  claimant: {
    roles: {
      holding: (many) => ({
        ...{ kind: 'registered', description: { kind: 'person', name: 'Ana' }, mergedInto: null },
        roles: byId('role', many, { title: 'Mayor' }),
      }),
      command: { type: 'record-role', claimant: id('claimant', 1), role: id('role', 1), title: 'Mayor' },
    },
  },
  scale: {},
  ledger: {
    members: {
      // One of them is Ana, and the others left.
      holding: (many) => ({ ...desk, former: byId('member', many - 1, { name: 'Zoe', kind: 'person' }) }),
      command: { type: 'add-member', member: id('member', 2), name: 'Ben', kind: 'person', role: 'reader' },
    },
    identities: {
      holding: (many) => ({
        ...desk,
        identities: Object.fromEntries(ids('key', many).map((each) => [each, id('member', 1)])),
      }),
      command: {
        ...{
          type: 'link-identity',
          member: id('member', 1),
          issuer: 'https://id.example.org',
          subject: 'ana',
        },
      },
    },
    keys: {
      holding: (many) => ({ ...desk, keys: byId('key', many, issued(id('member', 2))) }),
      command: issue,
    },
    keysOfOneMember: {
      holding: (many) => ({ ...desk, keys: byId('key', many, issued(id('member', 1))) }),
      command: issue,
    },
    ledgers: {
      holding: (many) => ({
        ...desk,
        ledgers: Object.fromEntries(
          ids('key', many).map((each) => [
            each,
            { name: 'Ana', ...issued(id('member', 1)), key: id('key', 1) },
          ]),
        ),
      }),
      command: {
        ...{ type: 'create-ledger', ledger: 'sports', name: 'Ana', member: id('member', 1) },
        ...{ key: id('key', 1), prefix: 'cl_live_', sha256: 'b'.repeat(64) },
      },
    },
  },
};

/** For each kind of stream: an act that adds to its history alone, and one that ends something. */
export const lastActs: Readonly<
  Record<string, { readonly state: unknown; readonly adds: Command; readonly ends?: Command }>
> = {
  claim: {
    state: claim,
    adds: commands.rewordClaim(),
    ends: commands.withdrawEvidence(),
  },
  source: {
    state: source,
    adds: { type: 'report-source-gone', source: id('source', 1), reason: 'Not found.' },
    ends: { type: 'withdraw-source', source: id('source', 1), reason: 'It was wrong.' },
  },
  claimant: {
    state: filled['claimant']?.['roles']?.holding(1),
    adds: { type: 'describe-claimant', claimant: id('claimant', 1), name: 'Ana María', reason: 'Her name.' },
    ends: {
      type: 'withdraw-role',
      claimant: id('claimant', 1),
      role: id('role', 1_000),
      reason: 'Never held.',
    },
  },
  scale: {
    state: { kind: 'absent' },
    adds: {
      ...{ type: 'define-scale', scale: 'truth', name: 'Truth' },
      ratings: [
        { code: 'true', label: 'True' },
        { code: 'false', label: 'False' },
      ],
    },
  },
  ledger: {
    state: { ...desk, keys: byId('key', 2, issued(id('member', 1))) },
    adds: { type: 'set-policy', policy: { claimVisibility: 'desk' } },
    ends: { type: 'revoke-key', key: id('key', 1_000), reason: 'Lost.' },
  },
};
