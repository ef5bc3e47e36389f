import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** One `import … from` or `export … from` of a file. */
export interface Import {
  /** A file of the project as `src/…`, a package, or `node:…`. */
  readonly from: string;
  /** Whether it is erased at run time. */
  readonly typesOnly: boolean;
  /** The imported names: `Sql`, `sql`. */
  readonly names: readonly string[];
}

export interface SourceFile {
  readonly file: string;
  readonly lines: number;
  readonly text: string;
  readonly imports: readonly Import[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const statement = /^(?:import|export)\s+(type\s+)?([^;'"]*?)\s*\bfrom\s+'([^']+)'|^import\s+'([^']+)'/gm;

/** `{ type A, b as c }` → `type A`, `b as c` */
const partsOf = (clause: string): string[] =>
  clause
    .replace(/[{}]/g, ',')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const importsOf = (file: string, text: string): Import[] =>
  [...text.matchAll(statement)].map(([, type, clause = '', named, bare]) => {
    const from = named ?? bare ?? '';
    const parts = partsOf(clause);
    return {
      from: from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from,
      typesOnly: type !== undefined || (parts.length > 0 && parts.every((each) => each.startsWith('type '))),
      names: parts.map((each) => each.replace(/^type\s+/, '').replace(/\s+as\s.*$/, '')),
    };
  });

/** Every TypeScript file below a folder of the project, with its imports. */
export const sourceFiles = (folder: string): SourceFile[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourceFiles(file);
      if (!file.endsWith('.ts')) return [];
      const text = readFileSync(path.join(root, file), 'utf8');
      return [{ file, text, lines: text.split('\n').length - 1, imports: importsOf(file, text) }];
    })
    .sort((one, other) => (one.file < other.file ? -1 : 1));
