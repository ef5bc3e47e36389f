import path from 'node:path';
import postgres from 'postgres';
import { statementMaxMs } from '../../src/database/connect.ts';
import { pooledUser } from '../support/pooler.ts';
import { startQuickServer } from '../support/quick-server.ts';
import { settingsWith } from '../support/service.ts';
import { runOnOtherServer } from '../statements/run.ts';
import { findPgBouncer, startPgBouncer } from './pgbouncer.ts';

/**
 * Runs tests with the service behind PgBouncer in transaction mode, on a server of their own:
 * npm run test:pooler [-- FILES], by default those of `tests/statements/files.ts`. Where PgBouncer is not installed it says so, and nothing is tested.
 */
const program = findPgBouncer();
if (program === undefined) {
  process.stdout.write('# PgBouncer is not installed, so nothing was tested behind it\n');
  process.exit(0);
}
const server = await startQuickServer();
try {
  const admin = postgres({ ...server.connection, max: 1, onnotice: () => undefined });
  const limitMs = statementMaxMs(settingsWith().DATABASE_ANSWER_MAX_MS);
  // As docs/runbook.md has it.
  await admin.unsafe(`create role claim_ledger_service nologin; create role ${pooledUser} login;
    grant claim_ledger_service to ${pooledUser};
    alter role ${pooledUser} set role = claim_ledger_service;
    alter role ${pooledUser} set statement_timeout = ${limitMs}`);
  await admin.end();
  const folder = path.join(path.dirname(server.directory), 'pooler');
  const pooler = await startPgBouncer(program, folder, server.connection, server.directory);
  try {
    process.exitCode = await runOnOtherServer(server.connection, {
      TEST_POOLER: JSON.stringify(pooler.place),
    });
    const transactions = await pooler.transactions();
    process.stdout.write(`# ${transactions} transactions went through PgBouncer\n`);
    if (transactions === 0) process.exitCode = 1;
  } finally {
    await pooler.stop();
  }
} finally {
  await server.stop();
}
