import { runConsumer } from '../../background/consumer.ts';
import { steadyBackoff } from '../../background/run-until-aborted.ts';
import type { Database } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { daysAfter } from '../../domain/terms/dates.ts';
import { matchesFilter } from '../event-filter.ts';
import { forgetActs } from './operations/idempotency.ts';
import { forgetSettled } from './deliveries.ts';
import { insertDeliveries } from './insert-deliveries.ts';
import { replayNext, type Replaying } from './replay.ts';
import { filterOfWebhook, type WebhookRow } from './webhook.ts';

/** Dependencies of the fan-out loop. */
export interface FanOut extends Replaying {
  /** The longest wait before looking for events of other processes, in milliseconds. */
  readonly followPatienceMs: number;
  /** The longest wait before a new webhook or a requested replay is noticed, in milliseconds. */
  readonly pollEveryMs: number;
  /** Retention of settled deliveries, in days. */
  readonly keptDays: number;
  /** Called when deliveries have become due. */
  readonly onDue: (ledger: string) => void;
  /** Gets the errors of the loop, which continues. */
  readonly onTrouble: (error: unknown) => void;
}

const forgetEveryMs = 600_000;
/** Retention of idempotency keys of webhook operations, in days. The API promises 24 hours. */
const keysKeptDays = 2;

/**
 * Fan-out: a consumer that inserts one delivery per event and matching webhook, until the signal aborts. The checkpoint
 * moves by compare-and-set in the same transaction. So of several processes that follow a ledger, one writes each batch.
 */
export const fanOut = (dependencies: FanOut, ledger: string, signal: AbortSignal): Promise<void> => {
  const { log, database, clock, keptDays, onDue, onTrouble, pollEveryMs, followPatienceMs } = dependencies;
  let forgot = -Infinity;
  return runConsumer(
    {
      log,
      begin: async () => {
        if (performance.now() - forgot > forgetEveryMs) {
          forgot = performance.now();
          await forgetSettled(database, ledger, daysAfter(clock(), -keptDays));
          await forgetActs(database, ledger, daysAfter(clock(), -keysKeptDays));
        }
        while (await replayNext(dependencies, ledger)) onDue(ledger);
        return readCheckpoint(database, ledger);
      },
      apply: async (events, from, to) => {
        const isOurs = await insertBatch(dependencies, ledger, events, from, to);
        if (isOurs) onDue(ledger);
        return isOurs;
      },
      onError: onTrouble,
      limits: {
        ...{ batchMaxEvents: dependencies.followBatchMaxEvents, followPatienceMs },
        ...{ idleMs: pollEveryMs, followMaxMs: pollEveryMs },
      },
      backoff: steadyBackoff(pollEveryMs),
    },
    ledger,
    signal,
  );
};

/**
 * The position to continue from; undefined if no webhook is enabled. Events before every webhook's start are skipped.
 */
const readCheckpoint = (database: Database, ledger: string): Promise<number | undefined> =>
  database.run(async (sql) => {
    const [first] = await sql<{ after: number | null }[]>`
      select min(after_position) as after from delivery.webhooks where ledger_id = ${ledger} and state = 'enabled'`;
    if (first === undefined || first.after === null) return undefined;
    const [row] = await sql<{ position: number }[]>`
      insert into delivery.checkpoints as c (ledger_id, position) values (${ledger}, ${first.after})
      on conflict (ledger_id) do update set position = greatest(c.position, excluded.position) returning position`;
    return row?.position;
  });

/** Writes the deliveries of a batch and moves the checkpoint. Returns false if another process moved it. */
const insertBatch = async (
  { database, log, clock }: FanOut,
  ledger: string,
  events: readonly RecordedEvent[],
  from: number,
  to: number,
): Promise<boolean> => {
  const claims = [...new Set(events.map((event) => event.stream))];
  const classified = await log.topics(ledger, claims);
  return database.run((sql) =>
    transaction(sql, async (tx) => {
      const moved = await tx`
        update delivery.checkpoints set position = ${to} where ledger_id = ${ledger} and position = ${from}`;
      if (moved.count === 0) return false;
      // Read after the checkpoint is locked. Creating a webhook locks the checkpoint first, so no new webhook is
      // missed.
      const hooks = await tx<WebhookRow[]>`
        select * from delivery.webhooks where ledger_id = ${ledger} and state = 'enabled'`;
      const matches = hooks.flatMap((hook) => {
        const filter = filterOfWebhook(hook);
        return events
          .filter((event) => event.position > hook.after_position && matchesFilter(filter, event, classified))
          .map((event) => ({ webhook: hook.webhook_id, event }));
      });
      await insertDeliveries(tx, ledger, matches, clock());
      return true;
    }),
  );
};
