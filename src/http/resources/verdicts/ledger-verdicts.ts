import { z } from 'zod';
import { scaleId } from '../../../domain/terms/ids.ts';
import { listLedgerVerdicts } from '../../../projections/verdicts/ledger-verdicts.ts';
import { verdictRow, verdictState } from '../../../projections/verdicts/verdicts.ts';
import { readList } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import { timeFilter } from '../../operations/time-filter.ts';
import type { Routes } from '../../operations/zod-types.ts';

const yesOrNo = (description: string) => z.enum(['true', 'false']).optional().describe(description);

const isYes = (asked: string | undefined): boolean | undefined =>
  asked === undefined ? undefined : asked === 'true';

const filters = {
  state: z
    .union([verdictState, z.enum(['in-force', 'any'])])
    .optional()
    .describe('Only verdicts in this state; usually `in-force`, which is `published`.'),
  scale: scaleId.optional().describe('Only verdicts on this scale.'),
  rating: z
    .string()
    .max(40)
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .describe('Only verdicts with this rating, by its code.'),
  publishedSince: timeFilter('Only verdicts published at this time (RFC 3339) or later.'),
  first: z
    .literal('true')
    .optional()
    .describe('Only the verdict of each claim that was published first, whatever became of it.'),
  independentlyApproved: yesOrNo('Whether a person who is not an author approved it.'),
  bothSidesConsidered: yesOrNo('Whether it cites supporting and refuting evidence.'),
  sourcesArchived: yesOrNo('Whether all sources of what it relied on had a captured copy.'),
  replyAsked: yesOrNo('Whether somebody was asked for a reply before it was published.'),
};

/** Verdicts across the ledger, among them the ones that each number of the account speaks of. */
export const ledgerVerdicts = (routes: Routes, services: Services): void => {
  readList(routes, services, {
    url: '/verdicts',
    operationId: 'listLedgerVerdicts',
    tag: 'verdicts',
    summary: 'List the verdicts of the ledger',
    description:
      'Verdicts in force across the ledger, the newest first. Others are shown where their state is asked for, or `any`. Proposals are for the desk alone.',
    item: verdictRow,
    page: 'LedgerVerdictPage',
    filters,
    newestFirst: true,
    list: (options, page, _, { state = 'in-force', scale, rating, publishedSince, first, ...careful }) =>
      listLedgerVerdicts(services.views, options, page, {
        states: state === 'any' ? undefined : [state === 'in-force' ? 'published' : state],
        scale,
        rating,
        publishedSince,
        first: isYes(first),
        independentlyApproved: isYes(careful['independentlyApproved']),
        bothSidesConsidered: isYes(careful['bothSidesConsidered']),
        sourcesArchived: isYes(careful['sourcesArchived']),
        replyAsked: isYes(careful['replyAsked']),
      }),
  });
};
