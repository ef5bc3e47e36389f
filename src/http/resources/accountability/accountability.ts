import {
  accountability,
  readAccountability,
} from '../../../projections/reports/accountability/accountability.ts';
import type { AccountedList } from '../../../projections/reports/accountability/asked.ts';
import { timeFilter } from '../../../projections/engine/filters.ts';
import { pastOptionsOf, readQuery } from '../../operations/read-options.ts';
import { read } from '../../operations/read.ts';

const query = {
  from: timeFilter('The beginning of the period (RFC 3339); by default the first event.'),
  until: readQuery.asOf.meta({
    description: 'The end of the period: a time (RFC 3339) or a position of the ledger; by default now.',
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
  summary: 'Read the accountability report of a period',
  description:
    'The figures that codes of principles (IFCN, EFCSN) require of a desk, for any period of recorded time. They are computed from public data, so every caller gets the same. Each figure comes with the address of the list that was counted, as the public saw it then.',
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
