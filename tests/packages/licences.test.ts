import t from 'tap';
import { lockfile, productionPackages, type Package } from './production.ts';

/** Licences under which a package may be given on with ours, Apache-2.0, without a further thought. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** An expression may offer a choice; what has to be met together must all be allowed. */
const isAllowed = (license = ''): boolean =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.has(each.trim())));

const refused = (packages: readonly Package[]): string[] =>
  packages
    .filter(({ license }) => !isAllowed(license))
    .map(({ name, version, license }) => `${name}@${version}: ${license ?? 'no licence'}`);

t.test('every package that runs in production is under a licence that we may give on', async (t) => {
  const packages = productionPackages(lockfile());
  t.ok(packages.length > 50, `${packages.length} packages`);
  t.ok(packages.some(({ name }) => name === 'fastify') && !packages.some(({ name }) => name === 'tap'));
  t.same(refused(packages), []);
});

t.test('a licence that is not allowed, or none, is found', async (t) => {
  const packages = { '': {}, 'node_modules/good': { version: '1.0.0', license: '(MIT OR GPL-3.0)' } };
  const bad = {
    'node_modules/a/node_modules/@b/c': { version: '1.0.0', license: 'AGPL-3.0' },
    'node_modules/both': { version: '2.0.0', license: 'MIT AND GPL-2.0' },
    'node_modules/none': { version: '3.0.0' },
  };
  const tools = { 'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0', dev: true } };
  t.same(refused(productionPackages(JSON.stringify({ packages: { ...packages, ...bad, ...tools } }))), [
    '@b/c@1.0.0: AGPL-3.0',
    'both@2.0.0: MIT AND GPL-2.0',
    'none@3.0.0: no licence',
  ]);
});
