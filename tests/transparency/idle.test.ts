import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { foundLedger } from '../../src/access/found-ledger.ts';
import { digestOf } from '../../src/access/key.ts';
import type { Database } from '../../src/database/connect.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { createGrowing } from '../../src/transparency/grow-tree.ts';
import { createPublisher } from '../../src/transparency/publish.ts';
import { openSigner } from '../../src/transparency/signer/signer.ts';
import { createTransparencyLog } from '../../src/transparency/transparency-log.ts';
import { openLedger } from '../support/core.ts';

/** Counts the uses of a database. */
const counting = (database: Database) => {
  const count = { runs: 0 };
  const counted: Database = {
    ...database,
    run: (work) => {
      count.runs += 1;
      return database.run(work);
    },
  };
  return { count, counted };
};

t.test('a restart over signed ledgers asks the database for all of them together', async (t) => {
  const { core } = await openLedger(t);
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-signer-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const signer = await openSigner({ folder, origin: undefined, publicUrl: 'https://ledger.example.org' });
  const onRefused = (refused: unknown): void => void t.fail(`refused: ${JSON.stringify(refused)}`);
  const ledgers = Array.from({ length: 20 }, (_, number) => `idle-${String(number)}`);
  const growing = createGrowing(core.database);
  const publisher = createPublisher({ database: core.database, signer, onRefused });
  for (const ledger of ledgers) {
    const ids = { member: newId('member'), key: newId('key') };
    await foundLedger(core, ledger, {
      ...ids,
      name: 'Olga',
      prefix: 'cl_test_0000',
      sha256: digestOf(ledger),
    });
    while ((await growing.grow(ledger)) > 0);
    t.ok(await publisher.publish(ledger));
  }
  const { count, counted } = counting(core.database);
  const restarted = createTransparencyLog({
    ...{ database: counted, signer, waiting: () => 0, owner: randomUUID(), leaseMs: 15_000 },
    ...{ onRefused, onTrouble: (error) => void t.fail(String(error)) },
  });
  const stop = new AbortController();
  const running = ledgers.map((ledger) => restarted.run(ledger, stop.signal));
  await sleep(3_500);
  stop.abort();
  await Promise.all(running);
  t.ok(count.runs >= 3, 'it looked several times');
  t.ok(count.runs <= 7, `two queries in the first round and one in each other: ${String(count.runs)} in all`);
});
