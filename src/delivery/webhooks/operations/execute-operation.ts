import type { Database } from '../../../database/connect.ts';
import { transaction } from '../../../database/transaction.ts';
import type { NewId } from '../../../event-store/new-id.ts';
import type { Keyring } from '../../../sealing/keyring.ts';
import { WebhookRefused, type Done, type WebhookOperation } from './operation.ts';
import { keep, recall, reserve, type Once } from './idempotency.ts';
import { perform } from './perform.ts';

/** Dependencies of webhook operations. */
export interface ExecuteWebhookOperation {
  readonly database: Database;
  readonly newId: NewId;
  readonly clock: () => string;
  /** Seals the secrets that operations create. */
  readonly keyring: Keyring;
  /** Why a webhook may not have this address; undefined if it may. */
  readonly refusalOf: (url: string) => Promise<string | undefined>;
}

/** The terms of an execution. */
export interface How {
  /** Optimistic concurrency: the versions the caller accepts; undefined accepts any. */
  readonly expected: readonly number[] | undefined;
  /** Idempotency: the key of the request, if it has one. */
  readonly once: Once | undefined;
  /** Dry run: validates the operation and rolls it back. */
  readonly isDryRun: boolean;
}

/** The result of an operation. */
export interface ExecutedOperation {
  readonly done: Done;
  /** True if the operation was executed earlier and this is its result. */
  readonly isReplay: boolean;
}

/** Rolls back the transaction of a dry run. */
class TakenBack extends Error {
  override readonly name = 'TakenBack';
  readonly done: Done;
  constructor(done: Done) {
    super('a dry run is rolled back');
    this.done = done;
  }
}

/**
 * Executes an operation, or throws `WebhookRefused`. A dry run executes the same code and rolls back, so that both
 * cannot differ.
 */
export const executeWebhookOperation = async (
  dependencies: ExecuteWebhookOperation,
  ledger: string,
  act: WebhookOperation,
  { expected, once, isDryRun }: How,
): Promise<ExecutedOperation> => {
  const { database, clock } = dependencies;
  const before = once && (await database.run((sql) => recall(sql, ledger, once)));
  if (before !== undefined) return { done: before, isReplay: true };
  await requireAddress(dependencies, act);
  try {
    return await database.run((sql) =>
      transaction(sql, async (tx) => {
        if (once !== undefined && !(await reserve(tx, ledger, once, clock()))) {
          const done = await recall(tx, ledger, once);
          if (done === undefined)
            throw new Error('the reservation of a request was deleted during its execution');
          return { done, isReplay: true };
        }
        const done = await perform(tx, ledger, act, expected, dependencies);
        if (isDryRun) throw new TakenBack(done);
        if (once !== undefined) await keep(tx, ledger, once, done);
        return { done, isReplay: false };
      }),
    );
  } catch (error) {
    if (error instanceof TakenBack) return { done: error.done, isReplay: false };
    throw error;
  }
};

/** DNS look-ups happen before the transaction, which must not wait for other hosts. */
const requireAddress = async (
  { refusalOf }: ExecuteWebhookOperation,
  act: WebhookOperation,
): Promise<void> => {
  const url = act.type === 'make' ? act.settings.url : act.type === 'change' ? act.change.url : undefined;
  const detail = url === undefined || url === null ? undefined : await refusalOf(url);
  if (detail !== undefined) throw new WebhookRefused({ code: 'wrong-address', detail });
};
