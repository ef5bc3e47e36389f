import { judgeMatch, withdrawMatch } from '../../../domain/claim/matches/commands.ts';
import { claimId, matchId } from '../../../domain/terms/ids.ts';
import { listMatches, matchFilters, matchRow } from '../../../projections/matches/matches.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { listOfClaim } from '../../operations/of-claim.ts';
import { resource } from '../../operations/route.ts';

const tag = 'claims';
const params = { claim: claimId, match: matchId };
const readAt = ({ claim }: { readonly claim: string }): string => `/claims/${claim}/matches`;

const matchReads = resource(
  listOfClaim({
    path: '/claims/:claim/matches',
    operationId: 'listMatches',
    cache: 'never',
    cost: 'page',
    tag,
    summary: 'List the matches of a claim that were confirmed or rejected',
    description:
      'Texts that members compared with the claim, the oldest first. For the public this list is empty.',
    item: matchRow,
    page: 'JudgedMatchPage',
    filters: matchFilters,
    byOwnVersion: true,
    items: listMatches,
  }),
  list({
    path: '/matches',
    operationId: 'listAllMatches',
    cache: 'never',
    cost: 'page',
    tag,
    summary: 'List the matches of the ledger that were confirmed or rejected',
    description:
      'Texts that members compared with claims, the newest first. The quality of `POST /claims/match` can be measured by them. For the public this list is empty.',
    item: matchRow,
    page: 'LedgerJudgedMatchPage',
    filters: matchFilters,
    newestFirst: true,
    find: ({ services: { views }, options, page }) => listMatches(views, options, page),
  }),
);

export const matches = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/matches',
    operationId: 'judgeMatch',
    cache: 'never',
    tag,
    summary: 'Confirm or reject a match',
    description:
      'Records that a text says what the claim says, or that it does not. The desk finds the claim by the newest 20 confirmed texts; the public neither sees nor finds them.',
    command: judgeMatch,
    params: { claim: claimId },
    makes: { match: 'match' },
    subject: 'match',
    readAt,
    changes: false,
    problems: ['unknown-claim', 'key-reused'],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/matches/:match/withdraw',
    operationId: 'withdrawMatch',
    cache: 'never',
    tag,
    summary: 'Withdraw a confirmed or rejected match',
    description: 'Takes back a comparison. A confirmed text no longer finds the claim.',
    command: withdrawMatch,
    params,
    subject: 'match',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'unknown-match', 'wrong-state'],
  }),
  matchReads,
);
