import { existsSync, readFileSync } from 'node:fs';
import t from 'tap';
import { sourceFiles } from './support/source-files.ts';

const root = new URL('../', import.meta.url);
const text = readFileSync(new URL('docs/asvs.md', root), 'utf8');

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has. They are the first ones of most sections. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 11, '6.3': 3, '6.4': 4, '6.5': 5, '6.6': 3 },
  ...{ '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1 },
  ...{ '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2 },
  ...{ '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2 },
  ...{ '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3 },
  ...{ '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4 },
  ...{ '17.3': 2 },
};
const expected = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
);

const rows = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| (.+) \| (.+) \|$/gm)].map(
  ([, id = '', how = '', test = '']) => ({
    id,
    how,
    test,
  }),
);
const inOrder = (ids: readonly string[]): string[] =>
  ids.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));

t.test('docs/asvs.md has each requirement of levels 1 and 2 once, in order', async (t) => {
  t.same(
    rows.map(({ id }) => id),
    inOrder(expected),
  );
});

t.test('each says whether it is met, and names a test that exists', async (t) => {
  for (const { id, how, test } of rows) {
    t.match(how, /^(met|not met|no such thing|operator|as \d|see )/, id);
    const files = [...test.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    if (test !== '–') t.ok(files.length > 0, `${id} names a test`);
    for (const file of files) t.ok(existsSync(new URL(file, root)), `${id}: ${file}`);
  }
});

/** Calls that use cryptography. */
const cryptography =
  /\b(createHash|createHmac|createCipheriv|createDecipheriv|hkdfSync|randomBytes|jwtVerify|scryptSync|pbkdf2\w*|createSign|createVerify|generateKeyPair\w*)\(|\.subtle\./;

t.test('the inventory has every file that uses cryptography, and SHA-256 is the one digest', async (t) => {
  const inventory = /## Cryptographic inventory\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
  const places = [...inventory.matchAll(/`((?:src|packages)\/[^`]+)`/g)].map(([, place = '']) => place);
  const users = [...sourceFiles('src'), ...sourceFiles('packages')].filter(
    (each) => cryptography.test(each.text) && !each.file.includes('/tests/'),
  );
  t.ok(users.length > 10, `${users.length} files`);
  for (const { file, text: source } of users) {
    t.ok(
      places.some((place) => file.startsWith(place)),
      file,
    );
    for (const [, name] of source.matchAll(/create(?:Hash|Hmac)\(\s*'([^']+)'/g))
      t.equal(name, 'sha256', file);
  }
  const guessable = sourceFiles('src').filter((each) => each.text.includes('Math.random'));
  t.same(
    guessable.map(({ file }) => file),
    ['src/app/delivery.ts'],
    'jitter alone is guessable',
  );
});
