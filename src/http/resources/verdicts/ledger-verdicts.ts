import { ledgerVerdictFilters, listLedgerVerdicts } from '../../../projections/verdicts/ledger-verdicts.ts';
import { verdictRow } from '../../../projections/verdicts/verdicts.ts';
import { list } from '../../operations/list.ts';

/** Verdicts across the ledger, among them the ones that each number of the account speaks of. */
export const ledgerVerdicts = list({
  path: '/verdicts',
  operationId: 'listLedgerVerdicts',
  tag: 'verdicts',
  summary: 'List the verdicts of the ledger',
  description:
    'Verdicts in force across the ledger, the newest first. Others are shown where their state is asked for, or `any`. Proposals are for the desk alone.',
  item: verdictRow,
  page: 'LedgerVerdictPage',
  filters: ledgerVerdictFilters,
  newestFirst: true,
  find: ({ services: { views }, options, page }) => listLedgerVerdicts(views, options, page),
});
