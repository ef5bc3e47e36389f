import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../event-store/log.ts';
import { addLink } from './reply-headers.ts';

/** The time of the last event in the state shown, for each request that reads the past. */
const pasts = new WeakMap<FastifyRequest, string | undefined>();

/**
 * Remembers which past a request reads. A future time reads the present, which is no frozen state. Before the first
 * event there is no state either.
 */
export const rememberPast = async (
  log: Log,
  request: FastifyRequest,
  ledger: string,
  asOf: string,
  position: number,
): Promise<void> => {
  if (!/^[0-9]+$/.test(asOf) && Date.parse(asOf) > Date.now()) return;
  const [last] = position === 0 ? [] : await log.after(ledger, position - 1, 1);
  pasts.set(request, last?.recordedAt);
};

/** Query parameters that select a past state or one page of it. The address of the present has none of them. */
const ofThePast = ['asOf', 'atLeast', 'cursor'];

const currentAddress = (request: FastifyRequest): string => {
  const address = new URL(request.url, 'http://ledger.invalid');
  for (const name of ofThePast) address.searchParams.delete(name);
  return address.pathname + address.search;
};

/**
 * Memento (RFC 7089): marks a successful answer that shows a past state. It adds the time of the last event in it,
 * and the address of the present. It works on every read that goes through `readOptionsOf`, so no route can forget
 * it.
 */
export const markMemento = (request: FastifyRequest, reply: FastifyReply): void => {
  if (!pasts.has(request) || reply.statusCode >= 400) return;
  const at = pasts.get(request);
  if (at !== undefined) void reply.header('memento-datetime', new Date(at).toUTCString());
  addLink(reply, currentAddress(request), 'original latest-version');
};
