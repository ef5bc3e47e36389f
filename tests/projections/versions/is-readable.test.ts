import fc from 'fast-check';
import t from 'tap';
import { z } from 'zod';
import { versionOf } from '../../../src/domain/schema-version.ts';
import { isReadable } from '../../../src/projections/engine/versions/is-readable.ts';

const schemaOf = (schema: z.ZodType) => versionOf({ schema, revision: 1 }).schema;
const canRead = (old: z.ZodType, by: z.ZodType): boolean => isReadable(schemaOf(old), schemaOf(by));

const row = z.object({ a: z.string(), b: z.int().min(0), c: z.enum(['x', 'y']), d: z.string().nullable() });

t.test('rows are readable by a schema that allows more', async (t) => {
  const wider: [string, z.ZodType][] = [
    ['the same', row],
    ['an optional field more', row.extend({ e: z.string().optional() })],
    ['a field less', row.omit({ b: true })],
    ['a value more', row.extend({ c: z.enum(['x', 'y', 'z']) })],
    ['any text', row.extend({ c: z.string() })],
    ['another lower bound', row.extend({ b: z.int().min(-1) })],
    ['numbers', row.extend({ b: z.number() })],
    ['several types', row.extend({ b: z.union([z.number(), z.boolean()]).nullable() })],
    ['may be null', row.extend({ a: z.string().nullable() })],
    ['one of several', z.union([z.object({ z: z.string() }), row])],
    ['anything', z.unknown()],
  ];
  for (const [name, by] of wider) t.ok(canRead(row, by), name);
});

t.test('rows are not readable by a schema that they may violate', async (t) => {
  const narrower: [string, z.ZodType][] = [
    ['a field more', row.extend({ e: z.string() })],
    ['a field more within', z.object({ ...row.shape, d: z.object({ e: z.string() }).nullable() })],
    ['a value less', row.extend({ c: z.enum(['x']) })],
    ['a bound', row.extend({ a: z.string().max(5) })],
    ['a pattern', row.extend({ a: z.string().regex(/^a/) })],
    [
      'one of the two an object that lacks a field',
      row.extend({ d: z.object({ e: z.string() }).nullable() }),
    ],
    ['no null', row.extend({ d: z.string() })],
    ['another type', row.extend({ b: z.string() })],
    ['strict, and a field less', z.strictObject(row.omit({ b: true }).shape)],
    ['a default that older rows lack', row.extend({ e: z.string().default('e') })],
    ['a keyword that the rules do not know', row.extend({ b: z.int().multipleOf(2) })],
  ];
  for (const [name, by] of narrower) t.notOk(canRead(row, by), name);
});

/** Schemas of a few kinds, with valid values. */
const leaf = fc.constantFrom<[z.ZodType, fc.Arbitrary<unknown>]>(
  [z.string(), fc.string()],
  [z.string().max(2), fc.string({ maxLength: 2 })],
  [z.int().min(0), fc.nat()],
  [z.int().min(0).max(3), fc.nat({ max: 3 })],
  [z.number(), fc.integer()],
  [z.enum(['x', 'y']), fc.constantFrom('x', 'y')],
  [z.literal('x'), fc.constant('x')],
  [z.null(), fc.constant(null)],
  [z.boolean(), fc.boolean()],
);

const { tree } = fc.letrec<{ tree: [z.ZodType, fc.Arbitrary<unknown>] }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('tree').map(([schema, values]) => [schema.nullable(), fc.option(values)] as const),
    tie('tree').map(
      ([schema, values]) => [z.array(schema).max(3), fc.array(values, { maxLength: 3 })] as const,
    ),
    fc
      .tuple(tie('tree'), tie('tree'))
      .map(([one, two]) => [z.union([one[0], two[0]]), fc.oneof(one[1], two[1])] as const),
    fc
      .tuple(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.tuple(tie('tree'), fc.boolean())), fc.boolean())
      .map(([fields, isStrict]) => {
        const entries = Object.entries(fields);
        const shape = Object.fromEntries(
          entries.map(([name, [[schema], isOptional]]) => [name, isOptional ? schema.optional() : schema]),
        );
        const requiredKeys = entries.filter(([, [, isOptional]]) => !isOptional).map(([name]) => name);
        const values = fc.record(Object.fromEntries(entries.map(([name, [[, each]]]) => [name, each])), {
          requiredKeys,
        });
        return [isStrict ? z.strictObject(shape) : z.object(shape), values] as const;
      }),
  ) as fc.Arbitrary<[z.ZodType, fc.Arbitrary<unknown>]>,
}));

t.test('what counts as readable parses: any value of the one schema by the other', async (t) => {
  let readable = 0;
  fc.assert(
    fc.property(tree, tree, fc.gen(), ([old, values], [by], gen) => {
      if (!canRead(old, by)) return true;
      readable += 1;
      return by.safeParse(gen(() => values)).success;
    }),
    { numRuns: 1_000 },
  );
  t.ok(readable > 10, `${readable} pairs were readable`);
});
