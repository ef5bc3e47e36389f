import path from 'node:path';
import t from 'tap';
import { filesTouchingSql } from './touching-sql.ts';

t.test(
  'a file that locks, reads or connects is found by its imports, and one that only uses HTTP is not',
  async (t) => {
    // Compared by name, because files move.
    const found = new Set(filesTouchingSql().map((file) => path.posix.basename(file, '.test.ts')));
    for (const name of [
      'transaction',
      'append.concurrency',
      'idempotency',
      'histories.properties',
      'examples',
      'every-parameter',
    ])
      t.ok(found.has(name), name);
    for (const name of ['relations', 'socket', 'terms', 'readme']) t.notOk(found.has(name), name);
  },
);
