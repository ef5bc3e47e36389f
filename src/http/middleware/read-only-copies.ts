import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';

/**
 * Whether the request reads. An MCP message passes: its calls come back as requests of the API, which refuses the
 * writes there.
 */
const isNoAct = ({ method, routeOptions: { url } }: FastifyRequest): boolean =>
  method === 'GET' || method === 'HEAD' || url?.endsWith('/mcp') === true;

/** Refuses writes to a copy. It mirrors its origin, and a write of its own would make the two diverge. */
export const refuseWritesToCopies = (
  { ledgers }: Services,
  request: FastifyRequest,
  ledger: string,
): void => {
  const origin = ledgers.originOf(ledger);
  if (origin !== undefined && !isNoAct(request))
    throw new Problem('copied-ledger', `This ledger is a copy of ${origin}. Act there.`);
};
