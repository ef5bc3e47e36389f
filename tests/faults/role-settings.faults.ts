import { randomBytes } from 'node:crypto';
import t from 'tap';
import { createCore } from '../../src/app/app.ts';
import { ServerNotReady } from '../../src/database/check-server.ts';
import { appended, notes } from '../support/append.ts';
import { connectAsOwner, freshDatabase } from '../support/database.ts';
import { settingsWith, startService } from '../support/service.ts';

interface Setting {
  readonly name: string;
  readonly vartype: 'bool' | 'enum' | 'integer' | 'real' | 'string';
  readonly value: string;
  readonly enumvals: readonly string[] | null;
  readonly min: string | null;
  readonly max: string | null;
}

/** Text settings that have other values than any text. All others are names of files, tables or programs. */
const texts: Readonly<Record<string, string>> = {
  DateStyle: 'German',
  TimeZone: 'Asia/Kathmandu',
  search_path: 'nowhere',
  lc_messages: 'C',
  lc_monetary: 'C',
  lc_numeric: 'C',
  lc_time: 'C',
};

/** Costs and sizes that change the speed alone, developer settings, and those that make a session unusable for any client. */
const leftOut =
  /^(transaction_(read_only|isolation|deferrable)|debug_|trace_|log_|ignore_system_indexes|allow_system_table_mods|allow_in_place|backtrace_|jit_|plan_cache|.*_cost$|.*_buffers$|.*work_mem|temp_file_limit|max_stack_depth|track_|auto_explain|geqo|vacuum_|client_encoding|default_text_search|stats_fetch|wal_|commit_|compute_query|local_preload|post_auth|restrict_nonsystem|event_triggers|password_encryption|io_|effective_|maintenance_|backend_flush|tcp_|client_connection|parallel_|min_parallel|max_parallel|statement_timeout|transaction_timeout|cpu_|cursor_|from_collapse|join_collapse|constraint_|hash_mem|logical_|recursive_|seq_page|random_page|enable_|default_statistics|gin_pending|deadlock_timeout|lo_compat|update_process|lc_|scram_|md5_|huge|dynamic_|extension_|createrole|application_name)/;

const otherValues = ({ name, vartype, value, enumvals, min, max }: Setting): string[] => {
  switch (vartype) {
    case 'bool':
      return [value === 'on' ? 'off' : 'on'];
    case 'enum':
      return (enumvals ?? []).filter((each) => each !== value);
    case 'integer':
    case 'real':
      return [min, max].filter((each): each is string => each !== null && each !== value).slice(0, 2);
    case 'string':
      return name in texts ? [texts[name] ?? ''] : [];
    default:
      return vartype satisfies never;
  }
};

t.test(
  'whatever setting an administrator gives a role, writes are shown or the start names it',
  async (t) => {
    const place = await freshDatabase(t);
    const owner = connectAsOwner(place);
    const [{ login, database }] = (await owner`
    select current_user as login, current_database() as database`) as unknown as [
      { login: string; database: string },
    ];
    t.teardown(async () => {
      await owner.unsafe(`alter role ${login} in database ${database} reset all`);
      await owner.end();
    });
    const first = await createCore(place, settingsWith());
    await first.log.createLedger('main');
    await first.close();
    const settings = await owner<Setting[]>`
    select name, vartype, setting as value, enumvals, min_val as min, max_val as max from pg_settings
    where context in ('user', 'superuser') and name !~ ${leftOut.source} order by name`;
    const refused: string[] = [];
    let walked = 0;
    for (const setting of settings)
      for (const value of otherValues(setting)) {
        const given = await owner
          .unsafe(`alter role ${login} in database ${database} set ${setting.name} = '${value}'`)
          .then(
            () => true,
            () => false,
          );
        if (!given) continue;
        walked += 1;
        const stream = `claim_${randomBytes(4).toString('hex')}`;
        try {
          const core = await createCore(place, settingsWith());
          try {
            const { lastPosition } = appended(await core.log.append('main', notes(stream, 0)));
            const [event] = await core.log.after('main', lastPosition - 1, 1);
            if (event?.stream !== stream) t.fail(`${setting.name} = ${value}: the event is not read back`);
          } finally {
            await core.close();
          }
        } catch (error) {
          const isNamed = error instanceof ServerNotReady && error.message.includes(setting.name);
          if (isNamed) refused.push(setting.name);
          else t.fail(`${setting.name} = ${value}: ${String(error)}`);
        }
        await owner.unsafe(`alter role ${login} in database ${database} reset ${setting.name}`);
      }
    t.comment(
      `${walked} values of ${settings.length} settings; refused by name: ${[...new Set(refused)].join(', ')}`,
    );
    t.ok(walked > 20, 'the settings were walked');
    t.ok(refused.includes('session_replication_role'));
  },
);

t.test('a service works with a role whose settings are all unusual', async (t) => {
  const place = await freshDatabase(t);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  const [{ login, database }] = (await owner`
    select current_user as login, current_database() as database`) as unknown as [
    { login: string; database: string },
  ];
  for (const [name, value] of [
    ['default_transaction_isolation', 'serializable'],
    ['default_transaction_read_only', 'on'],
    ['DateStyle', 'German'],
    ['IntervalStyle', 'sql_standard'],
    ['TimeZone', 'Asia/Kathmandu'],
    ['bytea_output', 'escape'],
    ['search_path', 'nowhere'],
    ['standard_conforming_strings', 'off'],
    ['statement_timeout', '1'],
    ['lock_timeout', '1'],
    ['idle_in_transaction_session_timeout', '1'],
    ['idle_session_timeout', '1'],
    ['synchronous_commit', 'off'],
    ['array_nulls', 'off'],
  ])
    await owner.unsafe(`alter role ${login} in database ${database} set ${name} = '${value}'`);
  const service = await startService(t, { place });
  const made = await service.ask('POST', '/claims', {
    key: 'an-admin-key-of-the-tests',
    body: { wording: 'Water boils.', language: 'en' },
  });
  t.match(made, { status: 201, body: { shown: true } });
  t.match(await service.ask('GET', `/claims/${made.body.id}/history`), { status: 200 });
});

t.test('an append waits for the disk, whatever the role says', async (t) => {
  const place = await freshDatabase(t);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  const [{ login, database }] = (await owner`
    select current_user as login, current_database() as database`) as unknown as [
    { login: string; database: string },
  ];
  // A deferred trigger runs at the commit, so it sees what the commit will do.
  await owner.unsafe(`
    create table log.at_commit (setting text);
    create function log.tell() returns trigger language plpgsql security definer as
      $$ begin insert into log.at_commit values (current_setting('synchronous_commit')); return null; end $$;
    create constraint trigger tell after insert on log.streams deferrable initially deferred
      for each row execute function log.tell();`);
  for (const [given, wanted] of [
    ['off', 'on'],
    ['local', 'local'],
    ['remote_apply', 'remote_apply'],
  ]) {
    await owner.unsafe(`alter role ${login} in database ${database} set synchronous_commit = '${given}'`);
    const core = await createCore(place, settingsWith());
    await core.log.createLedger('main');
    await owner`truncate log.at_commit`;
    appended(await core.log.append('main', notes(`claim_${given}`, 0)));
    t.same(
      [...(await owner`select setting from log.at_commit`)],
      [{ setting: wanted }],
      `${given} → ${wanted}`,
    );
    await core.close();
  }
});
