import type { CompiledQuery } from 'kysely';
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Database } from './connect.ts';

const reading = (): never => {
  throw new Error('Kysely only reads here; transactions are opened with postgres.js');
};

/**
 * A Kysely dialect over the bounded pool, for reads whose shape depends on the request. kysely-postgres-js reserves a
 * connection per query, which halves the throughput.
 */
class ReadingConnection implements DatabaseConnection {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const rows: readonly unknown[] = await this.#database.run((sql) =>
      sql.unsafe<Record<string, unknown>[]>(query.sql, query.parameters as never[], { prepare: true }),
    );
    return { rows: rows as R[] };
  }
  streamQuery = reading;
}

const readingDriver = (database: Database): Driver => ({
  init: async () => undefined,
  destroy: async () => undefined,
  acquireConnection: async () => new ReadingConnection(database),
  releaseConnection: async () => undefined,
  beginTransaction: reading,
  commitTransaction: reading,
  rollbackTransaction: reading,
});

/** Creates a Kysely instance that only reads. */
export const createKysely = <Tables>(database: Database): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => readingDriver(database),
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
