import type { Transaction } from '../../../database/connect.ts';
import type { NewId } from '../../../event-store/new-id.ts';
import { mayActAs, type Role } from '../../../domain/ledger/members.ts';
import type { Keyring } from '../../../sealing/keyring.ts';
import { ping, resendOne, resendSince } from '../deliveries.ts';
import { roleForAudience } from '../rights.ts';
import {
  changeWebhook,
  holdWebhook,
  makeWebhook,
  removeWebhook,
  rotateSecret,
  startingNow,
} from '../store.ts';
import { toWebhook, type WebhookRow } from '../webhook.ts';
import { WebhookRefused, type Done, type WebhookOperation } from './operation.ts';

interface Dependencies {
  readonly newId: NewId;
  readonly clock: () => string;
  readonly keyring: Keyring;
}

const hourMs = 3_600_000;

/** Performs the operation in the caller's transaction, or throws `WebhookRefused`. */
export const perform = async (
  tx: Transaction,
  ledger: string,
  act: WebhookOperation,
  expected: readonly number[] | undefined,
  { newId, clock, keyring }: Dependencies,
): Promise<Done> => {
  const now = clock();
  const lockedRow = async (how: Parameters<typeof holdWebhook>[3]): Promise<WebhookRow> =>
    judged(await holdWebhook(tx, ledger, 'webhook' in act ? act.webhook : '', how), expected);
  switch (act.type) {
    case 'make': {
      const made = await makeWebhook(
        tx,
        ledger,
        { id: newId('webhook'), by: act.by, key: act.key, now, keyring },
        act.settings,
      );
      if (made === undefined) throw new WebhookRefused({ code: 'too-many' });
      return made;
    }
    case 'change': {
      // Lock order: the checkpoint before the webhook, as the fan-out does. The reverse order could deadlock.
      const after = act.change.state === 'enabled' ? await startingNow(tx, ledger) : 0;
      const row = permitted(await lockedRow('to change it'), act);
      return { webhook: await changeWebhook(tx, ledger, row, act.change, { after, key: act.key }) };
    }
    case 'remove': {
      const row = await lockedRow('to change it');
      await removeWebhook(tx, ledger, act.webhook);
      return { webhook: toWebhook(row) };
    }
    case 'rotate-secret': {
      const until = new Date(Date.parse(now) + act.overlapHours * hourMs).toISOString();
      const row = await lockedRow('to change it');
      // With the secret, deliveries to the receiver can be forged.
      requireRoleFor(row, act.role);
      return { ...(await rotateSecret(tx, ledger, row, { now, until, keyring })), until };
    }
    case 'ping': {
      const row = enabled(await lockedRow('to keep it'));
      const event = newId('event');
      await ping(tx, ledger, act.webhook, event, now);
      return { webhook: toWebhook(row), event };
    }
    case 'resend': {
      const row = enabled(await lockedRow('to keep it'));
      if (!(await resendOne(tx, ledger, act.webhook, act.event, now)))
        throw new WebhookRefused({ code: 'unknown-delivery' });
      return { webhook: toWebhook(row), event: act.event };
    }
    case 'resend-since': {
      const row = enabled(await lockedRow('to change it'));
      if (act.after > act.upTo) throw new WebhookRefused({ code: 'not-yet', after: act.after });
      if (act.after === act.upTo) return { webhook: toWebhook(row) };
      return { webhook: await resendSince(tx, ledger, row, act.after, act.upTo) };
    }
    default:
      return act satisfies never;
  }
};

const judged = (row: WebhookRow | undefined, expected: readonly number[] | undefined): WebhookRow => {
  if (row === undefined) throw new WebhookRefused({ code: 'unknown-webhook' });
  if (expected !== undefined && !expected.includes(row.version))
    throw new WebhookRefused({ code: 'stale', version: row.version });
  return row;
};

/** Throws unless the role is the one that the webhook itself needs. */
const requireRoleFor = ({ audience }: WebhookRow, role: Role): void => {
  if (!mayActAs(role, roleForAudience(audience))) throw new WebhookRefused({ code: 'forbidden' });
};

/** What decides where events go needs the role that the webhook itself needs. Its description and its end do not. */
const permitted = (
  row: WebhookRow,
  { change, role }: Extract<WebhookOperation, { type: 'change' }>,
): WebhookRow => {
  const { description: _, state, ...rest } = change;
  const directs = state === 'enabled' || Object.values(rest).some((each) => each !== undefined);
  if (directs) requireRoleFor(row, role);
  return row;
};

const enabled = (row: WebhookRow): WebhookRow => {
  if (row.state !== 'enabled') throw new WebhookRefused({ code: 'disabled' });
  return row;
};
