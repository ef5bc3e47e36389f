import path from 'node:path';
import t from 'tap';
import { filesTouchingSql } from './touching-sql.ts';

t.test(
  'what locks, reads or connects is found by its imports, and what only asks over HTTP is not',
  async (t) => {
    // By their names alone, since files move.
    const found = new Set(filesTouchingSql().map((file) => path.posix.basename(file, '.test.ts')));
    for (const name of [
      'transaction',
      'append.concurrency',
      'idempotency',
      'histories.properties',
      'examples',
    ])
      t.ok(found.has(name), name);
    for (const name of ['relations', 'socket', 'user', 'terms', 'readme']) t.notOk(found.has(name), name);
  },
);
