import { z } from 'zod';
import { recordClaim } from '../../../domain/claim/recording/commands.ts';
import { rating } from '../../../domain/claim/values.ts';
import { claimId, verdictId } from '../../../domain/terms/ids.ts';
import { claimFilters } from '../../../projections/claims/claim-filters.ts';
import {
  besidesOfPage,
  findClaims,
  foundClaim,
  listParameters,
  pageFields,
  type Asked,
} from '../../../projections/claims/find-claims.ts';
import {
  claimRow,
  claimStatus,
  readClaim,
  type ClaimRow,
} from '../../../projections/claims/current-status.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { Problem } from '../../problems/problem.ts';
import { matches } from '../matches/matches.ts';
import { claimActs } from './claim-acts.ts';
import { withholdings } from '../withholdings/withholdings.ts';
import { matchRead } from './match.ts';
import { recordedWith } from './recorded-with.ts';
import { alikeOnRecord } from './similar.ts';
import { suggestNames } from './suggestions.ts';

const tag = 'claims';
const params = { claim: claimId };
const readAt = ({ claim }: { readonly claim: string }): string => `/claims/${claim}`;

const statusBody = z
  .object({
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim; its ETag.'),
    status: claimStatus,
    rating: rating.nullable().describe('The rating in force, or null.'),
    verdict: verdictId.nullable().describe('The verdict in force, or null.'),
    needsReview: claimRow.shape.needsReview,
    evidenceInForce: claimRow.shape.evidenceInForce,
    mergedInto: claimRow.shape.mergedInto,
    translates: claimRow.shape.translates,
    updatedAt: claimRow.shape.updatedAt,
  })
  .meta({ id: 'ClaimStatusPage', description: 'The current status of a claim, in short.' });

const toStatus = ({
  id,
  version,
  status,
  verdict,
  needsReview,
  evidenceInForce,
  mergedInto,
  translates,
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
  translates,
  updatedAt,
});

/** The parameters of the list that shape its answer, with the words of its search box. */
const askedOf = (query: Asked): Asked => {
  if (query.sort === 'relevance' && query.q === undefined)
    throw new Problem('unknown-parameter', 'sort: `relevance` needs the words of `q`');
  return query;
};

const claimReads = resource(
  list({
    path: '/claims',
    operationId: 'listClaims',
    cache: 'past',
    tag,
    summary: 'List claims',
    description:
      'The claims of the ledger, the newest first, or the most relevant first (`sort`). Every filter narrows the list.',
    item: foundClaim,
    page: 'ClaimPage',
    filters: claimFilters,
    query: listParameters,
    newestFirst: true,
    // Measured on 50,000 claims: 124 ms with words that all have, 114 with all counts, 13 to 26 for one page in full.
    cost: 'page',
    dearer: { q: 'search', facets: 'search', expand: 'page' },
    find: ({ services: { views, progress }, options, page, query, conditions }) =>
      findClaims(views, options, askedOf(query), page, {
        visible: progress.position(options.ledger),
        conditions,
      }),
    besides: {
      fields: pageFields,
      find: ({ services: { views, wordCounter: counter }, options, page, query, conditions }, found) =>
        besidesOfPage(views, options, askedOf(query), {
          counter,
          conditions,
          isFirst: page.after === undefined,
          // A bounded page may be empty before the end of the list.
          isEmpty: found.length === 0 && page.after === undefined && page.scan === undefined,
        }),
    },
  }),
  read({
    path: '/claims/:claim',
    operationId: 'readClaim',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a claim',
    description: 'The current state of a claim, or its state as of then.',
    params,
    answer: claimRow,
    dependsOn: 'claim',
    etag: byVersion,
    find: ({ services: { views }, options, params: { claim } }) => readClaim(views, options, claim),
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : `/claims/${mergedInto}`),
  }),
  read({
    path: '/claims/:claim/status',
    operationId: 'readClaimStatus',
    cache: 'past',
    cost: 'one',
    tag,
    summary: "Read a claim's current status",
    description: 'The status and the rating in force, in a small answer for frequent polling.',
    params,
    answer: statusBody,
    dependsOn: 'claim',
    etag: byVersion,
    find: async ({ services: { views }, options, params: { claim } }) => {
      const row = await readClaim(views, options, claim);
      return row && toStatus(row);
    },
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : `/claims/${mergedInto}/status`),
  }),
);

export const claims = resource(
  command({
    method: 'POST',
    path: '/claims',
    operationId: 'recordClaim',
    cache: 'never',
    tag,
    summary: 'Record a claim',
    description:
      'Records an assertion in neutral words. In the same act it can record who made it and where (`claimant`, `appearances`), the document that shows it (`source`) and evidence: all of it or nothing. The answer has the ids of all (`made`). It names claims that may say the same (`similar`) and sources of the same address (`sameAddress`), also in a dry run.',
    command: recordClaim,
    composes: recordedWith,
    besides: alikeOnRecord,
    makes: { claim: 'claim' },
    subject: 'claim',
    readAt,
    changes: false,
    problems: ['key-reused', 'unknown-reference', 'quote-not-found', 'impossible-date'],
  }),
  claimReads,
  matchRead,
  matches,
  suggestNames,
  claimActs,
  withholdings,
);
