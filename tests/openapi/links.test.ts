import { readFileSync } from 'node:fs';
import t from 'tap';
import type { Examples } from '../../src/http/openapi/document.ts';
import { examplesFile, operationsOf, servedDocument, type Link } from './served.ts';

const document = await servedDocument();
const examples = JSON.parse(readFileSync(examplesFile, 'utf8')) as Examples;
const placed = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.values(operations).map((operation) => ({ path, operation })),
);
const linksOf = (operationId: string): Readonly<Record<string, Link>> => {
  const operation = operationsOf(document).find((each) => each.operationId === operationId);
  return Object.assign({}, ...Object.values(operation?.responses ?? {}).map(({ links }) => links ?? {}));
};

t.test('every link names an operation and all parameters of its address', async (t) => {
  let count = 0;
  for (const { path, operation } of placed)
    for (const [name, { operationId, parameters }] of Object.entries(linksOf(operation.operationId))) {
      count += 1;
      const said = `${operation.operationId} → ${name}`;
      const target = placed.find((each) => each.operation.operationId === operationId);
      const needed = (target?.operation.parameters ?? []).filter((each) => each.required);
      const missing = needed.filter((each) => !(`${each.in}.${each.name}` in parameters));
      // The reader chooses the value of a required query parameter.
      t.same(
        missing.filter((each) => each.in !== 'query').map((each) => each.name),
        [],
        said,
      );
      for (const [parameter, expression] of Object.entries(parameters)) {
        const known = (target?.operation.parameters ?? []).map((each) => `${each.in}.${each.name}`);
        if (!known.includes(parameter)) t.fail(`${said}: ${parameter} is no parameter`);
        const [, from = '', field = ''] = /^\$(\w+\.\w+)[.#/]+([\w-]+)$/.exec(expression) ?? [];
        if (from === 'request.path' && !path.includes(`{${field}}`)) t.fail(`${said}: ${expression}`);
        if (from === 'response.body' && !(field in Object(examples[operation.operationId]?.answer)))
          t.fail(`${said}: the answer has no ${field}`);
      }
    }
  t.ok(count > 100, `${count} links`);
});

t.test('links lead from recording a claim to a published verdict', async (t) => {
  for (const [from, to] of [
    ['recordClaim', 'offerEvidence'],
    ['offerEvidence', 'acceptEvidence'],
    ['recordClaim', 'proposeVerdict'],
    ['proposeVerdict', 'approveVerdict'],
    ['proposeVerdict', 'publishVerdict'],
    ['publishVerdict', 'readVerdict'],
    ['readVerdict', 'retractVerdict'],
    ['registerSource', 'captureSource'],
  ] as const)
    t.ok(to in linksOf(from), `${from} → ${to}`);
  t.equal(linksOf('listClaims')['nextPage']?.parameters['query.cursor'], '$response.body#/next');
});
