import type { Database, Queryable, Transaction } from '../../../database/connect.ts';
import { WebhookRefused, type Done } from './operation.ts';

/** The idempotency of one request. */
export interface Once {
  /** The key that the client chose. */
  readonly command: string;
  /** The digest of the request. */
  readonly fingerprint: string;
  /** Encrypts a secret for storage. Only the holder of the credential can decrypt it. */
  readonly seal: (secret: string) => string;
  /** Decrypts what `seal` encrypted. */
  readonly unseal: (sealed: string) => string;
}

/** The stored result of an earlier execution; undefined if there is none. Throws if the fingerprint differs. */
export const recall = async (sql: Queryable, ledger: string, once: Once): Promise<Done | undefined> => {
  const [row] = await sql<{ fingerprint: string; done: Done & { sealed?: string } }[]>`
    select fingerprint, done from delivery.acts where ledger_id = ${ledger} and command_id = ${once.command}`;
  if (row === undefined) return undefined;
  if (row.fingerprint !== once.fingerprint) throw new WebhookRefused({ code: 'key-reused' });
  const { sealed, ...done } = row.done;
  return sealed === undefined ? done : { ...done, secret: once.unseal(sealed) };
};

/**
 * Reserves the key in this transaction. Returns false if another request has executed it. While that one is in
 * progress, this waits for its commit or rollback.
 */
export const reserve = async (
  tx: Transaction,
  ledger: string,
  { command, fingerprint }: Once,
  now: string,
): Promise<boolean> => {
  const taken = await tx`
    insert into delivery.acts (ledger_id, command_id, fingerprint, created_at)
    values (${ledger}, ${command}, ${fingerprint}, ${now}) on conflict do nothing`;
  return taken.count > 0;
};

/** Stores the result under the reserved key. */
export const keep = async (
  tx: Transaction,
  ledger: string,
  { command, seal }: Once,
  { secret, ...done }: Done,
): Promise<void> => {
  const kept = secret === undefined ? done : { ...done, sealed: seal(secret) };
  await tx`
    update delivery.acts set done = ${tx.json(kept)} where ledger_id = ${ledger} and command_id = ${command}`;
};

/** Retention: deletes keys that were used before a time. A later repetition executes again. */
export const forgetActs = (database: Database, ledger: string, before: string): Promise<void> =>
  database.run(async (sql) => {
    await sql`delete from delivery.acts where ledger_id = ${ledger} and created_at < ${before}`;
  });
