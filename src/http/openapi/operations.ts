import type { FastifySchema, RouteOptions } from 'fastify';
import { z } from 'zod';
import type { RouteDocument } from '../operations/route.ts';
import type { NamedComponent } from './components.ts';
import { describeCommonAnswers, describeGoodAnswers, schemasOfAnswers } from './responses.ts';
import type { Direction, JsonSchema, Schemas } from './schemas.ts';

export interface Parameter extends JsonSchema {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
}

/** An operation of the document, before its shared parts move to the components. */
export interface DescribedOperation {
  readonly operationId: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Record<string, JsonSchema> };
  /** Answers of this operation alone, by status. */
  readonly responses: Record<string, JsonSchema & { readonly content?: Record<string, JsonSchema> }>;
  /** Answers that other operations share, by status. */
  readonly commonAnswers: Readonly<Record<string, NamedComponent>>;
  /** Its tags, texts, security and deprecation. */
  readonly about: JsonSchema;
}

const documentOf = ({ config }: RouteOptions): RouteDocument => config?.document ?? { problems: [] };

/** The fields of path, query and header, each with its place and name. */
const fieldsOf = ({ params, querystring, headers }: FastifySchema) =>
  (
    [
      ['path', params],
      ['query', querystring],
      ['header', headers],
    ] as const
  ).flatMap(([place, fields]) =>
    Object.entries<z.ZodType>(
      (fields as z.ZodObject<Record<string, z.ZodType>> | undefined)?.shape ?? {},
    ).map(([name, field]) => ({ place, name, field })),
  );

/** The schema of the body; for an optional body the schema of the sent form. */
const bodyOf = ({ body }: FastifySchema): { schema: z.ZodType; required: boolean } | undefined => {
  if (body === undefined) return undefined;
  const schema = body as z.ZodType;
  return {
    schema: schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema,
    required: !schema.safeParse(undefined).success,
  };
};

/** All schemas that `describeRoute` looks up for a route. */
export const schemasOfRoute = (route: RouteOptions): Record<Direction, z.ZodType[]> => {
  const { schema = {} } = route;
  const body = bodyOf(schema);
  return {
    input: [...fieldsOf(schema).map(({ field }) => field), ...(body === undefined ? [] : [body.schema])],
    output: schemasOfAnswers(schema, documentOf(route)),
  };
};

const describeParameters = (schema: FastifySchema, document: RouteDocument, schemas: Schemas): Parameter[] =>
  fieldsOf(schema).map(({ place, name, field }) => {
    const { description, example, ...json } = schemas.of(field, 'input');
    // If-Match is optional in the validating schema, since its absence has a problem of its own (428).
    const isRequired =
      place === 'path' || (name === 'if-match' && document.problems.includes('version-required'));
    return {
      name: place === 'path' ? pathNameOf(name) : name,
      in: place,
      required: isRequired || !field.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      ...(example === undefined ? {} : { example }),
      schema: json,
    };
  });

/** One operation of the document, from the schemas that validate its route. */
export const describeRoute = (route: RouteOptions, schemas: Schemas): DescribedOperation => {
  const { schema = {} } = route;
  const document = documentOf(route);
  const { bodyTypes = ['application/json'], deprecated } = document;
  const body = bodyOf(schema);
  return {
    operationId: schema.operationId,
    about: {
      tags: schema.tags,
      summary: schema.summary,
      description: describedWith(schema.description ?? '', document),
      ...(deprecated === undefined ? {} : { deprecated: true, 'x-sunset': deprecated.sunset }),
      security: schema.security,
    },
    parameters: describeParameters(schema, document, schemas),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: body.required,
            content: Object.fromEntries(
              bodyTypes.map((type) => [type, { schema: schemas.of(body.schema, 'input') }]),
            ),
          },
        }),
    responses: describeGoodAnswers(schema, document, schemas),
    commonAnswers: describeCommonAnswers(schema, document),
  };
};

const describedWith = (description: string, { deprecated }: RouteDocument): string =>
  deprecated === undefined
    ? description
    : `${description}\n\nDeprecated since ${deprecated.since}; from ${deprecated.sunset} on it may be gone. Use \`${addressOf(deprecated.successor)}\` instead.`;

/** Path parameters that are reserved words of common languages. Generated clients would have to rename them. */
const reservedPathNames = new Set(['import', 'event', 'match']);

/** The name of a path parameter in the document: `import` → `importId`. */
export const pathNameOf = (name: string): string => (reservedPathNames.has(name) ? `${name}Id` : name);

/** `/claims/:claim` → `/claims/{claim}` */
export const addressOf = (url: string): string =>
  url.replace(/:([a-z]+)/g, (_, name: string) => `{${pathNameOf(name)}}`);
