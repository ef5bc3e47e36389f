import { asThePublic } from '../../domain/public-numbers.ts';
import type { Audience } from '../../domain/terms/define.ts';
import type { Log } from '../../event-store/log.ts';
import type { LeasedDelivery } from './lease-due.ts';

/** The message type of a test delivery. */
export const pingType = 'webhook.ping';

/**
 * The body of a delivery: the event as in the feed, with `timestamp` as Standard Webhooks names it. It is read at each
 * attempt, with the audience of the webhook. Undefined if the webhook may not see the event.
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
  const [event] = await log.readFiltered(
    ledger,
    { audiences },
    { after: position - 1, upTo: position, limit: 1 },
  );
  if (event === undefined) return undefined;
  const shown = audience === 'desk' ? event : asThePublic(event, await log.withheld(ledger));
  return JSON.stringify({ ...shown, timestamp: event.recordedAt });
};
