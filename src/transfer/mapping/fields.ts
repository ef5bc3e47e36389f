import type { MappingCondition } from './mapping.ts';

/** A record of a foreign file: the fields of a JSON object, or the columns of a CSV line. */
export type ForeignRecord = Readonly<Record<string, unknown>>;

/** The value of a field; undefined if it is missing, null or blank. */
export const fieldOf = (record: ForeignRecord, name: string): unknown => {
  const value = Object.hasOwn(record, name) ? record[name] : nested(record, name.split('.'));
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
};

const nested = (record: ForeignRecord, names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    record,
  );

const holds = (record: ForeignRecord, condition: MappingCondition): boolean => {
  if ('present' in condition) return fieldOf(record, condition.present) !== undefined;
  if ('absent' in condition) return fieldOf(record, condition.absent) === undefined;
  if ('equals' in condition) return fieldOf(record, condition.equals[0]) === condition.equals[1];
  if ('later' in condition) {
    const [one, other] = condition.later.map((name) => fieldOf(record, name));
    return typeof one === 'string' && typeof other === 'string' && one > other;
  }
  return condition satisfies never;
};

/** Whether a record satisfies all conditions. */
export const allHold = (
  record: ForeignRecord,
  when: MappingCondition | MappingCondition[] | undefined,
): boolean => when === undefined || [when].flat().every((each) => holds(record, each));
