import type { Database } from '../../database/connect.ts';
import type { NewId } from '../../event-store/new-id.ts';
import type { Keyring } from '../../sealing/keyring.ts';
import type { WebhookOperation } from './operations/operation.ts';
import { executeWebhookOperation, type ExecutedOperation, type How } from './operations/execute-operation.ts';
import { refusalOfAddress, type AddressRules } from './address.ts';
import * as deliveries from './deliveries.ts';
import { listWebhooks, readWebhook } from './store.ts';
import type { Webhook } from './webhook.ts';

/** The webhooks of a deployment, as the HTTP routes use them. */
export interface Webhooks {
  /** Executes an operation, once per idempotency key, or validates it in a dry run. Throws `WebhookRefused`. */
  executeWebhookOperation(ledger: string, act: WebhookOperation, how: How): Promise<ExecutedOperation>;
  list(ledger: string): Promise<Webhook[]>;
  read(ledger: string, id: string): Promise<Webhook | undefined>;
  deliveries(
    ledger: string,
    id: string,
    asked: Parameters<typeof deliveries.listDeliveries>[3],
  ): Promise<deliveries.Delivery[]>;
  delivery(
    ledger: string,
    id: string,
    event: string,
  ): Promise<(deliveries.Delivery & { log: deliveries.DeliveryAttempt[] }) | undefined>;
}

/** Dependencies of the webhooks. */
export interface WebhooksOf {
  readonly database: Database;
  readonly newId: NewId;
  readonly clock: () => string;
  readonly keyring: Keyring;
  readonly rules: AddressRules;
  /** Called when a delivery has become due. */
  readonly onDue: (ledger: string) => void;
}

export const createWebhooks = ({ database, newId, clock, keyring, rules, onDue }: WebhooksOf): Webhooks => {
  const refusalOf = (url: string): Promise<string | undefined> => refusalOfAddress(url, rules);
  return {
    executeWebhookOperation: async (ledger, act, how) => {
      const means = { database, newId, clock, keyring, refusalOf };
      const carried = await executeWebhookOperation(means, ledger, act, how);
      if (!how.isDryRun && carried.done.event !== undefined) onDue(ledger);
      return carried;
    },
    list: (ledger) => listWebhooks(database, ledger),
    read: (ledger, id) => readWebhook(database, ledger, id),
    deliveries: (ledger, id, asked) => deliveries.listDeliveries(database, ledger, id, asked),
    delivery: (ledger, id, event) => deliveries.readDelivery(database, ledger, id, event),
  };
};
