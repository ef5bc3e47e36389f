import { partialDate } from '../../../domain/terms/dates.ts';
import { claimantId, sourceId } from '../../../domain/terms/ids.ts';
import { timeFilter } from '../../operations/time-filter.ts';

/** Filters of the list of claims that look beyond one field of the claim. */
export const claimFiltersBeyond = {
  validOn: partialDate
    .optional()
    .describe(
      'Only claims about a period that contains this date (`2000`, `2000-05` or `2000-05-28`); dates are compared as exactly as both are known. Claims without a period are left out.',
    ),
  claimant: claimantId.optional().describe('Only claims that this claimant made, as far as is on record.'),
  source: sourceId
    .optional()
    .describe(
      'Only claims that this source shows being made, or gives evidence on that was neither declined nor withdrawn.',
    ),
  recordedSince: timeFilter('Only claims that were recorded at this time (RFC 3339) or later.'),
};
