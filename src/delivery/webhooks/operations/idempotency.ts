import type { Database, Queryable, Transaction } from '../../../database/connect.ts';
import { WebhookRefused, type Done } from './operation.ts';

/** An act that may come twice, and is to be carried out once. */
export interface Once {
  /** The id that its giver chose. */
  readonly command: string;
  /** The digest of what was asked. */
  readonly fingerprint: string;
  /** Makes of a secret what can be kept, and the other way round; only the giver can. */
  readonly seal: (secret: string) => string;
  readonly unseal: (sealed: string) => string;
}

/** What the act led to when it was carried out before; undefined where it was not. */
export const recall = async (sql: Queryable, ledger: string, once: Once): Promise<Done | undefined> => {
  const [row] = await sql<{ fingerprint: string; done: Done & { sealed?: string } }[]>`
    select fingerprint, done from delivery.acts where ledger_id = ${ledger} and command_id = ${once.command}`;
  if (row === undefined) return undefined;
  if (row.fingerprint !== once.fingerprint) throw new WebhookRefused({ code: 'key-reused' });
  const { sealed, ...done } = row.done;
  return sealed === undefined ? done : { ...done, secret: once.unseal(sealed) };
};

/**
 * Takes the id for this transaction. False where another one has carried the act out; while that one is under way this
 * waits for what becomes of it.
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

/** Forgets acts that were carried out before a time; whoever repeats one then does it anew. */
export const forgetActs = (database: Database, ledger: string, before: string): Promise<void> =>
  database.run(async (sql) => {
    await sql`delete from delivery.acts where ledger_id = ${ledger} and created_at < ${before}`;
  });
