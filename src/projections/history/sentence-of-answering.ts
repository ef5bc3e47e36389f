import type { ClaimEventOf } from '../../domain/claim/events.ts';

type Answering = ClaimEventOf<
  'objection.lodged' | 'objection.resolved' | 'reply.requested' | 'reply.received' | 'reply.lapsed'
>;

/** What happened between the desk and those it answers to: who objects, and who is asked for a reply. */
export const deedOfAnswering = (event: Answering, names: { claimant(id: string): string }): string => {
  switch (event.type) {
    case 'objection.lodged':
      return `objected to the ${event.data.about.kind}; an answer is due by ${event.data.dueAt.slice(0, 10)}`;
    case 'objection.resolved':
      return `answered an objection: ${outcomeWords[event.data.outcome]}`;
    case 'reply.requested':
      return `asked ${names.claimant(event.data.claimant)} for a reply by ${event.data.dueAt}`;
    case 'reply.received':
      return 'put the reply on record';
    case 'reply.lapsed':
      return 'stopped waiting for a reply, since the time for it is over';
    default:
      return event satisfies never;
  }
};

const outcomeWords = {
  upheld: 'it is upheld',
  'partly-upheld': 'it is upheld in part',
  rejected: 'it is rejected',
} as const;
