import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import ts from 'typescript';

const ofClaims = [
  'appearanceEvents',
  'correctionEvents',
  'evidenceEvents',
  'matchEvents',
  'objectionEvents',
  'recordEvents',
  'relationEvents',
  'replyEvents',
  'verdictEvents',
  'withholdingEvents',
];
const ofOthers = ['claimantEvents', 'ledgerEvents', 'scaleEvents', 'sourceEvents'];

/** The lists of events that each fold must name in full: those of its feature, and of features that it depends on. */
const exhaustive: Readonly<Record<string, readonly string[]>> = {
  'appearances/appearances.ts': ['appearanceEvents'],
  'claimants/claimants.ts': ['claimantEvents'],
  'claims/claim-fold.ts': ofClaims,
  'corrections/corrections.ts': ['correctionEvents'],
  'deadlines/deadlines.ts': ['objectionEvents', 'replyEvents', 'verdictEvents', 'withholdingEvents'],
  'evidence/evidence.ts': ['evidenceEvents'],
  'findable/findable.ts': ofClaims,
  'history/claim-actions.ts': [...ofClaims.filter((list) => list !== 'objectionEvents'), ...ofOthers].sort(),
  'history/objection-actions.ts': ['objectionEvents'],
  'history/other-actions.ts': ofOthers,
  'matches/matches.ts': ['matchEvents'],
  'notes/notes.ts': ['recordEvents'],
  'objections/objections.ts': ['objectionEvents'],
  'relations/relations.ts': ['relationEvents'],
  'replies/replies.ts': ['replyEvents'],
  'scales/scales.ts': ['scaleEvents'],
  'sources/sources.ts': ['sourceEvents'],
  'verdicts/verdict-fold.ts': ['correctionEvents', 'verdictEvents'],
};

/**
 * Folds without a list of their own. The fold of counter-evidence derives its rows from those of evidence and from the
 * changes of relations. The actions of appearances are told by the prefix of their types.
 */
const derived = ['counter-evidence/counter-evidence.ts', 'history/appearance-actions.ts'];

const views = resolve('src/projections');
const domain = resolve('src/domain');

/** Adds an event to every list of events that a file of the domain defines. */
const withOneMore = (path: string, text: string): string =>
  path.startsWith(domain) && text.includes('defineEvent(')
    ? text.replace(
        /^export const (\w+Events) = \[(?=[\s\S]*?\] as const)/gmu,
        (begin, list: string) => `${begin} defineEvent('probe.${list}', 'public', 'A probe.', {}),`,
      )
    : text;

/** The compiler on these sources, with one more event in each list. */
const compiler = (files: readonly string[]): ts.Program => {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost({ ...options, noErrorTruncation: true });
  const { getSourceFile } = host;
  host.getSourceFile = (path, language, ...more) =>
    path.startsWith(domain)
      ? ts.createSourceFile(path, withOneMore(path, readFileSync(path, 'utf8')), language, true)
      : getSourceFile(path, language, ...more);
  return ts.createProgram([...files], { ...options, noEmit: true, noErrorTruncation: true }, host);
};

/** The errors of a `satisfies never`, and of a `default` that passes the remaining events to another function. */
const missedCodes = [1360, 2345, 2379];

/** The lists with an event that no case of the file names. */
const missedIn = (program: ts.Program, path: string): string[] => {
  const found = program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .filter(({ code }) => missedCodes.includes(code))
    .flatMap(({ messageText }) => [
      ...ts.flattenDiagnosticMessageText(messageText, '\n').matchAll(/probe\.(\w+)/gu),
    ]);
  return [...new Set(found.map(([, list = '']) => list))].sort();
};

t.test('a new event does not compile until each fold of its feature names it', async (t) => {
  const program = compiler(Object.keys(exhaustive).map((file) => join(views, file)));
  for (const [file, lists] of Object.entries(exhaustive))
    t.same(missedIn(program, join(views, file)), lists, file);
});

t.test('every fold is listed here', async (t) => {
  const folds = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      /: RowFold<|event satisfies never/u.test(readFileSync(join(views, file), 'utf8')),
  );
  const known = [...Object.keys(exhaustive), ...derived];
  t.same(folds.filter((file) => !file.startsWith('engine/')).sort(), known.sort());
});
