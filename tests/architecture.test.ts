import path from 'node:path';
import t from 'tap';
import type { Layer } from './support/domain-layers.ts';
import { allowed, whole } from './support/layers.ts';
import { sourceFiles, type Import, type SourceFile } from './support/source-files.ts';

const files = sourceFiles('src');
const packaged = sourceFiles('packages');
const workspace = /^packages\/[^/]+\//;
const byName = new Map(files.map((each) => [each.file, each]));

const folders = [...Object.keys(allowed), ...whole].toSorted((one, other) => other.length - one.length);

const isIn = (folder: string, name: string): boolean => name === folder || name.startsWith(`${folder}/`);

/** The longest folder of the import table that a file is in: `domain/terms`, `http`, `main.ts`. */
const layerOf = (file: string): string => {
  const name = file.replace(/^src\//, '');
  return folders.find((folder) => isIn(folder, name)) ?? name;
};

const isOwn = (from: string): boolean => from.startsWith('src/');

/** Why a layer may not import this, where it may not. */
const objection = (layer: Layer, own: string, { from, typesOnly }: Import): string | undefined => {
  if (isOwn(from)) {
    const other = layerOf(from);
    const isOf = (names: readonly string[] = []): boolean => names.some((name) => isIn(name, other));
    if (other === own || isOf(layer.layers) || layer.files?.includes(from)) return undefined;
    if (isOf(layer.types)) return typesOnly ? undefined : 'only types of it';
    return 'not of this layer';
  }
  if (from.startsWith('node:')) {
    const may = layer.node === true || (layer.node !== false && layer.node.includes(from));
    return may ? undefined : 'not of Node';
  }
  if (layer.packages.includes(from)) return undefined;
  return layer.packageTypes?.includes(from) && typesOnly ? undefined : 'not this package';
};

/**
 * The first loads what settings ask for. The others are the table of commands, which imports a command when it is called: all of them at once cost each call,
 * and `--help` too, a second and 70 MB.
 */
const mayRequire = [
  'src/observe/observing.ts',
  'src/cli/commands.ts',
  'src/cli/remote/commands.ts',
  'src/cli/remote/act-commands.ts',
  'src/cli/log/commands.ts',
  // The module that a setting names.
  'src/embedding/from-module.ts',
];

t.test('the imports are read: all of them, of all files', async (t) => {
  t.ok(files.length > 100, `${files.length} files`);
  const missing = files.flatMap(({ file, imports }) =>
    imports.filter(({ from }) => isOwn(from) && !byName.has(from)).map(({ from }) => `${file} → ${from}`),
  );
  t.strictSame(missing, [], 'what is imported is a file');
  for (const { file, text, imports } of files) {
    const mentioned = [...text.matchAll(/\bfrom '[./@a-z][^']*';/g)].length;
    if (mentioned !== imports.length) t.equal(imports.length, mentioned, `${file}: every "from" is read`);
    // They would go past every rule below.
    if (/\bimport\(|\brequire\(|\bcreateRequire\b/.test(text) && !mayRequire.includes(file))
      t.fail(`${file}: no import at run time`);
  }
});

/** The files of a folder of `src/`, with all below it. */
const ofLayer = (layer: string): SourceFile[] =>
  files.filter(({ file }) => isIn(layer, file.replace(/^src\//, '')));

/** Folders of which each sub-folder has a row. A new one would have the wider rights of its parent. */
const divided = ['domain', 'domain/claim', 'http'];

t.test('each layer imports only what the table of layers lets it', async (t) => {
  for (const name of new Set(files.map(({ file }) => layerOf(file))))
    t.ok(name in allowed || whole.includes(name), `${name} has its place in the table`);
  for (const folder of divided)
    for (const { file } of ofLayer(folder)) {
      const [name, below] = file.slice(`src/${folder}/`.length).split('/');
      if (below !== undefined && !(`${folder}/${name}` in allowed))
        t.fail(`${file}: ${folder}/${name} has no row in the table`);
    }
  const broken = files.flatMap(({ file, imports }) => {
    const own = layerOf(file);
    const layer = allowed[own];
    if (layer === undefined) return [];
    return imports.flatMap((each) => {
      const why = objection(layer, own, each);
      return why === undefined ? [] : [`${file} → ${each.from}: ${why}`];
    });
  });
  t.strictSame(broken, []);
});

t.test('a package of this repository knows nothing of ours, and is known by its name alone', async (t) => {
  t.ok(packaged.length > 5, `${packaged.length} files`);
  for (const { file, imports } of packaged) {
    const home = workspace.exec(file)?.[0] ?? '';
    const outside = imports.filter(({ from }) => !from.startsWith(home) && !from.startsWith('node:'));
    if (!file.startsWith(`${home}tests/`)) t.strictSame(outside, [], file);
    t.notOk(
      outside.some(({ from }) => from.includes('/') && !from.startsWith('@')),
      `${file} imports no file of ours`,
    );
  }
  const around = files.filter(({ imports }) => imports.some(({ from }) => workspace.test(from)));
  t.strictSame(
    around.map(({ file }) => file),
    [],
    'no file goes around what a package exports',
  );
});

t.test('nothing knows the command line but main, and nothing the whole but what starts it', async (t) => {
  const known = (target: string, by: (file: string) => boolean): string[] =>
    files
      .filter(
        ({ file, imports }) =>
          !by(file) && imports.some(({ from }) => isOwn(from) && isIn(target, layerOf(from))),
      )
      .map(({ file }) => file);
  const isOfCli = (file: string): boolean => layerOf(file) === 'cli';
  t.strictSame(
    known('cli', (file) => isOfCli(file) || file === 'src/main.ts'),
    [],
  );
  t.strictSame(
    known('app', (file) => isOfCli(file) || layerOf(file) === 'app' || file === 'src/main.ts'),
    [],
  );
  t.strictSame(
    known('main.ts', () => false),
    [],
  );
  t.strictSame(
    known('http', (file) => isIn('http', layerOf(file)) || ['app', 'pages'].includes(layerOf(file))),
    [],
  );
  t.strictSame(
    known('pages', (file) => ['app', 'pages'].includes(layerOf(file))),
    [],
  );
});

t.test('the domain has no clock, no randomness and no process around it', async (t) => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bprocess\.|\bfetch\(|\bsetTimeout\b|\bconsole\./;
  for (const { file, text } of ofLayer('domain')) t.notMatch(text, impure, file);
});

/** Notes when a key was last used, which is no event and is lost without harm. */
const mayAskDatabase = ['src/access/key-uses.ts'];

t.test('there is no SQL in the layer that answers people, nor where commands are judged', async (t) => {
  const sql = /\bsql`|\bsql<|\.selectFrom\(|\.insertInto\(|\bsql\.unsafe\(|\bQueryable\b|\bTransaction\b/;
  for (const layer of [
    'http',
    'commands',
    'access',
    'domain',
    'transfer/import',
    'transfer/dossier',
    'transfer/claim-review',
    'transfer/mapping',
    'transfer/lines',
    'transfer/log',
  ])
    for (const { file, text, imports } of ofLayer(layer)) {
      if (mayAskDatabase.includes(file)) continue;
      t.notMatch(text, sql, file);
      t.notOk(
        imports.some(({ names }) => names.includes('sql')),
        `${file} imports no sql`,
      );
    }
});

/** The files that import one another in a ring, as one way round, where there is one. */
const ringFrom = (file: string, way: readonly string[], done: Set<string>): string[] | undefined => {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file)) return undefined;
  done.add(file);
  for (const { from } of byName.get(file)?.imports ?? []) {
    const ring = isOwn(from) ? ringFrom(from, [...way, file], done) : undefined;
    if (ring !== undefined) return ring;
  }
  return undefined;
};

t.test('no files import one another in a ring, not even their types', async (t) => {
  const done = new Set<string>();
  for (const { file } of files) t.strictSame(ringFrom(file, [], done) ?? [], [], file);
});

t.test('no file is longer than 250 lines', async (t) => {
  t.strictSame(
    [...files, ...packaged].filter((each) => each.lines > 250).map(({ file }) => file),
    [],
  );
});

/** Folders that are to be divided. */
const outgrown: string[] = [];

t.test('a folder holds at most 16 files', async (t) => {
  const perFolder = Map.groupBy(files, ({ file }) => path.posix.dirname(file));
  const crowded = [...perFolder].filter(([, all]) => all.length > 16).map(([folder]) => folder);
  t.strictSame(crowded.toSorted(), outgrown);
});

t.test('files are named for what they hold, not for being of use', async (t) => {
  const empty =
    /(^|[/-])(utils?|helpers?|managers?|common|misc|shared|process(or)?|index|repositor(y|ies))([-.]|\/|$)/;
  // The process manager is a pattern of the field, named so everywhere.
  for (const { file } of files) t.notMatch(file.replaceAll('process-manager', ''), empty, file);
  const named = /^src\/([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.ts$/;
  for (const { file } of files) t.match(file, named, `${file} is in lower case with hyphens`);
});

t.test('no file is a mere list of others', async (t) => {
  for (const { file, text, imports } of files) {
    t.notMatch(text, /^export\s+(type\s+)?\*/m, file);
    const passedOn = [...text.matchAll(/^export\s[^;]*?\bfrom '/gm)].length;
    if (passedOn > 0) t.ok(passedOn < imports.length, `${file} has something of its own`);
  }
});
