import type { Queryable } from '../../database/connect.ts';
import { roleOfKeyOrSuccessor } from '../../domain/ledger/keys.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import { mayActAs, type Role } from '../../domain/ledger/members.ts';
import type { WebhookRow } from './webhook.ts';

/** Reads of the members and keys of a ledger. */
export interface LedgerReads {
  /** As they are or were at most a second ago. */
  readonly ledger: (ledger: string) => Promise<Ledger>;
  /** As they are, read after the call. */
  readonly ledgerNow: (ledger: string) => Promise<Ledger>;
}

/** The columns by which the rights of a webhook are judged. */
export type WebhookRights = Pick<WebhookRow, 'audience' | 'created_by' | 'key_id'>;

/** The role that a webhook for an audience needs. The desk's events leave the desk, so an admin answers for that. */
export const roleForAudience = (audience: WebhookRow['audience']): Role =>
  audience === 'desk' ? 'admin' : 'editor';

/**
 * Whether a webhook may receive events at a time. Its rights are those of its key. A rotated key passes them on to its
 * successor, because a rotation takes nothing from the holder.
 */
const mayReceive = (ledger: Ledger, { audience, created_by, key_id }: WebhookRights, at: string): boolean => {
  const role = key_id === null ? ledger.members[created_by]?.role : roleOfKeyOrSuccessor(ledger, key_id, at);
  return role !== undefined && mayActAs(role, roleForAudience(audience));
};

/** The webhooks whose rights have ended at a time. */
export const endedOf = async <W extends WebhookRights>(
  reads: LedgerReads,
  ledger: string,
  webhooks: readonly W[],
  at: string,
): Promise<readonly W[]> => {
  const members = await reads.ledger(ledger);
  const seeming = webhooks.filter((each) => !mayReceive(members, each, at));
  if (seeming.length === 0) return seeming;
  // Another process may have issued the key within the last second.
  const now = await reads.ledgerNow(ledger);
  return seeming.filter((each) => !mayReceive(now, each, at));
};

/** Disables webhooks whose rights ended. Their deliveries wait, in case they are enabled with another key. */
export const disableEnded = async (
  sql: Queryable,
  ledger: string,
  webhooks: readonly string[],
): Promise<void> => {
  if (webhooks.length === 0) return;
  await sql`
    update delivery.webhooks set state = 'disabled', disabled_because = 'rights-ended', version = version + 1
    where ledger_id = ${ledger} and webhook_id = any(${[...webhooks]}::text[]) and state = 'enabled'`;
};
