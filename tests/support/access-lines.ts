import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import type { AccessEntry } from '../../src/observe/access-log.ts';
import { until } from './core.ts';

/** The access log of a service under test: the file, its text and its lines. */
export interface AccessLines {
  readonly file: string;
  text(): Promise<string>;
  lines(): Promise<AccessEntry[]>;
  /** The lines of one request, once there are this many. */
  of(request: string | null, count?: number): Promise<AccessEntry[]>;
}

/** A file for the setting ACCESS_LOG that is removed after the test. */
export const accessLines = async (t: Test): Promise<AccessLines> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-access-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'access.log');
  const text = (): Promise<string> => readFile(file, 'utf8').catch(() => '');
  const lines = async (): Promise<AccessEntry[]> =>
    (await text())
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AccessEntry);
  return {
    file,
    text,
    lines,
    of: async (request, count = 1) => {
      let found: AccessEntry[] = [];
      await until(
        async () => {
          found = (await lines()).filter((each) => each.request === request);
          return found.length >= count;
        },
        `the access log has ${count} lines of the request ${request ?? ''}`,
      );
      return found;
    },
  };
};
