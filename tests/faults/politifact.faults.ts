import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import t from 'tap';
import { dataDirectory, runMain } from '../support/process.ts';

/** Real records that this project may not redistribute. Set the path, or place the file beside the project. */
const file =
  process.env['POLITIFACT_FILE'] ??
  path.resolve(import.meta.dirname, '../../../shared/data/politifact.jsonl.gz');

/** One in ten of them; by hand all 19,250: FACT_CHECKS=all npm test -- tests/faults/politifact.faults.ts */
const { every, lines, commands } =
  process.env['FACT_CHECKS'] === 'all'
    ? { every: 1, lines: 19_250, commands: 139_210 }
    : { every: 10, lines: 1_925, commands: 14_389 };

const mapping = 'docs/import/published-fact-checks.mapping.json';

t.test(
  'published fact-checks are imported once, and their export restores soundly',
  { timeout: 900_000, skip: existsSync(file) ? false : `there is no ${file} here` },
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const rejects = path.join(DATA_DIR, 'rejects.ndjson');
    const checks = path.join(await dataDirectory(t), 'checks.jsonl.gz');
    const all = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
    writeFileSync(checks, gzipSync(all.filter((_, index) => index % every === 0).join('\n')));
    const words = ['import', checks, '--mapping', mapping, '--rejects', rejects];
    const first = await runMain(words, { DATA_DIR });
    t.equal(first.stderr.replace(/^\d+ %.*\n/gm, ''), '');
    t.match(first, {
      code: 0,
      stdout: new RegExp(`^${lines} lines: ${commands} commands executed, 0 were on record already\\.$`, 'm'),
    });
    t.notOk(existsSync(rejects), 'not one line is bad');
    const second = await runMain(words, { DATA_DIR });
    t.match(second, {
      code: 0,
      stdout: new RegExp(`^${lines} lines: 0 commands executed, ${commands} were on record already\\.$`, 'm'),
    });

    const exported = path.join(DATA_DIR, 'log.gz');
    t.match(await runMain(['export', exported], { DATA_DIR }), { code: 0 });
    const copy = await dataDirectory(t);
    const restored = await runMain(['import', exported, '--format', 'log'], { DATA_DIR: copy });
    t.match(restored, { code: 0, stdout: /^The ledger main holds \d+ events and knows \d+ commands\.$/m });
    const looked = await runMain(['doctor', '--no-replay'], { DATA_DIR: copy });
    t.match(looked, { code: 0, stdout: /, 0 broken$/m }, looked.stdout);
    const again = await runMain(words, { DATA_DIR: copy });
    t.match(
      again,
      { code: 0, stdout: new RegExp(`^${lines} lines: 0 commands executed`, 'm') },
      'the copy knows every command',
    );
  },
);
