import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fullPace, quickPace, type Line, type Pace } from './measure.ts';
import { startBenchServer, type BenchServer, type Flush } from './server.ts';

/** The arguments of `claim-ledger import` in P9. */
const importWords = (process.argv.find((word) => word.startsWith('--import=')) ?? '')
  .slice('--import='.length)
  .split(' ')
  .filter((word) => word !== '');

type Row = (server: BenchServer, pace: Pace) => Promise<Line[]>;

/** The rows of the table: how each is measured, and on which disks. */
const rows: Readonly<Record<string, { flushes: readonly Flush[]; load: (pace: Pace) => Promise<Row> }>> = {
  P1: { flushes: ['slow', 'free'], load: async () => (await import('./store-rows.ts')).appendAgainstEmmett },
  P2: { flushes: ['slow', 'free'], load: async () => (await import('./store-rows.ts')).appendAlone },
  P3: { flushes: ['slow', 'free'], load: async () => (await import('./store-rows.ts')).appendAgainstInserts },
  P4: { flushes: ['slow', 'free'], load: async () => (await import('./http-rows.ts')).writeOverHttp },
  P5: { flushes: ['free'], load: async () => (await import('./http-rows.ts')).readOverHttp },
  P6: { flushes: ['free'], load: async () => (await import('./projection-rows.ts')).projectFromEmpty },
  P7: { flushes: ['free'], load: async () => (await import('./size-rows.ts')).sizeOfLedger },
  P8: {
    flushes: ['slow'],
    load: async (pace) => (await import('./http-rows.ts')).memoryUnderWrites(pace === fullPace ? 10 : 0.5),
  },
  P10: { flushes: ['slow', 'free'], load: async () => (await import('./log-row.ts')).appendWithLog },
  P9: { flushes: ['free'], load: async () => (await import('./import-row.ts')).importFile(importWords) },
};

const install = (): void => {
  const folder = import.meta.dirname;
  if (existsSync(`${folder}/node_modules/@event-driven-io`)) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
};

const heads: Readonly<Record<keyof Line, string>> = {
  row: '#',
  work: 'work',
  flush: 'flush',
  ours: 'ours',
  against: 'against',
  theirs: 'theirs',
  ratio: 'ratio',
  goal: 'goal',
  reached: '',
};

const cells = (line: Line): string[] =>
  (Object.keys(heads) as (keyof Line)[]).map((name) => {
    const cell = line[name];
    if (typeof cell === 'boolean') return cell ? 'reached' : 'not reached';
    return cell ?? '';
  });

const printTable = (lines: readonly Line[]): void => {
  const table = [Object.values(heads), Object.values(heads).map(() => '---'), ...lines.map(cells)];
  for (const each of table) process.stdout.write(`| ${each.join(' | ')} |\n`);
};

const main = async (words: readonly string[]): Promise<void> => {
  const pace = words.includes('--quick') ? quickPace : fullPace;
  const wanted = words.filter((word) => !word.startsWith('--'));
  const only = words.find((word) => word.startsWith('--flush='))?.slice('--flush='.length);
  const chosen = Object.entries(rows).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const unknown = wanted.filter((name) => !(name in rows));
  if (unknown.length > 0) throw new Error(`there is no row ${unknown.join(', ')}`);
  install();
  const lines: Line[] = [];
  for (const flush of ['slow', 'free'] as const) {
    const here = chosen.filter(([, { flushes }]) => flushes.includes(flush));
    if (here.length === 0 || (only !== undefined && only !== flush)) continue;
    const server = await startBenchServer(flush);
    try {
      for (const [name, { load }] of here) {
        process.stderr.write(`${name} (flush: ${server.flush}) …\n`);
        lines.push(...(await (await load(pace))(server, pace)));
      }
    } finally {
      await server.stop();
    }
  }
  const [cpu] = cpus();
  process.stdout.write(`\n${cpu?.model ?? ''}, ${String(cpus().length)} cores, Node ${process.version}; `);
  process.stdout.write(`medians of ${String(pace.runs)}, peers and ourselves in turns\n\n`);
  printTable(lines.toSorted((one, other) => one.row.localeCompare(other.row)));
};

await main(process.argv.slice(2));
