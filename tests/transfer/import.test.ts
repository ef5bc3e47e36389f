import { readFile } from 'node:fs/promises';
import t from 'tap';
import { load } from '../../src/cli/seed.ts';
import { importLines } from '../../src/transfer/import/run-import.ts';
import { createDryRunLog } from '../../src/transfer/import/dry-run-log.ts';
import { newTally, type Reject } from '../../src/transfer/import/tally.ts';
import { unitsOfCommands } from '../../src/transfer/import/unit.ts';
import { linesOf } from '../../src/transfer/lines/lines.ts';
import { createHandleCommand } from '../../src/commands/handle-command.ts';
import { createStreamStateCache } from '../../src/commands/stream-state-cache.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { checkLog } from '../support/append.ts';
import { holdHead, openLedger, untilWaiting, type OpenCore } from '../support/core.ts';
import { withScale } from '../support/commands.ts';

const peru = new URL('../../seeds/peru.jsonl', import.meta.url);

type Dependencies = Pick<OpenCore, 'log' | 'handle' | 'streamStates'>;

const imported = async (
  dependencies: Dependencies,
  seedName: string,
  text: string,
  linesInFlightMax = 300,
) => {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  const rejects: Reject[] = [];
  const tally = newTally();
  const bulk = { ...dependencies, ledger: 'main', seedName, linesInFlightMax, tally };
  await importLines(
    { ...bulk, reject: (each) => rejects.push(each) },
    unitsOfCommands(seedName, linesOf(bytes(), 100_000)),
  );
  return { tally, rejects };
};

/** The record without what differs between runs: ids of events, times, when keys expire, positions and pseudonyms. */
const record = async ({ log }: Dependencies) => {
  const streams = new Map<string, unknown[]>();
  for (const { stream, version, type, data, actor, audience } of await log.after('main', 0, 100_000)) {
    const before = streams.get(stream) ?? [];
    const told = 'expiresAt' in data ? { ...data, expiresAt: 'later' } : data;
    const act = { version, type, data: told, actor, audience };
    const alike = JSON.stringify(act).replaceAll(/"pseudonym":"\w{16}"/g, '"pseudonym":"someone"');
    streams.set(stream, [...before, JSON.parse(alike)]);
  }
  return new Map([...streams].toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

t.test(
  'many lines at once give the same record as one after another, and a repetition adds nothing',
  async (t) => {
    const text = await readFile(peru, 'utf8');
    const [slow, fast] = [await openLedger(t), await openLedger(t)];
    await withScale(slow.core);
    await withScale(fast.core);
    const { added } = await load(slow.core, 'peru', text);
    const first = await imported(fast.core, 'peru', text);
    t.strictSame(first.rejects, []);
    t.match(first.tally, { added, known: 0, rejected: 0 });
    const scale = /^scale:/;
    const [one, other] = [await record(slow.core), await record(fast.core)];
    for (const each of [one, other])
      for (const stream of each.keys()) if (scale.test(stream)) each.delete(stream);
    t.strictSame(other, one);
    await checkLog(fast.owner);
    const head = await fast.core.log.head('main');
    t.match((await imported(fast.core, 'peru', text)).tally, { added: 0, known: added, rejected: 0 });
    t.equal(await fast.core.log.head('main'), head, 'nothing was written');
  },
);

const line = (command: object): string => JSON.stringify({ by: 'system', command });
const claim = (slug: string, more: object = {}): string =>
  line({
    type: 'record-claim',
    claim: `@claim/${slug}`,
    wording: `The claim ${slug}.`,
    language: 'en',
    ...more,
  });

t.test('lines of different claims share an append', async (t) => {
  const { core, owner } = await openLedger(t);
  const held = await holdHead(owner);
  const over = imported(
    core,
    'many',
    Array.from({ length: 50 }, (_, index) => claim(`c${index}`)).join('\n'),
  );
  await untilWaiting(owner, 1);
  await held.release();
  t.match((await over).tally, { added: 50 });
  const [row] = await owner<
    { times: number }[]
  >`select count(distinct recorded_at)::int as times from log.events`;
  t.ok((row?.times ?? 50) < 10, `${row?.times ?? 0} appends`);
});

t.test('a bad line is reported with its number and reasons, and the others are executed', async (t) => {
  const { core } = await openLedger(t);
  const text = [
    claim('one'),
    '{"by":"system"',
    claim('two', { wording: ' ' }),
    '',
    line({ type: 'decline-claim', claim: '@claim/three', reason: 'Not checkable.' }),
    claim('one', { wording: 'Another claim of the same id.' }),
    claim('four'),
  ].join('\n');
  const { tally, rejects } = await imported(core, 'bad', text);
  t.match(tally, { lines: 6, added: 2, known: 0, rejected: 4 });
  const reasons = new Map(rejects.map((each) => [each.line, each.reasons.join('; ')]));
  t.match(reasons.get(2), /not JSON/);
  t.match(reasons.get(3), /`command.wording` must not be blank\./);
  t.match(reasons.get(5), /decline-claim is refused: There is no claim/);
  t.match(reasons.get(6), /record-claim is refused: .*already on record/);
  t.equal(rejects.find((each) => each.line === 5)?.text, text.split('\n')[4], 'the line itself is kept');
});

t.test('a line may depend on any line before it, and on none after it', async (t) => {
  const { core } = await openLedger(t);
  const evidence = (slug: string): string =>
    line({
      type: 'offer-evidence',
      claim: '@claim/one',
      evidence: `@evidence/${slug}`,
      source: `@source/${slug}`,
      stance: 'context',
      finding: 'It is.',
    });
  const source = (slug: string): string =>
    line({ type: 'register-source', source: `@source/${slug}`, title: slug, kind: 'other' });
  const text = [claim('one'), source('early'), evidence('early'), evidence('late'), source('late')].join(
    '\n',
  );
  const { tally, rejects } = await imported(core, 'order', text);
  t.match(tally, { added: 4, rejected: 1 });
  t.match(rejects, [{ line: 4, reasons: [/There is no source/] }]);
});

t.test('a dry run reports the same for every line as the import itself, and writes nothing', async (t) => {
  const { core } = await openLedger(t);
  await withScale(core);
  const text = `${await readFile(peru, 'utf8')}\n${claim('one')}\n${claim('one', { wording: 'Another.' })}`;
  const clock = (): string => new Date().toISOString();
  const dryRun = (): Dependencies => {
    const log = createDryRunLog(core.log, clock);
    const streamStates = createStreamStateCache(log, {
      streamStateCacheMax: 20_000,
      streamStateCacheMaxBytes: 33_554_432,
    });
    return {
      log,
      streamStates,
      handle: createHandleCommand({ log, streamStates, clock, newEventId: () => newId('event') }),
    };
  };
  const head = await core.log.head('main');
  const tried = await imported(dryRun(), 'peru', text);
  t.equal(await core.log.head('main'), head, 'nothing was written');
  const real = await imported(core, 'peru', text);
  t.strictSame(tried, real);
  t.match(real.tally, { rejected: 1 });
  t.match((await imported(dryRun(), 'peru', text)).tally, { added: 0, known: real.tally.added, rejected: 1 });
});

t.test('if the database is unavailable the import fails, and reports no line as bad', async (t) => {
  const { core } = await openLedger(t);
  const handle: OpenCore['handle'] = async (ledger, envelope) => {
    if (envelope.command.type === 'record-claim' && envelope.command.wording.includes('c30'))
      throw Object.assign(new Error('it is away'), { code: 'ECONNREFUSED' });
    return core.handle(ledger, envelope);
  };
  const text = Array.from({ length: 60 }, (_, index) => claim(`c${index}`)).join('\n');
  await t.rejects(imported({ ...core, handle }, 'cut', text, 5), /it is away/);
  const there = await core.log.head('main');
  t.ok(there >= 26 && there < 60, `${there} were carried out before`);
  const { tally, rejects } = await imported(core, 'cut', text, 5);
  t.match(tally, { added: 60 - there, known: there, rejected: 0 }, 'the rest follows with the next import');
  t.strictSame(rejects, []);
});
