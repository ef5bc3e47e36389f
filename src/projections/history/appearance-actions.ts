import { dateInWords } from '../../domain/terms/date-words.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Names } from './names.ts';

/** The predicate for events of the occasions on which a claim was made. */
export const appearanceAction = (
  event: Extract<RecordedEvent, { type: `appearance.${string}` }>,
  names: Names,
): string => {
  switch (event.type) {
    case 'appearance.recorded':
      return appeared(event, names);
    case 'appearance.corrected':
      return `corrected an occasion on record: ${names.claimant(event.data.claimant)} made the claim${event.data.date === undefined ? '' : ` ${dateInWords(event.data.date)}`}`;
    case 'appearance.withdrawn':
      return 'withdrew an occasion on which the claim was said to have been made';
    default:
      return event satisfies never;
  }
};

const appeared = (
  { data }: Extract<RecordedEvent, { type: 'appearance.recorded' }>,
  names: Names,
): string => {
  const { claimant, role, date, medium } = data;
  const as = role === undefined ? '' : `, ${role},`;
  return `recorded that ${names.claimant(claimant)}${as} made the claim${date === undefined ? '' : ` ${dateInWords(date)}`}${medium === undefined ? '' : ` (${medium})`}`;
};
