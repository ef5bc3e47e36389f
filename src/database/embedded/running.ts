import { clustersIn, databaseName } from './cluster.ts';
import { holderOf, pidFile } from './holder.ts';
import type { EmbeddedServer } from './start.ts';

/** Where the embedded server of a running service can be reached, if one is running on this data directory. */
export const runningServer = async (dataDir: string): Promise<EmbeddedServer['connection'] | undefined> => {
  const clusters = await clustersIn(dataDir).catch(() => []);
  for (const { directory } of clusters) {
    if ((await holderOf(directory)).state !== 'served') continue;
    const lines = await pidFile(directory);
    const [port, folder] = [lines[3], lines[4]];
    if (port !== undefined && folder !== undefined && lines[7] === 'ready')
      return { host: folder, port: Number(port), user: databaseName, database: databaseName };
  }
  return undefined;
};
