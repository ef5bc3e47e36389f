import type { z } from 'zod';
import type { changeReason } from '../../domain/claim/values.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import { actionOf } from './claim-actions.ts';
import type { Names } from './names.ts';

const article = (word: string): string => (/^[aeiou]/.test(word) ? `An ${word}` : `A ${word}`);

/** A member as the reader knows them: by name, by role, or not at all. */
const memberName = (actor: Extract<Actor, { kind: 'person' | 'program' }>): string => {
  const isProgram = actor.kind === 'program';
  if ('name' in actor) return isProgram ? `${actor.name} (a program)` : actor.name;
  if ('role' in actor) return isProgram ? `${article(actor.role)} (a program)` : article(actor.role);
  return isProgram ? 'A program' : 'A member of the desk';
};

const nameOf = (actor: Actor): string => {
  switch (actor.kind) {
    case 'person':
    case 'program':
      return memberName(actor);
    case 'system':
      return 'The ledger';
    case 'anonymous':
      return 'Someone without a key';
    default:
      return actor satisfies never;
  }
};

/** The event as one sentence that is complete except for the date. */
export const sentenceOf = (event: RecordedEvent, names: Names): string =>
  `${nameOf(event.actor)} ${actionOf(event, names)}${because(event)}${noticeOf(event)}.`;

/** The text of a published notice, if the event has one. */
const noticeOf = (event: RecordedEvent): string =>
  event.type === 'correction.published' ? `, and says: ${quoted(event.data.text)}` : '';

/** The typed reasons in the words of a sentence. */
const changeReasons: Record<z.output<typeof changeReason>, string> = {
  'new-evidence': 'there is new evidence',
  'our-error': 'we made an error',
  'claim-changed': 'the claim changed',
  methodology: 'our method changed',
  legal: 'the law demands it',
};

const isTyped = (reason: string): reason is keyof typeof changeReasons =>
  Object.hasOwn(changeReasons, reason);

/** Quotes text written by people, to tell it apart from the ledger's own words. */
const quoted = (text: string): string => `“${text.trim().replace(/\.$/, '')}”`;

/** The subordinate clause with the reason; empty if the event has none. */
const because = ({ data }: RecordedEvent): string => {
  const { reason, comments } = data as Record<string, unknown>;
  const why = reason ?? comments;
  if (typeof why !== 'string') return '';
  return ` because ${isTyped(why) ? changeReasons[why] : quoted(why)}`;
};

/** The reason of the event, if it has one. */
export const reasonOf = ({ data }: RecordedEvent): string | undefined => {
  const { reason, text, comments, rationale, explanation, question } = data as Record<string, unknown>;
  // A correction has a typed reason and a text for readers. The text says more, so it goes first.
  const why = text ?? comments ?? rationale ?? explanation ?? question ?? reason;
  return typeof why === 'string' ? why : undefined;
};
