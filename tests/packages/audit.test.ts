import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { judgeAudit } from './judge-audit.ts';
import { lockfile, productionPackages } from './production.ts';

t.test(
  'a known weakness of any severity fails the audit; a registry without audits is said plainly',
  async (t) => {
    const metadata = { vulnerabilities: {} };
    const weak = { metadata, vulnerabilities: { leftpad: { severity: 'low' } } };
    t.match(judgeAudit(JSON.stringify(weak)), { isGood: false, says: /leftpad: low/ });
    t.match(judgeAudit(JSON.stringify({ metadata, vulnerabilities: {} })), {
      isGood: true,
      says: 'no known weakness',
    });
    const silent = { statusCode: 405, message: '405 Method Not Allowed' };
    t.match(judgeAudit(JSON.stringify(silent)), { isGood: true, says: /^NOT CHECKED.*405/ });
    t.match(judgeAudit('nonsense'), { isGood: true, says: /^NOT CHECKED/ });
  },
);

t.test('the bill of materials names what runs in production, and nothing else', async (t) => {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const text = execFileSync('npm', ['run', '-s', 'sbom'], { cwd, encoding: 'utf8', maxBuffer: 16_777_216 });
  const bill = JSON.parse(text) as {
    bomFormat: string;
    components: { 'bom-ref': string }[];
  };
  t.equal(bill.bomFormat, 'CycloneDX');
  // `name@version`, or `name@version|place` where a package is there twice. Names of workspaces lack their scope elsewhere.
  const named = new Set(bill.components.map((each) => each['bom-ref'].replace(/(?<=.)@.*$/, '')));
  for (const name of ['fastify', 'postgres', 'zod', '@claim-ledger/embedded-postgres'])
    t.ok(named.has(name), name);
  const production = new Set(productionPackages(lockfile()).map(({ name }) => name));
  t.same(
    [...named].filter((name) => !production.has(name)),
    [],
  );
});
