import type { RecordedEvent } from '../../domain/events.ts';
import type { changeReason } from '../../domain/claim/values.ts';
import type { z } from 'zod';

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
export const quoted = (text: string): string => `“${text.trim().replace(/\.$/, '')}”`;

/** The end of the sentence that says why; empty where the event gives no reason. */
export const because = ({ data }: RecordedEvent): string => {
  const { reason, comments } = data as Record<string, unknown>;
  const why = reason ?? comments;
  if (typeof why !== 'string') return '';
  return ` because ${isTyped(why) ? changeReasons[why] : quoted(why)}`;
};
