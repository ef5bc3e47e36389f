/** A JSON Schema, as far as the document uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly description?: string;
  readonly pattern?: string;
}
export type Schemas = Readonly<Record<string, Schema>>;

/** Words that cannot be names in Python. */
const reserved = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

export const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text) && !reserved.has(text);

export const refName = ({ $ref }: Schema): string | undefined => $ref?.replace('#/components/schemas/', '');

const pascal = (text: string): string =>
  text.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

export const literal = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : value === null ? 'None' : JSON.stringify(value);

const union = (types: readonly string[]): string => {
  const distinct = [...new Set(types)];
  const values = distinct.flatMap((each) => /^Literal\[(.*)\]$/.exec(each)?.[1] ?? []);
  const others = distinct.filter((each) => !each.startsWith('Literal['));
  const all = [...(values.length === 0 ? [] : [`Literal[${values.join(', ')}]`]), ...others];
  return all.length === 1 ? (all[0] ?? 'Any') : `Union[${all.join(', ')}]`;
};

const primitives: Readonly<Record<string, string>> = {
  string: 'str',
  integer: 'int',
  number: 'float',
  boolean: 'bool',
  null: 'None',
};

/** A documentation string, indented, which cannot end early. */
export const docstring = (text: string, indent: string): string => {
  const safe = text.trim().replaceAll('\\', '\\\\').replaceAll('"""', "'''");
  return `${indent}"""${safe.replaceAll(/\n(?=.)/g, `\n${indent}`)}${safe.endsWith('"') ? ' ' : ''}"""`;
};

/** Python types for schemas. Each object of its own becomes a `TypedDict`, named after the place where it stands. */
class Types {
  readonly #schemas: Schemas;
  readonly #made = new Map<string, string>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** The parts of a schema that all hold are one object. */
  #merged(schema: Schema): Schema {
    if (schema.allOf === undefined) return schema;
    const { allOf, ...own } = schema;
    const parts = [own, ...allOf].map((each) => {
      const name = refName(each);
      return this.#merged(name === undefined ? each : (this.#schemas[name] ?? {}));
    });
    if (!parts.some(({ properties }) => properties)) return parts.find((each) => each.type) ?? own;
    return {
      ...own,
      type: 'object',
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Record<string, Schema>,
      required: parts.flatMap(({ required = [] }) => required),
    };
  }

  /** The type of a schema; `place` names a type that it needs. */
  of(schema: Schema, place: string): string {
    const name = refName(schema);
    if (name !== undefined) return name;
    if (schema.const !== undefined) return `Literal[${literal(schema.const)}]`;
    if (schema.enum !== undefined) return `Literal[${schema.enum.map(literal).join(', ')}]`;
    const some = schema.anyOf ?? schema.oneOf;
    if (some !== undefined)
      return union(some.map((each, at) => this.of(each, some.length === 1 ? place : `${place}${at + 1}`)));
    if (schema.allOf !== undefined) {
      const [only] = schema.allOf;
      if (schema.allOf.length === 1 && only !== undefined && schema.properties === undefined)
        return this.of(only, place);
      return this.of(this.#merged(schema), place);
    }
    const { type, items, properties, additionalProperties } = schema;
    if (typeof type === 'object') return union(type.map((each) => this.of({ ...schema, type: each }, place)));
    if (type === 'array') return `list[${items === undefined ? 'Any' : this.of(items, `${place}Item`)}]`;
    if (properties !== undefined)
      return this.object(place in this.#schemas ? `${place}Object` : place, schema);
    if (type === 'object')
      return typeof additionalProperties === 'object'
        ? `dict[str, ${this.of(additionalProperties, `${place}Value`)}]`
        : 'dict[str, Any]';
    return (typeof type === 'string' && primitives[type]) || 'Any';
  }

  /** Declares a `TypedDict` and answers its name. */
  object(name: string, schema: Schema): string {
    const { properties = {}, required = [], description } = schema;
    // Reserved first, so that a type that contains itself ends.
    this.#made.set(name, '');
    const fields = Object.entries(properties).map(([field, each]) => {
      const type = this.of(each, `${name}${pascal(field)}`);
      return [field, required.includes(field) ? type : `NotRequired[${type}]`, each.description] as const;
    });
    const doc = description === undefined ? [] : [docstring(description, '    ')];
    const body = fields.flatMap(([field, type, text]) => [
      `    ${field}: ${type}`,
      ...(text === undefined ? [] : [docstring(text, '    ')]),
    ]);
    this.#made.set(
      name,
      fields.every(([field]) => isName(field))
        ? [
            `class ${name}(TypedDict):`,
            ...doc,
            ...(body.length + doc.length === 0 ? ['    pass'] : body),
          ].join('\n')
        : [
            `${name} = TypedDict("${name}", {`,
            ...fields.map(([field, type]) => `    ${JSON.stringify(field)}: ${JSON.stringify(type)},`),
            '})',
          ].join('\n'),
    );
    return name;
  }

  /** Declares what the document names. */
  declare(name: string, schema: Schema): void {
    const whole = this.#merged(schema);
    if (whole.properties !== undefined) {
      this.object(name, whole);
      return;
    }
    const type = this.of(whole, `${name}Of`);
    this.#made.set(name, `${name}: TypeAlias = ${JSON.stringify(type)}`);
  }

  text(): string {
    return [...this.#made.values()].join('\n\n\n');
  }
}

export const typesModule = (schemas: Schemas): string => {
  const types = new Types(schemas);
  for (const [name, schema] of Object.entries(schemas)) types.declare(name, schema);
  return [
    '"""The shapes of requests and answers, as the OpenAPI document has them."""',
    '',
    'from __future__ import annotations',
    '',
    'from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, Union',
    '',
    '',
    `${types.text()}\n`,
  ].join('\n');
};
