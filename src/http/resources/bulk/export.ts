import { z } from 'zod';
import { Overloaded } from '../../../database/limiter.ts';
import { exportLog } from '../../../transfer/log/export-log.ts';
import { representation } from '../../operations/representation.ts';
import type { Services } from '../../services.ts';
import { answerHead, linesType, sendLines } from './send-lines.ts';

/** Limit of concurrent exports in one process. Each reads one page at a time, with backpressure from its reader. */
const exportsMax = 4;

const description = `The whole log of the ledger up to now, from the first event on: what is for the desk and for admins alone, the digests of keys, and the commands that were given under an id. One JSON object stands on each line, with its \`kind\`: first \`ledger\`, then each \`event\` and each \`command\`, and at last \`end\`, which says how many there were. Without that line the export is not whole. \`claim-ledger import --format log\` makes the same ledger of it elsewhere.

It is sent as fast as it is taken. Needs the role \`admin\`.`;

const lines = z.string().meta({
  id: 'LedgerExport',
  description: 'The log, one JSON object on each line, the last of them `end`.',
});

/** Exports in progress, by the services of a process. */
const underWay = new WeakMap<Services, number>();
const count = (services: Services, more: 1 | -1): number => {
  const now = (underWay.get(services) ?? 0) + more;
  underWay.set(services, now);
  return now;
};

export const exportLedger = representation({
  path: '/export',
  operationId: 'exportLedger',
  tag: 'bulk',
  summary: 'Export the whole ledger',
  description,
  needs: 'admin',
  readsPast: false,
  isStreamed: true,
  mediaType: linesType,
  answer: lines,
  make: async ({ services, request, reply, ledger }) => {
    if (request.method === 'HEAD') return answerHead(reply);
    try {
      if (count(services, 1) > exportsMax)
        throw new Overloaded(`${exportsMax} exports are under way already`);
      return await sendLines(request, reply, `${ledger}.log.ndjson`, exportLog(services.log, ledger));
    } finally {
      count(services, -1);
    }
  },
});
