import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Line } from './measure.ts';

const main = path.join(import.meta.dirname, '..', 'src', 'main.ts');
const goalSeconds = 30;

/** P9: `claim-ledger import` with the given arguments, with the first start of the embedded server. */
export const importFile = (words: readonly string[]) => async (): Promise<Line[]> => {
  if (words.length === 0) {
    process.stderr.write('P9 is measured where it is told what to import: --import="FILE …"\n');
    return [];
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-bench-'));
  const begin = performance.now();
  await promisify(execFile)(process.execPath, [main, 'import', ...words], {
    env: { ...process.env, DATA_DIR: folder },
  });
  const seconds = (performance.now() - begin) / 1_000;
  await rm(folder, { recursive: true, force: true });
  return [
    {
      row: 'P9',
      work: `claim-ledger import ${path.basename(words[0] ?? '')}`,
      flush: 'own',
      ours: `${seconds.toFixed(1)} s`,
      against: '',
      theirs: '',
      ratio: '',
      goal: `< ${String(goalSeconds)} s`,
      reached: seconds < goalSeconds,
    },
  ];
};
