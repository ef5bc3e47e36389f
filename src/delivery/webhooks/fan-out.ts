import { setTimeout as sleep } from 'node:timers/promises';
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

export interface FanOut extends Replaying {
  readonly followPatienceMs: number;
  /** How long at most until a new webhook, or a wish to tell something again, is noticed. */
  readonly lookEveryMs: number;
  /** Days for which settled deliveries are kept. */
  readonly keptDays: number;
  /** Told when there is something to deliver. */
  readonly onDue: (ledger: string) => void;
  readonly onTrouble: (error: unknown) => void;
}

const forgetEveryMs = 600_000;
/** Days for which an act can be repeated under its id; 24 hours are promised. */
const actsKeptDays = 2;

/**
 * Makes a delivery of each event for each webhook that is to be told of it, until the signal aborts. The checkpoint moves
 * in the transaction that writes them, from exactly where it was: of several processes that follow, one writes each batch.
 */
export const fanOut = async (dependencies: FanOut, ledger: string, signal: AbortSignal): Promise<void> => {
  let forgot = -Infinity;
  while (!signal.aborted) {
    try {
      if (performance.now() - forgot > forgetEveryMs) {
        forgot = performance.now();
        await forgetSettled(
          dependencies.database,
          ledger,
          daysAfter(dependencies.clock(), -dependencies.keptDays),
        );
        await forgetActs(dependencies.database, ledger, daysAfter(dependencies.clock(), -actsKeptDays));
      }
      while (await replayNext(dependencies, ledger)) dependencies.onDue(ledger);
      const from = await begin(dependencies.database, ledger);
      if (from === undefined) await pause(dependencies.lookEveryMs, signal);
      else await follow(dependencies, ledger, from, signal);
    } catch (error) {
      dependencies.onTrouble(error);
      await pause(dependencies.lookEveryMs, signal);
    }
  }
};

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
};

/** Where to go on; undefined where no webhook waits for anything. What nobody was to be told of is passed over. */
const begin = (database: Database, ledger: string): Promise<number | undefined> =>
  database.run(async (sql) => {
    const [first] = await sql<{ after: number | null }[]>`
      select min(after_position) as after from delivery.webhooks where ledger_id = ${ledger} and state = 'enabled'`;
    if (first === undefined || first.after === null) return undefined;
    const [row] = await sql<{ position: number }[]>`
      insert into delivery.checkpoints as c (ledger_id, position) values (${ledger}, ${first.after})
      on conflict (ledger_id) do update set position = greatest(c.position, excluded.position) returning position`;
    return row?.position;
  });

const follow = async (
  dependencies: FanOut,
  ledger: string,
  from: number,
  signal: AbortSignal,
): Promise<void> => {
  let position = from;
  const followed = dependencies.log.follow(ledger, {
    after: from,
    signal: AbortSignal.any([signal, AbortSignal.timeout(dependencies.lookEveryMs)]),
    batchMaxEvents: dependencies.followBatchMaxEvents,
    patienceMs: dependencies.followPatienceMs,
  });
  for await (const events of followed) {
    const to = events.at(-1)?.position ?? position;
    // Another process was quicker; where it is now is looked up again.
    if (!(await spread(dependencies, ledger, events, position, to))) return;
    position = to;
    dependencies.onDue(ledger);
  }
};

const spread = async (
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
      // After the checkpoint was locked: whoever makes a webhook locks it first, so none is made in between unseen.
      const hooks = await tx<WebhookRow[]>`
        select * from delivery.webhooks where ledger_id = ${ledger} and state = 'enabled'`;
      const told = hooks.flatMap((hook) => {
        const part = filterOfWebhook(hook);
        return events
          .filter((event) => event.position > hook.after_position && matchesFilter(part, event, classified))
          .map((event) => ({ webhook: hook.webhook_id, event }));
      });
      await insertDeliveries(tx, ledger, told, clock());
      return true;
    }),
  );
};
