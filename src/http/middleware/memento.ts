import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../event-store/log.ts';
import { addLink } from './reply-headers.ts';

/** When what is shown was recorded last, for the requests that look at the past. */
const pasts = new WeakMap<FastifyRequest, string | undefined>();

/** A time that is still to come shows the present, which is no frozen state; nor is there one before the first event. */
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

/** What makes it a look at the past, and what belongs to one page of it: the current address has none of them. */
const ofThePast = ['asOf', 'atLeast', 'cursor'];

const currentAddress = (request: FastifyRequest): string => {
  const address = new URL(request.url, 'http://ledger.invalid');
  for (const name of ofThePast) address.searchParams.delete(name);
  return address.pathname + address.search;
};

/**
 * Marks a good answer that shows a past state as one (RFC 7089): the time of the last event in it, and the address of
 * the present. Works on every read that looks through `lookOf`, so that no route can forget it.
 */
export const markMemento = (request: FastifyRequest, reply: FastifyReply): void => {
  if (!pasts.has(request) || reply.statusCode >= 400) return;
  const at = pasts.get(request);
  if (at !== undefined) void reply.header('memento-datetime', new Date(at).toUTCString());
  addLink(reply, currentAddress(request), 'original latest-version');
};
