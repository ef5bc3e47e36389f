import type { Sql, Transaction } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { LeasedDelivery } from './lease-due.ts';
import type { Attempted, DeliveryOutcome } from './schedule.ts';

/** An attempt that is over, with its lease. */
export interface Settled {
  readonly ledger: string;
  readonly leaseId: string;
  readonly leased: LeasedDelivery;
  readonly attempted: Attempted;
  readonly outcome: DeliveryOutcome;
  /** When the attempt began: RFC 3339 in UTC. */
  readonly began: string;
  /** When the attempt was over: RFC 3339 in UTC. */
  readonly now: string;
}

const timeOf = (ms: number): string => new Date(ms).toISOString();

/**
 * Stores the result of an attempt. If the lease was lost meanwhile, the attempt is still stored. The state of the
 * delivery then belongs to the new lease.
 */
export const settle = (sql: Sql, settled: Settled): Promise<void> =>
  transaction(sql, async (tx) => {
    const { ledger, leased, attempted, began } = settled;
    const { webhook_id, message_id } = leased;
    // Lock order: the webhook before its delivery, as everywhere. The reverse order could deadlock with a removal.
    await settleWebhook(tx, settled);
    const [updated] = await tx<{ tries: number }[]>`
      update delivery.deliveries set tries = tries + 1
      where ledger_id = ${ledger} and webhook_id = ${webhook_id} and message_id = ${message_id} returning tries`;
    // The webhook was removed together with its deliveries.
    if (updated === undefined) return;
    await tx`
      insert into delivery.attempts (ledger_id, webhook_id, message_id, number, at, status, latency_ms, detail)
      values (${ledger}, ${webhook_id}, ${message_id}, ${updated.tries}, ${began}, ${attempted.status ?? null},
              ${attempted.latencyMs}, ${attempted.detail})`;
    await settleDelivery(tx, settled);
  });

const settleDelivery = async (
  tx: Transaction,
  { ledger, leaseId, leased: { webhook_id, message_id }, outcome, now }: Settled,
): Promise<void> => {
  const state = outcome.kind === 'delivered' ? 'delivered' : outcome.kind === 'retry' ? 'waiting' : 'failed';
  const next = outcome.kind === 'retry' ? timeOf(outcome.at) : now;
  await tx`
    update delivery.deliveries
    set state = ${state}, attempts = attempts + 1, next_at = ${next}, lease_id = null, leased_until = null
    where ledger_id = ${ledger} and webhook_id = ${webhook_id} and message_id = ${message_id} and lease_id = ${leaseId}`;
};

const settleWebhook = async (
  tx: Transaction,
  { ledger, leased: { webhook_id, message_id }, outcome, now }: Settled,
): Promise<void> => {
  const hook = tx`ledger_id = ${ledger} and webhook_id = ${webhook_id}`;
  switch (outcome.kind) {
    case 'delivered':
      await tx`
        update delivery.webhooks set is_failing = false, paused_until = null, last_success_at = ${now} where ${hook}`;
      return;
    case 'retry':
      await tx`
        update delivery.webhooks
        set is_failing = true,
            paused_until = ${outcome.pauseUntil === undefined ? tx`paused_until` : timeOf(outcome.pauseUntil)}
        where ${hook}`;
      return;
    case 'gone':
      await tx`
        update delivery.webhooks
        set state = 'disabled', disabled_because = 'gone', version = version + 1 where ${hook} and state = 'enabled'`;
      return;
    case 'given-up':
      // Disabled only if the webhook accepted nothing in that time. One event that it cannot handle must not disable
      // it.
      await tx`
        update delivery.webhooks w
        set is_failing = true, state = 'disabled', disabled_because = 'failing', version = version + 1
        from delivery.deliveries d
        where w.ledger_id = ${ledger} and w.webhook_id = ${webhook_id} and w.state = 'enabled'
          and d.ledger_id = w.ledger_id and d.webhook_id = w.webhook_id and d.message_id = ${message_id}
          and (w.last_success_at is null or w.last_success_at < d.created_at)`;
      return;
    case 'withheld':
      return;
    default:
      outcome satisfies never;
  }
};

/** Releases the lease of a delivery whose attempt was aborted. The attempt is not counted. */
export const release = async (
  sql: Sql,
  { ledger, leaseId, leased }: Pick<Settled, 'ledger' | 'leaseId' | 'leased'>,
): Promise<void> => {
  await sql`
    update delivery.deliveries set lease_id = null, leased_until = null
    where ledger_id = ${ledger} and webhook_id = ${leased.webhook_id} and message_id = ${leased.message_id}
      and lease_id = ${leaseId}`;
};
