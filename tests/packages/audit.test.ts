import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { judgeAudit } from './judge-audit.ts';
import { lockfile, productionPackages } from './production.ts';

t.test(
  'a known weakness of any severity fails the audit; a registry without audits is said plainly',
  async (t) => {
    const metadata = { vulnerabilities: {} };
    const weak = { metadata, vulnerabilities: { leftpad: { severity: 'low' } } };
    t.match(judgeAudit(JSON.stringify(weak)), { outcome: 'weak', says: /leftpad: low/ });
    t.match(judgeAudit(JSON.stringify({ metadata, vulnerabilities: {} })), {
      outcome: 'good',
      says: 'no known weakness',
    });
    const silent = { statusCode: 405, message: '405 Method Not Allowed' };
    t.match(judgeAudit(JSON.stringify(silent)), { outcome: 'unchecked', says: /^NOT CHECKED.*405/ });
    t.match(judgeAudit('nonsense'), { outcome: 'unchecked', says: /^NOT CHECKED/ });
  },
);

t.test('an audit that checked nothing counts as no passed check', async (t) => {
  const script = readFileSync(new URL('../../.ci/run', import.meta.url), 'utf8');
  const part = /^weaknesses\(\) \{[\s\S]*?^\}$/m.exec(script)?.[0] ?? '';
  const run = (code: number): string => {
    const around = `passed=0 failed=0 log=/dev/null; npm() { return ${code}; }; leave_out() { echo "left out: $1"; }`;
    const end = 'echo "$passed passed, $failed failed"';
    return execFileSync('bash', ['-c', [around, part, 'weaknesses', end].join('\n')], { encoding: 'utf8' });
  };
  t.match(run(0), /1 passed, 0 failed/);
  t.match(run(1), /0 passed, 1 failed/);
  t.match(run(3), /left out: known weaknesses[\s\S]*0 passed, 0 failed/);
});

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
  const production = new Set(productionPackages(lockfile()).map(({ name }) => name));
  t.ok(production.has('zod') && named.has('zod'), 'also what tools for development use as well');
  t.same([...named].sort(), [...production].sort());
});
