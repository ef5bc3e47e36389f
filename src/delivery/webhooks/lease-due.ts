import { leaseOn } from '../../background/lease.ts';
import type { Queryable } from '../../database/connect.ts';
import type { StoredSecret } from './signing/secrets.ts';
import type { WebhookRow } from './webhook.ts';

/** A delivery that this process has leased. */
export interface LeasedDelivery extends Pick<
  WebhookRow,
  'audience' | 'url' | 'webhook_id' | 'created_by' | 'key_id'
> {
  /** The id that the receiver gets as `webhook-id`. It is the same for every attempt. */
  readonly message_id: string;
  /** The position of the event; null for a ping. */
  readonly position: number | null;
  /** The number of earlier attempts of the current schedule. */
  readonly attempts: number;
  readonly secrets: readonly StoredSecret[];
}

/** Limits of one lease. */
export interface LeaseLimits {
  /** The most concurrent requests to one webhook. A failing webhook gets one at a time. */
  readonly webhookRequestsMax: number;
  /** The most deliveries to lease at once. */
  readonly deliveriesMax: number;
  /**
   * The duration of a lease in milliseconds. It must exceed the longest attempt, or two processes send the same
   * delivery.
   */
  readonly leaseMs: number;
}

/**
 * Leases due deliveries, a few per webhook, so that no webhook delays the others. Rows locked by another process are
 * skipped. `busy` has the number of requests in flight per webhook of this process.
 */
export const leaseDue = (
  sql: Queryable,
  ledger: string,
  now: string,
  leaseId: string,
  busy: ReadonlyMap<string, number>,
  { webhookRequestsMax, deliveriesMax, leaseMs }: LeaseLimits,
): Promise<LeasedDelivery[]> =>
  sql<LeasedDelivery[]>`
    with due as materialized (
      select w.webhook_id, w.url, w.audience, w.secrets, w.created_by, w.key_id, d.message_id
      from delivery.webhooks w
      left join unnest(${[...busy.keys()]}::text[], ${[...busy.values()]}::int[]) as b(webhook_id, requests)
        on b.webhook_id = w.webhook_id
      cross join lateral (
        select d.message_id, d.next_at from delivery.deliveries d
        where d.ledger_id = w.ledger_id and d.webhook_id = w.webhook_id and d.state = 'waiting' and d.next_at <= ${now}
          and ${leaseOn('d.leased_until', leaseMs).isOver(sql)}
        order by d.next_at
        -- A failing webhook gets one request at a time: it may be down.
        limit greatest(0, case when w.is_failing then 1 else ${webhookRequestsMax}::int end - coalesce(b.requests, 0))
        for update skip locked) d
      where w.ledger_id = ${ledger} and w.state = 'enabled' and (w.paused_until is null or w.paused_until <= ${now})
      order by d.next_at limit ${deliveriesMax})
    update delivery.deliveries d
    set lease_id = ${leaseId}, leased_until = ${leaseOn('d.leased_until', leaseMs).until(sql)}
    from due
    where d.ledger_id = ${ledger} and d.webhook_id = due.webhook_id and d.message_id = due.message_id
    returning d.webhook_id, d.message_id, d.position, d.attempts, due.url, due.audience, due.secrets,
      due.created_by, due.key_id`;

/** The ledgers in which a delivery is due, in one query for all. */
export const ledgersWithDueDeliveries = async (
  sql: Queryable,
  ledgers: readonly string[],
  now: string,
  leaseMs: number,
): Promise<string[]> => {
  const rows = await sql<{ ledger: string }[]>`
    select distinct w.ledger_id as ledger from delivery.webhooks w
    where w.ledger_id = any(${ledgers as string[]}::text[]) and w.state = 'enabled'
      and (w.paused_until is null or w.paused_until <= ${now})
      and exists (
        select from delivery.deliveries d
        where d.ledger_id = w.ledger_id and d.webhook_id = w.webhook_id and d.state = 'waiting' and d.next_at <= ${now}
          and ${leaseOn('d.leased_until', leaseMs).isOver(sql)})`;
  return rows.map(({ ledger }) => ledger);
};
