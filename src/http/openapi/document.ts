import { readFileSync } from 'node:fs';
import type { RouteOptions } from 'fastify';
import { z } from 'zod';
import { eventDefinitions } from '../../domain/events.ts';
import { problemTypes, refusalProblems } from '../problem.ts';
import { describeRoute } from './describe-routes.ts';
import type { Components, JsonSchema } from './json-schema.ts';
import { toJsonSchema } from './json-schema.ts';

const packageFile = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const problem = z
  .object({
    type: z.string().describe('The address of the type of problem; it never changes.'),
    title: z.string().describe('What the type of problem always says.'),
    status: z.int(),
    detail: z.string().describe('What went wrong this time.'),
    instance: z.string().describe('The address that was asked.'),
    requestId: z.string().describe('The id of the request, as it stands in the logs.'),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe('Where in the body, as a JSON pointer (RFC 6901).'),
          detail: z.string(),
        }),
      )
      .optional()
      .describe('Every field that is wrong, not only the first.'),
    state: z.string().optional().describe('The state it is in, where that is why.'),
    allowed: z.array(z.string()).optional().describe('What is allowed in that state.'),
    nearest: z.string().optional().describe('What comes nearest to the quote that was not found.'),
    currentVersion: z.int().optional().describe('The version it is at, where yours was stale.'),
    unseen: z
      .array(z.unknown())
      .optional()
      .describe('The events since the version you saw, at most the first hundred.'),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' });

const tags = [
  ['claims', 'Assertions and where they stand.'],
  ['appearances', 'The occasions on which a claim was made.'],
  ['evidence', 'What sources show for, against or about a claim.'],
  ['counter-evidence', 'What speaks against a claim and is in force.'],
  ['relations', 'How claims relate to each other, and claims that are the same.'],
  ['verdicts', 'Ratings, from proposal to publication and beyond.'],
  ['corrections', 'Public notices about changes to something published.'],
  ['objections', 'Complaints about something published, and the answers.'],
  ['replies', 'What those a claim is about were asked, and answered.'],
  ['deadlines', 'Times by which something is to happen.'],
  ['notes', 'Internal notes of the desk.'],
  ['desk', 'What waits for the desk, and who has it.'],
  ['history', 'What happened, in words.'],
  ['events', 'What happened, as it was recorded.'],
  ['sources', 'Documents that evidence and appearances come from.'],
  ['claimants', 'Those who made claims.'],
  ['scales', 'Rating scales and their versions.'],
  ['policy', 'What must be met before something may be published.'],
  ['accountability', 'What the desk did in a period, in numbers.'],
  ['access', 'Members, their roles and their keys.'],
  ['operations', 'Whether the service is alive and ready.'],
] as const;

const description = `Claim Ledger keeps the whole editorial life of a claim: every act is an event in an append-only log, and what is read is projected from it.

**Reads** are open and show what is public; with a key of the desk they show what the desk sees. Any read can look at the past (\`asOf\`).

**Writes** need a key (\`Authorization: Bearer …\`), answer once every view shows them, and carry the version of what they changed as an ETag. An act that changes something there asks for \`If-Match\`.

**Errors** are problem documents (RFC 9457). Types of problem: ${[...Object.keys(problemTypes), ...Object.keys(refusalProblems)].map((slug) => `\`${slug}\``).join(', ')}.

**Events** of the log: ${eventDefinitions.map((each) => `\`${each.type}\``).join(', ')}.`;

/** The example of an operation, as it was sent and answered in truth. */
export interface Example {
  readonly request?: unknown;
  readonly answer?: unknown;
  readonly status: number;
}
export type Examples = Readonly<Record<string, Example>>;

/** `/claims/:claim` → `/claims/{claim}` */
const addressOf = (url: string): string => url.replace(/:([a-z]+)/g, '{$1}');

const addExample = (operation: JsonSchema, example: Example | undefined): void => {
  if (example === undefined) return;
  const { requestBody, responses } = operation as {
    requestBody?: { content: Record<string, JsonSchema> };
    responses: Record<string, { content?: Record<string, JsonSchema> }>;
  };
  for (const media of Object.values(requestBody?.content ?? {}))
    if (example.request !== undefined) media['example'] = example.request;
  const answer = responses[String(example.status)]?.content?.['application/json'];
  if (answer !== undefined) answer['example'] = example.answer;
};

/** The OpenAPI 3.1 document of the routes. */
export const describe = (routes: readonly RouteOptions[], examples: Examples): JsonSchema => {
  const components: Components = new Map();
  toJsonSchema(problem, 'output', components);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const operation = describeRoute(route, components);
    addExample(operation, examples[String(operation['operationId'])]);
    const path = (paths[addressOf(route.url)] ??= {});
    path[String(route.method).toLowerCase()] = operation;
  }
  const sorted = [...components].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Claim Ledger',
      version: packageFile.version,
      summary: 'Claims, evidence and verdicts, with their whole history.',
      description,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This service.' }],
    tags: tags.map(([name, what]) => ({ name, description: what })),
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key of a member of the ledger.' },
      },
      schemas: Object.fromEntries(sorted),
    },
  };
};
