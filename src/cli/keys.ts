import { digestOf, makeKey, prefixOf } from '../access/key.ts';
import type { Core } from '../app/app.ts';
import { Refused } from '../commands/outcomes.ts';
import type { Settings } from '../settings/settings.ts';
import { ledgerStream } from '../domain/deciders.ts';
import type { Command } from '../domain/commands.ts';
import type { Role } from '../domain/ledger/members.ts';
import { system } from '../domain/terms/actor.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { newId } from '../event-store/new-id.ts';
import { NotDone, NotFound, UsageError } from './failures.ts';
import { withCore } from './with-core.ts';

interface InLedger {
  readonly ledger: string;
}
/** The member that the key is for: a new one by name and role, or an existing one. */
interface Holder {
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly program: boolean;
  readonly member?: string | undefined;
  /** Whether the key never expires. Otherwise the policy decides. */
  readonly never: boolean;
}

/** Prints the result of the work. A refusal by the ledger's rules is printed as its message. */
const printed = async (settings: Settings, work: (core: Core) => Promise<string>): Promise<void> => {
  try {
    process.stdout.write(await withCore(settings, work));
  } catch (error) {
    if (error instanceof Refused) throw new NotDone(error.message);
    throw error;
  }
};

const ledgerOf = async ({ streamStates, log }: Core, ledger: string): Promise<Ledger> => {
  if (!(await log.ledgers()).includes(ledger)) throw new NotFound(`There is no ledger ${ledger}.`);
  return (await streamStates.refresh(ledger, 'ledger', ledgerStream)).state as Ledger;
};

export const listKeys = ({ ledger }: InLedger, settings: Settings): Promise<void> =>
  printed(settings, async (core) => {
    const { keys, members } = await ledgerOf(core, ledger);
    return Object.entries(keys)
      .map(([id, { prefix, member, role: most, expiresAt = 'never' }]) => {
        const { role = '', name = member } = members[member] ?? {};
        return `${id}  ${prefix}…  ${most ?? role}  ${name}  expires: ${expiresAt}\n`;
      })
      .join('');
  });

const handle = (core: Core, ledger: string, command: Command) => core.handle(ledger, { command, by: system });

export const issueKey = async (
  { ledger, name, role, program, member, never }: InLedger & Holder,
  settings: Settings,
): Promise<void> => {
  const added = name === undefined || role === undefined ? undefined : { name, role };
  if (member === undefined && added === undefined)
    throw new UsageError('Name the holder of the key: --name and --role, or --member.');
  await printed(settings, async (core) => {
    await ledgerOf(core, ledger);
    const holder = member ?? newId('member');
    const kind = program ? 'program' : 'person';
    if (member === undefined && added !== undefined)
      await handle(core, ledger, { type: 'add-member', member: holder, kind, ...added });
    const key = makeKey(settings.KEY_ENVIRONMENT);
    const kept = { prefix: prefixOf(key), sha256: digestOf(key) };
    const end = never ? { expiresAt: null } : {};
    await handle(core, ledger, { type: 'issue-key', key: newId('key'), member: holder, ...kept, ...end });
    return `${key}\n`;
  });
};

export const revokeKey = (
  { ledger, key, reason }: InLedger & { readonly key: string; readonly reason: string },
  settings: Settings,
): Promise<void> =>
  printed(settings, async (core) => {
    await ledgerOf(core, ledger);
    await handle(core, ledger, { type: 'revoke-key', key, reason });
    return `The key ${key} is revoked.\n`;
  });
