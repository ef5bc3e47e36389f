import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { runTap } from './run-tap.ts';

/**
 * Runs tap with one PostgreSQL server for all test files, each of which makes databases of its own on it: the server
 * at DATABASE_URL where that is set, otherwise an embedded one that lives as long as the run.
 */
const onEmbedded = async (): Promise<number> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-tests-'));
  // Lets the server's user through when root runs the tests.
  await chmod(dataDir, 0o711);
  const server = await startEmbedded({ dataDir, settings: { max_connections: '200' } });
  try {
    return await runTap({ TEST_SERVER: JSON.stringify(server.connection) });
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

process.exitCode = process.env['DATABASE_URL'] ? await runTap({}) : await onEmbedded();
