import { deadlineFilters, deadlineRow, listDeadlines } from '../../../projections/deadlines/deadlines.ts';
import { list } from '../../operations/list.ts';

export const deadlines = list({
  path: '/deadlines',
  operationId: 'listDeadlines',
  tag: 'deadlines',
  summary: 'List the times that are set',
  description:
    'Until when replies are waited for, verdicts are held and objections are to be answered. An open one whose time is over is overdue: nobody answered, or the ledger was refused, for example since evidence was withdrawn under an embargoed verdict. The public sees those of objections.',
  item: deadlineRow,
  page: 'DeadlinePage',
  filters: deadlineFilters,
  find: ({ services: { views }, options, page }) => listDeadlines(views, options, page),
});
