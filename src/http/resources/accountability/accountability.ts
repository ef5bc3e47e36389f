import { LRUCache } from 'lru-cache';
import { createLimiter, type Limiter } from '../../../database/limiter.ts';
import {
  accountability,
  readAccountability,
  type Accountability,
} from '../../../projections/reports/accountability/accountability.ts';
import type { AccountedList } from '../../../projections/reports/accountability/asked.ts';
import { timeFilter } from '../../../projections/engine/filters.ts';
import { positionFor } from '../../operations/positions.ts';
import { pastOptionsOf, readQuery } from '../../operations/read-options.ts';
import { read } from '../../operations/read.ts';
import type { Services } from '../../services.ts';

const query = {
  periodFrom: timeFilter('The beginning of the period (RFC 3339); by default the first event.'),
  periodUntil: readQuery.asOf.meta({
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

/** How many reports of a process are kept, and for how long in milliseconds. A report of some periods has kilobytes. */
const reportsMax = 500;
const reportMaxAgeMs = 60_000;
/** How many more reports may wait while one is counted. A report counts every claim and verdict of a ledger. */
const reportsWaitingMax = 20;

interface Reports {
  readonly kept: LRUCache<string, Promise<Accountability>>;
  readonly counting: Limiter;
}

const reports = new WeakMap<Services, Reports>();
const reportsOf = (services: Services): Reports => {
  const known = reports.get(services) ?? {
    kept: new LRUCache({ max: reportsMax, ttl: reportMaxAgeMs }),
    counting: createLimiter(1, reportsWaitingMax),
  };
  reports.set(services, known);
  return known;
};

/**
 * The report of a period, which never changes: concurrent requests share one count (single-flight), and later ones its
 * result. One report is counted at a time, so reports of many periods leave the database to others.
 */
const once = (
  services: Services,
  period: readonly unknown[],
  count: () => Promise<Accountability>,
): Promise<Accountability> => {
  const { kept, counting } = reportsOf(services);
  const key = JSON.stringify(period);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const report = counting.run(count);
  kept.set(key, report);
  report.catch(() => kept.delete(key));
  return report;
};

export const accountabilityOfLedger = read({
  path: '/accountability',
  operationId: 'readAccountability',
  cache: 'revalidated',
  cost: 'search',
  tag: 'accountability',
  summary: 'Read the accountability report of a period',
  description:
    'The figures that codes of principles (IFCN, EFCSN) require of a desk, for any period of recorded time. They are computed from public data, so every caller gets the same; only the position `through` is counted as the caller counts. Each figure comes with the address of the list that was counted, as the public saw it then.',
  query,
  readsPast: false,
  answer: accountability,
  isAlwaysThere: true,
  problems: ['not-recorded-yet'],
  find: async (asked) => {
    const { services, ledger } = asked;
    const { periodFrom: from, periodUntil: until, atLeast } = asked.query;
    const options = await pastOptionsOf(asked, { asOf: until, atLeast });
    const position = options.asOf ?? services.progress.position(ledger);
    // Links and figures name the position as their reader counts.
    const through = await positionFor(services.log, options, position);
    const listAt = (list: AccountedList, filters: Readonly<Record<string, string>>): string => {
      const period = {
        ...(from === undefined ? {} : { [sinceFilter[list]]: from }),
        asOf: String(through),
      };
      return `/v1/ledgers/${ledger}/${list}?${new URLSearchParams({ ...filters, ...period }).toString()}`;
    };
    const { views } = services;
    return once(services, [ledger, from, position, through], () =>
      readAccountability({ views, ledger, from, at: position, through, listAt }),
    );
  },
});
