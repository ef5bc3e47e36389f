import { z } from 'zod';
import type { Database, Transaction } from '../../database/connect.ts';
import { instant } from '../../domain/terms/dates.ts';
import { eventId } from '../../domain/terms/ids.ts';
import { pingType } from './message.ts';
import { toWebhook, type Webhook, type WebhookRow } from './webhook.ts';

export const delivery = z
  .object({
    event: eventId.describe('The id of the event. It is the `webhook-id` of every attempt.'),
    type: z.string().describe('What it tells of; `webhook.ping` where it only tries the webhook out.'),
    position: z.int().min(1).nullable().describe('The position of the event; null for a ping.'),
    state: z
      .enum(['waiting', 'delivered', 'failed'])
      .describe('The state of the delivery: scheduled, accepted by the receiver, or given up.'),
    attempts: z.int().min(0).describe('The total number of attempts.'),
    createdAt: instant.describe('When the delivery was created, or was last requested again.'),
    nextAt: instant.nullable().describe('When it is tried next; null where it is not.'),
  })
  .meta({ id: 'Delivery', description: 'The delivery of one event to one webhook, and its outcome.' });
export type Delivery = z.output<typeof delivery>;

export const attempt = z
  .object({
    number: z.int().min(1).describe('The number of the attempt, counted from 1.'),
    at: instant.describe('When the attempt began.'),
    status: z.int().nullable().describe('The status that was answered; null where nothing was.'),
    latencyMs: z.int().min(0).describe('The duration in milliseconds.'),
    detail: z.string().describe('The beginning of the answer, or the reason why there is none.'),
  })
  .meta({ id: 'DeliveryAttempt', description: 'The outcome of one attempt.' });
export type DeliveryAttempt = z.output<typeof attempt>;

interface DeliveryRow {
  readonly message_id: string;
  readonly type: string;
  readonly position: number | null;
  readonly state: Delivery['state'];
  readonly tries: number;
  readonly created_at: Date;
  readonly next_at: Date;
}

const toDelivery = (row: DeliveryRow): Delivery => ({
  event: row.message_id,
  type: row.type,
  position: row.position,
  state: row.state,
  attempts: row.tries,
  createdAt: row.created_at.toISOString(),
  nextAt: row.state === 'waiting' ? row.next_at.toISOString() : null,
});

/** The deliveries of a webhook, newest first, by keyset pagination. */
export const listDeliveries = (
  database: Database,
  ledger: string,
  webhook: string,
  {
    state,
    after,
    limit,
  }: { state: string | undefined; after: { at: string; event: string } | undefined; limit: number },
): Promise<Delivery[]> =>
  database.run(async (sql) => {
    const rows = await sql<DeliveryRow[]>`
      select message_id, type, position, state, tries, created_at, next_at from delivery.deliveries
      where ledger_id = ${ledger} and webhook_id = ${webhook}
        ${state === undefined ? sql`` : sql`and state = ${state}`}
        ${after === undefined ? sql`` : sql`and (created_at, message_id) < (${after.at}, ${after.event})`}
      order by created_at desc, message_id desc limit ${limit}`;
    return rows.map(toDelivery);
  });

/** The most attempts of one delivery that are returned, latest first. */
const attemptsShownMax = 100;

/** A delivery with its latest attempts; undefined if there is none. */
export const readDelivery = (
  database: Database,
  ledger: string,
  webhook: string,
  event: string,
): Promise<(Delivery & { log: DeliveryAttempt[] }) | undefined> =>
  database.run(async (sql) => {
    const [row] = await sql<DeliveryRow[]>`
      select message_id, type, position, state, tries, created_at, next_at from delivery.deliveries
      where ledger_id = ${ledger} and webhook_id = ${webhook} and message_id = ${event}`;
    if (row === undefined) return undefined;
    const tried = await sql<
      { number: number; at: Date; status: number | null; latency_ms: number; detail: string }[]
    >`
      select number, at, status, latency_ms, detail from delivery.attempts
      where ledger_id = ${ledger} and webhook_id = ${webhook} and message_id = ${event}
      order by number desc limit ${attemptsShownMax}`;
    const log = tried.map(({ latency_ms: latencyMs, at, ...each }) => ({
      ...each,
      at: at.toISOString(),
      latencyMs,
    }));
    return { ...toDelivery(row), log };
  });

/**
 * Makes one delivery due again, with the same id and a new retry schedule. Returns whether it exists. An attempt in
 * flight loses its lease; otherwise its outcome would settle the delivery that was requested after it.
 */
export const resendOne = async (
  tx: Transaction,
  ledger: string,
  webhook: string,
  event: string,
  now: string,
): Promise<boolean> => {
  const again = await tx`
    update delivery.deliveries
    set state = 'waiting', attempts = 0, created_at = ${now}, next_at = ${now}, lease_id = null, leased_until = null
    where ledger_id = ${ledger} and webhook_id = ${webhook} and message_id = ${event}`;
  return again.count > 0;
};

/**
 * Requests a replay of all events after a position, up to the current head. The fan-out loop inserts the deliveries.
 */
export const resendSince = async (
  tx: Transaction,
  ledger: string,
  row: WebhookRow,
  after: number,
  upTo: number,
): Promise<Webhook> => {
  const [asked] = await tx<WebhookRow[]>`
    update delivery.webhooks
    set replay_after = least(coalesce(replay_after, ${after}), ${after}), replay_to = ${upTo}
    where ledger_id = ${ledger} and webhook_id = ${row.webhook_id} returning *`;
  return toWebhook(asked ?? row);
};

/** Inserts a test delivery with an id of its own. */
export const ping = async (
  tx: Transaction,
  ledger: string,
  webhook: string,
  event: string,
  now: string,
): Promise<void> => {
  await tx`
    insert into delivery.deliveries (ledger_id, webhook_id, message_id, position, type, created_at, next_at)
    values (${ledger}, ${webhook}, ${event}, null, ${pingType}, ${now}, ${now})`;
};

/** Retention: deletes deliveries that were settled before a time. */
export const forgetSettled = (database: Database, ledger: string, before: string): Promise<void> =>
  database.run(async (sql) => {
    await sql`
      with gone as (
        delete from delivery.deliveries
        where (ledger_id, webhook_id, message_id) in (
          select ledger_id, webhook_id, message_id from delivery.deliveries
          where ledger_id = ${ledger} and state <> 'waiting' and created_at < ${before} limit 10000)
        returning ledger_id, webhook_id, message_id)
      delete from delivery.attempts a using gone
      where a.ledger_id = gone.ledger_id and a.webhook_id = gone.webhook_id and a.message_id = gone.message_id`;
  });
