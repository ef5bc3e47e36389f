import type { DecisionContext } from '../decision-context.ts';
import { misfitOf, type Misfit, type Quote } from '../terms/quote.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';

const details: Record<Misfit['field'], string> = {
  exact: 'The quoted words do not stand in the captured text of the source.',
  prefix: 'The quoted words stand in the captured text of the source, but not after that prefix.',
  suffix: 'The quoted words stand in the captured text of the source, but not before that suffix.',
  position: 'The quoted words do not stand at that position of the captured text of the source.',
};

/** A quote must stand in its source, word for word, where the captured text of the source is on record. */
export const misquoted = (
  quote: Quote | undefined,
  { capturedText }: DecisionContext,
): Refusal | undefined => {
  if (quote === undefined || capturedText === undefined) return undefined;
  const misfit = misfitOf(quote, capturedText);
  if (misfit === undefined) return undefined;
  const { field, nearest } = misfit;
  return refuse('quote-not-found', details[field], {
    pointer: `#/quote/${field}`,
    ...(nearest === undefined ? {} : { nearest }),
  });
};
