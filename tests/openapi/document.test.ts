import { readFileSync } from 'node:fs';
import t from 'tap';
import { eventDefinitions, componentName } from '../../src/domain/events.ts';
import {
  documentFile,
  operationsOf,
  servedAsIs,
  servedDocument,
  servedYaml,
  type Operation,
} from './served.ts';

const document = await servedDocument();
const operations = operationsOf(document);

t.test('the committed document equals the document of the routes', async (t) => {
  t.ok(
    readFileSync(documentFile, 'utf8') === (await servedYaml()),
    'openapi.yaml is stale: npm run generate',
  );
  t.match(document.openapi, /^3\.1\./);
});

t.test('every operation has a summary, a description and a tag', async (t) => {
  const tags = new Set(document.tags.map((tag) => tag.name));
  for (const { operationId, summary, description, tags: own = [], security, parameters } of operations) {
    t.match(operationId, /^[a-z][A-Za-z]+$/);
    t.ok(summary, `${operationId} has a summary`);
    t.ok(description, `${operationId} has a description`);
    t.equal(own.length, 1, `${operationId} has one tag`);
    t.ok(tags.has(own[0] ?? ''), `the tag of ${operationId} is described`);
    t.ok(security?.length, `${operationId} names who may call it`);
    const bare = (parameters ?? []).filter((each) => !each.description).map((each) => each.name);
    t.same(bare, [], `${operationId} describes its parameters`);
  }
  const ids = operations.map((each) => each.operationId);
  t.equal(new Set(ids).size, ids.length, 'no two operations share an id');
  const used = new Set(operations.flatMap((each) => each.tags ?? []));
  t.same([...tags].sort(), [...used].sort(), 'no tag is unused');
});

t.test('every operation has examples of its requests and answers', async (t) => {
  for (const { operationId, requestBody, responses } of operations) {
    for (const [type, media] of Object.entries(requestBody?.content ?? {}))
      t.not(media.example, undefined, `${operationId} takes ${type}`);
    const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    t.ok(
      good.some(([, { content }]) => Object.values(content ?? {})[0]?.example !== undefined),
      `${operationId} returns ${good.map(([status]) => status).join()}`,
    );
  }
});

/** Any valid key may call these. */
const everyRoleMay = ['readMe'];

/** The answers that follow from what an operation takes. */
const expectedOf = ({
  operationId,
  security = [],
  requestBody,
  parameters = [],
  responses,
}: Operation): string[] => {
  const takes = (place: string, name?: string): boolean =>
    parameters.some((each) => each.in === place && (name === undefined || each.name === name));
  const demandsVersion = parameters.some((each) => each.name === 'if-match' && each.required);
  const keyed = security.some((each) => 'key' in each);
  const keyedOnly = security.every((each) => 'key' in each);
  const body = requestBody !== undefined;
  // Lines are validated one by one, after the answer.
  const isJudged = body && !('application/x-ndjson' in requestBody.content);
  return [
    ...(keyed ? ['401'] : []),
    ...(keyedOnly && !everyRoleMay.includes(operationId) ? ['403'] : []),
    ...(takes('path') ? ['404'] : []),
    ...(takes('query') || body ? ['400'] : []),
    ...(body ? ['413', '415'] : []),
    ...(isJudged ? ['422'] : []),
    ...(takes('header', 'if-match') ? ['412'] : []),
    ...(demandsVersion ? ['428'] : []),
    ...(takes('header', 'if-none-match') ? ['304'] : []),
    ...('200' in responses || '201' in responses || '202' in responses ? ['500', '503'] : []),
    ...['408', '431'],
  ];
};

t.test('every operation names the errors it may answer with, each as a problem', async (t) => {
  for (const operation of operations) {
    const { operationId, responses } = operation;
    const missing = expectedOf(operation).filter((status) => !(status in responses));
    t.same(missing, [], `${operationId} names them all`);
    const problems = Object.entries(responses).filter(([status]) => status >= '400');
    const others = problems.filter(
      ([, { description, content }]) =>
        !description ||
        JSON.stringify(content) !==
          '{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}',
    );
    t.same(others, [], `${operationId} describes each as a problem`);
  }
});

t.test('a generated client can distinguish the events', async (t) => {
  const { Event: union } = document.components.schemas;
  t.equal(union.discriminator.propertyName, 'type');
  const mapping = Object.fromEntries(
    eventDefinitions.map(({ type }) => [type, `#/components/schemas/${componentName(type)}`]),
  );
  t.same(union.discriminator.mapping, mapping);
  t.same(
    union.oneOf.map((each: { $ref: string }) => each.$ref).sort(),
    Object.values(mapping).sort(),
    'the union consists of exactly those',
  );
  for (const { type } of eventDefinitions)
    t.equal(document.components.schemas[componentName(type)].properties.type.const, type);
});

t.test('every reference has a target', async (t) => {
  const asIs = await servedAsIs();
  const { schemas, parameters, responses, headers } = asIs.components;
  const names = new Set(
    Object.entries({ schemas, parameters, responses, headers }).flatMap(([section, components]) =>
      Object.keys(components ?? {}).map((name) => `${section}/${name}`),
    ),
  );
  const refs = new Set(
    [...JSON.stringify(asIs).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, name]) => name),
  );
  t.same(
    [...refs].filter((name) => !names.has(name ?? '')),
    [],
  );
  t.same(
    [...names].filter((name) => !refs.has(name)),
    [],
    'no component is unused',
  );
});

t.test('what many operations take and answer is defined once', async (t) => {
  const inline = operationsOf(await servedAsIs()).flatMap(({ operationId, parameters = [], responses }) => [
    ...parameters.map((each) => ({ operationId, what: each.name, each })),
    ...Object.entries(responses).map(([status, each]) => ({ operationId, what: status, each })),
  ]);
  const referring = inline.filter(({ each }) => '$ref' in each);
  t.ok(referring.length > 1_900, `${referring.length} references`);
  const counted = new Map<string, string[]>();
  for (const { operationId, what, each } of inline)
    if (!('$ref' in each) && !what.startsWith('2')) {
      const text = `${what} ${JSON.stringify(each)}`;
      counted.set(text, [...(counted.get(text) ?? []), operationId]);
    }
  // Different values under one name, such as the `state` of several lists, and answers without rate limit fields.
  const often = [...counted].filter(([, ids]) => ids.length > 3);
  t.same(often, [], 'nothing that four operations share is inline');
});

/** A schema with all its nested schemas, by their place. */
const partsOf = (schema: any, at: string): [string, any][] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const own: [string, any][] = typeof schema.type === 'string' || '$ref' in schema ? [[at, schema]] : [];
  return [...own, ...Object.entries(schema).flatMap(([name, each]) => partsOf(each, `${at}/${name}`))];
};

t.test('every input has a limit, as the OWASP rules of Spectral require', async (t) => {
  const { schemas } = document.components;
  const bodies = new Set<string>();
  const follow = (schema: unknown): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      if (!bodies.has(name)) follow(schemas[(bodies.add(name), name)]);
  };
  for (const { requestBody } of operations) follow(requestBody ?? {});
  const sent = [
    ...[...bodies].flatMap((name) => partsOf(schemas[name], name)),
    ...operations.flatMap(({ operationId, parameters = [] }) =>
      parameters.flatMap((each) => partsOf(each.schema, `${operationId}: ${each.name}`)),
    ),
  ];
  t.ok(sent.length > 500);
  const boundless = sent.filter(
    ([, { type, maxLength, maxItems, maximum, enum: values, const: value }]) =>
      values === undefined &&
      value === undefined &&
      ((type === 'string' && maxLength === undefined) ||
        (type === 'array' && maxItems === undefined) ||
        (type === 'integer' && maximum === undefined)),
  );
  t.same(
    boundless.map(([at]) => at),
    [],
    'where a pattern sets the limit, repeat it: .meta({ maxLength })',
  );
});
