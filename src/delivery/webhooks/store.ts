import type { Database, Queryable, Transaction } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { StreamKind } from '../../domain/stream-kinds.ts';
import { makeSecret, rotated } from './sign.ts';
import { toWebhook, type Webhook, type WebhookRow } from './webhook.ts';

/** Webhooks of one ledger at most. Each event is held against all of them. */
export const webhooksMax = 100;

export interface MakeWebhook {
  readonly url: string;
  readonly description?: string | undefined;
  readonly audience?: 'public' | 'desk' | undefined;
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly StreamKind[] | undefined;
  readonly claim?: string | undefined;
  readonly topic?: string | undefined;
}

/** Null takes a field away; what is left out stays. */
export type ChangeWebhook = {
  readonly [K in keyof Omit<MakeWebhook, 'audience'>]?: MakeWebhook[K] | null;
} & {
  readonly state?: 'enabled' | 'disabled' | undefined;
};

export type Changed = Webhook | { readonly stale: number } | undefined;

/** What was asked for cannot be had. */
export class TooManyWebhooks extends Error {
  override readonly name = 'TooManyWebhooks';
}

const find = async (sql: Queryable, ledger: string, id: string): Promise<WebhookRow | undefined> => {
  const [row] = await sql<WebhookRow[]>`
    select * from delivery.webhooks where ledger_id = ${ledger} and webhook_id = ${id}`;
  return row;
};

export const readWebhook = async (
  database: Database,
  ledger: string,
  id: string,
): Promise<Webhook | undefined> => {
  const row = await database.run((sql) => find(sql, ledger, id));
  return row && toWebhook(row);
};

export const listWebhooks = (database: Database, ledger: string): Promise<Webhook[]> =>
  database.run(async (sql) => {
    const rows = await sql<WebhookRow[]>`
      select * from delivery.webhooks where ledger_id = ${ledger} order by webhook_id`;
    return rows.map(toWebhook);
  });

/**
 * The position from which on a webhook is told. The checkpoint is locked before the head is read: what is made deliveries
 * of before us ends at the checkpoint, and whoever goes on from there sees us.
 */
const startingNow = async (tx: Transaction, ledger: string): Promise<number> => {
  await tx`insert into delivery.checkpoints (ledger_id, position) values (${ledger}, 0) on conflict do nothing`;
  const [locked] = await tx<{ position: number }[]>`
    select position from delivery.checkpoints where ledger_id = ${ledger} for update`;
  const [log] = await tx<{ head: number }[]>`
    select coalesce(max(position), 0) as head from log.events where ledger_id = ${ledger}`;
  return Math.max(locked?.position ?? 0, log?.head ?? 0);
};

export const makeWebhook = (
  database: Database,
  ledger: string,
  { id, by, now }: { id: string; by: string; now: string },
  { url, description, audience, types, kinds, claim, topic }: MakeWebhook,
): Promise<{ webhook: Webhook; secret: string }> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      const after = await startingNow(tx, ledger);
      const [count] = await tx<{ n: number }[]>`
        select count(*)::int as n from delivery.webhooks where ledger_id = ${ledger}`;
      if ((count?.n ?? 0) >= webhooksMax)
        throw new TooManyWebhooks(`a ledger has ${webhooksMax} webhooks at most`);
      const secret = makeSecret();
      const [row] = await tx<WebhookRow[]>`
        insert into delivery.webhooks (ledger_id, webhook_id, url, description, audience, types, kinds, claim, topic,
                                       secrets, created_at, created_by, after_position)
        values (${ledger}, ${id}, ${url}, ${description ?? null}, ${audience ?? 'public'}, ${types ? [...types] : null},
                ${kinds ? [...kinds] : null}, ${claim ?? null}, ${topic ?? null},
                ${tx.json([{ secret, until: null }])}, ${now}, ${by}, ${after}) returning *`;
      if (row === undefined) throw new Error('the webhook was not made');
      return { webhook: toWebhook(row), secret };
    }),
  );

/** Changes a webhook where it is at one of the versions that the asker saw, or at any where none is given. */
export const changeWebhook = (
  database: Database,
  ledger: string,
  id: string,
  expected: readonly number[] | undefined,
  change: ChangeWebhook,
): Promise<Changed> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      // Before the row, as whoever makes deliveries does, so that the two can never wait for each other.
      const after = change.state === 'enabled' ? await startingNow(tx, ledger) : 0;
      const [row] = await tx<WebhookRow[]>`
        select * from delivery.webhooks where ledger_id = ${ledger} and webhook_id = ${id} for update`;
      if (row === undefined) return undefined;
      if (expected !== undefined && !expected.includes(row.version)) return { stale: row.version };
      const next = <K extends keyof MakeWebhook & keyof ChangeWebhook>(name: K) =>
        change[name] === undefined ? row[name] : change[name];
      const state = change.state ?? row.state;
      const wakes = state === 'enabled' && row.state === 'disabled';
      const [changed] = await tx<WebhookRow[]>`
        update delivery.webhooks
        set version = version + 1, url = ${next('url')}, description = ${next('description')},
            types = ${next('types') as string[] | null}, kinds = ${next('kinds') as string[] | null},
            claim = ${next('claim')}, topic = ${next('topic')}, state = ${state},
            disabled_because = ${state === 'enabled' ? null : (row.disabled_because ?? 'by-hand')},
            after_position = ${wakes ? after : row.after_position},
            is_failing = ${wakes ? false : tx`is_failing`}, paused_until = ${wakes ? null : tx`paused_until`}
        where ledger_id = ${ledger} and webhook_id = ${id} returning *`;
      return changed && toWebhook(changed);
    }),
  );

/** Takes a webhook away, with all that was to be told and was told. Answers whether it was there. */
export const removeWebhook = (database: Database, ledger: string, id: string): Promise<boolean> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      const removed =
        await tx`delete from delivery.webhooks where ledger_id = ${ledger} and webhook_id = ${id}`;
      await tx`delete from delivery.deliveries where ledger_id = ${ledger} and webhook_id = ${id}`;
      await tx`delete from delivery.attempts where ledger_id = ${ledger} and webhook_id = ${id}`;
      return removed.count > 0;
    }),
  );

/** Gives a webhook a new secret; the ones before it sign beside it until a time. Answers the new one. */
export const rotateSecret = (
  database: Database,
  ledger: string,
  id: string,
  { now, until }: { now: string; until: string },
): Promise<{ webhook: Webhook; secret: string } | undefined> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      const [row] = await tx<WebhookRow[]>`
        select * from delivery.webhooks where ledger_id = ${ledger} and webhook_id = ${id} for update`;
      if (row === undefined) return undefined;
      const secret = makeSecret();
      const secrets = rotated(row.secrets, secret, now, until).map((each) => ({ ...each }));
      const [changed] = await tx<WebhookRow[]>`
        update delivery.webhooks set secrets = ${tx.json(secrets)}, version = version + 1
        where ledger_id = ${ledger} and webhook_id = ${id} returning *`;
      return changed && { webhook: toWebhook(changed), secret };
    }),
  );

/** What the webhooks of a ledger have before them: deliveries that wait, and webhooks that are told of nothing. */
export const webhooksOutstanding = async (
  sql: Queryable,
  ledger: string,
): Promise<{ waiting: number; disabled: number }> => {
  const [row] = await sql<{ waiting: number; disabled: number }[]>`
    select
      (select count(*)::int from delivery.deliveries d
       join delivery.webhooks w on w.ledger_id = d.ledger_id and w.webhook_id = d.webhook_id
       where d.ledger_id = ${ledger} and d.state = 'waiting' and w.state = 'enabled') as waiting,
      (select count(*)::int from delivery.webhooks w
       where w.ledger_id = ${ledger} and w.state = 'disabled') as disabled`;
  return row ?? { waiting: 0, disabled: 0 };
};
