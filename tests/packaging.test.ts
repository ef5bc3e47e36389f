import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { parse } from 'yaml';
import { readSettings, settings } from '../src/settings/settings.ts';

const root = new URL('../', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
/** Instructions with their continued lines joined and without comments. */
const instructions = read('Dockerfile')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => /^(\S+)\s+(.*)$/.exec(line)?.slice(1) as [string, string]);
const of = (wanted: string): string[] =>
  instructions.filter(([name]) => name === wanted).map(([, rest]) => rest);

const passwords: Readonly<Record<string, string>> = {
  OWNER_PASSWORD: 'owner-word',
  APP_PASSWORD: 'app-word',
};
/** The values of an environment in docker-compose.yml, with the passwords of an `.env` in place. */
const withPasswords = (environment: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+):\?[^}]*\}/g, (_, password: string) => passwords[password] ?? 'unknown'),
    ]),
  );

t.test('docker-compose.yml runs the service on PostgreSQL 18, each with a health check', async (t) => {
  const { services, volumes } = parse(read('docker-compose.yml'));
  t.same(Object.keys(services).sort(), ['claim-ledger', 'migrate', 'postgres']);
  const { postgres, migrate, 'claim-ledger': service } = services;
  t.equal(postgres.image, 'postgres:18');
  t.match(postgres.healthcheck.test.join(' '), /pg_isready/);
  t.same(
    postgres.volumes,
    ['postgres:/var/lib/postgresql', './docker/logins.sh:/docker-entrypoint-initdb.d/logins.sh:ro'],
    'below /data the image of version 18 would not look',
  );
  t.equal(postgres.ports, undefined, 'the database is not reached from outside');
  t.equal(service.build, '.', 'its health check is that of the image');
  t.equal(service.depends_on.postgres.condition, 'service_healthy');
  for (const mount of [...postgres.volumes, ...service.volumes] as string[]) {
    const [from = ''] = mount.split(':');
    if (from.startsWith('./')) t.ok(existsSync(new URL(from, root)), `${from} is a file here`);
    else t.ok(from in volumes, `${mount} is a named volume`);
  }
  t.match(service.ports, [/^127\.0\.0\.1:/], 'only this machine reaches it by default');
  const known = readSettings(withPasswords(service.environment));
  for (const name of Object.keys(service.environment)) t.ok(name in settings.shape, `${name} is a setting`);
  t.equal(known.MIGRATE_DATABASE_URL, '', 'who serves does not know the owner');
  t.same(migrate.command, ['node', 'src/main.ts', 'migrate']);
  t.equal(service.depends_on.migrate.condition, 'service_completed_successfully');
  const partsOf = (url: string): string[] => {
    const { username, password, hostname, pathname } = new URL(url);
    return [username, password, hostname, pathname];
  };
  const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = withPasswords(postgres.environment);
  const migrating = readSettings(withPasswords(migrate.environment));
  t.same(partsOf(migrating.MIGRATE_DATABASE_URL), [
    POSTGRES_USER,
    POSTGRES_PASSWORD,
    'postgres',
    `/${POSTGRES_DB}`,
  ]);
  t.equal(migrating.DATABASE_URL, known.DATABASE_URL);
  const [login = '', password = ''] = partsOf(known.DATABASE_URL);
  t.equal(password, passwords['APP_PASSWORD']);
  t.match(read('docker/logins.sh'), `create role ${login} login password :'password'`);
  t.ok(Number.parseInt(service.stop_grace_period, 10) * 1_000 > known.STOP_PATIENCE_MS);
});

t.test(
  'docker-compose.yml has no default password, and its containers have no right that they do not need',
  async (t) => {
    const text = read('docker-compose.yml');
    const { services, networks } = parse(text);
    for (const name of Object.keys(passwords)) t.match(text, `\${${name}:?`, `${name} must be set`);
    t.notMatch(text, /PASSWORD: (?!\$\{\w+:\?)/, 'none stands here');
    t.notMatch(text, /:\/\/\w+:(?!\$\{\w+:\?)/, 'nor in an address');
    t.notMatch(text, /\$\{\w+:-/, 'and none is a fallback');
    for (const [name, service] of Object.entries<any>(services)) {
      t.equal(service.read_only, true, `${name}: its files cannot be changed`);
      t.same(service.cap_drop, ['ALL'], name);
      t.same(service.security_opt, ['no-new-privileges:true'], name);
      t.type(service.pids_limit, 'number', name);
      t.equal(service.privileged, undefined, name);
      if (name !== 'postgres') t.equal(service.cap_add, undefined, name);
    }
    t.same(services.postgres.networks, ['database']);
    t.equal(networks.database.internal, true, 'the database has no way out');
  },
);

t.test(
  'the login of the service is made with the password of the environment, however it is written',
  async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-logins-'));
    t.teardown(() => rm(folder, { recursive: true, force: true }));
    // Stands for psql: prints what it is given.
    const psql = path.join(folder, 'psql');
    await writeFile(psql, '#!/bin/sh\nfor each in "$@"; do echo "[$each]"; done\ncat\n', { mode: 0o755 });
    const script = fileURLToPath(new URL('docker/logins.sh', root));
    const run = (APP_PASSWORD?: string) => {
      const env = {
        PATH: `${folder}:${process.env['PATH']}`,
        POSTGRES_USER: 'o',
        POSTGRES_DB: 'd',
        APP_PASSWORD,
      };
      return promisify(execFile)('sh', [script], { env });
    };
    const { stdout } = await run(`it's "$HOME" \\`);
    t.match(stdout, `[password=it's "$HOME" \\]`);
    t.match(stdout, "password :'password'");
    await t.rejects(run(), /set APP_PASSWORD/);
  },
);

t.test('the image does not run as root, has Node 24 and a health check', async (t) => {
  const bases = of('FROM');
  t.equal(bases.length, 2, 'in two stages');
  for (const base of bases) t.match(base, /^node:24/);
  t.same(of('USER'), ['node']);
  t.ok(
    instructions.findIndex(([name]) => name === 'USER') < instructions.findIndex(([name]) => name === 'CMD'),
  );
  t.match(of('HEALTHCHECK'), [/\/healthz/]);
  t.same(of('CMD'), ['["node", "src/main.ts", "serve"]']);
  const environment = Object.fromEntries(
    of('ENV').flatMap((line) => line.split(/\s+/).map((pair) => pair.split('='))),
  ) as Record<string, string>;
  for (const name of Object.keys(environment))
    t.ok(name === 'NODE_ENV' || name in settings.shape, `${name} is a setting`);
  const known = readSettings(environment);
  t.equal(known.HOST, '0.0.0.0', 'it is reached from outside its container');
  t.same(of('EXPOSE'), [String(known.PORT)]);
});

t.test('what the image is made of is there, and passes .dockerignore', async (t) => {
  const kept = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  const copied = of('COPY')
    .filter((line) => !line.startsWith('--from'))
    .flatMap((line) => line.split(/\s+/).slice(0, -1));
  t.same([...new Set(copied)].sort(), kept.sort());
  for (const name of kept) t.ok(existsSync(new URL(name, root)), name);
});

/** A node_modules as `npm ci` makes it: what was installed, and a link to each workspace, which is then the image's own. */
const linkPackages = async (image: string): Promise<void> => {
  const installed = fileURLToPath(new URL('node_modules', root));
  const modules = path.join(image, 'node_modules');
  await mkdir(path.join(modules, '@claim-ledger'), { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== '@claim-ledger') await symlink(path.join(installed, name), path.join(modules, name));
  for (const name of readdirSync(new URL('packages', root)))
    await symlink(path.join('..', '..', 'packages', name), path.join(modules, '@claim-ledger', name));
};

t.test('the image has every file that the service imports', async (t) => {
  const image = await mkdtemp(path.join(tmpdir(), 'claim-ledger-image-'));
  t.teardown(() => rm(image, { recursive: true, force: true }));
  const lastStage = instructions.slice(instructions.findLastIndex(([name]) => name === 'FROM'));
  for (const [name, rest] of lastStage) {
    if (name !== 'COPY' || rest.startsWith('--from')) continue;
    const [from = '', to = ''] = rest.split(/\s+/);
    const target = to.endsWith('/') ? path.join(to, path.basename(from)) : to;
    await cp(new URL(from, root), path.join(image, target), { recursive: true });
  }
  await linkPackages(image);
  const { stdout } = await promisify(execFile)(process.execPath, ['src/main.ts', 'help'], { cwd: image });
  t.match(stdout, /serve/);
});

t.test('the stage that installs the packages has the manifest of every workspace', async (t) => {
  const second = instructions.findLastIndex(([name]) => name === 'FROM');
  const copied = instructions.slice(0, second).filter(([name]) => name === 'COPY');
  for (const name of readdirSync(new URL('packages', root))) {
    const manifest = `packages/${name}/package.json`;
    t.ok(
      copied.some(([, rest]) => rest.startsWith(manifest)),
      manifest,
    );
  }
});
