import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t, { type Test } from 'tap';
import type { Database } from '../../src/database/connect.ts';
import { parseCheckpoint } from '../../src/proofs/format/checkpoint.ts';
import { subtreesOf } from '../../src/proofs/format/merkle.ts';
import { leafOf } from '../../src/transparency/derive.ts';
import { createGrowing } from '../../src/transparency/grow-tree.ts';
import { createPublisher } from '../../src/transparency/publish.ts';
import { publicRowsAfter, rememberStreams } from '../../src/transparency/public-rows.ts';
import { readSeeds } from '../../src/transparency/seeds.ts';
import { sha256 } from '../../src/transparency/sha256.ts';
import { openSigner, type Signer, type SignerOptions } from '../../src/transparency/signer/signer.ts';
import { readTree } from '../../src/transparency/tree/stored-tree.ts';
import { openLedger, type OpenCore } from '../support/core.ts';
import { firstStart } from '../../src/app/first-start.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { adminKey } from '../support/service.ts';

const folderOf = async (t: Test): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-signer-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const optionsOf = (folder: string): SignerOptions => ({
  folder,
  origin: undefined,
  publicUrl: 'https://ledger.example.org',
});

/** A ledger with claims, of which each has a public event, and some events for the desk between. */
const openClaims = async (t: Test) => {
  const { place, core, owner } = await openLedger(t);
  await firstStart({ ...core, newId, dataDir: '/nonexistent', adminKey });
  const record = async (count: number): Promise<void> => {
    for (let nth = 0; nth < count; nth += 1)
      await core.handle('main', {
        command: {
          type: 'record-claim',
          claim: newId('claim'),
          wording: `Claim ${String(nth)} — é.`,
          language: 'en',
        },
        by: { kind: 'system' },
      });
  };
  return { place, core, owner, record };
};

/** The root that the log and the seeds give, made anew from the rows. */
const rootAnew = async ({ database }: { database: Database }): Promise<{ size: number; root: string }> =>
  database.run(async (sql) => {
    const rows = await publicRowsAfter(sql, 'main', { after: 0, limit: 100_000 }, rememberStreams());
    const seeds = await readSeeds(sql, 'main', { from: 0, to: 100_000 });
    const leaves = rows.map((row) => {
      const seed = seeds.get(Math.floor((row.position - 1) / 256))?.toString('latin1') ?? '';
      return new Uint8Array(Buffer.from(leafOf(row, row.prev, seed), 'latin1'));
    });
    const root = subtreesOf(sha256, leaves)(0, leaves.length);
    return { size: leaves.length, root: Buffer.from(root).toString('base64') };
  });

const storedRoot = ({ database }: { database: Database }) =>
  database.run(async (sql) => {
    const { size, root } = await readTree(sql, 'main', 'events');
    return { size, root: root.toString('base64') };
  });

const growAll = async ({ database }: OpenCore): Promise<void> => {
  const growing = createGrowing(database);
  while ((await growing.grow('main')) > 0);
};

t.test('two followers at once make one tree, which is that of the rows and the seeds', async (t) => {
  const { core, record } = await openClaims(t);
  const followers = [
    createGrowing(core.database),
    createGrowing(core.database),
    createGrowing(core.database),
  ];
  for (let round = 0; round < 6; round += 1) {
    await record(45);
    await Promise.all(followers.flatMap((each) => [each.grow('main'), each.grow('main')]));
  }
  await growAll(core);
  const stored = await storedRoot(core);
  t.ok(stored.size > 256, 'more than one tile');
  t.same(stored, await rootAnew(core));
});

/** What a process that is killed leaves undone. */
class Killed extends Error {}
const killed = (): never => {
  throw new Killed();
};

/** A database whose next transaction fails before its commit, or whose client never hears of the commit. */
const dying = (database: Database, when: 'before' | 'after', nth: number): Database => {
  let count = 0;
  return {
    ...database,
    run: async (work) => {
      count += 1;
      if (count === nth && when === 'before') killed();
      const done = await database.run(work);
      return count === nth ? killed() : done;
    },
  };
};

t.test('a follower that is killed at any step leads to the same root, signatures and heads', async (t) => {
  const { core, record } = await openClaims(t);
  const folder = await folderOf(t);
  const signer = await openSigner(optionsOf(folder));
  const deaths = [1, 2, 3, 4].flatMap((nth) => (['before', 'after'] as const).map((when) => ({ nth, when })));
  const onRefused = (refused: unknown): void => {
    t.fail(`refused: ${JSON.stringify(refused)}`);
  };
  const beforeNote: Signer = { ...signer, sign: async (each) => (await signer.sign(each), killed()) };
  const beforeMark: Signer = { ...signer, sign: async () => killed() };
  const dies = async (work: Promise<unknown>): Promise<void> => {
    await work.catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
  };
  for (const { nth, when } of deaths) {
    await record(8);
    await dies(createGrowing(dying(core.database, when, nth)).grow('main'));
    await growAll(core);
    for (const by of [beforeMark, beforeNote])
      await dies(createPublisher({ database: core.database, signer: by, onRefused }).publish('main'));
    await dies(
      createPublisher({ database: dying(core.database, when, nth), signer, onRefused }).publish('main'),
    );
    t.ok(await createPublisher({ database: core.database, signer, onRefused }).publish('main'));
    t.same(await storedRoot(core), await rootAnew(core), `killed ${when} step ${String(nth)}`);
  }
  const rows = await core.database.run(
    (sql) =>
      sql<
        { log: string; size: number; note: string }[]
      >`select log, size, note from proofs.checkpoints order by log, size`,
  );
  for (const { size, note } of rows) t.equal(parseCheckpoint(note)?.size, size);
  const { size } = await storedRoot(core);
  const heads = await core.database.run((sql) => readTree(sql, 'main', 'heads'));
  t.equal(heads.covers, size, 'the heads tell of the whole tree');
  t.equal(heads.signed, heads.size);
});

t.test('a signer signs no other history, and says why in words', async (t) => {
  const { core, owner, record } = await openClaims(t);
  const folder = await folderOf(t);
  const refusals: string[] = [];
  const publisher = async (options = optionsOf(folder)) => {
    const signer = await openSigner(options);
    return createPublisher({
      ...{ database: core.database, signer },
      onRefused: ({ log, why }) => refusals.push(`${log}: ${why}`),
    });
  };
  await record(30);
  await growAll(core);
  t.ok(await (await publisher()).publish('main'));
  const early = await storedRoot(core);
  await record(30);
  await growAll(core);
  t.ok(await (await publisher()).publish('main'));
  t.same(await (await publisher()).signed(['main']), ['main'], 'nothing is left to sign');
  const late = await storedRoot(core);

  t.test(
    'the database is put back: it refuses, and goes on refusing once there are as many events again',
    async (t) => {
      await owner`update proofs.trees set size = ${early.size}, root = ${Buffer.from(early.root, 'base64')}, signed = ${early.size} where log = 'events'`;
      refusals.length = 0;
      t.same(await (await publisher()).signed(['main']), [], 'it is not taken for signed');
      t.notOk(await (await publisher()).publish('main'));
      t.match(refusals, [
        /^events: The log of events has \d+ entries, and \d+ were signed: the database has gone back/,
      ]);
      const root = Buffer.alloc(32, 7);
      await owner`update proofs.trees set size = ${late.size}, root = ${root}, signed = ${late.size} where log = 'events'`;
      t.same(await (await publisher()).signed(['main']), [], 'another root of the same size is not signed');
      t.notOk(await (await publisher()).publish('main'));
      t.match(refusals.at(-1), /is another one than was signed/);
      const notes = await owner<{ size: number }[]>`select size from proofs.checkpoints where log = 'events'`;
      t.equal(notes.length, 2, 'nothing more was signed');
      await owner`update proofs.trees set size = ${late.size}, root = ${Buffer.from(late.root, 'base64')} where log = 'events'`;
    },
  );
  t.test('a lost mark: it refuses until it is told a size and root', async (t) => {
    for (const file of await readdir(folder)) if (file.endsWith('.mark')) await rm(path.join(folder, file));
    t.same(await (await publisher()).signed(['main']), []);
    refusals.length = 0;
    t.notOk(await (await publisher()).publish('main'));
    t.match(refusals, [/^events: .*has lost its mark/]);
    const signer = await openSigner(optionsOf(folder));
    const known = { size: early.size, root: new Uint8Array(Buffer.from(early.root, 'base64')) };
    await signer.adopt('main', 'events', known);
    t.notOk(await (await publisher()).publish('main'));
    t.match(refusals.at(-1), /^heads: .*has lost its mark/, 'the heads have a mark of their own');
    const heads = await core.database.run((sql) => readTree(sql, 'main', 'heads'));
    await signer.adopt('main', 'heads', { size: heads.size, root: new Uint8Array(heads.root) });
    t.ok(await (await publisher()).publish('main'));
  });
  t.test(
    'another key, or another name by accident: it refuses; a name that is set begins a log',
    async (t) => {
      const other = await folderOf(t);
      refusals.length = 0;
      t.notOk(await (await publisher(optionsOf(other))).publish('main'), 'a folder of its own');
      await writeFile(path.join(folder, 'key'), await readFile(path.join(other, 'key'), 'utf8'));
      t.same(await (await publisher()).signed(['main']), []);
      t.notOk(await (await publisher()).publish('main'));
      t.match(refusals.at(-1), /The key of the signer is not the one/);
      const named = { ...optionsOf(other), origin: 'ledger.example.org/anew' };
      t.ok(await (await publisher(named)).publish('main'));
      const [note] = await owner<
        { note: string }[]
      >`select note from proofs.checkpoints where origin = 'ledger.example.org/anew/main'`;
      t.equal(parseCheckpoint(note?.note ?? '')?.size, late.size);
    },
  );
  t.test('the name never follows a later change of the public address', async (t) => {
    const moved = await openSigner({ ...optionsOf(folder), publicUrl: 'https://elsewhere.example' });
    t.equal(moved.originOf('main', 'events'), 'ledger.example.org/v1/ledgers/main');
    const bare = await openSigner({ folder: await folderOf(t), origin: undefined, publicUrl: undefined });
    t.match(bare.originOf('main', 'heads'), /^ledger-[0-9a-f]{16}\.invalid\/main\/heads$/);
  });
});

t.test('a lock of a dead process is broken, and one of a living process is waited for', async (t) => {
  const folder = await folderOf(t);
  const { core, record } = await openClaims(t);
  await record(1);
  await growAll(core);
  const signer = await openSigner(optionsOf(folder));
  const publisher = createPublisher({ database: core.database, signer, onRefused: () => undefined });
  await writeFile(path.join(folder, 'lock'), '4194304 of a dead process\n');
  t.ok(await publisher.publish('main'));
  await record(1);
  await growAll(core);
  await writeFile(path.join(folder, 'lock'), '1 of a living process\n');
  await t.rejects(publisher.publish('main'), { name: 'FolderLocked' });
  await rm(path.join(folder, 'lock'));
  t.ok(await publisher.publish('main'));
});
