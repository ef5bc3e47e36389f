import ts from 'typescript';

/** One small change of a source file. */
export interface Mutant {
  readonly file: string;
  /** Where the replaced text begins and ends, in characters. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What was changed, for people. */
  readonly what: string;
}

type Change = readonly [node: { readonly start: number; readonly end: number }, replacement: string];

const operators: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
};

const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
};

/** Words of SQL, each with another one. Only whole words in templates that the tag `sql` or `tx` marks. */
const sqlWords: readonly (readonly [RegExp, string])[] = [
  [/\band\b/g, 'or'],
  [/\bor\b/g, 'and'],
  [/\bmin\(/g, 'max('],
  [/\bmax\(/g, 'min('],
  [/\bgreatest\(/g, 'least('],
  [/\bdesc\b/g, 'asc'],
  [/ <= /g, ' < '],
  [/ < /g, ' <= '],
  [/ >= /g, ' > '],
  [/ > /g, ' >= '],
  [/ <> /g, ' = '],
  [/\bis not null\b/g, 'is null'],
  [/\bnot exists\b/g, 'exists'],
];

const isSql = ({ tag }: ts.TaggedTemplateExpression): boolean => /^(sql|tx)\b/.test(tag.getText());

const ofSql = (template: ts.TemplateLiteral, source: ts.SourceFile): Change[] => {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  return pieces.flatMap((piece) => {
    const begin = piece.getStart(source);
    const text = source.text.slice(begin, piece.end);
    return sqlWords.flatMap(([word, other]) =>
      [...text.matchAll(word)].map((found): Change => [
        { start: begin + found.index, end: begin + found.index + found[0].length },
        other,
      ]),
    );
  });
};

const ofCall = (node: ts.CallExpression, whole: (node: ts.Node) => Change[0]): Change[] => {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const [first] = node.arguments;
  if (name.text === 'at' && first !== undefined)
    return [[whole(first), first.getText() === '-1' ? '0' : '-1']];
  if (name.text === 'filter') return [[whole(node), expression.getText()]];
  const other = Object.hasOwn(methods, name.text) ? methods[name.text] : undefined;
  return other === undefined ? [] : [[whole(name), other]];
};

/** The changes of one node alone, not of those below it. */
const changesOf = (node: ts.Node, source: ts.SourceFile): Change[] => {
  const whole = (part: ts.Node): Change[0] => ({ start: part.getStart(source), end: part.end });
  if (ts.isTaggedTemplateExpression(node)) return isSql(node) ? ofSql(node.template, source) : [];
  if (ts.isBinaryExpression(node)) {
    const other = operators[node.operatorToken.kind];
    return other === undefined ? [] : [[whole(node.operatorToken), other]];
  }
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].map((part) => [whole(node), `(${part.getText()})`]);
  if (ts.isIfStatement(node)) return ['true', 'false'].map((value) => [whole(node.expression), value]);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[whole(node), `(${node.operand.getText()})`]];
  if (node.kind === ts.SyntaxKind.TrueKeyword && !ts.isLiteralTypeNode(node.parent))
    return [[whole(node), 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword && !ts.isLiteralTypeNode(node.parent))
    return [[whole(node), 'true']];
  if (ts.isExpressionStatement(node)) return [[whole(node), ';']];
  if (ts.isCallExpression(node)) return ofCall(node, whole);
  return [];
};

/** All mutants of a file, in order. Types are left alone: they do not exist when the code runs. */
export const mutantsOf = (file: string, text: string): Mutant[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    for (const [{ start, end }, replacement] of changesOf(node, source)) {
      const { line } = source.getLineAndCharacterOfPosition(start);
      const before = text.slice(start, end).replaceAll(/\s+/g, ' ');
      const shown = before.length > 60 ? `${before.slice(0, 60)}…` : before;
      found.push({
        file,
        start,
        end,
        replacement,
        what: `${file}:${line + 1} ${shown} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 60)}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** The text of the file with the change. */
export const mutated = (text: string, { start, end, replacement }: Mutant): string =>
  text.slice(0, start) + replacement + text.slice(end);
