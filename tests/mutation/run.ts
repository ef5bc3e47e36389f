import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeTemplate, type TestServer } from '../support/database.ts';
import { startQuickServer } from '../support/quick-server.ts';
import { coverageOf, testsThatExecute, type TestCoverage } from './coverage.ts';
import { mutantsOf, mutated, type Mutant } from './mutants.ts';
import { sampleOf } from './sample.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

/**
 * Mutation testing: changes one place of a source file at a time and runs the test files that execute it. A change that
 * no test notices shows a missing test, or code that does nothing. It takes hours for all of the code, so folders are
 * named, and `--sample` takes some of their mutants at random.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string' },
    tests: { type: 'string', multiple: true, default: ['tests/**/*.test.ts'] },
  },
});
const repository = fileURLToPath(new URL('../..', import.meta.url));
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));

const filesOf = async (patterns: readonly string[]): Promise<string[]> => {
  const found = new Set<string>();
  for await (const file of glob([...patterns], { cwd: repository })) found.add(file);
  return [...found].filter((file) => !file.includes('node_modules')).sort();
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The test that notices the change; undefined if none does. */
const killerOf = async (
  { run, replace }: Sandbox,
  mutant: Mutant,
  coverage: readonly TestCoverage[],
): Promise<string | undefined> => {
  const text = await readFile(path.join(repository, mutant.file), 'utf8');
  await replace(mutant.file, mutated(text, mutant));
  try {
    for (const { test, tookMs } of testsThatExecute(mutant, coverage)) {
      const { passes } = await run(test, {}, tookMs * 5 + 20_000);
      if (!passes) return test;
    }
    return undefined;
  } finally {
    await replace(mutant.file, text);
  }
};

const measured = async ({ root, run }: Sandbox): Promise<TestCoverage[]> => {
  const coverage: TestCoverage[] = [];
  for (const test of await filesOf(values.tests)) {
    const each = await coverageOf(root, test, run);
    if (!each.passes) say(`left out, since it fails unchanged: ${test}`);
    coverage.push(each);
  }
  return coverage;
};

const judge = async (sandbox: Sandbox): Promise<void> => {
  const coverage = await measured(sandbox);
  const mutants: Mutant[] = [];
  for (const file of await filesOf(
    positionals.map((each) => (each.endsWith('.ts') ? each : `${each}/**/*.ts`)),
  ))
    mutants.push(...mutantsOf(file, await readFile(path.join(repository, file), 'utf8')));
  const chosen = values.sample === undefined ? mutants : sampleOf(mutants, Number(values.sample), seed);
  say(`${chosen.length} of ${mutants.length} mutants of ${positionals.join(', ')}, seed ${seed}`);
  let killed = 0;
  for (const mutant of chosen) {
    const killer = await killerOf(sandbox, mutant, coverage);
    if (killer !== undefined) killed += 1;
    else
      say(
        `SURVIVES ${mutant.what}${testsThatExecute(mutant, coverage).length === 0 ? ' (no test executes it)' : ''}`,
      );
  }
  say(
    `${killed} of ${chosen.length} killed (${Math.round((100 * killed) / Math.max(1, chosen.length))} %), seed ${seed}`,
  );
};

const server = await startQuickServer();
const template = await makeTemplate(server.connection);
const testServer: TestServer = { place: server.connection, template: template.name, isOfTheRun: true };
const sandbox = await openSandbox(repository, { TEST_SERVER: JSON.stringify(testServer) });
try {
  await judge(sandbox);
} finally {
  await sandbox.remove();
  await server.stop();
}
