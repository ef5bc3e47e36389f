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
  list({
    path: '/claims/:claim/verdicts',
    operationId: 'listVerdicts',
    tag,
    summary: 'List the verdicts on a claim',
    description:
      'The verdict in force, if any. Others are included with their state as filter, or `any`. Only the desk sees proposals.',
    params: { claim: claimId },
    item: verdictRow,
    page: 'VerdictPage',
    filters: verdictFilters,
    problems: ['unknown-claim'],
    find: (asked) =>
      listOfClaim(asked, () =>
        listVerdicts(asked.services.views, asked.options, asked.page, asked.params.claim),
      ),
  }),
  read({
    path: '/claims/:claim/verdicts/:verdict',
    operationId: 'readVerdict',
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
