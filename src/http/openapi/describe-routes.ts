import type { FastifySchema, RouteOptions } from 'fastify';
import { z } from 'zod';
import { conditionalHeaders } from '../operations/preconditions.ts';
import type { RouteDocument } from '../operations/route-document.ts';
import { typeOf, type ProblemSlug } from '../problems/problem.ts';
import { headersOf, type HeaderName } from './headers.ts';
import { toJsonSchema, type Components, type JsonSchema } from './json-schema.ts';

export interface Parameter extends JsonSchema {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
}
export interface DescribedOperation extends JsonSchema {
  readonly operationId: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly responses: Record<string, JsonSchema>;
}

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
  ...(knowsCallers(schema) ? (['unauthenticated', 'rate-limited'] as const) : []),
];

/** Whether it is asked who calls: whoever calls is counted then. */
const knowsCallers = ({ security }: FastifySchema): boolean =>
  security?.some((each) => 'key' in each) === true;

/** Header fields of every answer to a request that was ours to answer. */
const usualHeaders = (schema: FastifySchema, { deprecated }: RouteDocument): HeaderName[] => [
  ...(deprecated === undefined ? [] : (['deprecation', 'sunset', 'link'] as const)),
  'x-request-id',
  ...(knowsCallers(schema) ? (['ratelimit-policy', 'ratelimit'] as const) : []),
];

/** One answer for each status, naming the problems behind it. */
const problemAnswers = (
  slugs: readonly ProblemSlug[],
  usual: readonly HeaderName[],
): Record<string, JsonSchema> => {
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
        headers: headersOf([
          ...usual,
          ...(status === 503 || status === 429 ? (['retry-after'] as const) : []),
        ]),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
};

const describeAnswers = (
  schema: FastifySchema,
  document: RouteDocument,
  components: Components,
): Record<string, JsonSchema> => {
  const usual = usualHeaders(schema, document);
  const answers = Object.entries(schema.response as Record<string, z.ZodType>).map(([status, answer]) => {
    const description = z.globalRegistry.get(answer)?.description ?? 'The answer.';
    return [
      status,
      {
        description,
        headers: headersOf([...usual, ...(document.headers ?? [])]),
        content: {
          [document.answeredAs ?? 'application/json']: { schema: toJsonSchema(answer, 'output', components) },
          ...Object.fromEntries(
            Object.entries(document.alsoAs ?? {}).map(([type, other]) => [
              type,
              { schema: toJsonSchema(other, 'output', components) },
            ]),
          ),
        },
      },
    ];
  });
  const moved = {
    description:
      'Another thing stands for it now, at the address in `Location`; `asOf` still shows it as it was.',
    headers: headersOf([...usual, 'etag', 'location']),
  };
  const unchanged = {
    description: 'It is as you have it.',
    headers: headersOf([...usual, 'etag']),
  };
  return {
    ...(Object.fromEntries(answers) as Record<string, JsonSchema>),
    ...(document.taken === undefined
      ? {}
      : { 202: { description: document.taken, headers: headersOf(usual) } }),
    ...(schema.headers === conditionalHeaders ? { 304: unchanged } : {}),
    ...(document.moves === true ? { 308: moved } : {}),
  };
};

const parameters = (schema: FastifySchema, document: RouteDocument, components: Components): Parameter[] =>
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
export const describeRoute = (
  { schema = {}, config }: RouteOptions,
  components: Components,
): DescribedOperation => {
  const document: RouteDocument = config?.document ?? { problems: [] };
  const body = schema.body as z.ZodType | undefined;
  const bodyTypes = document.bodyTypes ?? ['application/json'];
  return {
    operationId: schema.operationId,
    tags: schema.tags,
    summary: schema.summary,
    description: described(schema, document),
    ...(document.deprecated === undefined
      ? {}
      : { deprecated: true, 'x-sunset': document.deprecated.sunset }),
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
      ...problemAnswers(problemsOf(schema, document), usualHeaders(schema, document)),
    },
  };
};

const described = ({ description = '' }: FastifySchema, { deprecated }: RouteDocument): string =>
  deprecated === undefined
    ? description
    : `${description}\n\nDeprecated since ${deprecated.since}; from ${deprecated.sunset} on it may be gone. Use \`${addressOf(deprecated.successor)}\` instead.`;

/** `/claims/:claim` → `/claims/{claim}` */
export const addressOf = (url: string): string => url.replace(/:([a-z]+)/g, '{$1}');

/** A body that may be left out is described as what it is when it is there. */
const unwrapped = (body: z.ZodType): z.ZodType =>
  body instanceof z.ZodOptional ? (body.unwrap() as z.ZodType) : body;
