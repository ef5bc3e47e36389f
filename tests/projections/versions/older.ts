import type postgres from 'postgres';
import type { Test } from 'tap';
import { z } from 'zod';
import { versionOf } from '../../../src/domain/schema-version.ts';
import { allProjections } from '../../../src/projections/all-projections.ts';
import type { Projection } from '../../../src/projections/engine/projection.ts';
import { versionedRows, type RowFold } from '../../../src/projections/engine/versioned-rows.ts';
import { hold, openLedger, until, type OpenCore } from '../../support/core.ts';
import { startProjector } from '../../support/projector.ts';
import { adminKey, startService, type Service } from '../../support/service.ts';

/** A projection of older code, before its rows had this field. */
export const lacking = <Row extends object>(rows: RowFold<Row>, field: keyof Row & string): Projection => {
  const { schema } = rows;
  if (!(schema instanceof z.ZodObject)) throw new Error(`${rows.name} has no fields`);
  return versionedRows<object>({
    ...rows,
    schema: z.object(Object.fromEntries(Object.entries(schema.shape).filter(([name]) => name !== field))),
    change: (row, event, key) => {
      const changed = rows.change(row as Row | undefined, event, key);
      if (changed === undefined) return undefined;
      const { [field]: _, ...others } = changed;
      return others;
    },
  });
};

/** A projection of older code with a different fold under the same schema. */
export const folding = <Row extends object>(rows: RowFold<Row>, said: Partial<Row>): Projection =>
  versionedRows<Row>({
    ...rows,
    revision: rows.revision + 6,
    change: (row, event, key) => {
      const changed = rows.change(row, event, key);
      return changed === undefined ? undefined : { ...changed, ...said };
    },
  });

/** All projections, some of them in their older form. */
export const allBut = (...older: readonly Projection[]): Projection[] =>
  allProjections.map((each) => older.find(({ name }) => name === each.name) ?? each);

/** As long as the service's own: of processes with different lengths, the shorter one takes the lease over. */
const leaseMs = 4_000;

/** A database written by older code, and its process, which can be stopped. */
export const openOlder = async (
  t: Test,
  views: readonly Projection[],
  act: (core: OpenCore) => Promise<unknown>,
) => {
  const { place, core, owner } = await openLedger(t);
  await act(core);
  const projector = startProjector(t, place, core, views, leaseMs);
  const head = await core.log.head('main');
  await until(() => projector.progress.position('main') === head, 'older code has projected all');
  return { place, core, owner, projector, head };
};

/** The service of the present code on that database. It builds no next generation until the test allows it. */
export const startPresent = async (
  t: Test,
  { place, owner }: Pick<Awaited<ReturnType<typeof openOlder>>, 'place' | 'owner'>,
) => {
  const held = await hold(owner, (tx) => tx`lock table views.rebuilds in share mode`);
  const service = await startService(t, { place });
  // Before the service is stopped, which waits for its builds.
  t.teardown(held.release);
  return { service, held };
};

/** Gives the rows of every ledger the form that older code wrote, without this field. */
export const rewriteAsOlder = async (
  owner: postgres.Sql,
  older: Projection,
  field: string,
): Promise<void> => {
  const { version, schema } = versionOf(older);
  await owner`insert into views.versions values (${version}, ${JSON.stringify(schema)}::text::jsonb)`;
  await owner`update ${owner(`views.${older.name}_rows`)} set desk = desk - ${field}, public = public - ${field}`;
  await owner`
    update views.generations set version = ${version} where view = ${older.name}`;
};

/** The answer of `/readyz` to an admin. */
export const readiness = (service: Pick<Service, 'ask'>) => service.ask('GET', '//readyz', { key: adminKey });

/** Waits until every view is built in the version of the present code and the service is ready. */
export const untilBuilt = (service: Pick<Service, 'ask'>): Promise<void> =>
  until(async () => {
    const { status, body } = await readiness(service);
    return status === 200 && body.projections.building === 0;
  }, 'every view is built in the present version');

/** Records the status of every answer. */
export const watched = (service: Service) => {
  const statuses: number[] = [];
  const ask: Service['ask'] = async (method, path, asked) => {
    const answer = await service.ask(method, path, asked);
    statuses.push(answer.status);
    return answer;
  };
  return { ask, statuses };
};
