import t from 'tap';
import { filesTouchingSql } from './touching-sql.ts';

t.test(
  'what locks, reads or connects is found by its imports, and what only asks over HTTP is not',
  async (t) => {
    const found = filesTouchingSql();
    for (const file of [
      'tests/database/transaction.test.ts',
      'tests/event-store/append.concurrency.test.ts',
      'tests/http/idempotency.test.ts',
      'tests/views/histories.properties.test.ts',
      'tests/mirror/command.test.ts',
      'tests/openapi/examples.test.ts',
    ])
      t.ok(found.includes(file), file);
    for (const file of [
      'tests/http/relations.test.ts',
      'tests/http/socket.test.ts',
      'tests/database/embedded/start.test.ts',
      'tests/domain/terms.test.ts',
      'tests/readme.test.ts',
    ])
      t.notOk(found.includes(file), file);
  },
);
