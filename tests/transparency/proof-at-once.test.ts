import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t from 'tap';
import { firstStart } from '../../src/app/first-start.ts';
import type { Database } from '../../src/database/connect.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { createGrowing } from '../../src/transparency/grow-tree.ts';
import { proofOfStream } from '../../src/transparency/proof-of-stream.ts';
import { createPublisher } from '../../src/transparency/publish.ts';
import { openSigner } from '../../src/transparency/signer/signer.ts';
import { openLedger } from '../support/core.ts';
import { adminKey } from '../support/service.ts';
import { eventsIn } from './live.ts';

const textOf = async (lines: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const line of lines) text += line;
  return text;
};

t.test('a busy ledger proves a claim at once, as of its last signed heads', async (t) => {
  const { core } = await openLedger(t);
  await firstStart({ ...core, newId, dataDir: '/nonexistent', adminKey });
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-signer-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const signer = await openSigner({ folder, origin: undefined, publicUrl: 'https://ledger.example.org' });
  const growing = createGrowing(core.database);
  const publisher = createPublisher({ database: core.database, signer, onRefused: () => undefined });
  const by = { kind: 'system' } as const;
  const record = async (wording: string): Promise<string> => {
    const claim = newId('claim');
    await core.handle('main', { command: { type: 'record-claim', claim, wording, language: 'en' }, by });
    return claim;
  };
  const publish = async (): Promise<void> => {
    while ((await growing.grow('main')) > 0);
    t.ok(await publisher.publish('main'));
  };
  let queries = 0;
  const counted: Database = {
    ...core.database,
    run: (work) => {
      queries += 1;
      return core.database.run(work);
    },
  };
  const prove = (stream: string, since?: number) =>
    proofOfStream(counted, signer, { ledger: 'main', stream, since, withheld: new Map() });
  const early = await record('The moon is made of rock.');
  const unsigned = await prove(early);
  t.match(unsigned, { outcome: 'not-signed-yet', retryAfterSeconds: 1 }, 'nothing is signed');
  await publish();
  // Heads are told once a minute in the long run. From here on only checkpoints are signed, as on a busy ledger.
  for (let nth = 0; nth < 30; nth += 1) await publisher.publish('main');
  await core.handle('main', {
    command: { type: 'revise-claim', claim: early, wording: 'The moon is rock.', reason: 'Shorter.' },
    by,
  });
  const late = await record('The sun is hot.');
  await publish();
  queries = 0;
  const proof = await prove(early);
  t.ok(queries <= 5, `it does not wait for heads: ${String(queries)} queries`);
  if (proof.outcome !== 'proven') throw new Error(proof.outcome);
  const text = await textOf(proof.lines);
  t.equal(eventsIn(text), 1, 'up to the heads');
  t.match(text, /"kind":"heads"/);
  t.match(await prove(late), { outcome: 'not-signed-yet', retryAfterSeconds: 10 });
  const { size } = await core.database.run(async (sql) => {
    const [row] = await sql<
      { size: number }[]
    >`select max(size) as size from proofs.checkpoints where log = 'events'`;
    return row ?? { size: 0 };
  });
  t.match(
    await prove(early, size),
    { outcome: 'not-signed-yet' },
    'a kept checkpoint may be newer than the heads',
  );
  t.match(await prove(early, size + 1), { outcome: 'no-such-checkpoint' });
  await core.handle('main', {
    command: { type: 'revise-claim', claim: early, wording: 'The moon is of rock.', reason: 'Clearer.' },
    by,
  });
  const other = createGrowing(core.database);
  t.equal(await other.grow('main'), 1, 'a process that saw no earlier event of the claim looks for the last');
});
