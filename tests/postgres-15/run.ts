import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runOnOtherServer } from '../statements/run.ts';
import { oldestPostgres } from './binaries.ts';
import { startServer } from './server.ts';

/**
 * Runs tests on the oldest PostgreSQL that the service promises to run on, at an address and with a password, as users have
 * it: npm run test:oldest [-- FILES], by default those of `tests/statements/files.ts`. Where there is no such server it says so and fails.
 */
const binaries = await oldestPostgres();
const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-postgres-15-'));
await chmod(folder, 0o711);
try {
  const server = await startServer(binaries, folder, randomBytes(12).toString('hex'));
  process.stdout.write(`# ${server.version} at ${server.url.replace(/:[^:@]*@/, ':…@')}\n`);
  try {
    process.exitCode = await runOnOtherServer(server.url);
  } finally {
    await server.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
