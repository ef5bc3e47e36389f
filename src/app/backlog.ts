import type { Database } from '../database/connect.ts';
import { webhooksOutstanding } from '../delivery/webhooks/store.ts';
import type { Backlog } from '../observe/backlog-gauges.ts';
import { countDeadLetters } from '../projections/engine/dead-letters.ts';
import { countOverdue } from '../projections/deadlines/deadlines.ts';

/** What waits in a ledger for somebody to act, as whoever runs the service is told. Asks the database. */
export const backlogIn =
  (database: Database, clock: () => string) =>
  (ledger: string): Promise<Backlog> =>
    database.run(async (sql) => ({
      deadLetters: await countDeadLetters(sql, ledger),
      overdue: await countOverdue(sql, ledger, clock()),
      ...(await webhooksOutstanding(sql, ledger)),
    }));
