import type { Database } from '../../../database/connect.ts';
import { transaction } from '../../../database/transaction.ts';
import type { NewId } from '../../../event-store/new-id.ts';
import { WebhookRefused, type Done, type WebhookOperation } from './operation.ts';
import { keep, recall, reserve, type Once } from './idempotency.ts';
import { perform } from './perform.ts';

export interface ExecuteWebhookOperation {
  readonly database: Database;
  readonly newId: NewId;
  readonly clock: () => string;
  /** Why a webhook may not have this address; undefined where it may. */
  readonly refusalOf: (url: string) => Promise<string | undefined>;
}

export interface How {
  /** The versions that the giver saw, any of which will do; undefined for whatever there is. */
  readonly expected: readonly number[] | undefined;
  /** Under which id it is carried out once. */
  readonly once: Once | undefined;
  /** Only judges. */
  readonly isDryRun: boolean;
}

export interface ExecutedOperation {
  readonly done: Done;
  /** It was carried out before, and this is what it led to then. */
  readonly isReplay: boolean;
}

/** Ends the transaction of an act that is to be judged alone. */
class TakenBack extends Error {
  override readonly name = 'TakenBack';
  readonly done: Done;
  constructor(done: Done) {
    super('it was only to be judged');
    this.done = done;
  }
}

/** Carries an act out, or throws why not. A dry run does the same and takes it back, so that the two cannot differ. */
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
          if (done === undefined) throw new Error('an act was forgotten while it was carried out');
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

/** Names are looked up before the transaction, which must not wait for others. */
const requireAddress = async (
  { refusalOf }: ExecuteWebhookOperation,
  act: WebhookOperation,
): Promise<void> => {
  const url = act.type === 'make' ? act.wish.url : act.type === 'change' ? act.change.url : undefined;
  const detail = url === undefined || url === null ? undefined : await refusalOf(url);
  if (detail !== undefined) throw new WebhookRefused({ code: 'wrong-address', detail });
};
