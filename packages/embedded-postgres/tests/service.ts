// A program reduced to its database. The tests run it as a process of its own, so that they can kill it.
import { startEmbedded } from '../src/start.ts';

const [dataDir = ''] = process.argv.slice(2);
// Like a program that drains, it does not end at once on a signal.
process.on('SIGINT', () => process.send?.('SIGINT'));
process.on('SIGTERM', () => process.send?.('SIGTERM'));
try {
  const { connection, processId } = await startEmbedded({ dataDir });
  process.send?.({ connection, processId });
} catch (error) {
  process.send?.({ refused: error instanceof Error ? error.message : String(error) });
  process.disconnect();
}
