import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createCore } from '../../src/app/app.ts';
import { connect } from '../../src/database/connect.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { allProjections } from '../../src/projections/all-projections.ts';
import { createLeaseKeeper } from '../../src/projections/engine/lease/lease-keeper.ts';
import { createOtherProjectors } from '../../src/projections/engine/lease/other-projectors.ts';
import { createProgress } from '../../src/projections/engine/progress.ts';
import type { Projection } from '../../src/projections/engine/projection.ts';
import { runProjector } from '../../src/projections/engine/projector.ts';
import { startQuickServer } from '../support/quick-server.ts';
import { settingsWith } from '../support/service.ts';
import { otherWordingsOf, wordingOf, type CheckedClaim } from './material.ts';
import { percentile } from './statistics.ts';

const CLAIMS = 2_000;
/** Pairs of turns, with the view and without it. */
const TURNS = 7;

type Core = Awaited<ReturnType<typeof createCore>>;
type Server = Awaited<ReturnType<typeof startQuickServer>>;

const fill = async ({ log }: Core, ledger: string, events: readonly object[]): Promise<void> => {
  await log.createLedger(ledger);
  const actor = { kind: 'system' } as const;
  await Promise.all(
    events.map((data) =>
      log.append(ledger, {
        ...{ stream: newId('claim'), expected: 0, actor, state: {}, stateVersion: 'evaluation' },
        events: [
          {
            ...{ id: newId('event'), item: undefined, audience: 'public' },
            event: { type: 'claim.recorded', data: data as never },
          },
        ],
      }),
    ),
  );
};

/** Processor time to project a ledger: of this process and of the session that writes, in milliseconds. */
const project = async (server: Server, core: Core, ledger: string, views: readonly Projection[]) => {
  const place = server.connection;
  const database = connect(place, { connections: 1, waitingMax: 10, name: 'views', role: core.role });
  const [session] = await database.run((sql) => sql<{ pid: number }[]>`select pg_backend_pid() as pid`);
  const sessionMs = () =>
    Number(readFileSync(`/proc/${session?.pid ?? 0}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  const [owner, progress, stopping] = [randomUUID(), createProgress(), new AbortController()];
  const fail = (error: unknown): never => {
    throw error;
  };
  const begun = { process: process.cpuUsage(), session: sessionMs() };
  const over = runProjector(
    {
      ...{ log: core.log, database, progress, views, owner },
      others: createOtherProjectors(database, views, 60_000),
      leases: createLeaseKeeper({ database, owner, leaseMs: 60_000, onError: fail }),
      // A busy service applies some dozens of events at a time.
      limits: { viewBatchMaxEvents: 50, leaseMs: 60_000, followPatienceMs: 20 },
      onTrouble: fail,
      onDeadLetter: fail,
      onStanding: () => undefined,
      onAstray: () => undefined,
    },
    ledger,
    stopping.signal,
  );
  await progress.waitFor(ledger, await core.log.head(ledger), 600_000);
  const { user, system } = process.cpuUsage(begun.process);
  const ms = { service: (user + system) / 1_000, database: sessionMs() - begun.session };
  stopping.abort();
  await over;
  await database.close();
  return ms;
};

/** What the view costs for each recorded claim, in milliseconds: with it and without it in turns, medians. */
export const costsOfView = async (claims: readonly CheckedClaim[]): Promise<string[]> => {
  const kinds = {
    'of one wording': (each: CheckedClaim) => ({ wording: wordingOf(each) }),
    'of three wordings': (each: CheckedClaim) => ({
      ...{ wording: wordingOf(each), otherWordings: otherWordingsOf(each) },
    }),
  };
  const without = allProjections.filter(({ name }) => name !== 'findable');
  const server = await startQuickServer();
  const core = await createCore(server.connection, settingsWith());
  const lines: string[] = [];
  try {
    for (const [kind, dataOf] of Object.entries(kinds)) {
      const data = claims
        .slice(0, CLAIMS)
        .map((each) => ({ ...dataOf(each), language: 'en', visibility: 'public' }));
      const gains: Record<'service' | 'database', number[]> = { service: [], database: [] };
      for (let turn = 0; turn < TURNS; turn += 1) {
        const taken: Record<string, { service: number; database: number }> = {};
        for (const [name, views] of Object.entries({ with: allProjections, without })) {
          const ledger = `l-${randomUUID()}`;
          await fill(core, ledger, data);
          taken[name] = await project(server, core, ledger, views);
        }
        for (const part of ['service', 'database'] as const)
          gains[part].push(((taken['with']?.[part] ?? 0) - (taken['without']?.[part] ?? 0)) / CLAIMS);
      }
      const [service, database] = [percentile(gains.service, 0.5), percentile(gains.database, 0.5)];
      lines.push(
        `the view costs ${(service + database).toFixed(3)} ms for each claim ${kind}: ${service.toFixed(3)} of the service, ${database.toFixed(3)} of the database`,
      );
    }
  } finally {
    await core.close();
    await server.stop();
  }
  return lines;
};
