import type { FastifySchema } from 'fastify';
import { z } from 'zod';
import type { RouteDocument } from '../operations/route.ts';
import { conditionalHeaders } from '../operations/preconditions.ts';
import { typeOf, type ProblemSlug } from '../problems/problem.ts';
import type { NamedComponent } from './components.ts';
import { headersOf, type HeaderName } from './headers.ts';
import type { JsonSchema, Schemas } from './schemas.ts';

const sentence = z.string().max(20_000);

/** The body of every problem answer (RFC 9457). Each field after the first six comes with the problems that need it. */
export const problemSchema = z
  .object({
    type: z
      .string()
      .regex(/^\/problems\/[a-z-]+$/)
      .max(100)
      .describe('The address of the problem type. It never changes, so programs can rely on it.'),
    title: sentence.describe('The title of the problem type.'),
    status: z.int().min(400).max(599).describe('The HTTP status of the answer, repeated.'),
    detail: sentence.describe('What went wrong this time.'),
    instance: sentence.describe('The address of the request.'),
    requestId: z.uuid().max(36).describe('The id of the request, as in the logs.'),
    errors: z
      .array(
        z.object({
          pointer: sentence.describe(
            'The place in the body, as a JSON pointer (RFC 6901) in a fragment: `#/topics/0`.',
          ),
          detail: sentence.describe(
            'A sentence that names the field, what it must be, and what was given, shortened. Secrets are not repeated.',
          ),
        }),
      )
      .max(100)
      .optional()
      .describe('All invalid fields, not only the first; a hundred at most.'),
    state: z.string().max(100).optional().describe('The current state, where it is the reason.'),
    allowed: z.array(z.string().max(100)).max(100).optional().describe('What that state allows.'),
    nearest: sentence.optional().describe('The passage nearest to the quote that was not found.'),
    currentVersion: z.int().min(1).optional().describe('The current version, where yours was stale.'),
    unseen: z
      .array(z.unknown())
      .max(100)
      .optional()
      .describe('The events since the version you saw, at most the first hundred.'),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' });

/** Problems that every route may answer with. */
const everywhere: readonly ProblemSlug[] = [
  'request-timeout',
  'address-too-long',
  'header-too-large',
  'internal-error',
  'overloaded',
];
const withParams: readonly ProblemSlug[] = ['not-found', 'unknown-ledger', 'database-unavailable'];
const withBody: readonly ProblemSlug[] = [
  'malformed-request',
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
];
const withConditions: readonly ProblemSlug[] = ['stale-version', 'malformed-request'];

/** Whether the route authenticates its callers. Their requests are counted by the rate limiter then. */
const authenticates = ({ security }: FastifySchema): boolean =>
  security?.some((each) => 'key' in each) === true;

/** The problems that follow from the route's schemas, beside those that it declares. */
const problemsOf = (schema: FastifySchema, document: RouteDocument): ProblemSlug[] => [
  ...document.problems,
  ...everywhere,
  ...(schema.params === undefined ? [] : withParams),
  ...(schema.querystring === undefined ? [] : (['unknown-parameter'] as const)),
  ...(schema.headers === conditionalHeaders ? withConditions : []),
  ...(schema.body === undefined ? [] : withBody),
  // Open routes answer 401 too: an invalid key is an error, not an anonymous caller.
  ...(authenticates(schema) ? (['unauthenticated', 'rate-limited', 'too-many-at-once'] as const) : []),
];

/** The header fields of every answer of a route. */
const usualHeaders = (schema: FastifySchema, { deprecated }: RouteDocument): HeaderName[] => [
  ...(deprecated === undefined ? [] : (['deprecation', 'sunset', 'link'] as const)),
  'x-request-id',
  ...(authenticates(schema) ? (['ratelimit-policy', 'ratelimit', 'key-expires'] as const) : []),
];

/** `wrong-state` → `WrongState` */
const inPascalCase = (slug: string): string =>
  slug.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** One answer for the problems of a status, which it names. */
const problemAnswer = (
  status: number,
  slugs: readonly ProblemSlug[],
  usual: readonly HeaderName[],
): NamedComponent => ({
  name: slugs.map(inPascalCase).join('Or'),
  value: {
    description: slugs.map((slug) => `\`${slug}\`: ${typeOf(slug).title}`).join('\n\n'),
    headers: headersOf([...usual, ...(status === 503 || status === 429 ? (['retry-after'] as const) : [])]),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
});

/**
 * The answers of a route that other routes may give as well, by status: 304, 308 and problems. The slugs of a status are
 * sorted, so that equal sets of problems give equal answers, which then become one component.
 */
export const describeCommonAnswers = (
  schema: FastifySchema,
  document: RouteDocument,
): Record<string, NamedComponent> => {
  const usual = usualHeaders(schema, document);
  const byStatus = Map.groupBy(
    [...new Set(problemsOf(schema, document))].sort(),
    (slug) => typeOf(slug).status,
  );
  const unchanged: NamedComponent = {
    name: 'NotModified',
    value: {
      description: 'Not modified since the version you have.',
      headers: headersOf([...usual, 'etag']),
    },
  };
  const moved: NamedComponent = {
    name: 'PermanentRedirect',
    value: {
      description: 'It was merged into another, at the address in `Location`; `asOf` still shows its past.',
      headers: headersOf([...usual, 'etag', 'location']),
    },
  };
  return {
    ...(schema.headers === conditionalHeaders ? { 304: unchanged } : {}),
    ...(document.moves === true ? { 308: moved } : {}),
    ...Object.fromEntries(
      [...byStatus].map(([status, slugs]) => [status, problemAnswer(status, slugs, usual)]),
    ),
  };
};

/** The schemas of the good answers of a route, for each status and media type. */
export const schemasOfAnswers = (schema: FastifySchema, { alsoAs = {} }: RouteDocument): z.ZodType[] => [
  ...Object.values(schema.response as Record<string, z.ZodType>),
  ...Object.values(alsoAs),
];

/** The good answers of a route, by status. */
export const describeGoodAnswers = (
  schema: FastifySchema,
  document: RouteDocument,
  schemas: Schemas,
): Record<string, JsonSchema> => {
  const usual = usualHeaders(schema, document);
  const { answeredAs = 'application/json', alsoAs = {}, headers = [], taken } = document;
  const answers = Object.entries(schema.response as Record<string, z.ZodType>).map(([status, answer]) => {
    const forms = Object.entries({ [answeredAs]: answer, ...alsoAs });
    return [
      status,
      {
        description: z.globalRegistry.get(answer)?.description ?? 'The answer.',
        headers: headersOf([...usual, ...headers]),
        content: Object.fromEntries(
          forms.map(([type, form]) => [type, { schema: schemas.of(form, 'output') }]),
        ),
      },
    ] as const;
  });
  return {
    ...Object.fromEntries(answers),
    ...(taken === undefined ? {} : { 202: { description: taken, headers: headersOf(usual) } }),
  };
};
