import type { Settings } from '../settings/settings.ts';
import { isPooled } from '../app/connections.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { shareServer } from '../database/open.ts';

export const migrateOnly = async (_: object, settings: Settings): Promise<void> => {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const server = await shareServer({
    databaseUrl: settings.MIGRATE_DATABASE_URL || settings.DATABASE_URL,
    dataDir: settings.DATA_DIR,
    say,
  });
  const database = connect(server.place, {
    connections: 1,
    waitingMax: 1,
    name: 'claim-ledger migrate',
    isPooled: isPooled(settings),
  });
  try {
    const applied = await migrate(database.sql);
    process.stdout.write(
      applied.length === 0 ? 'The database is up to date.\n' : `Applied ${applied.join(', ')}.\n`,
    );
  } finally {
    await database.close();
    await server.stop();
  }
};
