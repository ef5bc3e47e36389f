import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { connect } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';
import { schemaFile, schemaText } from './schema-text.ts';

/** `npm run schema`: writes the schema that the migrations give on a temporary server. */
const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-schema-'));
try {
  const server = await startEmbedded({ dataDir });
  const database = connect(server.connection, { connections: 1, waitingMax: 1, name: 'claim-ledger schema' });
  await migrate(database.sql);
  await writeFile(schemaFile, await schemaText(database.sql));
  await database.close();
  await server.stop();
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
