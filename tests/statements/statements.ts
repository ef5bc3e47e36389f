import type { SourceFile } from '../support/source-files.ts';

/** A place in `src/` that holds SQL: a tagged template, or a call of Kysely. */
export interface Statement {
  readonly file: string;
  readonly line: number;
  /** Its offset in the text of the file. Node removes types without moving what follows. */
  readonly at: number;
}

const form = /\b(?:sql|tx)[`<]|\.(?:selectFrom|insertInto|updateTable|deleteFrom|unsafe)\(/g;
const comment = /^\s*(?:\*|\/\/|\/\*)/;

/** Finds the SQL of a file, without what comments mention. */
export const statementsOf = ({ file, text }: Pick<SourceFile, 'file' | 'text'>): Statement[] => {
  const lines = text.split('\n');
  return [...text.matchAll(form)].flatMap(({ index: at }) => {
    const line = text.slice(0, at).split('\n').length;
    return comment.test(lines[line - 1] ?? '') ? [] : [{ file, line, at }];
  });
};
