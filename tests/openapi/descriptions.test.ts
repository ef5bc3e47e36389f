import t from 'tap';
import { operationsOf, servedDocument } from './served.ts';

type Schema = Readonly<Record<string, any>>;

const document = await servedDocument();
const { schemas } = document.components;

const optionsOf = (schema: Schema): Schema[] => [
  ...(schema['anyOf'] ?? []),
  ...(schema['oneOf'] ?? []),
  ...(schema['allOf'] ?? []),
];

/** The description of a schema: its own, that of its component, or that of its options. */
const saidOf = (schema: Schema): string | undefined =>
  schema['description'] ??
  (schema['$ref'] === undefined
    ? optionsOf(schema)
        .map(saidOf)
        .find((each) => each !== undefined)
    : saidOf(schemas[String(schema['$ref']).split('/').at(-1) ?? ''] ?? {}));

interface Place {
  readonly at: string;
  readonly schema: Schema;
}

/** All fields within a schema, down to references. */
const fieldsIn = (schema: unknown, at: string): Place[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items, additionalProperties } = schema as Schema;
  return [
    ...Object.entries<Schema>(properties).flatMap(([name, field]) => [
      { at: `${at}.${name}`, schema: field },
      ...fieldsIn(field, `${at}.${name}`),
    ]),
    ...fieldsIn(items, `${at}[]`),
    ...fieldsIn(additionalProperties, `${at}{}`),
    ...optionsOf(schema as Schema).flatMap((option) => fieldsIn(option, at)),
  ];
};

const isSentence = (said: string | undefined): boolean => /^\S.*[.)…]$/s.test(said ?? '');

t.test('every field, parameter and schema of the document says what it is, in a sentence', async (t) => {
  const contents = operationsOf(document).flatMap(({ operationId, requestBody, responses }) =>
    [requestBody, ...Object.values(responses)].flatMap((each) =>
      Object.values(each?.content ?? {}).map((media) => ({ at: operationId, schema: media.schema })),
    ),
  );
  const named = Object.entries(schemas).map(([at, schema]): Place => ({ at, schema: schema as Schema }));
  const parameters = operationsOf(document).flatMap(({ operationId, parameters = [] }) =>
    parameters.map((each): Place => ({ at: `${operationId}: ${each.name}`, schema: each })),
  );
  const fields = [...named, ...contents].flatMap(({ schema, at }) => fieldsIn(schema, at));
  t.ok(fields.length > 1_500, `${fields.length} fields`);
  t.ok(parameters.length > 300, `${parameters.length} parameters`);
  const silent = [...named, ...fields, ...parameters].filter(({ schema }) => !isSentence(saidOf(schema)));
  t.same(
    silent.map(({ at, schema }) => `${at}: ${saidOf(schema) ?? 'nothing is said of it'}`),
    [],
  );
});

t.test('a field without a description is found at any depth', async (t) => {
  const within = {
    anyOf: [{ type: 'array', items: { properties: { silent: { type: 'string' } } } }, { type: 'null' }],
  };
  const [found] = fieldsIn({ properties: { outer: within } }, 'Thing').slice(1);
  t.equal(found?.at, 'Thing.outer[].silent');
  t.equal(saidOf(found?.schema ?? {}), undefined);
  t.equal(
    saidOf({ anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Claim' }] }),
    schemas['Claim'].description,
  );
});
