import { createApp } from '../../src/app/app.ts';
import { load } from '../../src/cli/seed.ts';
import { createKysely } from '../../src/database/kysely.ts';
import type { ProjectionDatabase, ProjectionTables } from '../../src/projections/engine/tables.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { startQuickServer } from '../support/quick-server.ts';
import { isoDate, otherWordingsOf, wordingOf, type CheckedClaim } from './material.ts';

/** The lines that record the checked claims, each with the day of its check as an occasion. */
const linesOf = (claims: readonly CheckedClaim[]): string[] =>
  [
    { command: { type: 'register-claimant', claimant: '@claimant/posts', kind: 'unknown', name: 'Posts' } },
    ...claims.flatMap((each, at) => {
      const claim = `@claim/c${String(at)}`;
      const date = isoDate(each.date);
      const record = { type: 'record-claim', claim, wording: wordingOf(each), language: 'en' };
      return [
        { command: { ...record, otherWordings: otherWordingsOf(each) } },
        ...(date === undefined
          ? []
          : [
              {
                command: {
                  type: 'record-appearance',
                  claim,
                  appearance: `@appearance/a${String(at)}`,
                  claimant: '@claimant/posts',
                  date,
                },
              },
            ]),
      ];
    }),
  ].map((line) => JSON.stringify({ by: 'system', ...line }));

export interface LedgerOfClaims {
  readonly url: string;
  readonly views: ProjectionDatabase;
  stop(): Promise<void>;
}

/** A service of its own with the checked claims, on a server that ends with it. */
export const openLedgerOfClaims = async (claims: readonly CheckedClaim[]): Promise<LedgerOfClaims> => {
  const server = await startQuickServer();
  const settings = readSettings({
    ...process.env,
    LOG_LEVEL: 'warn',
    ACCESS_LOG: 'none',
    // The server of the tests does not wait for its disk.
    DATABASE_FSYNC: 'optional',
    SEALING_KEYS: Buffer.alloc(32, 'a key of the evaluation').toString('base64'),
    ADMIN_KEY: 'an-admin-key-of-the-evaluation',
    RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000',
  });
  const app = await createApp(server.connection, settings, { level: 'warn' });
  await app.core.log.createLedger('main');
  app.project(['main']);
  await load(app.core, 'claims', linesOf(claims).join('\n'));
  await app.progress.waitFor('main', await app.core.log.head('main'), 600_000);
  return {
    url: await app.server.listen({ host: '127.0.0.1', port: 0 }),
    views: createKysely<ProjectionTables>(app.core.database),
    stop: async () => {
      await app.stop();
      await server.stop();
    },
  };
};
