import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

/** The server of metrics. */
export interface MetricsServer {
  /** Listens, and resolves to its address. */
  listen(host: string, port: number): Promise<string>;
  close(): Promise<void>;
}

const requestTimeoutMs = 10_000;

/**
 * Serves metrics on a port of their own, because they reveal the write rate and the names of ledgers. It continues
 * during the shutdown of the service, so that the last minute is visible.
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
