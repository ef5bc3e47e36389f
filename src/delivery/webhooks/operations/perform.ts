import type { Transaction } from '../../../database/connect.ts';
import type { NewId } from '../../../event-store/new-id.ts';
import { ping, resendOne, resendSince } from '../deliveries.ts';
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

interface Means {
  readonly newId: NewId;
  readonly clock: () => string;
}

const hourMs = 3_600_000;

/** Performs the operation in the caller's transaction, or throws `WebhookRefused`. */
export const perform = async (
  tx: Transaction,
  ledger: string,
  act: WebhookOperation,
  expected: readonly number[] | undefined,
  { newId, clock }: Means,
): Promise<Done> => {
  const now = clock();
  const held = async (how: Parameters<typeof holdWebhook>[3]): Promise<WebhookRow> =>
    judged(await holdWebhook(tx, ledger, 'webhook' in act ? act.webhook : '', how), expected);
  switch (act.type) {
    case 'make': {
      const made = await makeWebhook(tx, ledger, { id: newId('webhook'), by: act.by, now }, act.wish);
      if (made === undefined) throw new WebhookRefused({ code: 'too-many' });
      return made;
    }
    case 'change': {
      // Lock order: the checkpoint before the webhook, as the fan-out does. The reverse order could deadlock.
      const after = act.change.state === 'enabled' ? await startingNow(tx, ledger) : 0;
      return { webhook: await changeWebhook(tx, ledger, await held('to change it'), act.change, after) };
    }
    case 'remove': {
      const row = await held('to change it');
      await removeWebhook(tx, ledger, act.webhook);
      return { webhook: toWebhook(row) };
    }
    case 'rotate-secret': {
      const until = new Date(Date.parse(now) + act.overlapHours * hourMs).toISOString();
      const row = await held('to change it');
      return { ...(await rotateSecret(tx, ledger, row, { now, until })), until };
    }
    case 'ping': {
      const row = enabled(await held('to keep it'));
      const event = newId('event');
      await ping(tx, ledger, act.webhook, event, now);
      return { webhook: toWebhook(row), event };
    }
    case 'resend': {
      const row = enabled(await held('to keep it'));
      if (!(await resendOne(tx, ledger, act.webhook, act.event, now)))
        throw new WebhookRefused({ code: 'unknown-delivery' });
      return { webhook: toWebhook(row), event: act.event };
    }
    case 'resend-since': {
      const row = enabled(await held('to change it'));
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

const enabled = (row: WebhookRow): WebhookRow => {
  if (row.state !== 'enabled') throw new WebhookRefused({ code: 'disabled' });
  return row;
};
