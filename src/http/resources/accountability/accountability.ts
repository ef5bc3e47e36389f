import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ledgerId } from '../../../domain/terms/ids.ts';
import {
  accountability,
  readAccountability,
} from '../../../projections/reports/accountability/accountability.ts';
import type { AccountedList } from '../../../projections/reports/accountability/asked.ts';
import { openToAll } from '../../operations/route-document.ts';
import { presentReadOptionsOf, readQuery } from '../../operations/read-options.ts';
import { timeFilter } from '../../operations/time-filter.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const query = {
  from: timeFilter('When the period begins (RFC 3339); usually with the first event.'),
  until: readQuery.asOf.meta({
    description: 'When the period ends: a time (RFC 3339) or a position of the ledger; usually now.',
  }),
  atLeast: readQuery.atLeast,
};

/** The filter of each list that leaves out what came before the period. */
const sinceFilter: Record<AccountedList, string> = {
  claims: 'recordedSince',
  verdicts: 'publishedSince',
  corrections: 'since',
  objections: 'lodgedSince',
};

interface Asked {
  readonly from?: string;
  readonly until?: string;
  readonly atLeast?: string;
}

export const accountabilityOfLedger = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'GET',
    url: '/accountability',
    schema: {
      operationId: 'readAccountability',
      tags: ['accountability'],
      summary: 'See what the desk did in a period',
      description:
        'Numbers that codes of principles (IFCN, EFCSN) ask a desk to show, for any period of recorded time, computed from what the public is shown: whoever asks gets the same. Beside each number stands the address of the list of what was counted, as the public was shown it then.',
      security: openToAll,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject(query),
      response: { 200: accountability },
    },
    config: { document: { problems: ['unknown-parameter', 'not-recorded-yet'] } },
    handler: async (request: FastifyRequest) => {
      const { ledger } = request.params as { ledger: string };
      const { from, until, atLeast } = request.query as Asked;
      const options = await presentReadOptionsOf(services, request, ledger, { asOf: until, atLeast });
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
};
