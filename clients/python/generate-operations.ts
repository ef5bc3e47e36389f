import { docstring, isName, literal, refName, type Schema, type Schemas } from './generate-types.ts';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly description?: string;
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Schemas;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

const below = '/v1/ledgers/{ledger}';
const json = ['application/json', 'application/ld+json', 'application/feed+json'];

/** `listClaims` is `list_claims`, and `If-Match` is `if_match`. A reserved word takes an underscore (PEP 8). */
const snake = (text: string): string => {
  const name = text
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
  return isName(name) ? name : `${name}_`;
};

const isNumeric = ({ pattern }: Schema): boolean =>
  pattern !== undefined && new RegExp(pattern).test('7') && !new RegExp(pattern).test('a');

const typeOf = (schema: Schema): string => {
  const name = refName(schema);
  if (name !== undefined) return `schemas.${name}`;
  if (schema.const !== undefined) return `Literal[${literal(schema.const)}]`;
  if (schema.enum !== undefined) return `Literal[${schema.enum.map(literal).join(', ')}]`;
  const some = schema.anyOf ?? schema.oneOf;
  if (some !== undefined) {
    const each = [...new Set(some.map(typeOf))];
    return each.length === 1 ? (each[0] ?? 'Any') : `Union[${each.join(', ')}]`;
  }
  if (schema.type === 'array') return `list[${schema.items === undefined ? 'Any' : typeOf(schema.items)}]`;
  // A number in a query is text in the document.
  if (schema.type === 'string') return isNumeric(schema) ? 'Union[int, str]' : 'str';
  return { integer: 'int', number: 'float', boolean: 'bool' }[String(schema.type)] ?? 'Any';
};

/** The types of the successful answers, those of dry runs apart; undefined where none is JSON. */
const answersOf = ({ responses }: Operation): { act: string; foreseen: string } | undefined => {
  const schemas = Object.entries(responses)
    .filter(([status]) => /^20[0-2]$/.test(status))
    .flatMap(([, { content = {} }]) => json.flatMap((type) => content[type]?.schema ?? []))
    .flatMap((schema) => schema.anyOf ?? [schema]);
  const isForeseen = (schema: Schema): boolean => refName(schema)?.endsWith('Foreseen') === true;
  const named = (some: readonly Schema[]): string =>
    [...new Set(some.map(typeOf))].join(', ').replace(/^(.*, .*)$/, 'Union[$1]');
  if (schemas.length === 0) return undefined;
  return {
    act: named(schemas.filter((each) => !isForeseen(each))),
    foreseen: named(schemas.filter(isForeseen)),
  };
};

interface Method {
  readonly name: string;
  readonly signature: readonly string[];
  readonly call: readonly string[];
  readonly doc: string;
  readonly answers: { readonly act: string; readonly foreseen: string };
  /** The type of an item, if it is a paged list. */
  readonly item: string | undefined;
}

const headers = new Set(['if-match', 'idempotency-key', 'machine-made', 'prefer']);

const describe = (operation: Operation, parameters: readonly Parameter[]): string =>
  [
    `${operation.summary ?? ''}.`,
    ...(operation.description === undefined ? [] : ['', operation.description]),
    ...(parameters.length === 0 ? [] : ['']),
    ...parameters.map(
      (each) => `- ${snake(each.name)}: ${(each.description ?? '').replaceAll('\n', ' ').trim()}`,
    ),
  ].join('\n');

const methodOf = (
  document: Document,
  path: string,
  verb: string,
  operation: Operation,
): Method | undefined => {
  const answers = answersOf(operation);
  if (answers === undefined || operation.operationId === undefined) return undefined;
  const parameters = (operation.parameters ?? [])
    .map((each) => document.components.parameters[each.$ref?.split('/').at(-1) ?? ''] ?? each)
    .filter(({ name }) => name !== 'ledger' && name !== 'dryRun');
  const inPath = parameters.filter((each) => each.in === 'path');
  const inQuery = parameters.filter((each) => each.in === 'query');
  const inHeader = parameters.filter((each) => each.in === 'header' && headers.has(each.name.toLowerCase()));
  const body = operation.requestBody?.content['application/json']?.schema;
  const keyword = ({ name, required, schema }: Parameter): string => {
    const type = name.toLowerCase() === 'if-match' ? 'Union[int, str]' : typeOf(schema);
    return required === true ? `${snake(name)}: ${type}` : `${snake(name)}: Optional[${type}] = None`;
  };
  const named = [...inQuery, ...inHeader];
  const isRequired = operation.requestBody?.required === true;
  const of = (some: readonly Parameter[]): string =>
    `{${some.map(({ name }) => `${JSON.stringify(name)}: ${snake(name)}`).join(', ')}}`;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `{segment(${snake(name)})}`);
  const takesKey = inHeader.some(({ name }) => name.toLowerCase() === 'idempotency-key');
  const page = document.components.schemas[answers.act.replace('schemas.', '')];
  const items = page?.properties?.['next'] && page.properties['items']?.items;
  return {
    name: snake(operation.operationId),
    signature: [
      ...inPath.map(({ name }) => `${snake(name)}: str`),
      ...(body === undefined
        ? []
        : [`body: ${isRequired ? typeOf(body) : `Optional[${typeOf(body)}] = None`}`]),
      ...(named.length === 0 ? [] : ['*', ...named.map(keyword)]),
    ],
    call: [
      `"${verb.toUpperCase()}"`,
      address.includes('{') ? `f"${address}"` : `"${address}"`,
      ...(body === undefined ? [] : ['body=body']),
      ...(inQuery.length === 0 ? [] : [`query=${of(inQuery)}`]),
      ...(inHeader.length === 0 ? [] : [`headers=${of(inHeader)}`]),
      ...(takesKey ? ['takes_key=True'] : []),
    ],
    doc: describe(operation, [...inPath, ...named]),
    answers,
    item: items ? typeOf(items) : undefined,
  };
};

const code = (name: string, { signature, doc }: Method, answer: string, line: string): string =>
  [
    `    def ${name}(`,
    ...['self', ...signature].map((each) => `        ${each},`),
    `    ) -> ${answer}:`,
    docstring(doc, '        '),
    `        ${line}`,
  ].join('\n');

const act = (method: Method): string =>
  code(
    method.name,
    method,
    method.answers.act || 'None',
    `return cast(${JSON.stringify(method.answers.act || 'None')}, self._call(${method.call.join(', ')}))`,
  );

const foreseen = (method: Method): string =>
  code(
    method.name,
    {
      ...method,
      doc: `Judges \`Ledger.${method.name}\`, which describes the parameters. Nothing is written.`,
    },
    method.answers.foreseen,
    `return cast(${JSON.stringify(method.answers.foreseen)}, self._call(${method.call.join(', ')}, dry_run=True))`,
  );

const iteration = (method: Method): string =>
  code(
    method.name.replace(/^(list|read)_/, 'iter_'),
    { ...method, doc: `Reads \`Ledger.${method.name}\`, which describes the parameters, page after page.` },
    `Iterator[${method.item ?? 'Any'}]`,
    `return cast("Iterator[${method.item ?? 'Any'}]", self._items(${method.call.join(', ')}))`,
  );

const className = (name: string, doc: string, methods: readonly string[]): string =>
  [`class ${name}(Caller):`, docstring(doc, '    '), '', methods.join('\n\n')].join('\n');

export const operationsModule = (document: Document): string => {
  const methods = Object.entries(document.paths)
    .filter(([path]) => path.startsWith(below))
    .flatMap(([path, verbs]) =>
      Object.entries(verbs).flatMap(
        ([verb, operation]) => methodOf(document, path.slice(below.length), verb, operation) ?? [],
      ),
    );
  return [
    '"""One method for each operation of a ledger, named as in the OpenAPI document."""',
    '',
    'from __future__ import annotations',
    '',
    'from typing import Any, Iterator, Literal, Optional, Union, cast',
    '',
    '# A parameter of a method is called `types`.',
    'from . import types as schemas',
    'from .calling import Caller, segment',
    '',
    '',
    className('Operations', 'The operations of a ledger.', [
      ...methods.map(act),
      ...methods.filter(({ item }) => item !== undefined).map(iteration),
    ]),
    '',
    '',
    className(
      'DryRun',
      'The acts as dry runs: nothing is written. The answer has the events that the act would record.',
      methods.filter(({ answers }) => answers.foreseen !== '').map(foreseen),
    ),
    '',
  ].join('\n');
};
