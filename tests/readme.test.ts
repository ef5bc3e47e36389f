import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { commands } from '../src/cli/commands.ts';
import { exitCodes } from '../src/cli/failures.ts';
import { limits } from '../src/domain/terms/limits.ts';
import { settings } from '../src/settings/settings.ts';
import { answerIn, liveLife, settled, stepsOf } from './readme/life.ts';
import { limitTables } from './readme/limits-document.ts';
import { marked, tables } from './readme/tables.ts';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

t.test('the eight calls of README’s claim life work as written', async (t) => {
  const steps = stepsOf(readme);
  const calls = steps.flatMap(({ commands }) => [...commands.matchAll(/\bcurl\b/g)]);
  t.equal(calls.length, 8);
  const printed = await liveLife(steps);
  for (const [index, { commands, shown }] of steps.entries())
    if (shown !== undefined)
      t.same(
        settled(answerIn(printed[index] ?? '')),
        settled(JSON.parse(shown)),
        `${commands.split('\n')[0] ?? ''} (npm run readme)`,
      );
});

t.test('README’s tables of commands, exit codes and settings are those of the code', async (t) => {
  t.same(Object.keys(tables).sort(), ['commands', 'exit codes', 'settings']);
  for (const name of Object.keys(tables)) t.ok(readme.includes(marked(name)), `${name}: npm run readme`);
});

t.test('docs/limits.md has every limit of the record, as the code has it', async (t) => {
  const document = readFileSync(new URL('docs/limits.md', root), 'utf8');
  for (const name of Object.keys(limitTables))
    t.ok(document.includes(marked(name, limitTables)), `${name}: npm run readme`);
  for (const name of Object.keys(limits)) t.ok(document.includes(`\`${name}\``), name);
});

t.test('every file that the documents point to is there, and every npm script', async (t) => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const name of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md']) {
    const text = readFileSync(new URL(name, root), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g))
      t.ok(existsSync(new URL(target, root)), `${name} points to ${target}`);
    for (const [, target = ''] of text.matchAll(/`((?:src|tests|migrations|docs|openapi|seeds)\/[\w./-]+)`/g))
      t.ok(existsSync(new URL(target, root)), `${name} names ${target}`);
    for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)(?! -w)\b/g))
      t.ok(script in scripts, `${name} names the script ${script}`);
  }
});

t.test('--help tells every command, every exit code and every setting', async (t) => {
  const main = fileURLToPath(new URL('src/main.ts', root));
  const { stdout } = await promisify(execFile)(process.execPath, [main, '--help']);
  const told = [...stdout.matchAll(/^ {2}([^ ].*?)(?: {2,}|$)/gm)].map(
    ([, term = '']) => term.split(/ [<[]/)[0],
  );
  for (const { name } of commands) t.ok(told.includes(name), name);
  for (const { code } of Object.values(exitCodes)) t.ok(told.includes(String(code)), String(code));
  for (const name of Object.keys(settings.shape)) t.ok(told.includes(name), name);
});
