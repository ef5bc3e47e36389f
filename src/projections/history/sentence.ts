import type { z } from 'zod';
import type { changeReason } from '../../domain/claim/values.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Actor } from '../../domain/terms/actor.ts';
import { actionOf } from './claim-actions.ts';
import type { Names } from './names.ts';

const nameOf = (actor: Actor): string => {
  switch (actor.kind) {
    case 'person':
      return actor.name;
    case 'program':
      return `${actor.name} (a program)`;
    case 'system':
      return 'The ledger';
    case 'anonymous':
      return 'Someone without a key';
    default:
      return actor satisfies never;
  }
};

/** What happened, in one sentence that needs nothing around it but the date. */
export const sentenceOf = (event: RecordedEvent, names: Names): string =>
  `${nameOf(event.actor)} ${actionOf(event, names)}${because(event)}${noticeOf(event)}.`;

/** The words of a published notice, where the event carries words for them. */
const noticeOf = (event: RecordedEvent): string =>
  event.type === 'correction.published' ? `, and says: ${quoted(event.data.text)}` : '';

/** A typed reason, as a reader would say it. */
const changeReasons: Record<z.output<typeof changeReason>, string> = {
  'new-evidence': 'there is new evidence',
  'our-error': 'we made an error',
  'claim-changed': 'the claim changed',
  methodology: 'our method changed',
  legal: 'the law demands it',
};

const isTyped = (reason: string): reason is keyof typeof changeReasons =>
  Object.hasOwn(changeReasons, reason);

/** Words that people wrote stand as a quotation, so that nobody takes them for the ledger's own. */
const quoted = (text: string): string => `“${text.trim().replace(/\.$/, '')}”`;

/** The end of the sentence that says why; empty where the event gives no reason. */
const because = ({ data }: RecordedEvent): string => {
  const { reason, comments } = data as Record<string, unknown>;
  const why = reason ?? comments;
  if (typeof why !== 'string') return '';
  return ` because ${isTyped(why) ? changeReasons[why] : quoted(why)}`;
};

/** Why it happened, where the event says so. */
export const reasonOf = ({ data }: RecordedEvent): string | undefined => {
  const { reason, text, comments, rationale, explanation, question } = data as Record<string, unknown>;
  // A correction has a typed reason and a text for readers; the text says more.
  const why = text ?? comments ?? rationale ?? explanation ?? question ?? reason;
  return typeof why === 'string' ? why : undefined;
};
