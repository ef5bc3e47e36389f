import { z } from 'zod';
import {
  acceptEvidence,
  challengeEvidence,
  declineEvidence,
  dismissChallenge,
  offerEvidence,
  withdrawEvidence,
} from '../../../domain/claim/evidence/commands.ts';
import { stance } from '../../../domain/claim/evidence/events.ts';
import { challengeId, claimId, evidenceId } from '../../../domain/terms/ids.ts';
import {
  evidenceRow,
  evidenceState,
  inForceStates,
  listEvidence,
  readEvidence,
} from '../../../projections/evidence/evidence.ts';
import { act, type ActRoute } from '../../operations/act.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { listOfClaim, ofClaim, versionOfClaim } from '../../operations/of-claim.ts';

const tag = 'evidence';
const params = { claim: claimId, evidence: evidenceId };
const readAt = ({ claim = '', evidence = '' }: Readonly<Record<string, string>>): string =>
  `/claims/${claim}/evidence/${evidence}`;

export const evidence = (routes: Routes, services: Services): void => {
  const { views } = services;
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/evidence',
    operationId: 'offerEvidence',
    tag,
    summary: 'Offer evidence',
    description:
      'Brings what a source shows for, against or about the claim as it is worded. It is in force once the desk accepts it.',
    command: offerEvidence,
    params: { claim: claimId },
    makes: { evidence: 'evidence' },
    subject: 'evidence',
    readAt,
    changes: false,
    problems: ['unknown-claim', 'unknown-reference', 'wrong-state', 'quote-not-found', 'key-reused'],
  });
  readList(routes, services, {
    url: '/claims/:claim/evidence',
    operationId: 'listEvidence',
    tag,
    summary: 'List the evidence on a claim',
    description: 'Evidence that is in force. Other evidence is shown where its state is asked for, or `any`.',
    params: { claim: claimId },
    item: evidenceRow,
    page: 'EvidencePage',
    filters: {
      stance: stance.optional().describe('Only evidence of this stance.'),
      state: z
        .union([evidenceState, z.enum(['in-force', 'any'])])
        .optional()
        .describe('Only evidence in this state; usually `in-force`.'),
    },
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }, { stance, state = 'in-force' }) => {
      const states = state === 'any' ? undefined : state === 'in-force' ? inForceStates : [state];
      return listOfClaim(services, options, claim, () =>
        listEvidence(views, options, page, claim, { stance, states }),
      );
    },
  });
  readOne(routes, services, {
    url: '/claims/:claim/evidence/:evidence',
    operationId: 'readEvidence',
    tag,
    summary: 'Read a piece of evidence',
    description: 'The evidence, whatever became of it: withdrawn evidence stays readable as withdrawn.',
    params,
    answer: evidenceRow,
    problems: ['unknown-claim'],
    streamVersion: versionOfClaim(services),
    find: async (options, { claim, evidence = '' }) =>
      ofClaim(await readEvidence(views, options, evidence), claim),
  });
  for (const spec of evidenceActs) act(routes, services, spec);
};

const common = { method: 'POST', tag, params, subject: 'evidence', readAt, changes: true } as const;
const problems = ['unknown-claim', 'unknown-evidence', 'wrong-state'] as const;

const evidenceActs: readonly ActRoute[] = [
  {
    ...common,
    url: '/claims/:claim/evidence/:evidence/accept',
    operationId: 'acceptEvidence',
    summary: 'Accept evidence',
    description:
      'Puts offered evidence in force, with the weight the desk gives to it. Where the policy of the ledger asks for it (`strengthReasons`) a reason is required.',
    command: acceptEvidence,
    problems: [...problems, 'policy-not-met'],
  },
  {
    ...common,
    url: '/claims/:claim/evidence/:evidence/decline',
    operationId: 'declineEvidence',
    summary: 'Decline evidence',
    description: 'The desk does not accept offered evidence, and says why.',
    command: declineEvidence,
    problems,
  },
  {
    ...common,
    url: '/claims/:claim/evidence/:evidence/challenge',
    operationId: 'challengeEvidence',
    summary: 'Challenge evidence',
    description:
      'Disputes evidence that is in force. It stays in force until the challenge is dismissed or the evidence withdrawn.',
    // The cause is the ledger's own to give.
    command: challengeEvidence.omit({ cause: true }).meta({ description: challengeEvidence.description }),
    makes: { challenge: 'challenge' },
    problems,
  },
  {
    ...common,
    url: '/claims/:claim/evidence/:evidence/challenges/:challenge/dismiss',
    operationId: 'dismissChallenge',
    summary: 'Dismiss a challenge',
    description: 'The challenge does not hold, and the desk says why.',
    command: dismissChallenge,
    params: { ...params, challenge: challengeId },
    problems,
  },
  {
    ...common,
    url: '/claims/:claim/evidence/:evidence/withdraw',
    operationId: 'withdrawEvidence',
    summary: 'Withdraw evidence',
    description:
      'The evidence is not in force any more. A verdict in force that relied on it is marked as needing review.',
    command: withdrawEvidence,
    problems,
  },
];
