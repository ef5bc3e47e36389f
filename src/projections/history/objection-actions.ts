import type { ObjectionEvent } from '../../domain/claim/objections/events.ts';

/** The predicate for objections. */
export const objectionAction = (event: ObjectionEvent): string => {
  switch (event.type) {
    case 'objection.lodged':
      return `objected to the ${event.data.about.kind}; ${due(event.data)}`;
    case 'objection.received':
      return `sent an objection to the ${event.data.about.kind}, which waits in the inbox`;
    case 'objection.released':
      return `released an objection to the ${event.data.about.kind} that came without a key${event.data.text === undefined ? ', without its words' : ''}; ${due(event.data)}`;
    case 'objection.set-aside':
      return 'set an objection of the inbox aside';
    case 'objection.put-back':
      return 'put an objection back into the inbox';
    case 'objection.resolved':
      return `answered an objection: ${outcomeWords[event.data.outcome]}`;
    default:
      return event satisfies never;
  }
};

const due = ({ dueAt }: { readonly dueAt: string }): string => `an answer is due by ${dueAt.slice(0, 10)}`;

const outcomeWords = {
  upheld: 'it is upheld',
  'partly-upheld': 'it is upheld in part',
  rejected: 'it is rejected',
} as const;
