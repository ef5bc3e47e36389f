import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from '../../../event-store/log.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import { addLink } from '../reply-headers.ts';

/** The time of the last event in the state shown, as far as the reader may see, for each request that reads the past. */
const pasts = new WeakMap<FastifyRequest, string | undefined>();

/**
 * Remembers which past a request reads. A future time reads the present, which is no frozen state. Before the first
 * event there is no state either.
 */
export const rememberPast = async (
  log: Log,
  request: FastifyRequest,
  { ledger, audience, asOf: position }: ReadOptions & { readonly asOf: number },
  asked: string,
): Promise<void> => {
  if (!/^[0-9]+$/.test(asked) && Date.parse(asked) > Date.now()) return;
  // Only public events count for the public. The time of a desk's event would tell when the desk acts.
  const last =
    audience === 'public'
      ? await log.publicPlace(ledger, position)
      : (position === 0 ? [] : await log.after(ledger, position - 1, 1))[0];
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
 * Memento (RFC 7089): a hook that marks successful answers that show a past state. It adds the time of the last event
 * in it, and the address of the present. It works on every read that goes through `readOptionsOf`, so no route can
 * forget it.
 */
export const markMementos = (app: FastifyInstance): void => {
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (pasts.has(request) && reply.statusCode < 400) {
      const at = pasts.get(request);
      if (at !== undefined) void reply.header('memento-datetime', new Date(at).toUTCString());
      addLink(reply, currentAddress(request), 'original latest-version');
    }
    done();
  });
};
