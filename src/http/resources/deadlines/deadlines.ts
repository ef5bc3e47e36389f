import { deadlineFilters, deadlineRow, listDeadlines } from '../../../projections/deadlines/deadlines.ts';
import { list } from '../../operations/list.ts';

export const deadlines = list({
  path: '/deadlines',
  operationId: 'listDeadlines',
  cache: 'past',
  cost: 'page',
  tag: 'deadlines',
  summary: 'List deadlines',
  description:
    'The deadlines of requested replies, embargoed verdicts and objections. An open one is overdue once its time is over. Then no answer came, or the ledger was refused, for example since evidence for an embargoed verdict was withdrawn. The public sees those of objections.',
  item: deadlineRow,
  page: 'DeadlinePage',
  filters: deadlineFilters,
  find: ({ services: { views }, options, page }) => listDeadlines(views, options, page),
});
