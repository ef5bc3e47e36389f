import type { Queryable } from '../database/connect.ts';
import { bad, good, type Finding } from './finding.ts';

/** The oldest supported server, as `server_version_num`. */
const oldestVersion = 150_000;

interface ExpectedSetting {
  readonly setting: string;
  readonly isRight: (value: string) => boolean;
  readonly state: 'warning' | 'broken';
  readonly advice: string;
}

const isOn = (value: string): boolean => value === 'on';

/** Server settings that the guarantees depend on. Each is read in a session like the service's. */
const wanted: readonly ExpectedSetting[] = [
  {
    setting: 'server_version_num',
    isRight: (value) => Number(value) >= oldestVersion,
    state: 'broken',
    advice: 'Use PostgreSQL 15 or newer.',
  },
  {
    setting: 'server_encoding',
    isRight: (value) => value === 'UTF8',
    state: 'broken',
    advice: 'Create the database again with the encoding UTF8. Other encodings cannot store every text.',
  },
  {
    setting: 'fsync',
    isRight: isOn,
    state: 'broken',
    advice: 'Set fsync = on. Without it a crash of the machine loses or damages acknowledged writes.',
  },
  {
    setting: 'full_page_writes',
    isRight: isOn,
    state: 'broken',
    advice:
      'Set full_page_writes = on. Without it a crash in the middle of a write can damage a page for good.',
  },
  {
    setting: 'synchronous_commit',
    isRight: (value) => value !== 'off',
    state: 'warning',
    advice:
      'Set synchronous_commit = on. Appends set it themselves. Without it, webhooks and imports that were acknowledged just before a crash are lost.',
  },
  {
    setting: 'transaction_read_only',
    isRight: (value) => value === 'off',
    state: 'broken',
    advice:
      'Let DATABASE_URL lead to the primary (target_session_attrs=primary); nothing can be written here.',
  },
  {
    setting: 'data_checksums',
    isRight: isOn,
    state: 'warning',
    advice:
      'Enable checksums (pg_checksums --enable, with the server stopped), so that disk corruption is detected.',
  },
];

/** Checks the version and the durability settings of the server. */
export const checkServer = async (sql: Queryable): Promise<Finding[]> => {
  const rows = await sql<{ setting: string; value: string | null }[]>`
    select setting, current_setting(setting, true) as value
    from unnest(${wanted.map((each) => each.setting)}::text[]) as setting`;
  const values = new Map(rows.map((row) => [row.setting, row.value ?? '']));
  return wanted.map(({ setting, isRight, state, advice }) => {
    const value = values.get(setting) ?? '';
    const found = `${setting} is ${value}.`;
    return isRight(value) ? good(`server ${setting}`, found) : bad(state, `server ${setting}`, found, advice);
  });
};

/** Checks that events are protected from changes, by the service's role and by a trigger. */
export const checkGuards = async (sql: Queryable, role: string | undefined): Promise<Finding[]> => {
  const [guard] = await sql<{ enabled: boolean }[]>`
    select bool_and(tgenabled <> 'D') as enabled from pg_trigger
    where tgrelid = 'log.events'::regclass and tgname = 'events_are_never_changed'`;
  return [
    role === undefined
      ? bad(
          'warning',
          'service role',
          'The service cannot assume the role claim_ledger_service, so it keeps all rights of its login.',
          'Run “migrate” once with a login that may create roles, and grant claim_ledger_service to the login of the service.',
        )
      : good('service role', `The service works as ${role}, which cannot change events.`),
    guard?.enabled === true
      ? good('append-only trigger', 'No role can change events.')
      : bad(
          'warning',
          'append-only trigger',
          'A login with the rights of the owner can change events.',
          'On plain PostgreSQL: alter table log.events enable trigger events_are_never_changed. On Citus the grants alone guard them.',
        ),
  ];
};
