import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import t from 'tap';
import { isMistyped } from '../../src/access/key.ts';
import { componentName, eventDefinitions, recordedEventSchemas } from '../../src/domain/events.ts';
import type { Examples } from '../../src/http/openapi/document.ts';
import { startService } from '../support/service.ts';
import { captureExamples, written } from './capture.ts';
import { eventExamplesFile, examplesFile, operationsOf, servedDocument, type Operation } from './served.ts';
import { fakeKey } from './settle.ts';

const text = readFileSync(examplesFile, 'utf8');
const examples = JSON.parse(text) as Examples;
const eventText = readFileSync(eventExamplesFile, 'utf8');

t.test('every example equals the current answer of the service', async (t) => {
  const service = await startService(t);
  const { operations, events } = await captureExamples(service);
  for (const [operationId, example] of Object.entries(operations))
    t.same(examples[operationId], example, `${operationId}; if that is right: npm run generate`);
  t.equal(written(operations), text, 'npm run generate');
  t.equal(written(events), eventText, 'npm run generate');
  // The scenario records every type of event. A history that names its subjects in words needs no id.
  const withIds = await service.app.core.database.run(
    (sql) => sql<{ what: string }[]>`
      select line ->> 'what' as what from views.history where line ->> 'what' ~ '[a-z]_[0-7][0-9a-hjkmnp-tv-z]{25}'`,
  );
  t.same([...withIds], [], 'no sentence of the history shows an id');
});

t.test('every type of event has an example in the document, which is valid by its schema', async (t) => {
  const { components } = await servedDocument();
  for (const [index, { type }] of eventDefinitions.entries()) {
    const { examples = [] } = components.schemas[componentName(type)] as { examples?: unknown[] };
    t.equal(examples.length, 1, `${type}; if it is missing: npm run generate`);
    for (const example of examples) t.strictSame(recordedEventSchemas[index]?.parse(example), example, type);
  }
});

/** The main answer of an operation: JSON, unless it has another format only. */
const mediaOf = (responses: Operation['responses'], status: number): string =>
  Object.keys(responses[String(status)]?.content ?? {})[0] ?? 'none';

t.test('every example is valid by the document', async (t) => {
  const document = await servedDocument();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(document, 'openapi');
  const pointer = (parts: readonly string[]): string =>
    parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const check = (what: string, value: unknown, parts: readonly string[]): void => {
    const validate = ajv.getSchema(`openapi#/${pointer(parts)}`);
    if (validate === undefined) throw new Error(`${what} has no schema`);
    t.ok(validate(value), `${what}: ${ajv.errorsText(validate.errors)}`);
  };
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, { operationId, requestBody, responses }] of Object.entries(operations)) {
      const example = examples[operationId];
      t.ok(example, `${operationId} has an example`);
      if (example === undefined) continue;
      const at = ['paths', path, method];
      for (const type of Object.keys(requestBody?.content ?? {}))
        check(`the request of ${operationId}`, example.request, [
          ...at,
          ...['requestBody', 'content', type, 'schema'],
        ]);
      check(`the answer of ${operationId}`, example.answer, [
        ...at,
        ...['responses', String(example.status), 'content', mediaOf(responses, example.status), 'schema'],
      ]);
    }
  t.equal(Object.keys(examples).length, operationsOf(document).length, 'no example is unused');
});

t.test('no example holds a valid key', async (t) => {
  t.notOk((text + eventText).includes('cl_live_'));
  t.notOk(isMistyped(fakeKey), 'the made-up key has the right form');
});
