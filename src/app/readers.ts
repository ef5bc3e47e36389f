import type { Database } from '../database/connect.ts';
import { createKysely } from '../database/kysely.ts';
import type { Log } from '../event-store/log.ts';
import type { Services } from '../http/services.ts';
import type { ProjectionTables } from '../projections/engine/tables.ts';
import type { Transparency } from './transparency.ts';

/** The pool, the part of it for the public, and the log as it reads it. */
interface Connections {
  readonly database: Database;
  readonly publicReads: Database;
  readonly publicLog: Log;
}

/** What the routes read with: with all connections of the pool, and for the public with its part of them. */
export const readersOf = (
  { database, publicReads, publicLog }: Connections,
  { served, servedToThePublic }: Pick<Transparency, 'served' | 'servedToThePublic'>,
): Pick<Services, 'views' | 'transparency' | 'forThePublic'> => ({
  views: createKysely<ProjectionTables>(database),
  transparency: served,
  forThePublic: {
    views: createKysely<ProjectionTables>(publicReads),
    log: publicLog,
    transparency: servedToThePublic,
  },
});
