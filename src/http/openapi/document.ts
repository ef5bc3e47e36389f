import { readFileSync } from 'node:fs';
import type { RouteOptions } from 'fastify';
import { addressOf, describeRoute, type DescribedOperation } from './describe-routes.ts';
import { usedHeaders } from './headers.ts';
import { introduction } from './introduction.ts';
import { spreadUnions, toJsonSchema, type Components, type JsonSchema } from './json-schema.ts';
import { addLinks } from './links.ts';
import { problemSchema } from './problem-schema.ts';
import { webhookSection } from './webhook-section.ts';
import { describedTags } from './tags.ts';

const packageFile = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The example of an operation, as it was sent and answered in truth. */
export interface Example {
  readonly request?: unknown;
  readonly answer?: unknown;
  readonly status: number;
}
export type Examples = Readonly<Record<string, Example>>;

const addExample = (operation: DescribedOperation, example: Example | undefined): void => {
  if (example === undefined) return;
  const { requestBody, responses } = operation as DescribedOperation & {
    requestBody?: { content: Record<string, JsonSchema> };
    responses: Record<string, { content?: Record<string, JsonSchema> }>;
  };
  for (const media of Object.values(requestBody?.content ?? {}))
    if (example.request !== undefined) media['example'] = example.request;
  // The first form is the one that was asked for; others are asked for by name.
  const [answer] = Object.values(responses[String(example.status)]?.content ?? {});
  if (answer !== undefined) answer['example'] = example.answer;
};

/** The OpenAPI 3.1 document of the routes. */
export const describe = (routes: readonly RouteOptions[], examples: Examples): JsonSchema => {
  const components: Components = new Map();
  toJsonSchema(problemSchema, 'output', components);
  const placed = routes.map((route) => {
    const operation = describeRoute(route, components);
    addExample(operation, examples[String(operation['operationId'])]);
    const method = String(route.method).toLowerCase();
    const successor = route.config?.document?.deprecated?.successor;
    if (successor !== undefined && !routes.some(({ url }) => url === successor))
      throw new Error(`${route.url} is to be replaced by ${successor}, which is not there`);
    return { path: addressOf(route.url), method, operation, makes: route.config?.document?.makes };
  });
  spreadUnions(components);
  addLinks(placed);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const { path, method, operation } of placed) (paths[path] ??= {})[method] = operation;
  const webhooks = webhookSection(components);
  const sorted = [...components].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Claim Ledger',
      version: packageFile.version,
      summary: 'Claims, evidence and verdicts, with their whole history.',
      description: introduction(),
      contact: { name: 'The maintainers of Claim Ledger' },
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [
      {
        url: '/',
        description: 'The service that serves this document, in production or local.',
        'x-internal': false,
      },
    ],
    tags: describedTags,
    paths,
    webhooks,
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A key of a member of the ledger; or, where the deployment names an issuer (OpenID Connect), a token of that issuer, a JWT that names a role.',
        },
      },
      headers: usedHeaders(paths),
      schemas: Object.fromEntries(sorted),
    },
  };
};
