import { readFile } from 'node:fs/promises';
import t from 'tap';
import { load } from '../../src/cli/seed.ts';
import { createCaller } from '../openapi/caller.ts';
import { runAccess } from '../openapi/scenario-access.ts';
import { runAnswers } from '../openapi/scenario-answers.ts';
import { runReads } from '../openapi/scenario-reads.ts';
import { runRelations } from '../openapi/scenario-relations.ts';
import { runSources } from '../openapi/scenario-sources.ts';
import { runWrites } from '../openapi/scenario-writes.ts';
import { servedDocument } from '../openapi/served.ts';
import { connectAsOwner } from '../support/database.ts';
import { startService, type Service } from '../support/service.ts';

const seedFile = new URL('../../seeds/peru.jsonl', import.meta.url);

interface Asked {
  readonly path: string;
  readonly key: string | undefined;
}

/** Every read that the examples of the API make, after all their writes. */
const readsOf = async (service: Service): Promise<Asked[]> => {
  const asked: Asked[] = [];
  const ask: Service['ask'] = (method, path, given) => {
    if (method === 'GET') asked.push({ path, key: given?.key });
    return service.ask(method, path, given);
  };
  await load(service.app.core, 'peru', await readFile(seedFile, 'utf8'));
  const { call } = createCaller(ask, await servedDocument());
  const desk = await runAccess(call);
  const known = await runReads(
    call,
    desk,
    (await service.app.core.log.publicPlace('main', Number.MAX_SAFE_INTEGER))!.position,
  );
  const own = await runWrites(call, desk);
  await runAnswers(call, desk, own);
  await runRelations(call, desk, own, known);
  await runSources(call, desk, own);
  return asked;
};

t.test('no read returns a row of a generation that is not in use', async (t) => {
  const service = await startService(t);
  const owner = connectAsOwner(service.place);
  t.teardown(() => owner.end());
  const reads = await readsOf(service);
  t.ok(reads.length > 30, `${reads.length} reads`);
  const answers = () =>
    Promise.all(
      reads.map(async ({ path, key }) => {
        const { status, body } = await service.ask('GET', path, { key });
        return {
          path,
          status,
          body: JSON.stringify(body).replaceAll(/"requestId":"[^"]*"|"lastUsedAt":"[^"]*"/g, ''),
        };
      }),
    );
  const before = await answers();
  const tables = await owner<{ name: string }[]>`
    select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'views' and column_name = 'generation' and table_type = 'BASE TABLE'
      and table_name not in ('generations', 'rebuilds', 'dead_letters')`;
  t.ok(tables.length >= 15, `${tables.length} views`);
  for (const { name } of tables) {
    const columns = (
      await owner<{ column_name: string }[]>`
        select column_name from information_schema.columns
        where table_schema = 'views' and table_name = ${name} and column_name <> 'generation' and is_generated = 'NEVER'`
    ).map((each) => each.column_name);
    const list = columns.join(', ');
    await owner.unsafe(
      `insert into views.${name} (${list}, generation) select ${list}, generation + 1 from views.${name}`,
    );
  }
  const during = await answers();
  for (const [n, { path, ...answer }] of before.entries()) t.strictSame(during[n], { path, ...answer }, path);
});
