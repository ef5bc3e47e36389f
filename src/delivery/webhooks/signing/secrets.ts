import type { Database, Transaction } from '../../../database/connect.ts';
import { transaction } from '../../../database/transaction.ts';
import { SealingKeyMissing, type Keyring, type SealedText } from '../../../sealing/keyring.ts';
import { secretsAt, type Ending } from './sign.ts';

/** A signing secret as a row has it. Earlier versions stored it in plain text; each start seals those. */
export type StoredSecret = (SealedText | { readonly secret: string }) & Ending;

/** The webhook that a secret belongs to. A sealed secret does not open for another one. */
export interface SecretOwner {
  readonly ledger: string;
  readonly webhook: string;
}

const purpose = 'claim-ledger webhook secret';
const contextOf = ({ ledger, webhook }: SecretOwner): string => `${ledger}/${webhook}`;

/** Seals a secret for its webhook. */
export const sealSecret = (
  keyring: Keyring,
  owner: SecretOwner,
  secret: string,
  until: string | null,
): StoredSecret => ({ ...keyring.seal(secret, purpose, contextOf(owner)), until });

/** A stored secret in plain text; undefined if its key is not here, or it was sealed for another webhook. */
const openSecret = (keyring: Keyring, owner: SecretOwner, stored: StoredSecret): string | undefined => {
  if ('secret' in stored) return stored.secret;
  try {
    return keyring.open(stored, purpose, contextOf(owner));
  } catch {
    return undefined;
  }
};

/** The secrets that sign at a time, newest first, without those that cannot be opened. */
export const openSecrets = (
  keyring: Keyring,
  owner: SecretOwner,
  stored: readonly StoredSecret[],
  now: string,
): string[] => secretsAt(stored, now).flatMap((each) => openSecret(keyring, owner, each) ?? []);

/**
 * Prepares the stored secrets at the start. Secrets in plain text, or sealed with an older key, are sealed with the
 * current one. Returns how many secrets cannot be opened: they stay as they are, until they are rotated.
 *
 * One row names the key of the deployment. So two processes with different keys cannot both start, and none of them
 * signs with secrets that the other cannot read. Throws `SealingKeyMissing`.
 */
export const sealStoredSecrets = (database: Database, keyring: Keyring): Promise<number> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      await takeSealingKey(tx, keyring);
      const rows = await tx<{ ledger: string; webhook: string; secrets: StoredSecret[] }[]>`
        select ledger_id as ledger, webhook_id as webhook, secrets from delivery.webhooks
        where exists (select from jsonb_array_elements(secrets) s where s->>'key' is distinct from ${keyring.current})
        order by ledger_id, webhook_id for update`;
      let unopened = 0;
      for (const { ledger, webhook, secrets } of rows) {
        const owner = { ledger, webhook };
        const sealed = secrets.map((stored) => {
          const secret = openSecret(keyring, owner, stored);
          if (secret === undefined) unopened += 1;
          return secret === undefined ? stored : sealSecret(keyring, owner, secret, stored.until);
        });
        await tx`
          update delivery.webhooks set secrets = ${tx.json(sealed.map((each) => ({ ...each })))}
          where ledger_id = ${ledger} and webhook_id = ${webhook}`;
      }
      return unopened;
    }),
  );

const takeSealingKey = async (tx: Transaction, keyring: Keyring): Promise<void> => {
  await tx`insert into delivery.sealing_key (key_id) values (${keyring.current}) on conflict do nothing`;
  const [row] = await tx<{ key_id: string }[]>`select key_id from delivery.sealing_key for update`;
  const used = row?.key_id ?? keyring.current;
  if (!keyring.has(used))
    throw new SealingKeyMissing(
      `The secrets of webhooks in this database are sealed with the key ${used}, and this process has ${keyring.current}. ` +
        'Give it the key of the other processes: SEALING_KEYS, or a copy of their DATA_DIR/sealing-key. ' +
        'If that key is lost, see “A sealing key is lost” in docs/runbook.md.',
    );
  await tx`update delivery.sealing_key set key_id = ${keyring.current} where key_id <> ${keyring.current}`;
};
