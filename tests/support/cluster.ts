import type { Test } from 'tap';
import { startEmbedded, type EmbeddedServer } from '@claim-ledger/embedded-postgres';
import { dataDirectory, serveWithKey, type Running } from './process.ts';
import { startProxy, type Proxy } from './proxy.ts';

/** A database server with several processes of the service. */
export interface Cluster {
  readonly server: EmbeddedServer;
  /** Starts another process on the same database, behind a proxy that can disturb its connections. */
  serve(settings?: Record<string, string>): Promise<Running & { readonly proxy: Proxy }>;
}

/** Starts a database server of its own for several processes of the service. */
export const startCluster = async (t: Test, settings: Record<string, string> = {}): Promise<Cluster> => {
  const server = await startEmbedded({ dataDir: await dataDirectory(t), settings });
  t.teardown(() => server.stop());
  return {
    server,
    serve: async (more = {}) => {
      const proxy = await startProxy(t, server.connection);
      const DATA_DIR = await dataDirectory(t);
      const running = await serveWithKey(t, { DATABASE_URL: proxy.url, DATA_DIR, ...more });
      return { ...running, proxy };
    },
  };
};
