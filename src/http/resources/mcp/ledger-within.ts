import type { FastifyRequest } from 'fastify';
import { openLedger, type Ledger } from '../../../../clients/typescript/src/open-ledger.ts';
import { credentialOf } from '../../middleware/authenticate.ts';
import type { Routes } from '../../operations/zod-types.ts';

/** Only paths below it are read. */
const here = 'http://ledger.invalid';
/** Whoever asked is waiting, and is told to come again; nobody waits in their place. */
const retries = { attemptsMax: 1 };

/**
 * The ledger as whoever sent this request would reach it, without the way over the network: every call is a request of
 * its own, with their key and from their address, so that rights, rates, problems and the log are those of the API.
 */
export const ledgerWithin = (routes: Routes, asker: FastifyRequest, ledger: string): Ledger =>
  openLedger({
    url: here,
    ledger,
    key: credentialOf(asker),
    retries,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const answer = await routes.inject({
        method: request.method as 'GET' | 'POST',
        url: pathname + search,
        headers: Object.fromEntries(request.headers),
        remoteAddress: asker.ip,
        ...(request.body === null ? {} : { payload: await request.text() }),
      });
      const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      return new Response(answer.body, { status: answer.statusCode, headers });
    },
  });
