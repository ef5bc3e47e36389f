import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { breaks } from './breaking.ts';
import { servedDocument, type OpenApi } from './served.ts';

const folder = new URL('../../openapi/released/', import.meta.url);

t.test('nothing breaks a client of the last release, unless the major version is raised', async (t) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const last = names.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1) ?? '';
  const released = JSON.parse(readFileSync(new URL(last, folder), 'utf8')) as OpenApi;
  t.ok(Object.keys(released.paths).length > 50, last);
  t.same(
    breaks(released, await servedDocument()),
    [],
    'see CONTRIBUTING.md: raise the version, or keep the promise',
  );
});

/** A small document: one operation with an example of every feature. */
const small = (): any => ({
  openapi: '3.1.0',
  info: { version: '1.2.3', description: '' },
  tags: [],
  paths: {
    '/things': {
      post: {
        operationId: 'makeThing',
        security: [{}, { key: [] }],
        parameters: [
          { name: 'kind', in: 'query', required: false, schema: { type: 'string', enum: ['a', 'b'] } },
        ],
        requestBody: {
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } },
        },
        responses: {
          201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
          409: {},
        },
      },
    },
  },
  components: {
    schemas: {
      Body: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 10, pattern: 'a' },
          size: { type: ['integer', 'null'], minimum: 1 },
          due: { type: 'string', format: 'date-time', pattern: '\\dZ$' },
        },
      },
      Thing: {
        type: 'object',
        required: ['id', 'parts'],
        properties: {
          id: { type: 'string' },
          note: { type: 'string' },
          whole: { $ref: '#/components/schemas/Whole' },
          parts: {
            type: 'array',
            items: { oneOf: [{ $ref: '#/components/schemas/Part' }, { type: 'null' }] },
          },
        },
      },
      Whole: { allOf: [{ type: 'object', properties: { size: { type: 'integer' } } }, { type: 'object' }] },
      Part: {
        type: 'object',
        required: ['color'],
        properties: { color: { type: 'string', enum: ['red', 'blue'] } },
      },
    },
  },
});

/** The same document, with its parameters and answers in the components. */
const sharing = (document: any): any => {
  const moved = structuredClone(document);
  Object.assign(moved.components, { parameters: {}, responses: {} });
  for (const operations of Object.values<any>(moved.paths))
    for (const each of Object.values<any>(operations)) {
      each.parameters = each.parameters?.map((parameter: any) => {
        moved.components.parameters[parameter.name] = parameter;
        return { $ref: `#/components/parameters/${parameter.name}` };
      });
      for (const [status, answer] of Object.entries(each.responses)) {
        moved.components.responses[`Answer${status}`] = answer;
        each.responses[status] = { $ref: `#/components/responses/Answer${status}` };
      }
    }
  return moved;
};

type Change = (document: any) => void;
const operation = (document: any): any => document.paths['/things'].post;

const breaking: Readonly<Record<string, Change>> = {
  'the operation is gone': (d) => delete d.paths['/things'].post,
  'the operation has another id': (d) => (operation(d).operationId = 'createThing'),
  'a key is needed': (d) => (operation(d).security = [{ key: [] }]),
  'a parameter is gone': (d) => operation(d).parameters.pop(),
  'a parameter is required': (d) => (operation(d).parameters[0].required = true),
  'a new parameter is required': (d) =>
    operation(d).parameters.push({ name: 'b', in: 'query', required: true, schema: {} }),
  'a value of a parameter is gone': (d) => operation(d).parameters[0].schema.enum.pop(),
  'a body is required': (d) => (operation(d).requestBody.required = true),
  'a media type is gone': (d) => (operation(d).requestBody.content = {}),
  'a field of the body is gone': (d) => delete d.components.schemas.Body.properties.size,
  'a field of the body is required': (d) => d.components.schemas.Body.required.push('size'),
  'a new field of the body is required': (d) => {
    d.components.schemas.Body.properties.color = { type: 'string' };
    d.components.schemas.Body.required.push('color');
  },
  'a text may be less long': (d) => (d.components.schemas.Body.properties.name.maxLength = 9),
  'a text has another form': (d) => (d.components.schemas.Body.properties.name.pattern = 'b'),
  'a time must be another': (d) => (d.components.schemas.Body.properties.due.pattern = '\\.\\d{3}Z$'),
  'a number has a higher least': (d) => (d.components.schemas.Body.properties.size.minimum = 2),
  'null is not taken any more': (d) => (d.components.schemas.Body.properties.size.type = 'integer'),
  'an answer is gone': (d) => delete operation(d).responses[201],
  'a field of an answer is gone': (d) => delete d.components.schemas.Thing.properties.note,
  'a field of an answer may be missing': (d) => d.components.schemas.Thing.required.shift(),
  'a field of an answer may be null': (d) =>
    (d.components.schemas.Thing.properties.id.type = ['string', 'null']),
  'a field of an answer is of another type': (d) =>
    (d.components.schemas.Thing.properties.id.type = 'integer'),
  'an option of a union is gone': (d) => d.components.schemas.Thing.properties.parts.items.oneOf.shift(),
  'a part is gone': (d) => d.components.schemas.Whole.allOf.pop(),
  'a field of a part is gone': (d) => delete d.components.schemas.Whole.allOf[0].properties.size,
  'a value is gone, deep down': (d) => d.components.schemas.Part.properties.color.enum.pop(),
};

const harmless: Readonly<Record<string, Change>> = {
  'nothing changes': () => undefined,
  'there is another operation': (d) =>
    (d.paths['/others'] = { get: { operationId: 'listOthers', responses: {} } }),
  'there is another parameter': (d) =>
    operation(d).parameters.push({ name: 'b', in: 'query', required: false, schema: {} }),
  'a parameter has another value': (d) => operation(d).parameters[0].schema.enum.push('c'),
  'the body may have another field': (d) => (d.components.schemas.Body.properties.color = { type: 'string' }),
  'a field of the body may be left out': (d) => (d.components.schemas.Body.required = []),
  'a text may be longer': (d) => (d.components.schemas.Body.properties.name.maxLength = 11),
  'a time may be of any zone': (d) => (d.components.schemas.Body.properties.due.pattern = '(Z|[+-]..:..)$'),
  'an answer has another field': (d) => (d.components.schemas.Thing.properties.color = { type: 'string' }),
  'a field of an answer is always there': (d) => d.components.schemas.Thing.required.push('note'),
  'a union has another option': (d) =>
    d.components.schemas.Thing.properties.parts.items.oneOf.push({ type: 'boolean' }),
  'another error may be answered': (d) => (operation(d).responses[422] = {}),
  'texts change': (d) => (operation(d).description = 'Makes a thing.'),
};

t.test('every kind of breaking change is reported', async (t) => {
  for (const [name, change] of Object.entries(breaking)) {
    const changed = small();
    change(changed);
    const told = breaks(small(), changed);
    t.equal(told.length, 1, `${name}: ${told.join('; ')}`);
    t.same(breaks(small(), sharing(changed)), told, `${name}, where answers are shared now`);
    t.same(breaks(sharing(small()), sharing(changed)), told, `${name}, where answers were shared before`);
    changed.info.version = '2.0.0';
    t.same(breaks(small(), changed), [], `${name}, in another major version`);
  }
});

t.test('a change that breaks no client is allowed', async (t) => {
  for (const [name, change] of Object.entries(harmless)) {
    const changed = small();
    change(changed);
    t.same(breaks(small(), changed), [], name);
    t.same(breaks(small(), sharing(changed)), [], `${name}, where answers are shared now`);
    t.same(breaks(sharing(small()), changed), [], `${name}, where answers are no longer shared`);
  }
});

t.test('a reference without a target is an error, never a comparison with nothing', async (t) => {
  const dangling = sharing(small());
  delete dangling.components.responses.Answer201;
  t.throws(() => breaks(small(), dangling), /Answer201 is not in the document/);
});

t.test('a deprecated operation may be removed from its sunset on, and not before', async (t) => {
  const released = small();
  Object.assign(operation(released), { deprecated: true, 'x-sunset': '2030-06-01' });
  const without = small();
  delete without.paths['/things'].post;
  t.same(breaks(released, without, '2030-05-31'), ['makeThing is gone']);
  t.same(breaks(released, without, '2030-06-01'), []);
  delete operation(released).deprecated;
  t.same(breaks(released, without, '2030-06-01'), ['makeThing is gone'], 'no deprecation was announced');
  t.same(breaks(small(), released), [], 'an announcement breaks nothing');
  const earlier = small();
  Object.assign(operation(earlier), { deprecated: true, 'x-sunset': '2030-05-31' });
  t.same(breaks(released, earlier), ['makeThing is to be gone earlier than was said']);
});
