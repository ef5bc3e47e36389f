import { z } from 'zod';
import {
  declineClaim,
  recordClaim,
  reopenClaim,
  reviseClaim,
} from '../../../domain/claim/recording/commands.ts';
import { claimLanguage, rating } from '../../../domain/claim/values.ts';
import { claimId, verdictId } from '../../../domain/terms/ids.ts';
import { topic } from '../../../domain/terms/text.ts';
import {
  claimRow,
  claimStatus,
  readClaim,
  type ClaimRow,
} from '../../../projections/claims/current-status.ts';
import { listClaims } from '../../../projections/claims/list-claims.ts';
import { act } from '../../operations/act.ts';
import { readList, readOne } from '../../operations/read.ts';
import { claimFiltersBeyond } from './claim-filters.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const tag = 'claims';
const params = { claim: claimId };
const readAt = ({ claim = '' }: Readonly<Record<string, string>>): string => `/claims/${claim}`;

export const statusBody = z
  .object({
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim; its ETag.'),
    status: claimStatus,
    rating: rating.nullable().describe('The rating in force, or null.'),
    verdict: verdictId.nullable().describe('The verdict in force, or null.'),
    needsReview: claimRow.shape.needsReview,
    evidenceInForce: claimRow.shape.evidenceInForce,
    mergedInto: claimRow.shape.mergedInto,
    updatedAt: claimRow.shape.updatedAt,
  })
  .meta({ id: 'ClaimStatusPage', description: 'The current status of a claim on one small page.' });

const toStatus = ({
  id,
  version,
  status,
  verdict,
  needsReview,
  evidenceInForce,
  mergedInto,
  updatedAt,
}: ClaimRow) => ({
  claim: id,
  version,
  status,
  rating: verdict?.rating ?? null,
  verdict: verdict?.id ?? null,
  needsReview,
  evidenceInForce,
  mergedInto,
  updatedAt,
});

export const claims = (routes: Routes, services: Services): void => {
  act(routes, services, {
    method: 'POST',
    url: '/claims',
    operationId: 'recordClaim',
    tag,
    summary: 'Record a claim',
    description:
      'Puts an assertion on record in neutral words. Who made it, and where, is added as appearances.',
    command: recordClaim,
    makes: { claim: 'claim' },
    subject: 'claim',
    readAt,
    changes: false,
    problems: ['key-reused'],
  });
  claimReads(routes, services);
  claimActs(routes, services);
};

const claimReads = (routes: Routes, services: Services): void => {
  const { views } = services;
  readList(routes, services, {
    url: '/claims',
    operationId: 'listClaims',
    tag,
    summary: 'List claims',
    description: 'The claims of the ledger, the newest first.',
    item: claimRow,
    page: 'ClaimPage',
    filters: {
      status: z
        .union([claimStatus, z.literal('any')])
        .optional()
        .describe('Only claims of this status; usually all but merged ones, which `any` shows too.'),
      rating: z
        .string()
        .max(40)
        .regex(/^[a-z0-9-]+$/)
        .optional()
        .describe('Only claims with this rating in force, by its code.'),
      topic: topic.optional().describe('Only claims about this topic.'),
      language: claimLanguage.optional().describe('Only claims worded in this language.'),
      ...claimFiltersBeyond,
    },
    newestFirst: true,
    list: (options, page, _, filters) => listClaims(views, options, page, filters),
  });
  readOne(routes, services, {
    url: '/claims/:claim',
    operationId: 'readClaim',
    tag,
    summary: 'Read a claim',
    description: 'A claim as it stands, or as it stood then.',
    params,
    answer: claimRow,
    keptWith: ({ claim = '' }) => claim,
    find: (options, { claim = '' }) => readClaim(views, options, claim),
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : `/claims/${mergedInto}`),
  });
  readOne(routes, services, {
    url: '/claims/:claim/status',
    operationId: 'readClaimStatus',
    tag,
    summary: "Read a claim's current status",
    description: 'The status and the rating in force, on one small page for those who ask often.',
    params,
    answer: statusBody,
    keptWith: ({ claim = '' }) => claim,
    find: async (options, { claim = '' }) => {
      const row = await readClaim(views, options, claim);
      return row && toStatus(row);
    },
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : `/claims/${mergedInto}/status`),
  });
};

const claimActs = (routes: Routes, services: Services): void => {
  act(routes, services, {
    method: 'PATCH',
    url: '/claims/:claim',
    operationId: 'reviseClaim',
    tag,
    summary: 'Reword or classify a claim',
    description:
      'A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required. Putting a claim in other words while a verdict on it is in force marks it as needing review, and needs a notice for readers, which is published as a correction.',
    command: reviseClaim,
    params,
    makes: { correction: 'correction' },
    subject: 'claim',
    readAt,
    changes: true,
    problems: [
      'unknown-claim',
      'nothing-changes',
      'correction-required',
      'correction-without-change',
      'invalid-combination',
    ],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  });
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/decline',
    operationId: 'declineClaim',
    tag,
    summary: 'Decline to check a claim',
    description: 'The desk will not check it, and says why. It stays on record.',
    command: declineClaim,
    params,
    subject: 'claim',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'wrong-state'],
  });
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/reopen',
    operationId: 'reopenClaim',
    tag,
    summary: 'Take a declined claim up again',
    description: 'Evidence and verdicts can be brought again.',
    command: reopenClaim,
    params,
    subject: 'claim',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'wrong-state'],
  });
};
