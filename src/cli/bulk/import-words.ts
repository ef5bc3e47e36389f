import path from 'node:path';
import { parseArgs } from 'node:util';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { UsageError } from '../usage.ts';

const options = {
  ledger: { type: 'string', default: firstLedger },
  format: { type: 'string' },
  mapping: { type: 'string' },
  name: { type: 'string' },
  rejects: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

const formats = ['ndjson', 'csv', 'log', 'dossier', 'claim-review'] as const;

/** Forms that say themselves what they mean. */
const known: readonly string[] = ['dossier', 'claim-review'];

/** What the words after `import` ask for. */
export interface ImportWords {
  /** `-` for standard input. */
  readonly file: string;
  readonly ledger: string;
  readonly format: (typeof formats)[number];
  /** The file with the mapping. */
  readonly mapping: string | undefined;
  /** Aliases become ids under this name. */
  readonly name: string;
  readonly rejects: string;
  readonly isDryRun: boolean;
}

/** `data/peru.jsonl.gz` → `peru` */
const nameOf = (file: string): string => (file === '-' ? 'stdin' : (path.basename(file).split('.')[0] ?? ''));

export const readImportWords = (words: string[]): ImportWords => {
  try {
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0)
      throw new Error('import takes one file, or - for standard input');
    const wanted = values.format ?? (/\.csv(\.gz)?$/.test(file) ? 'csv' : 'ndjson');
    const format = formats.find((each) => each === wanted);
    if (format === undefined) throw new Error(`there is no format ${wanted}, only ${formats.join(', ')}`);
    if (format === 'csv' && values.mapping === undefined)
      throw new Error('CSV does not say what its columns mean, so it needs a --mapping');
    if (format === 'log' && (values.mapping ?? values.name) !== undefined)
      throw new Error('an exported log is restored as it is, with neither --mapping nor --name');
    if (known.includes(format) && (values.mapping ?? values.name) !== undefined)
      throw new Error(`the form ${format} is known, so it takes neither --mapping nor --name`);
    if (format === 'log' && values['dry-run']) throw new Error('an exported log has no --dry-run');
    const { ledger, mapping, name = nameOf(file) } = values;
    // Beside us and not beside the file, whose folder may not be ours.
    const rejects = values.rejects ?? `${nameOf(file)}.rejects.ndjson`;
    return { file, ledger, format, mapping, name, rejects, isDryRun: values['dry-run'] };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See: node src/main.ts help import`);
  }
};
