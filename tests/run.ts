import { runTap } from './run-tap.ts';
import { startQuickServer } from './support/quick-server.ts';

/**
 * Runs tap with one PostgreSQL server for all test files, each of which makes databases of its own on it: the server
 * at DATABASE_URL where that is set, otherwise one that lives as long as the run.
 */
const onOwnServer = async (): Promise<number> => {
  const server = await startQuickServer();
  try {
    return await runTap(server.connection, { isOfTheRun: true });
  } finally {
    await server.stop();
  }
};

const { DATABASE_URL } = process.env;
process.exitCode = DATABASE_URL ? await runTap(DATABASE_URL, { isOfTheRun: false }) : await onOwnServer();
