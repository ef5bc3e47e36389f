import type { FastifyInstance } from 'fastify';
import { openLedger, type Ledger } from '../../../clients/typescript/src/open-ledger.ts';

/** A placeholder origin: only paths below it are used. */
const here = 'http://ledger.invalid';
/** No retries: the caller is waiting, and is told when to retry. */
const retries = { attemptsMax: 1 };

/** The caller in whose name requests are made within the process. */
export interface Caller {
  /** The address of the caller, for which requests without a key are counted. */
  readonly address: string;
  /** The key or token of the caller; undefined for the public. */
  readonly key: string | undefined;
}

/**
 * An in-process client of this API. Each call is a request with the caller's key and address. Rights, rate limits,
 * problems and logs are therefore those of the API.
 */
export const ledgerWithin = (
  routes: Pick<FastifyInstance, 'inject'>,
  { address, key }: Caller,
  ledger: string,
): Ledger =>
  openLedger({
    url: here,
    ledger,
    key,
    retries,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const ask = {
        method: request.method as 'GET' | 'POST' | 'PATCH',
        headers: Object.fromEntries(request.headers),
        remoteAddress: address,
        ...(request.body === null ? {} : { payload: await request.text() }),
      };
      const first = await routes.inject({ ...ask, url: pathname + search });
      const { location } = first.headers;
      // A thing that was merged is read where its record is now, as `fetch` does it.
      const isMoved = first.statusCode === 308 && request.method === 'GET' && location !== undefined;
      const answer = isMoved ? await routes.inject({ ...ask, url: location }) : first;
      const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      return new Response(answer.body === '' ? null : answer.body, { status: answer.statusCode, headers });
    },
  });
