import type { FastifySchema, RouteOptions } from 'fastify';
import { z } from 'zod';
import { conditionalHeaders } from '../preconditions.ts';
import type { RouteDocument } from '../document.ts';
import { typeOf, type ProblemSlug } from '../problem.ts';
import { toJsonSchema, type Components, type JsonSchema } from './json-schema.ts';

const headerTexts = {
  etag: 'The version, as a strong tag. Send it as `If-Match` to change what you saw, as `If-None-Match` to ask for news.',
  location: 'Where the thing can be read.',
  link: 'Where the next page is (`next`, RFC 8288), if there is one; and for a look at the past where the present is (`original latest-version`, RFC 7089).',
  'memento-datetime':
    'For a look at the past: when the last event that is shown was recorded, to the second (RFC 7089).',
  'idempotency-replayed':
    '`true` where the request had been carried out before and this is the answer of that time.',
  'x-request-id': 'The id of the request, as it stands in the logs.',
  'retry-after': 'In how many seconds to try again.',
} as const;

const headersOf = (names: readonly (keyof typeof headerTexts)[]): JsonSchema =>
  Object.fromEntries(
    names.map((name) => [name, { description: headerTexts[name], schema: { type: 'string' } }]),
  );

/** What any route may answer with, whatever it is for. */
const everywhere: readonly ProblemSlug[] = [
  'request-timeout',
  'header-too-large',
  'internal-error',
  'overloaded',
];
const withParams: readonly ProblemSlug[] = ['not-found', 'unknown-ledger', 'database-unavailable'];
const withBody: readonly ProblemSlug[] = ['malformed-json', 'body-too-large', 'unsupported-media-type'];

/** The problems that follow from what a route takes, beside those it names itself. */
const problemsOf = (schema: FastifySchema, document: RouteDocument): ProblemSlug[] => [
  ...document.problems,
  ...everywhere,
  ...(schema.params === undefined ? [] : withParams),
  ...(schema.querystring === undefined ? [] : (['unknown-parameter'] as const)),
  ...(schema.body === undefined ? [] : withBody),
  // A key that is wrong is never taken for no key, on open routes either.
  ...(schema.security?.some((each) => 'key' in each) === true ? (['unauthenticated'] as const) : []),
];

/** One answer for each status, naming the problems behind it. */
const problemAnswers = (slugs: readonly ProblemSlug[]): Record<string, JsonSchema> => {
  const byStatus = new Map<number, ProblemSlug[]>();
  for (const slug of new Set(slugs)) {
    const { status } = typeOf(slug);
    byStatus.set(status, [...(byStatus.get(status) ?? []), slug]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      String(status),
      {
        description: all.map((slug) => `\`${slug}\`: ${typeOf(slug).title}`).join('\n\n'),
        headers: headersOf(
          status === 503 || status === 429 ? ['x-request-id', 'retry-after'] : ['x-request-id'],
        ),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
};

const describeAnswers = (
  schema: FastifySchema,
  document: RouteDocument,
  components: Components,
): JsonSchema => {
  const answers = Object.entries(schema.response as Record<string, z.ZodType>).map(([status, answer]) => {
    const description = z.globalRegistry.get(answer)?.description ?? 'The answer.';
    return [
      status,
      {
        description,
        headers: headersOf(['x-request-id', ...(document.headers ?? [])]),
        content: { 'application/json': { schema: toJsonSchema(answer, 'output', components) } },
      },
    ];
  });
  const unchanged = {
    description: 'It is as you have it.',
    headers: headersOf(['x-request-id', 'etag']),
  };
  return {
    ...(Object.fromEntries(answers) as JsonSchema),
    ...(schema.headers === conditionalHeaders ? { 304: unchanged } : {}),
  };
};

const parameters = (schema: FastifySchema, document: RouteDocument, components: Components): JsonSchema[] =>
  (
    [
      ['path', schema.params],
      ['query', schema.querystring],
      ['header', schema.headers],
    ] as const
  ).flatMap(([place, fields]) =>
    Object.entries((fields as z.ZodObject | undefined)?.shape ?? {}).map(([name, field]) => {
      const { description, example, ...json } = toJsonSchema(field as z.ZodType, 'input', components);
      // Its lack is a problem of its own, so to the schema it is optional.
      const isRequired =
        place === 'path' || (name === 'if-match' && document.problems.includes('version-required'));
      return {
        name,
        in: place,
        required: isRequired || !(field as z.ZodType).safeParse(undefined).success,
        ...(description === undefined ? {} : { description }),
        ...(example === undefined ? {} : { example }),
        schema: json,
      };
    }),
  );

/** One operation of the document, from the same schemas that validate the route. */
export const describeRoute = ({ schema = {}, config }: RouteOptions, components: Components): JsonSchema => {
  const document: RouteDocument = config?.document ?? { problems: [] };
  const body = schema.body as z.ZodType | undefined;
  const bodyTypes = document.bodyTypes ?? ['application/json'];
  return {
    operationId: schema.operationId,
    tags: schema.tags,
    summary: schema.summary,
    description: schema.description,
    security: schema.security,
    parameters: parameters(schema, document, components),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: !body.safeParse(undefined).success,
            content: Object.fromEntries(
              bodyTypes.map((type) => [type, { schema: toJsonSchema(unwrapped(body), 'input', components) }]),
            ),
          },
        }),
    responses: {
      ...describeAnswers(schema, document, components),
      ...problemAnswers(problemsOf(schema, document)),
    },
  };
};

/** A body that may be left out is described as what it is when it is there. */
const unwrapped = (body: z.ZodType): z.ZodType =>
  body instanceof z.ZodOptional ? (body.unwrap() as z.ZodType) : body;
