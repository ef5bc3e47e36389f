import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { killServer } from '../support/process.ts';
import { compare, followOn, heardNothing, startClients, startFollower } from './clients.ts';
import type { SoakOptions, Totals } from './options.ts';
import { restarted } from './service.ts';

const clients = 8;
/** The time between two kills, in milliseconds. */
const between = { least: 150, most: 900 };
/** The number of kills per data directory. After them everything is compared and a new one starts. */
const killsPerRound = 25;

const anyPause = (): Promise<void> => sleep(between.least + Math.random() * (between.most - between.least));

/** Kills the service or its database server repeatedly while clients write and a follower follows, and compares. */
export const soakKills = async (
  options: SoakOptions,
  totals: Totals,
  deadline: number,
  say: (line: string) => void,
): Promise<void> => {
  const left = (): number => options.kills - totals.kills + (options.postgresKills - totals.postgresKills);
  while (left() > 0 && Date.now() < deadline) {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-soak-'));
    await chmod(dataDir, 0o711);
    try {
      await round(dataDir, Math.min(killsPerRound, left()), options, totals, deadline);
    } finally {
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
    }
    say(JSON.stringify(totals));
  }
};

const round = async (
  dataDir: string,
  kills: number,
  options: SoakOptions,
  totals: Totals,
  deadline: number,
): Promise<void> => {
  const service = restarted(dataDir);
  await service.start();
  const heard = heardNothing();
  const stopClients = startClients(service.url, heard, totals, clients);
  const stopFollower = startFollower(service.url, heard, totals);
  for (let n = 0; n < kills && Date.now() < deadline; n += 1) {
    await anyPause();
    const isPostgres =
      totals.kills >= options.kills || (totals.postgresKills < options.postgresKills && n % 11 === 10);
    if (isPostgres) {
      const before = heard.acknowledged.size;
      killServer(dataDir);
      totals.postgresKills += 1;
      // The outage is over once a write is acknowledged again.
      while (heard.acknowledged.size === before) {
        const last = service.hasEnded();
        if (last !== undefined) throw new Error(`the service ended when its database was killed: ${last}`);
        await sleep(20);
      }
    } else {
      await service.kill('SIGKILL');
      totals.kills += 1;
      await service.start();
    }
  }
  await stopClients();
  await stopFollower();
  while ((await followOn(service.url(), heard, totals)) !== 'end') await sleep(20);
  compare(heard, totals);
  if (totals.lost > 0) throw new Error(`something is lost; see ${dataDir}`);
  await service.kill('SIGTERM');
};
