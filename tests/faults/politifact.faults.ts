import { existsSync } from 'node:fs';
import path from 'node:path';
import t from 'tap';
import { dataDirectory, runMain } from '../support/process.ts';

/** Real records that this project may not redistribute. Set the path, or place the file beside the project. */
const file =
  process.env['POLITIFACT_FILE'] ??
  path.resolve(import.meta.dirname, '../../../shared/data/politifact.jsonl.gz');

const mapping = 'docs/import/published-fact-checks.mapping.json';

t.test(
  'all 19,250 published fact-checks are imported once, and their export restores soundly',
  { timeout: 900_000, skip: existsSync(file) ? false : `there is no ${file} here` },
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const rejects = path.join(DATA_DIR, 'rejects.ndjson');
    const words = ['import', file, '--mapping', mapping, '--rejects', rejects];
    const first = await runMain(words, { DATA_DIR });
    t.equal(first.stderr.replace(/^\d+ %.*\n/gm, ''), '');
    t.match(first, {
      code: 0,
      stdout: /^19250 lines: 139210 commands executed, 0 were on record already\.$/m,
    });
    t.notOk(existsSync(rejects), 'not one line is bad');
    const second = await runMain(words, { DATA_DIR });
    t.match(second, {
      code: 0,
      stdout: /^19250 lines: 0 commands executed, 139210 were on record already\.$/m,
    });

    const exported = path.join(DATA_DIR, 'log.gz');
    t.match(await runMain(['export', exported], { DATA_DIR }), { code: 0 });
    const copy = await dataDirectory(t);
    const restored = await runMain(['import', exported, '--format', 'log'], { DATA_DIR: copy });
    t.match(restored, { code: 0, stdout: /^The ledger main holds \d+ events and knows \d+ commands\.$/m });
    const looked = await runMain(['doctor', '--no-replay'], { DATA_DIR: copy });
    t.match(looked, { code: 0, stdout: /, 0 broken$/m }, looked.stdout);
    const again = await runMain(words, { DATA_DIR: copy });
    t.match(again, { code: 0, stdout: /^19250 lines: 0 commands executed/m }, 'the copy knows every command');
  },
);
