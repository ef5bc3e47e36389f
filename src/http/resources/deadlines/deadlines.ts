import { deadlineKind, deadlineRow, listDeadlines } from '../../../projections/deadlines/deadlines.ts';
import { readList } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import { timeFilter } from '../../operations/time-filter.ts';
import type { Routes } from '../../operations/zod-types.ts';

export const deadlines = (routes: Routes, services: Services): void => {
  readList(routes, services, {
    url: '/deadlines',
    operationId: 'listDeadlines',
    tag: 'deadlines',
    summary: 'List the times that are set',
    description:
      'Until when replies are waited for, verdicts are held and objections are to be answered. An open one whose time is over is overdue: nobody answered, or the ledger was refused, for example since evidence was withdrawn under an embargoed verdict. The public sees those of objections.',
    item: deadlineRow,
    page: 'DeadlinePage',
    filters: {
      kind: deadlineKind.optional().describe('Only deadlines of this kind.'),
      state: deadlineRow.shape.state.optional().describe('Only deadlines in this state; usually `open`.'),
      dueBy: timeFilter('Only what is due at this time (RFC 3339) or earlier.'),
    },
    list: (options, page, _, { kind, state = 'open', dueBy }) =>
      listDeadlines(services.views, options, page, { kind, state, dueBy }),
  });
};
