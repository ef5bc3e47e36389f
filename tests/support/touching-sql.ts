import { sourceFiles, type Import, type SourceFile } from './source-files.ts';

/** Where a file of `src/` holds SQL: a statement of its own, or Kysely's words for one. */
const statement = /\b(?:sql|tx)[`<]|\.(?:selectFrom|insertInto|updateTable|deleteFrom|unsafe)\(/;

/** What tests/support offers that has nothing to do with the database it opens. */
const ofAnyTest = ['until', 'isPending', 'testServer'];

const doors = ['tests/support/core.ts', 'tests/support/database.ts'];

/** Starts a service, which is asked over HTTP: whoever goes through here sees nothing of SQL. */
const service = 'tests/support/service.ts';

/** Calls every operation there is, and so every statement that stands behind one. */
const everyOperation = ['tests/openapi/capture.ts', 'tests/support/whole-scenario.ts'];

/** The embedded server has binaries of its own. */
const isOfEmbedded = (from: string): boolean => from.includes('/embedded/');

/**
 * The test files for which it matters what the database is, and what is between us and it. A file touches SQL where it
 * imports `postgres` or a file of `src/` that holds SQL, or opens a database to look into it or to lock in it, itself or
 * by other files of the tests; and where it calls every operation. All others ask a service over HTTP, or nothing at all.
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
      if (typesOnly || from === service || isOfEmbedded(from) || way.includes(from)) return false;
      if (from === 'postgres' || holdsSql.has(from) || everyOperation.includes(from)) return true;
      if (doors.includes(from)) return !names.every((name) => ofAnyTest.includes(name));
      const other = tests.get(from);
      return other !== undefined && touches(other, [...way, file]);
    });
  return [...tests.values()]
    .filter((each) => each.file.endsWith('.test.ts') && !isOfEmbedded(each.file) && touches(each, []))
    .map(({ file }) => file);
};
