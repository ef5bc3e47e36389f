import { createKysely } from '../database/kysely.ts';
import type { Services } from '../http/services.ts';
import type { ProjectionTables } from '../projections/engine/tables.ts';
import type { Core } from './app.ts';
import type { Transparency } from './transparency.ts';

/** What the routes read with: with all connections of the pool, and for the public with its part of them. */
export const readersOf = (
  { database, publicReads, publicLog }: Pick<Core, 'database' | 'publicReads' | 'publicLog'>,
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
