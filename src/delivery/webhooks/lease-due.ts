import type { Queryable } from '../../database/connect.ts';
import type { Secret } from './sign.ts';
import type { WebhookRow } from './webhook.ts';

/** A delivery that this process is to attempt now. */
export interface LeasedDelivery extends Pick<WebhookRow, 'audience' | 'url' | 'webhook_id'> {
  readonly message_id: string;
  readonly position: number | null;
  readonly attempts: number;
  readonly secrets: readonly Secret[];
}

export interface LeaseLimits {
  /** Requests to one webhook at once, as long as it takes what it is sent. */
  readonly webhookRequestsMax: number;
  /** Deliveries to take at most. */
  readonly deliveriesMax: number;
  /** How long nobody else may attempt what is taken: longer than any attempt lasts. */
  readonly leaseMs: number;
}

/**
 * Takes deliveries that are due, a few of each webhook, so that none keeps the others waiting. Rows that another process
 * looks at are passed over. `busy` says how many requests to which webhooks are under way here already.
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
      select w.webhook_id, w.url, w.audience, w.secrets, d.message_id
      from delivery.webhooks w
      left join unnest(${[...busy.keys()]}::text[], ${[...busy.values()]}::int[]) as b(webhook_id, requests)
        on b.webhook_id = w.webhook_id
      cross join lateral (
        select d.message_id, d.next_at from delivery.deliveries d
        where d.ledger_id = w.ledger_id and d.webhook_id = w.webhook_id and d.state = 'waiting' and d.next_at <= ${now}
          and (d.leased_until is null or d.leased_until < clock_timestamp())
        order by d.next_at
        -- One that fails is asked one thing at a time: it may be down, and has no use for a crowd.
        limit greatest(0, case when w.is_failing then 1 else ${webhookRequestsMax}::int end - coalesce(b.requests, 0))
        for update skip locked) d
      where w.ledger_id = ${ledger} and w.state = 'enabled' and (w.paused_until is null or w.paused_until <= ${now})
      order by d.next_at limit ${deliveriesMax})
    update delivery.deliveries d
    set lease_id = ${leaseId}, leased_until = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
    from due
    where d.ledger_id = ${ledger} and d.webhook_id = due.webhook_id and d.message_id = due.message_id
    returning d.webhook_id, d.message_id, d.position, d.attempts, due.url, due.audience, due.secrets`;
