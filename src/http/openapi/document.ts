import { readFileSync } from 'node:fs';
import type { RouteOptions } from 'fastify';
import { componentName, eventDefinitions } from '../../domain/events.ts';
import { problemTypes, refusalProblems } from '../problems/problem.ts';
import { shareRepeated, sortedByName, type NamedComponent } from './components.ts';
import { usedHeaders } from './headers.ts';
import { addLinks, type PlacedLink } from './links.ts';
import {
  addressOf,
  describeRoute,
  pathNameOf,
  schemasOfRoute,
  type DescribedOperation,
  type Parameter,
} from './operations.ts';
import { problemSchema } from './responses.ts';
import { convertSchemas, type JsonSchema } from './schemas.ts';
import { describeWebhooks, schemasOfWebhooks } from './webhooks.ts';

const packageFile = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The introduction, for readers who have only the document. A test runs its commands. */
const introductionText = readFileSync(new URL('introduction.md', import.meta.url), 'utf8');

/** The example of an operation: a recorded request and its answer. */
export interface Example {
  readonly request?: unknown;
  readonly answer?: unknown;
  readonly status: number;
}
/** Examples by operationId. */
export type Examples = Readonly<Record<string, Example>>;
/** A recorded event of each type. */
export type EventExamples = Readonly<Record<string, object>>;

/** The tags of operations, in the order of the work. Each operation has one. */
const tags = [
  ['claims', 'Assertions and where they stand.'],
  ['appearances', 'The occasions on which a claim was made.'],
  ['evidence', 'What sources show for, against or about a claim.'],
  ['counter-evidence', 'Counter-evidence in force.'],
  ['relations', 'How claims relate to each other, and claims that are the same.'],
  ['verdicts', 'Ratings, from the proposal to publication, supersession and retraction.'],
  ['corrections', 'Public notices about changes to something published.'],
  ['objections', 'Complaints about something published, and the answers.'],
  ['replies', 'Requests to claimants for a reply, and the answers.'],
  ['deadlines', 'Times by which an act is due.'],
  ['notes', 'Internal notes of the desk.'],
  ['desk', 'The queue of the desk, and assignments.'],
  ['history', 'The history of a claim, in words.'],
  ['events', 'The recorded events.'],
  ['formats', 'Published content in standard formats: ClaimReview, feeds, annotations, provenance.'],
  ['log', 'The verifiable log: checkpoints, tiles and proofs, by which anyone can check the record offline.'],
  ['sources', 'Documents that evidence and appearances come from.'],
  ['claimants', 'People and organisations that made claims.'],
  ['scales', 'Rating scales and their versions.'],
  ['policy', 'The rules that must be met before publication.'],
  ['accountability', 'Figures on the work of the desk in a period.'],
  ['webhooks', 'Addresses that receive events.'],
  ['bulk', 'Export of a ledger, and import of commands.'],
  ['access', 'Members, their roles and their keys.'],
  ['ledgers', 'The ledgers of the deployment.'],
  ['operations', 'Whether the service is alive and ready.'],
] as const;

const audiences = { public: 'everyone', desk: 'the desk', admin: 'admins' } as const;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Every event of the log, from its definition. */
const eventCatalogue = (): string =>
  table(
    ['event', 'schema', 'seen by', 'what happened'],
    eventDefinitions.map(({ type, audience, description }) => [
      `\`${type}\``,
      `\`${componentName(type)}\``,
      audiences[audience],
      description,
    ]),
  );

const problemCatalogue = (): string =>
  table(
    ['type', 'status', 'title'],
    Object.entries({ ...problemTypes, ...refusalProblems })
      .sort(([, one], [, other]) => one.status - other.status)
      .map(([slug, { status, title }]) => [`\`/problems/${slug}\``, String(status), title]),
  );

const describeInfo = (): JsonSchema => ({
  title: 'Claim Ledger',
  version: packageFile.version,
  summary: 'Claims, evidence and verdicts, with their whole history.',
  description: introductionText
    .replace('<!-- events -->', eventCatalogue)
    .replace('<!-- problems -->', problemCatalogue)
    .trim(),
  contact: { name: 'The maintainers of Claim Ledger' },
  license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
});

const addExample = (operation: DescribedOperation, example: Example | undefined): void => {
  if (example === undefined) return;
  for (const media of Object.values(operation.requestBody?.content ?? {}))
    if (example.request !== undefined) media['example'] = example.request;
  // The example was recorded in the first media type; the others are asked for by name.
  const [answer] = Object.values(operation.responses[String(example.status)]?.content ?? {});
  if (answer !== undefined) answer['example'] = example.answer;
};

/** The components of the schemas, those of events with a recorded event. */
const withEventExamples = (
  components: ReadonlyMap<string, JsonSchema>,
  examples: EventExamples,
): ReadonlyMap<string, JsonSchema> => {
  const byComponent = new Map(
    Object.entries(examples).map(([type, example]) => [componentName(type), example]),
  );
  return new Map(
    [...components].map(([name, schema]) => {
      const example = byComponent.get(name);
      return [name, example === undefined ? schema : { ...schema, examples: [example] }];
    }),
  );
};

/** `if-match`, required in the header → `RequiredIfMatchHeader` */
const nameOfParameter = (parameter: Parameter): string =>
  `${parameter.required && parameter.in !== 'path' ? 'required-' : ''}${parameter.name}-${parameter.in}`.replace(
    /(?:^|-)([a-z])/g,
    (_, letter: string) => letter.toUpperCase(),
  );

const namedParameters = ({ parameters }: DescribedOperation): NamedComponent[] =>
  parameters.map((value) => ({ name: nameOfParameter(value), value }));

/** The operations by address and method, and the parameters and answers that they refer to. */
const describePaths = (placed: readonly PlacedLink[]) => {
  const operations = placed.map(({ operation }) => operation);
  const parameters = shareRepeated('parameters', operations.flatMap(namedParameters));
  const responses = shareRepeated(
    'responses',
    operations.flatMap(({ commonAnswers }) => Object.values(commonAnswers)),
  );
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const { path, method, operation } of placed) {
    const { operationId, about, requestBody, commonAnswers } = operation;
    const common = Object.entries(commonAnswers).map(([status, each]) => [status, responses.refer(each)]);
    (paths[path] ??= {})[method] = {
      operationId,
      ...about,
      parameters: namedParameters(operation).map(parameters.refer),
      ...(requestBody === undefined ? {} : { requestBody }),
      responses: { ...operation.responses, ...Object.fromEntries(common) },
    };
  }
  return { paths, components: { parameters: parameters.components, responses: responses.components } };
};

/**
 * The OpenAPI 3.1 document of routes. Throws where two schemas have one id, and where a deprecated route names a
 * successor that is not among the routes.
 */
export const describe = (
  routes: readonly RouteOptions[],
  examples: Examples,
  eventExamples: EventExamples,
): JsonSchema => {
  const schemas = convertSchemas({
    input: routes.flatMap((route) => schemasOfRoute(route).input),
    output: [problemSchema, ...schemasOfWebhooks, ...routes.flatMap((route) => schemasOfRoute(route).output)],
  });
  const placed = routes.map((route) => {
    const operation = describeRoute(route, schemas);
    addExample(operation, examples[String(operation.operationId)]);
    const { deprecated, makes } = route.config?.document ?? {};
    if (deprecated !== undefined && !routes.some(({ url }) => url === deprecated.successor))
      throw new Error(`${route.url} is to be replaced by ${deprecated.successor}, which is not there`);
    return {
      path: addressOf(route.url),
      method: String(route.method).toLowerCase(),
      operation,
      makes: makes && pathNameOf(makes),
    };
  });
  addLinks(placed);
  const { paths, components } = describePaths(placed);
  return {
    openapi: '3.1.0',
    info: describeInfo(),
    servers: [
      {
        url: '/',
        description: 'The service that serves this document, in production or local.',
        'x-internal': false,
      },
    ],
    tags: tags.map(([name, description]) => ({ name, description })),
    paths,
    webhooks: describeWebhooks(schemas),
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A key of a member of the ledger. Where the deployment names an OpenID Connect issuer, a JWT of that issuer with a role works too.',
        },
      },
      headers: usedHeaders([paths, components]),
      ...components,
      schemas: sortedByName(withEventExamples(schemas.components, eventExamples)),
    },
  };
};
