import t from 'tap';
import { connect } from '../../src/database/connect.ts';
import { createKysely } from '../../src/database/kysely.ts';
import { longTransaction } from '../../src/database/transaction.ts';
import type { ProjectionTables } from '../../src/projections/engine/tables.ts';
import { findMatches } from '../../src/projections/findable/match.ts';
import { createWordCounter } from '../../src/projections/findable/word-counts.ts';
import { listClaims } from '../../src/projections/claims/current-status.ts';
import { whereOf } from '../../src/projections/engine/filters.ts';
import { searchFilter } from '../../src/projections/findable/search.ts';
import { until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

const place = 'Lima Cusco Puno Tacna Piura Ica'.split(' ');
const copiesOfEach = 1_500;

t.test('a tenant wants to be slow for others by a large ledger: no row of it is read for them', async (t) => {
  const desk = await openDesk(t);
  for (const where of place) {
    await desk.claim({ wording: `The harbour of ${where} was closed by the mayor.` });
    await desk.claim({ wording: `The mayor of ${where} sold the town hall.` });
  }
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const database = connect(desk.place, { connections: 1, waitingMax: 100, name: 'a search' });
  t.teardown(() => database.close());
  const views = createKysely<ProjectionTables>(database);
  const counter = createWordCounter(
    (work) => longTransaction(database, work),
    () => undefined,
  );
  const options = { ledger: 'main', audience: 'public' } as const;
  const text = 'Was the harbour of Lima closed by the mayor of Puno, and the town hall sold?';

  /** The rows of the view that a session reads to answer, by the statistics of the server. */
  const rowsRead = async (work: () => Promise<unknown>): Promise<number> => {
    const read = async (): Promise<number> => {
      await database.run((sql) => sql`select pg_stat_force_next_flush()`);
      const [row] = await owner<{ read: number }[]>`
        select (seq_tup_read + idx_tup_fetch)::int as read from pg_stat_user_tables
        where schemaname = 'views' and relname = 'findable_rows'`;
      return row?.read ?? 0;
    };
    let settled = -1;
    const settle = async () => settled === (settled = await read());
    await until(settle, 'the statistics are written');
    const before = settled;
    await work();
    await until(async () => (await read()) > before, 'the statistics tell of it');
    await until(settle, 'the statistics are written');
    return settled - before;
  };
  const match = () => findMatches(views, options, { text, counter });
  const search = () =>
    listClaims(views, options, {
      limit: 20,
      newestFirst: true,
      where: whereOf([searchFilter], { q: 'harbour mayor' }, options),
    });
  const found = { match: await match(), search: await search() };
  t.equal(found.match.length, 12);
  t.equal(found.search.length, 6);
  await owner`analyze views.findable_rows`;
  const alone = { match: await rowsRead(match), search: await rowsRead(search) };

  await owner`
    insert into views.findable_rows (ledger_id, key, parent, first_position, valid_from, desk, is_shared)
    select 'other', key || n, key || n, n, n, desk, is_shared
    from views.findable_rows, generate_series(1, ${copiesOfEach}::int) n
    where ledger_id = 'main' and valid_to is null`;
  await owner`analyze views.findable_rows`;
  t.same({ match: await match(), search: await search() }, found, 'its words are neither found nor counted');
  const beside = { match: await rowsRead(match), search: await rowsRead(search) };
  for (const way of ['match', 'search'] as const)
    t.ok(beside[way] <= alone[way] + 50, `${way}: ${beside[way]} rows are read, ${alone[way]} alone`);
});
