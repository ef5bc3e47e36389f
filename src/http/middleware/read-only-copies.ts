import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';

/** What models ask for is asked of the API in turn, and refused there where it is an act. */
const isNoAct = ({ method, routeOptions: { url } }: FastifyRequest): boolean =>
  method === 'GET' || method === 'HEAD' || url?.endsWith('/mcp') === true;

/** Nothing is done in a copy: it is what its origin shows, and nobody has a key to it. */
export const refuseWritesToCopies = (
  { ledgers }: Services,
  request: FastifyRequest,
  ledger: string,
): void => {
  const origin = ledgers.originOf(ledger);
  if (origin !== undefined && !isNoAct(request))
    throw new Problem('copied-ledger', `This ledger is a copy of ${origin}. Act there.`);
};
