import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import type postgres from 'postgres';
import t from 'tap';
import { Refused, StaleVersion } from '../../src/commands/outcomes.ts';
import type { Command } from '../../src/domain/commands.ts';
import { itemsOf } from '../../src/domain/items.ts';
import type { IdKind } from '../../src/domain/terms/ids.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { versionedNames } from '../../src/projections/engine/tables.ts';
import { connectAsOwner } from '../support/database.ts';
import { until } from '../support/core.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { broken, examined } from '../support/examination.ts';
import { ana } from '../support/commands.ts';
import { runWholeScenario } from '../support/whole-scenario.ts';
import { foreignCommand, formsCount, type Own } from './foreign-commands.ts';

const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
const runs = Number(process.env['RUNS'] ?? 12);

/** Everything shown of all other streams, with their past. */
const rowsOfOthers = async (owner: postgres.Sql, mine: readonly string[]): Promise<string[]> => {
  const tables = versionedNames.map(
    (name) => owner<{ row: string }[]>`
      select ${name} || ' ' || to_jsonb(r)::text as row from ${owner(`views.${name}_rows`)} r
      where ledger_id = 'main' and not parent = any(${mine as string[]}::text[])
      order by key collate "C", valid_from`,
  );
  const history = owner<{ row: string }[]>`
    select to_jsonb(h)::text as row from views.history h
    where ledger_id = 'main' and not stream_id = any(${mine as string[]}::text[]) order by position`;
  return (await Promise.all([...tables, history])).flatMap((rows) => rows.map(({ row }) => row));
};

const ownStreams = async (desk: Desk): Promise<Own> => {
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim);
  await desk.verdict(claim, [evidence]);
  await desk.act('editor', `/claims/${claim}/appearances`, { claimant: await claimantOf(desk) });
  return { claim, evidence, source: await desk.source(), claimant: await claimantOf(desk) };
};

const claimantOf = async (desk: Desk): Promise<string> =>
  (await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' })).id;

/** Every recorded item, by its kind and by whether it belongs to these streams. */
const itemsOnRecord = async (desk: Desk, mine: readonly string[]) => {
  const found = { mine: new Map<string, string[]>(), others: new Map<string, string[]>() };
  for (const event of await desk.app.core.log.after('main', 0, 100_000))
    for (const item of itemsOf(event)) {
      const kind = item.slice(0, item.indexOf('_'));
      const side = mine.includes(event.stream) ? found.mine : found.others;
      side.set(kind, [...(side.get(kind) ?? []), item]);
    }
  return found;
};

/** The commands of a run. Each has a form and the numbers that choose its ids. */
const attack = fc.array(
  fc.record({ form: fc.nat(formsCount - 1), picks: fc.array(fc.nat(999), { minLength: 4, maxLength: 4 }) }),
  {
    minLength: 20,
    maxLength: 60,
  },
);
type Attack = readonly { readonly form: number; readonly picks: readonly number[] }[];

const commandsOf = async (desk: Desk, own: Own, plan: Attack): Promise<Command[]> => {
  const items = await itemsOnRecord(desk, Object.values(own));
  return plan.map(({ form, picks }) => {
    const left = [...picks];
    return foreignCommand(form, own, (kind: IdKind) => {
      const pick = left.shift() ?? 0;
      const side = pick % 10 < 6 ? items.others : items.mine;
      const ids = side.get(kind) ?? [];
      return pick % 10 === 9 || ids.length === 0 ? newId(kind) : (ids[pick % ids.length] ?? newId(kind));
    });
  });
};

/** Gives each command directly, without a check of roles, and collects the refusals. */
const giveAll = async (desk: Desk, commands: readonly Command[], dry: boolean): Promise<Set<string>> => {
  const refused = new Set<string>();
  const { handle, dryRun } = desk.app.core;
  for (const command of commands)
    try {
      await (dry ? dryRun : handle)('main', { command, by: ana });
    } catch (error) {
      if (error instanceof Refused) refused.add(error.refusal.refused);
      else if (!(error instanceof StaleVersion)) throw error;
    }
  return refused;
};

/** Sends all of them in one file over HTTP. */
const importAll = async (desk: Desk, commands: readonly Command[], query: string): Promise<void> => {
  const sent = await desk.ask('POST', `/import?${query}`, {
    key: desk.keys.editor,
    body: commands.map((command) => JSON.stringify({ command })).join('\n'),
    headers: { 'content-type': 'application/x-ndjson' },
  });
  if (sent.status !== 202) throw new Error(JSON.stringify(sent.body));
  await until(async () => {
    const { body } = await desk.ask('GET', `/imports/${sent.body.id}`, { key: desk.keys.editor });
    return body.state === 'done';
  }, 'the import is over');
};

t.test('commands that name items of other claims change nothing outside their own streams', async (t) => {
  const desk = await openDesk(t);
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  await runWholeScenario(desk, desk.ask);
  const shown = async (): Promise<void> => {
    const head = await desk.head();
    await until(() => desk.app.progress.position('main') >= head, 'the views have caught up');
  };
  const refusals = new Set<string>();
  t.comment(`SEED=${seed} RUNS=${runs}`);
  await fc.assert(
    fc.asyncProperty(attack, async (plan) => {
      const own = await ownStreams(desk);
      const mine = Object.values(own);
      await shown();
      const before = await rowsOfOthers(owner, mine);
      const head = await desk.head();
      const commands = await commandsOf(desk, own, plan);
      await giveAll(desk, commands, true);
      await importAll(desk, commands, 'name=mine&dryRun=true');
      if ((await desk.head()) !== head) throw new Error('a dry run wrote something');
      const half = commands.length >> 1;
      for (const each of await giveAll(desk, commands.slice(0, half), false)) refusals.add(each);
      await importAll(desk, commands.slice(half), 'name=mine');
      await shown();
      const after = await rowsOfOthers(owner, mine);
      const letters = await owner`select view, stream_id, error from views.dead_letters`;
      if (letters.length > 0) throw new Error(JSON.stringify(letters));
      const changed = after.filter((row, index) => row !== before[index]);
      if (changed.length > 0 || after.length !== before.length)
        throw new Error(changed[0] ?? 'rows are gone');
      return true;
    }),
    { seed, numRuns: runs, endOnFailure: true, includeErrorInReport: true },
  );
  t.ok(refusals.has('id-taken'), `refused as: ${[...refusals].sort().join(', ')}`);
  t.strictSame(broken(await examined(desk.place, false)), [], 'and the doctor finds nothing');
});
