import type { Database, Queryable, Transaction } from '../../database/connect.ts';
import type { StreamKind } from '../../domain/events.ts';
import type { Keyring } from '../../sealing/keyring.ts';
import { sealSecret } from './signing/secrets.ts';
import { makeSecret, rotated } from './signing/sign.ts';
import { toWebhook, type Webhook, type WebhookRow } from './webhook.ts';

/** The most webhooks of one ledger. Every event is matched against all of them. */
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

/** Merge patch: null removes a field, and a field that is left out stays. */
export type ChangeWebhook = {
  readonly [K in keyof Omit<MakeWebhook, 'audience'>]?: MakeWebhook[K] | null | undefined;
} & {
  readonly state?: 'enabled' | 'disabled' | undefined;
};

export const readWebhook = (database: Database, ledger: string, id: string): Promise<Webhook | undefined> =>
  database.run(async (sql) => {
    const [row] = await sql<WebhookRow[]>`
      select * from delivery.webhooks where ledger_id = ${ledger} and webhook_id = ${id}`;
    return row && toWebhook(row);
  });

/**
 * Locks a webhook until the end of the transaction. `to change it` excludes other changes; `to keep it` only prevents
 * its removal. Lock order: the webhook before its deliveries; the reverse order could deadlock.
 */
export const holdWebhook = async (
  tx: Transaction,
  ledger: string,
  id: string,
  how: 'to change it' | 'to keep it',
): Promise<WebhookRow | undefined> => {
  const [row] = await tx<WebhookRow[]>`
    select * from delivery.webhooks where ledger_id = ${ledger} and webhook_id = ${id}
    ${how === 'to change it' ? tx`for update` : tx`for key share`}`;
  return row;
};

export const listWebhooks = (database: Database, ledger: string): Promise<Webhook[]> =>
  database.run(async (sql) => {
    const rows = await sql<WebhookRow[]>`
      select * from delivery.webhooks where ledger_id = ${ledger} order by webhook_id`;
    return rows.map(toWebhook);
  });

/**
 * The position after which a new webhook gets events. The checkpoint is locked before the head is read. Batches before
 * it are complete, and the next batch sees the new webhook.
 */
export const startingNow = async (tx: Transaction, ledger: string): Promise<number> => {
  await tx`insert into delivery.checkpoints (ledger_id, position) values (${ledger}, 0) on conflict do nothing`;
  const [locked] = await tx<{ position: number }[]>`
    select position from delivery.checkpoints where ledger_id = ${ledger} for update`;
  const [log] = await tx<{ head: number }[]>`
    select coalesce(max(position), 0) as head from log.events where ledger_id = ${ledger}`;
  return Math.max(locked?.position ?? 0, log?.head ?? 0);
};

/** Inserts a webhook. Resolves to undefined if the ledger already has `webhooksMax`. */
export const makeWebhook = async (
  tx: Transaction,
  ledger: string,
  { id, by, key, now, keyring }: { id: string; by: string; key: string; now: string; keyring: Keyring },
  { url, description, audience, types, kinds, claim, topic }: MakeWebhook,
): Promise<{ webhook: Webhook; secret: string } | undefined> => {
  const after = await startingNow(tx, ledger);
  const [count] = await tx<{ n: number }[]>`
    select count(*)::int as n from delivery.webhooks where ledger_id = ${ledger}`;
  if ((count?.n ?? 0) >= webhooksMax) return undefined;
  const secret = makeSecret();
  const sealed = sealSecret(keyring, { ledger, webhook: id }, secret, null);
  const [row] = await tx<WebhookRow[]>`
    insert into delivery.webhooks (ledger_id, webhook_id, url, description, audience, types, kinds, claim, topic,
                                   secrets, created_at, created_by, key_id, after_position)
    values (${ledger}, ${id}, ${url}, ${description ?? null}, ${audience ?? 'public'}, ${types ? [...types] : null},
            ${kinds ? [...kinds] : null}, ${claim ?? null}, ${topic ?? null},
            ${tx.json([{ ...sealed }])}, ${now}, ${by}, ${key}, ${after}) returning *`;
  return { webhook: the(row), secret };
};

const the = (row: WebhookRow | undefined): Webhook => {
  if (row === undefined) throw new Error('a locked webhook has disappeared');
  return toWebhook(row);
};

/**
 * Changes a locked webhook. If that enables it, it gets the events after the given position, in the rights of this key.
 */
export const changeWebhook = async (
  tx: Transaction,
  ledger: string,
  row: WebhookRow,
  change: ChangeWebhook,
  { after, key }: { readonly after: number; readonly key: string },
): Promise<Webhook> => {
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
        after_position = ${wakes ? after : row.after_position}, key_id = ${wakes ? key : row.key_id},
        is_failing = ${wakes ? false : tx`is_failing`}, paused_until = ${wakes ? null : tx`paused_until`}
    where ledger_id = ${ledger} and webhook_id = ${row.webhook_id} returning *`;
  return the(changed);
};

/** Deletes a locked webhook with its deliveries and attempts. */
export const removeWebhook = async (tx: Transaction, ledger: string, id: string): Promise<void> => {
  await tx`delete from delivery.webhooks where ledger_id = ${ledger} and webhook_id = ${id}`;
  await tx`delete from delivery.deliveries where ledger_id = ${ledger} and webhook_id = ${id}`;
  await tx`delete from delivery.attempts where ledger_id = ${ledger} and webhook_id = ${id}`;
};

/** Adds a secret to a locked webhook and returns it. The earlier secrets sign beside it until a given time. */
export const rotateSecret = async (
  tx: Transaction,
  ledger: string,
  row: WebhookRow,
  { now, until, keyring }: { now: string; until: string; keyring: Keyring },
): Promise<{ webhook: Webhook; secret: string }> => {
  const secret = makeSecret();
  const fresh = sealSecret(keyring, { ledger, webhook: row.webhook_id }, secret, null);
  const secrets = rotated(row.secrets, fresh, now, until).map((each) => ({ ...each }));
  const [changed] = await tx<WebhookRow[]>`
    update delivery.webhooks set secrets = ${tx.json(secrets)}, version = version + 1
    where ledger_id = ${ledger} and webhook_id = ${row.webhook_id} returning *`;
  return { webhook: the(changed), secret };
};

/** Gauges of a ledger: waiting deliveries and disabled webhooks. */
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
