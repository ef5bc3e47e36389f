import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCore } from '../../src/app/app.ts';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { checkLog } from '../support/append.ts';
import { connectAsOwner } from '../support/database.ts';
import { settingsWith } from '../support/service.ts';
import type { SoakOptions, Totals } from './options.ts';

const writer = fileURLToPath(new URL('./append-writer.ts', import.meta.url));
/** After so many commands a ledger is closed and checked, so that the check fits into memory. */
const appendsPerLedger = 100_000;

/** Two processes append to the same streams while a third follows; one of the two is killed now and then. */
export const soakAppends = async (
  options: SoakOptions,
  totals: Totals,
  deadline: number,
  say: (line: string) => void,
): Promise<void> => {
  const before = totals.appends;
  const done = (): number => totals.appends - before;
  while (done() < options.appends && Date.now() < deadline) {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-soak-'));
    await chmod(dataDir, 0o711);
    const server = await startEmbedded({ dataDir });
    try {
      const core = await createCore(server.connection, settingsWith());
      await core.log.createLedger('main');
      const stopFollowing = startFollowing(core, totals);
      const acknowledged = new Set<string>();
      const wanted = Math.min(appendsPerLedger, options.appends - done());
      await write(JSON.stringify(server.connection), acknowledged, wanted, deadline);
      totals.appends += acknowledged.size;
      await stopFollowing(await core.log.head('main'));
      await compare(server.connection, acknowledged, totals);
      await core.close();
    } finally {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
    say(JSON.stringify(totals));
  }
};

const write = async (
  place: string,
  acknowledged: Set<string>,
  wanted: number,
  deadline: number,
): Promise<void> => {
  const isDone = (): boolean => acknowledged.size >= wanted || Date.now() > deadline;
  const start = (): ChildProcess => {
    const child = fork(writer, [place]);
    child.on('message', (ids: string[]) => ids.forEach((id) => acknowledged.add(id)));
    return child;
  };
  const steady = start();
  let killed = start();
  while (!isDone()) {
    await sleep(2_000 + Math.random() * 2_000);
    const over = once(killed, 'exit');
    killed.kill('SIGKILL');
    await over;
    if (!isDone()) killed = start();
  }
  const over = once(steady, 'exit');
  steady.kill('SIGTERM');
  await over;
};

const startFollowing = (core: Awaited<ReturnType<typeof createCore>>, totals: Totals) => {
  const stopping = new AbortController();
  let last = 0;
  const follow = async (): Promise<void> => {
    const options = { after: 0, signal: stopping.signal, batchMaxEvents: 1_000, patienceMs: 20 };
    for await (const events of core.log.follow('main', options))
      for (const { position } of events) {
        if (position !== last + 1) totals.skipped += 1;
        last = position;
        totals.followed += 1;
      }
  };
  const following = follow();
  return async (head: number): Promise<void> => {
    while (last < head) await sleep(10);
    stopping.abort();
    await following;
  };
};

const compare = async (
  place: Parameters<typeof connectAsOwner>[0],
  acknowledged: ReadonlySet<string>,
  totals: Totals,
): Promise<void> => {
  const owner = connectAsOwner(place);
  const lines = await checkLog(owner);
  const recorded = new Map<string, number>();
  const rows = await owner<{ text: string }[]>`
    select data ->> 'text' as text from log.events where ledger_id = 'main'`;
  for (const { text } of rows) recorded.set(text, (recorded.get(text) ?? 0) + 1);
  for (const id of acknowledged) if (!recorded.has(id)) totals.lost += 1;
  for (const times of recorded.values()) if (times > 1) totals.duplicated += times - 1;
  if (lines.length !== rows.length) throw new Error('the log changed while it was checked');
  await owner.end();
};
