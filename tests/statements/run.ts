import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Place } from '../../src/database/connect.ts';
import { runTap } from '../run-tap.ts';
import { sourceFiles } from '../support/source-files.ts';
import { notExecuted } from './executed.ts';
import { filesOnOtherServers } from './files.ts';
import { statementsOf } from './statements.ts';

const say = (line: string): void => void process.stdout.write(`# ${line}\n`);

/**
 * Runs tests on another server than `npm test` has: the named files, or by default those of `files.ts`. The latter must
 * execute every statement of `src/` there, by the coverage that V8 reports.
 */
export const runOnOtherServer = async (
  place: Place,
  environment: NodeJS.ProcessEnv = {},
): Promise<number> => {
  if (process.argv.length > 2) return runTap(place, { isOfTheRun: true, environment });
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-coverage-'));
  try {
    const code = await runTap(place, {
      isOfTheRun: true,
      usual: filesOnOtherServers(),
      environment: { ...environment, NODE_V8_COVERAGE: folder },
    });
    const statements = sourceFiles('src').flatMap(statementsOf);
    const missed = notExecuted(folder, statements);
    say(`${statements.length - missed.length} of ${statements.length} statements of src/ were executed`);
    for (const { file, line } of missed) say(`not executed: ${file}:${line}`);
    return missed.length > 0 ? 1 : code;
  } finally {
    await rm(folder, { recursive: true });
  }
};
