import { open, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/core.ts';
import { runMain } from '../support/process.ts';
import { adminKey, ask } from '../support/service.ts';
import { compare, followOn, heardNothing, startClients, startFollower } from './clients.ts';
import { nothing } from './options.ts';
import { restarted } from './service.ts';

/**
 * Fills the disk under a service with writers, frees it, and compares. A full disk must be an outage without loss. By
 * hand, on a small file system of its own: node tests/soak/full-disk.ts FOLDER [--rounds 10]
 */
const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '10' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) throw new Error('say on which file system: node tests/soak/full-disk.ts FOLDER');
const { blocks, bsize } = await statfs(folder);
if (blocks * bsize > 1_000_000_000)
  throw new Error(`${folder} is larger than a gigabyte; a disk of others is not to be filled`);

const say = (line: string): void => void process.stdout.write(`${new Date().toISOString()} ${line}\n`);
const clients = 8;
const piece = Buffer.alloc(65_536, 1);

/** Fills the disk repeatedly, because the server frees space meanwhile. */
const fill = (file: string) => {
  let over = false;
  const run = async (): Promise<void> => {
    const handle = await open(file, 'a');
    while (!over)
      await handle.write(piece).catch(async (error: unknown) => {
        if ((error as { code?: unknown }).code !== 'ENOSPC') throw error;
        await sleep(20);
      });
    await handle.close();
    await rm(file);
  };
  const running = run();
  running.catch(() => undefined);
  return async (): Promise<void> => {
    over = true;
    await running;
  };
};

const dataDir = path.join(folder, 'data');
const service = restarted(dataDir);
await service.start();
const totals = nothing();
const heard = heardNothing();
const stopClients = startClients(service.url, heard, totals, clients);
const stopFollower = startFollower(service.url, heard, totals);
const written = (more: number): Promise<void> => {
  const before = heard.acknowledged.size;
  return until(() => heard.acknowledged.size >= before + more, `${more} writes`, 180_000);
};

for (let round = 1; round <= Number(values.rounds); round += 1) {
  await written(200);
  const makeRoom = fill(path.join(folder, 'ballast'));
  let before = -1;
  // No write is acknowledged any more.
  while (before !== heard.acknowledged.size) {
    before = heard.acknowledged.size;
    await sleep(2_000);
  }
  const body = { wording: 'Said on a full disk.', language: 'en' };
  const write = await ask(service.url(), 'POST', '/claims', { key: adminKey, body });
  const read = await ask(service.url(), 'GET', '/claims', { key: adminKey });
  const alive = await ask(service.url(), 'GET', '//livez');
  await makeRoom();
  const begun = performance.now();
  await written(1);
  say(
    `round ${round}: full: a write ${write.status}, a read ${read.status}, /livez ${alive.status}; ` +
      `first write ${Math.round(performance.now() - begun)} ms after there was room; ${heard.acknowledged.size} acknowledged`,
  );
  const last = service.hasEnded();
  if (last !== undefined) throw new Error(`the service ended: ${last}`);
}
await stopClients();
await stopFollower();
await until(async () => (await followOn(service.url(), heard, totals)) === 'end', 'all is followed', 180_000);
compare(heard, totals);
await service.kill('SIGTERM');
const { code, stdout } = await runMain(['doctor'], { DATA_DIR: dataDir });
say(`in the end ${JSON.stringify(totals)}; the doctor ends with ${String(code)}`);
if (code !== 0) process.stdout.write(stdout);
if (code !== 0 || totals.lost + totals.duplicated + totals.skipped > 0) process.exitCode = 1;
