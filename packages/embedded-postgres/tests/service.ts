// A service reduced to its database: the tests run it as a process of its own, to kill it.
import { startEmbedded } from '../src/start.ts';

const [dataDir = '', native] = process.argv.slice(2);
// A service that drains: signals do not end it at once.
process.on('SIGINT', () => process.send?.('SIGINT'));
process.on('SIGTERM', () => process.send?.('SIGTERM'));
try {
  const { connection, processId } = await startEmbedded({ dataDir, ...(native ? { native } : {}) });
  process.send?.({ connection, processId });
} catch (error) {
  process.send?.({ refused: error instanceof Error ? error.message : String(error) });
  process.disconnect();
}
