import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { claimRow, type ClaimRow } from '../../claims/current-status.ts';

export const fieldChange = z
  .object({
    field: z.string().describe('The field of the claim; `evidenceInForce.refutes` is a nested field.'),
    from: z.unknown().describe('The old value; null where there was none.'),
    to: z.unknown().describe('The new value; null where there is none.'),
    added: z.array(z.string()).optional().describe('For a list: the added items.'),
    removed: z.array(z.string()).optional().describe('For a list: the removed items.'),
  })
  .meta({ id: 'FieldChange', description: 'A changed field of the claim.' });
export type FieldChange = z.output<typeof fieldChange>;

/** The wording is compared separately. The other fields identify the version and do not describe the claim. */
const apart = ['wording', 'id', 'version', 'updatedAt', 'recordedAt', 'recordedBy'];

/**
 * The fields to compare: all fields that readers see, so that new fields of claims are included. Fields that only the
 * fold needs are left out. The verdict counts as two fields, because another verdict may have the same rating.
 */
const comparedFields = ({ verdict, evidenceInForce, ...row }: ClaimRow): Map<string, unknown> => {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(row))
    if (name in claimRow.shape && !apart.includes(name)) fields.set(name, value);
  fields.set('verdict', verdict?.id);
  fields.set('rating', verdict?.rating);
  for (const [stance, count] of Object.entries(evidenceInForce))
    fields.set(`evidenceInForce.${stance}`, count);
  return fields;
};

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const changeOf = (field: string, from: unknown, to: unknown): FieldChange => ({
  field,
  from: from ?? null,
  to: to ?? null,
  ...(isListOfTexts(from) && isListOfTexts(to)
    ? {
        added: to.filter((each) => !from.includes(each)),
        removed: from.filter((each) => !to.includes(each)),
      }
    : {}),
});

/** The fields that differ, sorted by name. */
export const fieldsChanged = (from: ClaimRow, to: ClaimRow): FieldChange[] => {
  const before = comparedFields(from);
  const after = comparedFields(to);
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .filter((field) => !isDeepStrictEqual(before.get(field) ?? null, after.get(field) ?? null))
    .map((field) => changeOf(field, before.get(field), after.get(field)));
};
