import { objectionEvents, type ObjectionEvent } from '../../domain/claim/objections/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { once, told, workOfDesk, type Again } from './again.ts';

export const isOfObjection = isEventOf(objectionEvents);

/** The commands that reproduce an event of an objection. One that came without a key becomes one of the importer. */
export const ofObjection = (event: RecordedEvent & ObjectionEvent): Again => {
  const { stream: claim } = event;
  switch (event.type) {
    case 'objection.lodged':
    case 'objection.released': {
      const { objection, about, text } = event.data;
      return text === undefined
        ? told('objection.released: the desk of the origin withholds the words of an objection')
        : once({ type: 'lodge-objection', claim, objection, about, text });
    }
    case 'objection.resolved': {
      const { objection, outcome, explanation } = event.data;
      return once({ type: 'resolve-objection', claim, objection, outcome, explanation });
    }
    case 'objection.received':
    case 'objection.set-aside':
    case 'objection.put-back':
      return workOfDesk(event);
    default:
      return event satisfies never;
  }
};
