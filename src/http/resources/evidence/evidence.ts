import {
  acceptEvidence,
  challengeEvidence,
  declineEvidence,
  dismissChallenge,
  offerEvidence,
  withdrawEvidence,
} from '../../../domain/claim/evidence/commands.ts';
import { challengeId, claimId, evidenceId } from '../../../domain/terms/ids.ts';
import {
  evidenceFilters,
  evidenceRow,
  listEvidence,
  readEvidence,
} from '../../../projections/evidence/evidence.ts';
import { command } from '../../operations/command.ts';
import { read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim, ofClaim, versionOfClaim } from '../../operations/of-claim.ts';

const tag = 'evidence';
const params = { claim: claimId, evidence: evidenceId };
const readAt = ({ claim, evidence }: { readonly claim: string; readonly evidence: string }): string =>
  `/claims/${claim}/evidence/${evidence}`;

const common = { method: 'POST', tag, params, subject: 'evidence', readAt, changes: true } as const;
const problems = ['unknown-claim', 'unknown-evidence', 'wrong-state'] as const;

const evidenceCommands = [
  command({
    ...common,
    path: '/claims/:claim/evidence/:evidence/accept',
    operationId: 'acceptEvidence',
    cache: 'never',
    summary: 'Accept evidence',
    description:
      'Puts offered evidence in force, with the weight the desk gives it. A reason is required where the policy demands it (`strengthReasons`).',
    command: acceptEvidence,
    problems: [...problems, 'policy-not-met'],
  }),
  command({
    ...common,
    path: '/claims/:claim/evidence/:evidence/decline',
    operationId: 'declineEvidence',
    cache: 'never',
    summary: 'Decline evidence',
    description: 'Declines offered evidence, with the reason.',
    command: declineEvidence,
    problems,
  }),
  command({
    ...common,
    path: '/claims/:claim/evidence/:evidence/challenge',
    operationId: 'challengeEvidence',
    cache: 'never',
    summary: 'Challenge evidence',
    description:
      'Disputes evidence that is in force. It stays in force until the challenge is dismissed or the evidence withdrawn.',
    // Only the ledger itself gives a cause.
    command: challengeEvidence.omit({ cause: true }).meta({ description: challengeEvidence.description }),
    makes: { challenge: 'challenge' },
    problems,
  }),
  command({
    ...common,
    path: '/claims/:claim/evidence/:evidence/challenges/:challenge/dismiss',
    operationId: 'dismissChallenge',
    cache: 'never',
    summary: 'Dismiss a challenge',
    description: 'Dismisses the challenge, with the reason.',
    command: dismissChallenge,
    params: { ...params, challenge: challengeId },
    problems,
  }),
  command({
    ...common,
    path: '/claims/:claim/evidence/:evidence/withdraw',
    operationId: 'withdrawEvidence',
    cache: 'never',
    summary: 'Withdraw evidence',
    description:
      'Ends the force of the evidence. A verdict in force that relied on it is marked as needing review.',
    command: withdrawEvidence,
    problems: [...problems, 'embargoed'],
  }),
];

export const evidence = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/evidence',
    operationId: 'offerEvidence',
    cache: 'never',
    tag,
    summary: 'Offer evidence',
    description:
      'Offers what a source shows for, against or about the claim as worded. It is in force once the desk accepts it.',
    command: offerEvidence,
    params: { claim: claimId },
    makes: { evidence: 'evidence' },
    subject: 'evidence',
    readAt,
    changes: false,
    problems: ['unknown-claim', 'unknown-reference', 'wrong-state', 'quote-not-found', 'key-reused'],
  }),
  listOfClaim({
    path: '/claims/:claim/evidence',
    operationId: 'listEvidence',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the evidence on a claim',
    description: 'Evidence in force. Other evidence is included with its state as filter, or `any`.',
    item: evidenceRow,
    page: 'EvidencePage',
    filters: evidenceFilters,
    items: listEvidence,
  }),
  read({
    path: '/claims/:claim/evidence/:evidence',
    operationId: 'readEvidence',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a piece of evidence',
    description: 'The evidence in any state: withdrawn evidence stays readable as withdrawn.',
    params,
    answer: evidenceRow,
    problems: ['unknown-claim'],
    streamVersion: versionOfClaim,
    find: async ({ services: { views }, options, params: { claim, evidence } }) =>
      ofClaim(await readEvidence(views, options, evidence), claim),
  }),
  ...evidenceCommands,
);
