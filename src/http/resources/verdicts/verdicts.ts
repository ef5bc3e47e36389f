import { claimId, verdictId } from '../../../domain/terms/ids.ts';
import {
  listVerdicts,
  readVerdict,
  verdictFilters,
  verdictRow,
} from '../../../projections/verdicts/verdicts.ts';
import { ledgerVerdictFilters, listLedgerVerdicts } from '../../../projections/verdicts/ledger-verdicts.ts';
import { verdictCommands } from './verdict-commands.ts';
import { list } from '../../operations/list.ts';
import { read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim, ofClaim, versionOfClaim } from '../../operations/of-claim.ts';

const tag = 'verdicts';
const params = { claim: claimId, verdict: verdictId };

export const verdicts = resource(
  ...verdictCommands,
  listOfClaim({
    path: '/claims/:claim/verdicts',
    operationId: 'listVerdicts',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the verdicts on a claim',
    description:
      'The verdict in force, if any. Others are included with their state as filter, or `any`; so are the verdicts on claims that were merged into this one, each with its claim. Only the desk sees proposals.',
    item: verdictRow,
    page: 'VerdictPage',
    filters: verdictFilters,
    // The verdict that a merged claim had is an earlier one. It is not in force on the claim that replaces both.
    items: (views, options, page, claims, { query, params: { claim } }) => {
      const { state = 'in-force' } = query as { readonly state?: string };
      const own = state === 'in-force' || state === 'published';
      return listVerdicts(views, options, page, own ? [claim] : claims);
    },
  }),
  read({
    path: '/claims/:claim/verdicts/:verdict',
    operationId: 'readVerdict',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a verdict',
    description: 'A verdict keeps its address forever. It is marked where it was superseded or retracted.',
    params,
    answer: verdictRow,
    problems: ['unknown-claim'],
    streamVersion: versionOfClaim,
    find: async ({ services: { views }, options, params: { claim, verdict } }) =>
      ofClaim(await readVerdict(views, options, verdict), claim),
  }),
);

/** Verdicts across the ledger. The accountability report links here for its numbers. */
export const ledgerVerdicts = list({
  path: '/verdicts',
  operationId: 'listLedgerVerdicts',
  cache: 'past',
  cost: 'page',
  tag: 'verdicts',
  summary: 'List the verdicts of the ledger',
  description:
    'Verdicts in force across the ledger, the newest first. Others are included with their state as filter, or `any`. Only the desk sees proposals.',
  item: verdictRow,
  page: 'LedgerVerdictPage',
  filters: ledgerVerdictFilters,
  newestFirst: true,
  find: ({ services: { views }, options, page }) => listLedgerVerdicts(views, options, page),
});
