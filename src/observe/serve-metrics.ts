import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

export interface MetricsServer {
  /** Answers the address under which the figures are now to be had. */
  listen(host: string, port: number): Promise<string>;
  close(): Promise<void>;
}

const requestTimeoutMs = 10_000;

/**
 * Serves the figures on a port of their own, which the public does not reach: they tell how much is written and which
 * ledgers there are. It goes on while the service stops, so that the last minute is seen as well.
 */
export const createMetricsServer = (metrics: Pick<Metrics, 'read' | 'contentType'>): MetricsServer => {
  const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    const isAsked = request.url === '/metrics' && (request.method === 'GET' || request.method === 'HEAD');
    if (!isAsked) {
      response.writeHead(404).end();
      return;
    }
    metrics.read().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  return {
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          const { port: taken } = server.address() as AddressInfo;
          resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
