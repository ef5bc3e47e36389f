import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Database } from '../database/connect.ts';
import { sealStoredSecrets } from '../delivery/webhooks/signing/secrets.ts';
import { sealContacts } from '../inbox/contacts.ts';
import { createKeyring, type Keyring } from '../sealing/keyring.ts';
import type { Settings } from '../settings/settings.ts';
import { keptSecret } from './kept-secret.ts';

const keyBytes = 32;

/** The sealing keys of this deployment: from the settings, or else from a file that the first start makes. */
const readKeyring = async ({ SEALING_KEYS, DATA_DIR }: Settings): Promise<Keyring> => {
  const make = (): string => randomBytes(keyBytes).toString('base64');
  const text = SEALING_KEYS || (await keptSecret(path.join(DATA_DIR, 'sealing-key'), make));
  const [newest = '', ...older] = text.split(',');
  return createKeyring([newest, ...older]);
};

/**
 * Opens the keyring, and seals what the database holds in plain text or under an older key. Also returns how many
 * secrets no key here opens.
 */
export const openKeyring = async (
  database: Database,
  settings: Settings,
): Promise<{ readonly keyring: Keyring; readonly unopened: number }> => {
  const keyring = await readKeyring(settings);
  const unopened = await sealStoredSecrets(database, keyring);
  await sealContacts(database, keyring);
  return { keyring, unopened };
};
