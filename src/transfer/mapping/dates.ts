import { dateOf } from '../claim-review/values.ts';

/** How a file writes dates in numbers. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * A date as the record takes it, from numbers in that order (`31/05/2020`, `31.5.2020`, with or without a time), from
 * ISO 8601, or with the month as a word; undefined if it is none. Years have four digits.
 */
export const dateIn = (order: DateOrder, text: string): string | undefined => {
  const [, one, other, year] =
    /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4})(?:[T ,].*)?$/.exec(text.trim()) ?? [];
  if (one === undefined || other === undefined || year === undefined) {
    const [, month, ofYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(text.trim()) ?? [];
    return dateOf(month === undefined ? text : `${ofYear}-${month.padStart(2, '0')}`).date;
  }
  const [day, month] = order === 'day-first' ? [one, other] : [other, one];
  return dateOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).date;
};
