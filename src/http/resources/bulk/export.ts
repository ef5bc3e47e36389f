import { z } from 'zod';
import { Overloaded } from '../../../database/limiter.ts';
import { exportLog } from '../../../transfer/log/export-log.ts';
import { representation } from '../../operations/representation.ts';
import type { Services } from '../../services.ts';
import { answerHead, linesType, sendLines } from './send-lines.ts';

/** Limit of concurrent exports in one process. Each reads one page at a time, with backpressure from its reader. */
const exportsMax = 4;

const description = `The whole log of the ledger from the first event up to now. It includes events for the desk and for admins alone, the digests of keys, and the commands with an id. Each line is a JSON object with its \`kind\`: first \`ledger\`, then each \`event\` and each \`command\`, and finally \`end\` with their number. An export without that last line is incomplete. \`claim-ledger import --format log\` builds the same ledger from it elsewhere.

The stream is no faster than its reader. Needs the role \`admin\`.`;

const lines = z.string().meta({
  id: 'LedgerExport',
  description: 'The log as JSON lines, of which the last is `end`.',
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
  cache: 'never',
  cost: 'record',
  tag: 'bulk',
  summary: 'Export the whole ledger',
  description,
  needs: 'admin',
  readsPast: false,
  isStreamed: true,
  mediaType: linesType,
  answer: lines,
  make: async (asked) => {
    const { services, request, reply, ledger } = asked;
    const fileName = `${ledger}.log.ndjson`;
    if (request.method === 'HEAD') return answerHead(reply, fileName);
    try {
      if (count(services, 1) > exportsMax)
        throw new Overloaded(`${exportsMax} exports are under way already`);
      return await sendLines(asked, fileName, exportLog(services.log, ledger));
    } finally {
      count(services, -1);
    }
  },
});
