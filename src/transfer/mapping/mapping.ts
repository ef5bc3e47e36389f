import { z } from 'zod';

const field = z.string().min(1).max(200).describe('A field of the record; fields of fields with a dot.');

/** When a command is made from a record. Several conditions must all hold. */
export const condition = z.union([
  z.strictObject({ present: field }).describe('The field is there and not blank.'),
  z.strictObject({ absent: field }).describe('The field is missing, null or blank.'),
  z.strictObject({ equals: z.tuple([field, z.string()]) }).describe('The field has this text.'),
  z
    .strictObject({ later: z.tuple([field, field]) })
    .describe('The first of two dates (YYYY-MM-DD) lies after the second.'),
]);
export type MappingCondition = z.output<typeof condition>;

const alias = z.string().max(200);

const executor = {
  by: alias.describe('`system`, or the id or alias of the member who gives the command.'),
  key: alias.optional().describe('The id or alias of the key of that member.'),
};

const commandTemplate = z
  .looseObject({ type: z.string() })
  .describe('A command whose texts may hold placeholders: `{field}`, `{field?}`, `{field|filter}`.');

/**
 * How records of a foreign format become commands. It is a file of its own, so that these decisions can be reviewed;
 * see docs/import.md.
 */
export const mapping = z
  .strictObject({
    mapping: z.literal(1).describe('The version of this form.'),
    name: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens between them')
      .max(60)
      .describe('Ids are made from aliases under this name: another name, other ids.'),
    about: z.string().optional().describe('A note for readers of the mapping.'),
    csv: z
      .strictObject({ delimiter: z.string().length(1).default(',') })
      .optional()
      .describe('How a CSV file is written, where it is not with commas.'),
    before: z
      .array(z.strictObject({ ...executor, command: z.looseObject({ type: z.string() }) }))
      .max(1_000)
      .default([])
      .describe('Commands that are given before those of the first record.'),
    tables: z
      .record(z.string(), z.record(z.string(), z.string()))
      .default({})
      .describe(
        'For the filter `table`: what becomes of which text. A star stands for any text, `*` alone for every other; a text itself counts before patterns, and of those the first that fits.',
      ),
    each: z
      .array(
        z.strictObject({
          ...executor,
          when: z.union([condition, z.array(condition).max(20)]).optional(),
          command: commandTemplate,
        }),
      )
      .min(1)
      .max(100)
      .describe('The commands that are made of every record, in order.'),
  })
  .meta({ id: 'Mapping' });
export type Mapping = z.output<typeof mapping>;
