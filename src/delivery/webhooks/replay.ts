import type { Database } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { Log } from '../../event-store/log.ts';
import { insertDeliveries } from './insert-deliveries.ts';
import { filterOfWebhook, type WebhookRow } from './webhook.ts';

/** Dependencies of a replay. */
export interface Replaying {
  readonly log: Log;
  readonly database: Database;
  readonly clock: () => string;
  readonly followBatchMaxEvents: number;
}

/**
 * Replays the next batch for one webhook that requested it. Its progress moves by compare-and-set in the same
 * transaction, so a crash repeats nothing. Returns false if no replay is pending.
 */
export const replayNext = async (
  { database, log, clock, followBatchMaxEvents }: Replaying,
  ledger: string,
): Promise<boolean> => {
  const hook = await database.run(async (sql) => {
    const [row] = await sql<WebhookRow[]>`
      select * from delivery.webhooks
      where ledger_id = ${ledger} and state = 'enabled' and replay_after is not null order by webhook_id limit 1`;
    return row;
  });
  if (hook === undefined) return false;
  const [after, upTo] = [hook.replay_after ?? 0, hook.replay_to ?? 0];
  const limit = followBatchMaxEvents;
  const events = await log.readFiltered(ledger, filterOfWebhook(hook), { after, upTo, limit });
  const through = events.length === limit ? (events.at(-1)?.position ?? upTo) : upTo;
  await database.run((sql) =>
    transaction(sql, async (tx) => {
      const moved = await tx`
        update delivery.webhooks set replay_after = ${through < upTo ? through : null}
        where ledger_id = ${ledger} and webhook_id = ${hook.webhook_id} and replay_after = ${after} and replay_to = ${upTo}
          and version = ${hook.version} and state = 'enabled'`;
      if (moved.count === 0) return;
      const matches = events.map((event) => ({ webhook: hook.webhook_id, event }));
      await insertDeliveries(tx, ledger, matches, clock());
    }),
  );
  return true;
};
