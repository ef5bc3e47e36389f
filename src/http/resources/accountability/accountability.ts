import {
  accountability,
  readAccountability,
} from '../../../projections/reports/accountability/accountability.ts';
import type { AccountedList } from '../../../projections/reports/accountability/asked.ts';
import { timeFilter } from '../../../projections/engine/filters.ts';
import { pastOptionsOf, readQuery } from '../../operations/read-options.ts';
import { read } from '../../operations/read.ts';

const query = {
  from: timeFilter('When the period begins (RFC 3339); usually with the first event.'),
  until: readQuery.asOf.meta({
    description: 'When the period ends: a time (RFC 3339) or a position of the ledger; usually now.',
  }),
  atLeast: readQuery.atLeast,
};

/** The filter of each list that excludes what precedes the period. */
const sinceFilter: Record<AccountedList, string> = {
  claims: 'recordedSince',
  verdicts: 'publishedSince',
  corrections: 'since',
  objections: 'lodgedSince',
};

export const accountabilityOfLedger = read({
  path: '/accountability',
  operationId: 'readAccountability',
  tag: 'accountability',
  summary: 'See what the desk did in a period',
  description:
    'Numbers that codes of principles (IFCN, EFCSN) ask a desk to show, for any period of recorded time, computed from what the public is shown: whoever asks gets the same. Beside each number stands the address of the list of what was counted, as the public was shown it then.',
  query,
  readsPast: false,
  answer: accountability,
  isAlwaysThere: true,
  problems: ['not-recorded-yet'],
  find: async (asked) => {
    const { services, ledger } = asked;
    const { from, until, atLeast } = asked.query;
    const options = await pastOptionsOf(asked, { asOf: until, atLeast });
    const through = options.asOf ?? services.progress.position(ledger);
    const listAt = (list: AccountedList, filters: Readonly<Record<string, string>>): string => {
      const period = {
        ...(from === undefined ? {} : { [sinceFilter[list]]: from }),
        asOf: String(through),
      };
      return `/v1/ledgers/${ledger}/${list}?${new URLSearchParams({ ...filters, ...period }).toString()}`;
    };
    return readAccountability({ views: services.views, ledger, from, through, listAt });
  },
});
