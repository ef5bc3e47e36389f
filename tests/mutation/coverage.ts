import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './mutants.ts';
import type { RunTest } from './sandbox.ts';

/** What one test file executes. */
export interface TestCoverage {
  readonly test: string;
  /** How long the test file takes, in milliseconds. */
  readonly tookMs: number;
  readonly passes: boolean;
  /** The executed ranges of each source file, as begin and end in characters. */
  readonly executed: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

interface V8Script {
  readonly url: string;
  readonly functions: readonly {
    readonly ranges: readonly { startOffset: number; endOffset: number; count: number }[];
  }[];
}

/** The characters that were executed: the innermost range decides. */
const executedIn = ({ functions }: V8Script): [number, number][] => {
  const ranges = functions
    .flatMap((each) => each.ranges)
    .sort((one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset);
  const length = Math.max(0, ...ranges.map(({ endOffset }) => endOffset));
  const counts = new Uint8Array(length);
  // Outer ranges come first, so that inner ones write over them.
  for (const { startOffset, endOffset, count } of ranges)
    counts.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  const found: [number, number][] = [];
  for (let at = 0; at < length; at += 1) {
    if (counts[at] === 0) continue;
    const begin = at;
    while (at < length && counts[at] === 1) at += 1;
    found.push([begin, at]);
  }
  return found;
};

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const cacheFolder = path.join(tmpdir(), 'claim-ledger-mutation');

interface Kept extends TestCoverage {
  /** Digests of the test and of what it executed. The coverage holds as long as none of them changes. */
  readonly digests: Readonly<Record<string, string>>;
}

const isCurrent = async (root: string, { digests }: Kept): Promise<boolean> => {
  for (const [file, digest] of Object.entries(digests)) {
    const text = await readFile(path.join(root, file), 'utf8').catch(() => '');
    if (digestOf(text) !== digest) return false;
  }
  return true;
};

const measure = async (root: string, test: string, run: RunTest): Promise<Kept> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-coverage-'));
  try {
    const { passes, tookMs } = await run(test, { NODE_V8_COVERAGE: folder });
    const executed: Record<string, [number, number][]> = {};
    for (const name of await readdir(folder)) {
      const { result } = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as {
        result: V8Script[];
      };
      for (const script of result) {
        if (!script.url.startsWith('file:')) continue;
        const file = path.relative(root, fileURLToPath(script.url));
        if (file.startsWith('src/')) executed[file] = [...(executed[file] ?? []), ...executedIn(script)];
      }
    }
    const digests: Record<string, string> = {};
    for (const file of [test, ...Object.keys(executed)])
      digests[file] = digestOf(await readFile(path.join(root, file), 'utf8'));
    return { test, tookMs, passes, executed, digests };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** What a test file executes: from the cache, or by a run of it. The cache is outside of the repository. */
export const coverageOf = async (root: string, test: string, run: RunTest): Promise<TestCoverage> => {
  await mkdir(cacheFolder, { recursive: true });
  const place = path.join(cacheFolder, `${digestOf(test)}.json`);
  const text = await readFile(place, 'utf8').catch(() => undefined);
  const kept = text === undefined ? undefined : (JSON.parse(text) as Kept);
  if (kept !== undefined && (await isCurrent(root, kept))) return kept;
  const fresh = await measure(root, test, run);
  await writeFile(place, JSON.stringify(fresh));
  return fresh;
};

/** The test files that execute the changed place, the quickest first. Those that fail unchanged prove nothing. */
export const testsThatExecute = (
  { file, start }: Mutant,
  coverage: readonly TestCoverage[],
): readonly TestCoverage[] =>
  coverage
    .filter(
      ({ passes, executed }) => passes && executed[file]?.some(([from, to]) => from <= start && start < to),
    )
    .toSorted((one, other) => one.tookMs - other.tookMs);
