import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Test } from 'tap';

/** One request as it arrived. */
export interface Told {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly at: number;
}

export interface Receiver {
  readonly url: string;
  readonly told: Told[];
  /** What it was told at one path, by the ids of the events. */
  idsAt(path: string): string[];
}

/** Answers a request; the usual answer is 204. */
type Answer = (told: Told, response: ServerResponse) => void | Promise<void>;

const took: Answer = (_, response) => void response.writeHead(204).end();

/** Somebody else's program, which webhooks are told to, on this machine. */
export const openReceiver = async (t: Test, answer: Answer = took): Promise<Receiver> => {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body, at: Date.now() };
      told.push(one);
      void answer(one, response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(async () => {
    server.close();
    server.closeAllConnections();
    await sleep(0);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told,
    idsAt: (path) =>
      told.filter((each) => each.path === path).map(({ headers }) => String(headers['webhook-id'])),
  };
};
