import t from 'tap';
import { connectAsOwner } from '../../support/database.ts';
import { openDesk } from '../../support/desk.ts';

t.test('a read whose plan has parallel workers is not taken for one of unreadable rows', async (t) => {
  const desk = await openDesk(t);
  await desk.claim();
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const rows = await owner.begin(async (tx) => {
    // The planner would use no workers on so few rows.
    await tx`select set_config(name, value, true) from (values ('min_parallel_table_scan_size', '0'),
      ('parallel_setup_cost', '0'), ('parallel_tuple_cost', '0'), ('max_parallel_workers_per_gather', '2'),
      ('enable_indexscan', 'off'), ('enable_bitmapscan', 'off')) as s(name, value)`;
    // The condition of every query on a projection (`inUse`), with the branch that ends unreadable ones.
    return tx`
      select key from views.current_status
      where ledger_id = 'main' and coalesce(
        (select true from views.generations used where used.ledger_id = 'main' and used.view = 'current_status'),
        (select views.unreadable('current_status') from views.generations other where other.ledger_id = 'main' limit 1), true)`;
  });
  t.equal(rows.length, 1);
});
