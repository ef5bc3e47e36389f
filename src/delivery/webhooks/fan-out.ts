import { runConsumer, type Consumer } from '../../background/consumer.ts';
import { createJointPoll } from '../../background/joint-poll.ts';
import { steadyBackoff } from '../../background/run-until-aborted.ts';
import { createWakeUps } from '../../background/wake-up.ts';
import type { Database, Sql } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { daysAfter } from '../../domain/terms/dates.ts';
import { matchesFilter } from '../event-filter.ts';
import { forgetActs } from './operations/idempotency.ts';
import { forgetSettled } from './deliveries.ts';
import { insertDeliveries } from './insert-deliveries.ts';
import { replayNext, type Replaying } from './replay.ts';
import { disableEnded, endedOf, type LedgerReads, type WebhookRights } from './rights.ts';
import { filterOfWebhook, type WebhookRow } from './webhook.ts';

/** Dependencies of the fan-out loop. */
export interface FanOut extends Replaying {
  readonly access: LedgerReads;
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

/** The longest wait of a ledger without webhooks, in milliseconds, if the poll of all ledgers does not wake it. */
const waitMaxMs = 300_000;

/** Fan-out of all ledgers. */
export interface FanOuts {
  /** Inserts the deliveries of one ledger until the signal aborts. */
  run(ledger: string, signal: AbortSignal): Promise<void>;
}

/**
 * Fan-out: a consumer that inserts one delivery per event and matching webhook, until the signal aborts. The checkpoint
 * moves by compare-and-set in the same transaction. So of several processes that follow a ledger, one writes each batch.
 */
export const createFanOut = (dependencies: FanOut): FanOuts => {
  const { database, onTrouble, pollEveryMs } = dependencies;
  const wakeUps = createWakeUps();
  const poll = createJointPoll({
    everyMs: pollEveryMs,
    look: (ledgers) => ledgersWithWebhooks(database, ledgers),
    work: (ledger) => wakeUps(ledger).wake(),
    onError: onTrouble,
  });
  return {
    run: async (ledger, signal) => {
      const consuming = runConsumer(
        { ...consumerOf(dependencies, ledger), wakeUp: wakeUps(ledger) },
        ledger,
        signal,
      );
      await Promise.all([consuming, poll.run(ledger, signal)]);
    },
  };
};

/** The ledgers that have a webhook in use, in one query for all. */
const ledgersWithWebhooks = (database: Database, ledgers: readonly string[]): Promise<string[]> =>
  database.run(async (sql) => {
    const rows = await sql<{ ledger: string }[]>`
      select distinct ledger_id as ledger from delivery.webhooks
      where ledger_id = any(${ledgers as string[]}::text[]) and state = 'enabled'`;
    return rows.map(({ ledger }) => ledger);
  });

const consumerOf = (dependencies: FanOut, ledger: string): Consumer => {
  const { log, database, clock, keptDays, onDue, onTrouble, pollEveryMs, followPatienceMs } = dependencies;
  let forgot = -Infinity;
  return {
    log,
    begin: async () => {
      if (performance.now() - forgot > forgetEveryMs) {
        forgot = performance.now();
        await forgetSettled(database, ledger, daysAfter(clock(), -keptDays));
        await forgetActs(database, ledger, daysAfter(clock(), -keysKeptDays));
      }
      while (await replayNext(dependencies, ledger)) onDue(ledger);
      return readCheckpoint(dependencies, ledger);
    },
    apply: async (events, from) => {
      const isOurs = await insertBatch(dependencies, ledger, events, from);
      if (isOurs) onDue(ledger);
      return isOurs;
    },
    onError: onTrouble,
    limits: {
      ...{ batchMaxEvents: dependencies.followBatchMaxEvents, followPatienceMs },
      ...{ idleMs: waitMaxMs, followMaxMs: pollEveryMs },
    },
    backoff: steadyBackoff(pollEveryMs),
  };
};

/**
 * The position to continue from; undefined if no webhook is enabled. Events before every webhook's start are skipped.
 * Webhooks whose rights ended are disabled: this runs at least once a second.
 */
const readCheckpoint = async (
  { database, access, clock, keptDays }: FanOut,
  ledger: string,
): Promise<number | undefined> => {
  const hooks = await database.run(
    (sql) => sql<(WebhookRights & { webhook_id: string; after_position: number })[]>`
      select webhook_id, after_position, audience, created_by, key_id from delivery.webhooks
      where ledger_id = ${ledger} and state = 'enabled'`,
  );
  if (hooks.length === 0) return undefined;
  // Read without a connection in hand: the read needs one of its own.
  const ended = await endedOf(access, ledger, hooks, clock());
  const after = Math.min(...hooks.map((hook) => hook.after_position));
  return database.run(async (sql) => {
    await disableEnded(
      sql,
      ledger,
      ended.map((hook) => hook.webhook_id),
    );
    if (ended.length === hooks.length) return undefined;
    const [row] = await sql<{ position: number; stands: boolean }[]>`
      insert into delivery.checkpoints as c (ledger_id, position) values (${ledger}, ${after})
      on conflict (ledger_id) do update
        set position = greatest(c.position, excluded.position),
            event_id = case when c.position >= excluded.position then c.event_id end
      returning position, position = 0 or exists (
        select from log.events e where e.ledger_id = ${ledger} and e.position = c.position
          and (c.event_id is null or e.event_id = c.event_id)) as stands`;
    return row === undefined || row.stands
      ? row?.position
      : goBack(sql, ledger, daysAfter(clock(), -keptDays));
  });
};

/**
 * Returns to a position up to which the log certainly stands as it was told, because the log has gone back. That is the last
 * event with a delivery that the log still has. Where there is none, it is the time since which deliveries are kept: all that
 * was told of later events has gone with them. Later events become deliveries, each once: a delivery has the id of its event.
 * The end of the log says nothing, since events may have been recorded before the loss was noticed.
 *
 * Webhooks that begin after that position begin at their creation. The event at their position may be another one now.
 */
const goBack = (sql: Sql, ledger: string, keptSince: string): Promise<number | undefined> =>
  transaction(sql, async (tx) => {
    await tx`select from delivery.checkpoints where ledger_id = ${ledger} for update`;
    const [place] = await tx<{ stands: number }[]>`
      select greatest(log.position_at(${ledger}, ${keptSince}),
        (select max(d.position) from delivery.deliveries d
         join log.events e on e.ledger_id = d.ledger_id and e.position = d.position and e.event_id = d.message_id
         where d.ledger_id = ${ledger})) as stands`;
    const stands = place?.stands ?? 0;
    await tx`
      update delivery.webhooks
      set after_position = least(after_position, greatest(${stands}::bigint, log.position_at(${ledger}, created_at)))
      where ledger_id = ${ledger} and after_position > ${stands}`;
    const [moved] = await tx<{ position: number }[]>`
      update delivery.checkpoints c set position = least(c.position, ${stands}), event_id = null
      where ledger_id = ${ledger} returning position`;
    return moved?.position;
  });

/** Writes the deliveries of a batch and moves the checkpoint. Returns false if another process moved it. */
const insertBatch = async (
  { database, log, clock }: FanOut,
  ledger: string,
  events: readonly RecordedEvent[],
  from: number,
): Promise<boolean> => {
  const to = events.at(-1);
  if (to === undefined) return true;
  const claims = [...new Set(events.map((event) => event.stream))];
  const classified = await log.topics(ledger, claims);
  return database.run((sql) =>
    transaction(sql, async (tx) => {
      // Events in memory may be of a log that has gone back since: the log must have the last of them.
      const moved = await tx`
        update delivery.checkpoints set position = ${to.position}, event_id = ${to.id}
        where ledger_id = ${ledger} and position = ${from} and exists (
          select from log.events where ledger_id = ${ledger} and position = ${to.position} and event_id = ${to.id})`;
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
