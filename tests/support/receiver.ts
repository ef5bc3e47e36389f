import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Test } from 'tap';

/** One received request. */
export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly at: number;
}

export interface Receiver {
  readonly url: string;
  readonly requests: ReceivedRequest[];
  /** The event ids received at one path. */
  idsAt(path: string): string[];
}

/** Answers a request; by default with 204. */
type Answer = (requests: ReceivedRequest, response: ServerResponse) => void | Promise<void>;

const took: Answer = (_, response) => void response.writeHead(204).end();

/** Starts a receiver of webhooks on this machine. */
export const openReceiver = async (t: Test, answer: Answer = took): Promise<Receiver> => {
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body, at: Date.now() };
      requests.push(one);
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
    requests,
    idsAt: (path) =>
      requests.filter((each) => each.path === path).map(({ headers }) => String(headers['webhook-id'])),
  };
};
