import t from 'tap';
import { z } from 'zod';
import { convertSchemas } from '../../src/http/openapi/schemas.ts';

const cat = z.object({ kind: z.literal('cat'), lives: z.int() }).meta({ id: 'TestCat' });
const dog = z.object({ kind: z.enum(['dog', 'puppy']), name: z.string() }).meta({ id: 'TestDog' });
const pet = z.discriminatedUnion('kind', [cat, dog]).meta({ id: 'TestPet' });

t.test('a union names the component of each value that distinguishes its options', async (t) => {
  const { of, components } = convertSchemas({ input: [], output: [pet] });
  t.strictSame(of(pet, 'output'), { $ref: '#/components/schemas/TestPet' });
  t.strictSame([...components.keys()].sort(), ['TestCat', 'TestDog', 'TestPet']);
  t.strictSame(components.get('TestPet')?.['discriminator'], {
    propertyName: 'kind',
    mapping: {
      cat: '#/components/schemas/TestCat',
      dog: '#/components/schemas/TestDog',
      puppy: '#/components/schemas/TestDog',
    },
  });
  t.notOk('id' in (components.get('TestCat') ?? {}), 'an id is the name of a component and no keyword');
  const unnamed = z.discriminatedUnion('kind', [cat, z.object({ kind: z.literal('fish') })]);
  const { discriminator } = convertSchemas({ input: [], output: [unnamed] }).of(unnamed, 'output');
  t.strictSame(discriminator, { propertyName: 'kind' }, 'without a component for each there is no mapping');
});

t.test('a union with an addition is the union of its options, each with the addition', async (t) => {
  const owned = z.intersection(pet, z.object({ owner: z.string() })).meta({ id: 'TestOwnedPet' });
  const { components } = convertSchemas({ input: [], output: [owned] });
  const addition = { type: 'object', properties: { owner: { type: 'string' } }, required: ['owner'] };
  t.strictSame(components.get('TestOwnedPet'), {
    oneOf: [
      { allOf: [{ $ref: '#/components/schemas/TestCat' }, addition] },
      { allOf: [{ $ref: '#/components/schemas/TestDog' }, addition] },
    ],
  });
});

t.test('a request schema is closed where it is strict, and answer schemas are open', async (t) => {
  const body = z.strictObject({ name: z.string() });
  const answer = z.object({ name: z.string() });
  const { of } = convertSchemas({ input: [body], output: [answer] });
  t.equal(of(body, 'input')['additionalProperties'], false);
  t.notOk('additionalProperties' in of(answer, 'output'));
});

t.test('one id stands for one schema, in requests and answers', async (t) => {
  const size = z.object({ size: z.int().default(1) }).meta({ id: 'TestSized' });
  t.throws(() => convertSchemas({ input: [size], output: [size] }), /two schemas are named TestSized/);
  const both = z.object({ size: z.int() }).meta({ id: 'TestEqual' });
  t.strictSame([...convertSchemas({ input: [both], output: [both] }).components.keys()], ['TestEqual']);
  t.throws(
    () => convertSchemas({ input: [size], output: [] }).of(size, 'output'),
    /not converted for output/,
  );
});
