import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judgeAudit } from './judge-audit.ts';

/** Asks the registry for known weaknesses of what runs in production, and says what came of it. */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  encoding: 'utf8',
});
/** The exit code that `.ci/run` takes for “not checked”. */
const exitCodes = { good: 0, weak: 1, unchecked: 3 } as const;
const { says, outcome } = judgeAudit(stdout);
process.stdout.write(`${says}\n`);
process.exitCode = exitCodes[outcome];
