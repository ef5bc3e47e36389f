import type { DomainEvent } from '../src/domain/events.ts';
import type { Actor } from '../src/domain/terms/actor.ts';
import type { Append } from '../src/event-store/append/append.ts';
import { newId } from '../src/event-store/new-id.ts';

export const actor: Actor = {
  kind: 'person',
  member: newId('member'),
  key: newId('key'),
  name: 'Ana Torres',
};

/** The text of each piece of evidence, of typical length. */
export const finding =
  'The report of the mission states that the count was stopped for eleven hours, that the computed total moved by ' +
  'two points in that time, and that the observers were not let into the room where the tally sheets were kept.';
export const quote = {
  exact: 'the software of the count had not been made available to the mission before election day',
  prefix: 'As the mission had said publicly on several occasions, ',
  suffix: ', so that no conclusion about it could be drawn.',
};

export const source = newId('source');

export const offered = (evidence = newId('evidence')): DomainEvent => ({
  type: 'evidence.offered',
  data: { evidence, source, stance: 'refutes', finding, quote },
});

/** A claim's state of typical size. */
export const state = {
  kind: 'recorded',
  visibility: 'public',
  declined: false,
  mergedInto: null,
  relations: [],
  wording: 'The elections of 2000 were fraudulent.',
  language: 'en',
  subject: { topics: ['elections'], places: ['Peru'] },
  openProposals: [],
  inForce: null,
  evidence: {},
  verdicts: {},
  appearances: {},
};

/** The append of one piece of evidence to a stream at a version. */
export const appendOf = (stream: string, version: number): Append => {
  const event = offered();
  return {
    stream,
    expected: version,
    actor,
    events: [
      { id: newId('event'), event, item: (event.data as { evidence: string }).evidence, audience: 'public' },
    ],
    state,
    stateVersion: 'test-1',
  };
};

export const claimIds = (count: number): string[] => Array.from({ length: count }, () => newId('claim'));
