import type { Command } from '../commands.ts';
import type { DecisionContext } from '../decision-context.ts';
import { misfitOf, type Misfit, type Quote } from '../terms/quote.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import { correctedAppearance } from './appearances/state.ts';
import type { Claim } from './claim.ts';

/** The source that a command quotes, whose captured text must come in with it. */
export const quotedSource = (command: Command, state: unknown): string | undefined => {
  switch (command.type) {
    case 'offer-evidence':
    case 'record-appearance':
      return command.quote === undefined ? undefined : command.source;
    case 'correct-appearance': {
      const claim = state as Claim;
      const item = claim.kind === 'absent' ? undefined : claim.appearances[command.appearance];
      if (item === undefined) return undefined;
      const { quote, source } = correctedAppearance(item, command);
      return quote === undefined ? undefined : source;
    }
    default:
      return undefined;
  }
};

const details: Record<Misfit['field'], string> = {
  exact: 'The quoted words do not stand in the captured text of the source.',
  prefix: 'The quoted words stand in the captured text of the source, but not after that prefix.',
  suffix: 'The quoted words stand in the captured text of the source, but not before that suffix.',
  position: 'The quoted words do not stand at that position of the captured text of the source.',
};

/** A quote must stand in its source, word for word, wherever the text of the source is on record. */
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
