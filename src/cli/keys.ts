import { parseArgs } from 'node:util';
import { digestOf, makeKey, prefixOf, type KeyEnvironment } from '../access/key.ts';
import type { Core } from '../app/app.ts';
import { Refused } from '../commands/outcomes.ts';
import type { Settings } from '../settings/settings.ts';
import { ledgerStream } from '../domain/deciders.ts';
import type { Command } from '../domain/commands.ts';
import { role as roleSchema } from '../domain/ledger/members.ts';
import { system } from '../domain/terms/actor.ts';
import { firstLedger, type Ledger } from '../domain/ledger/ledger.ts';
import { newId } from '../event-store/new-id.ts';
import { UsageError } from './usage.ts';
import { withCore } from './with-core.ts';

const options = {
  ledger: { type: 'string', default: firstLedger },
  name: { type: 'string' },
  role: { type: 'string' },
  program: { type: 'boolean', default: false },
  member: { type: 'string' },
  reason: { type: 'string' },
} as const;

const read = (words: string[]) => {
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See: node src/main.ts help keys`);
  }
};
type Values = ReturnType<typeof read>['values'];

export const keys = async (settings: Settings, words: string[]): Promise<void> => {
  const { positionals, values } = read(words);
  const [verb = 'list', id] = positionals;
  const works = new Map(Object.entries({ list, issue, revoke }));
  const work = works.get(verb);
  if (work === undefined) throw new UsageError(`keys cannot “${verb}”. See: node src/main.ts help keys`);
  try {
    process.stdout.write(
      await withCore(settings, (core) => work(core, values, id, settings.KEY_ENVIRONMENT)),
    );
  } catch (error) {
    if (error instanceof Refused) throw new UsageError(error.message);
    throw error;
  }
};

const ledgerOf = async ({ known, log }: Core, ledger: string): Promise<Ledger> => {
  if (!(await log.ledgers()).includes(ledger)) throw new UsageError(`There is no ledger ${ledger}.`);
  return (await known.refresh(ledger, 'ledger', ledgerStream)).state as Ledger;
};

const list = async (core: Core, { ledger }: Values): Promise<string> => {
  const { keys, members } = await ledgerOf(core, ledger);
  return Object.entries(keys)
    .map(
      ([id, key]) =>
        `${id}  ${key.prefix}…  ${members[key.member]?.role ?? ''}  ${members[key.member]?.name ?? key.member}\n`,
    )
    .join('');
};

const importLines = (core: Core, ledger: string, command: Command) =>
  core.handle(ledger, { command, by: system });

const issue = async (
  core: Core,
  { ledger, name, role, program, member }: Values,
  _id: string | undefined,
  environment: KeyEnvironment,
): Promise<string> => {
  await ledgerOf(core, ledger);
  const holder = member ?? (await newMember(core, ledger, name, role, program));
  const key = makeKey(environment);
  const id = newId('key');
  await importLines(core, ledger, {
    type: 'issue-key',
    key: id,
    member: holder,
    prefix: prefixOf(key),
    sha256: digestOf(key),
  });
  return `${key}\n`;
};

const newMember = async (
  core: Core,
  ledger: string,
  name: string | undefined,
  role: string | undefined,
  program: boolean,
): Promise<string> => {
  const parsed = roleSchema.safeParse(role);
  if (name === undefined || !parsed.success)
    throw new UsageError(
      'Say whose key it is: --name and --role, or --member. See: node src/main.ts help keys',
    );
  const member = newId('member');
  await importLines(core, ledger, {
    type: 'add-member',
    member,
    name,
    kind: program ? 'program' : 'person',
    role: parsed.data,
  });
  return member;
};

const revoke = async (core: Core, { ledger, reason }: Values, key: string | undefined): Promise<string> => {
  await ledgerOf(core, ledger);
  if (key === undefined || reason === undefined) throw new UsageError('Say which key, and --reason why.');
  await importLines(core, ledger, { type: 'revoke-key', key, reason });
  return `The key ${key} does not work any more.\n`;
};
