import { createCore, type Core } from '../app/app.ts';
import type { Settings } from '../settings/settings.ts';
import { shareServer } from '../database/open.ts';

/** Opens the core for one command and closes it afterwards. It works beside a running service or alone. */
export const withCore = async <T>(settings: Settings, work: (core: Core) => Promise<T>): Promise<T> => {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const server = await shareServer({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR, say });
  try {
    const core = await createCore(server.place, settings);
    try {
      return await work(core);
    } finally {
      await core.close();
    }
  } finally {
    await server.stop();
  }
};
