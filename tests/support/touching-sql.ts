import { sourceFiles, type Import, type SourceFile } from './source-files.ts';

/** SQL in a file of `src/`: a statement, or a call of Kysely that builds one. */
const statement = /\b(?:sql|tx)[`<]|\.(?:selectFrom|insertInto|updateTable|deleteFrom|unsafe)\(/;

/** Exports of tests/support that do not use the database. */
const ofAnyTest = ['until', 'isPending', 'testServer'];

const doors = ['tests/support/core.ts', 'tests/support/database.ts'];

/** Starts a service that tests call over HTTP. Imports through this file do not count as SQL. */
const service = 'tests/support/service.ts';

/** Files that call every operation, and so every statement behind one. */
const everyOperation = ['tests/openapi/capture.ts', 'tests/support/everything.ts'];

/**
 * The test files whose result depends on the database and the connection to it. A file counts if it imports `postgres`
 * or a file of `src/` with SQL, directly or through other test files. It also counts if it reads or locks a database,
 * or calls every operation. All others use the service over HTTP, or no database.
 */
export const filesTouchingSql = (): string[] => {
  const holdsSql = new Set(
    sourceFiles('src')
      .filter(({ text }) => statement.test(text))
      .map(({ file }) => file),
  );
  const tests = new Map(sourceFiles('tests').map((each) => [each.file, each]));
  const touches = ({ file, imports }: SourceFile, way: readonly string[]): boolean =>
    imports.some(({ from, names, typesOnly }: Import) => {
      if (typesOnly || from === service || way.includes(from)) return false;
      if (from === 'postgres' || holdsSql.has(from) || everyOperation.includes(from)) return true;
      if (doors.includes(from)) return !names.every((name) => ofAnyTest.includes(name));
      const other = tests.get(from);
      return other !== undefined && touches(other, [...way, file]);
    });
  return [...tests.values()]
    .filter((each) => each.file.endsWith('.test.ts') && touches(each, []))
    .map(({ file }) => file);
};
