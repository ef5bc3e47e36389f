import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';

const root = new URL('../', import.meta.url);
const text = readFileSync(new URL('docs/conventions.md', root), 'utf8');
const rows = [...text.matchAll(/^\| (\d+) \| (.+?) \| (done|partly|open) \| (.*?) ?\|$/gm)].map(
  ([, number, rule, state, proof = '']) => ({ number: Number(number), rule, state, proof }),
);

/** `file`: the name of a test in it; the next starts after a semicolon. */
const testsIn = (proof: string): { file: string; name: string }[] =>
  [...proof.matchAll(/`(tests\/[\w./-]+\.ts)`: (.+?)(?=; `|$)/g)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));

t.test('all 33 conventions are there, in their order, and each that is kept has its proof', async (t) => {
  t.same(
    rows.map((each) => each.number),
    Array.from({ length: 33 }, (_, index) => index + 1),
  );
  for (const { number, state, proof } of rows)
    if (state !== 'open') t.ok(testsIn(proof).length > 0, `${number} names a test`);
});

t.test('every test that is named is there under its name', async (t) => {
  const named = rows.flatMap(({ proof }) => testsIn(proof));
  t.ok(named.length >= 40);
  for (const { file, name } of named) {
    const at = new URL(file, root);
    if (!existsSync(at)) t.fail(`there is no ${file}`);
    else t.ok(readFileSync(at, 'utf8').includes(name), `${file}: ${name}`);
  }
  for (const [, file = ''] of text.matchAll(/`(tests\/[\w./-]+)`/g))
    t.ok(existsSync(new URL(file, root)), file);
});

/** Words and phrases that plain technical English does without. */
const unplain = /\b(whoever|somebody|nobody|anybody|what is given out|lets? go of|that of which)\b/i;

/** The user of Unix, in quotes. */
const unixUser = /(['"`])nobody\1/g;

/** Generated from the rest, or recorded texts of a desk. */
const notWritten =
  /^(openapi|seeds|clients\/typescript\/(src|dist))(\/|$)|(^|\/)(node_modules|generated)(\/|$)/;

/** Every file that people write for people, or for the compiler. */
const written = (folder: string): string[] =>
  readdirSync(new URL(folder === '' ? '.' : `${folder}/`, root), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (notWritten.test(file) || /^\.(git|tap|data)$/.test(file)) return [];
    if (entry.isDirectory()) return written(file);
    return /\.(ts|mjs|js|md|sql|sh|yml|yaml|json)$|(^|\/)(Dockerfile|run)$/.test(file) ? [file] : [];
  });

t.test('comments, names, messages and documents are plain technical English', async (t) => {
  const files = written('').filter((file) => file !== 'tests/conventions.test.ts');
  t.ok(files.length > 900, `${files.length} files`);
  const found = files.flatMap((file) =>
    readFileSync(new URL(file, root), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        unplain.test(line.replace(unixUser, '')) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  t.strictSame(found, []);
});

/** Files that parse JSON with the language's own parser, and why what they parse is no stranger's. */
const plainJson: Readonly<Record<string, string>> = {
  'src/validation/strict-json.ts': 'it is the strict parser',
  'src/proofs/bundle/parse-bundle.ts': 'it takes only the text that it would write itself',
  'src/proofs/format/canonical-json.ts': 'it takes only the text that it would write itself',
  'src/doctor/streams.ts': 'a copy of a state of ours',
  'src/event-store/recent-events.ts': 'an event that this process wrote',
  'src/transparency/signer/signer.ts': 'the mark in the folder of the signer',
  'src/http/openapi/document.ts': 'a file of the package',
  'src/http/openapi/serve.ts': 'a file of the package',
  'src/http/openapi/schemas.ts': 'a copy of a schema of ours',
  'src/http/resources/mcp/model-context.ts': 'an answer of ours, and a file of the package',
  'src/cli/program/program.ts': 'a file of the package',
  'src/cli/remote/signed-in.ts': 'the file of keys that `login` wrote',
  'src/access/issuer-keys.ts': 'the issuer that the settings name',
  'src/embedding/remote.ts': 'the embedder that the settings name',
};

t.test('what a stranger sent is parsed by the strict parser alone', async (t) => {
  const found = written('src').filter((file) =>
    /\bJSON\.parse\(|\.json\(\)/.test(readFileSync(new URL(file, root), 'utf8')),
  );
  t.same(found.toSorted(), Object.keys(plainJson).toSorted());
});
