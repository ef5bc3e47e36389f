import type { Audience } from '../../domain/terms/define.ts';
import type { Log } from '../../event-store/log.ts';
import type { LeasedDelivery } from './lease-due.ts';

/** The type of what is sent to try a webhook out. */
export const pingType = 'webhook.ping';

/**
 * What is sent: the event as the feed has it, with the time once more under the name that Standard Webhooks gives it. It is
 * read from the log at each attempt, for the eyes of the webhook; undefined where those may not see it.
 */
export const messageOf = async (
  log: Log,
  ledger: string,
  { position, audience, webhook_id }: LeasedDelivery,
  now: string,
): Promise<string | undefined> => {
  if (position === null)
    return JSON.stringify({ type: pingType, timestamp: now, data: { webhook: webhook_id } });
  const audiences: Audience[] = audience === 'desk' ? ['public', 'desk'] : ['public'];
  const [event] = await log.part(ledger, { audiences }, { after: position - 1, upTo: position, limit: 1 });
  return event && JSON.stringify({ ...event, timestamp: event.recordedAt });
};
