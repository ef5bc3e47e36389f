import { readFile } from 'node:fs/promises';
import t from 'tap';
import type postgres from 'postgres';
import { load } from '../../src/cli/seed.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { exportLog } from '../../src/transfer/log/export-log.ts';
import type { LogLine } from '../../src/transfer/log/log-line.ts';
import { restoreLog } from '../../src/transfer/log/restore-log.ts';
import { linesOf } from '../../src/transfer/lines/lines.ts';
import { checkLog } from '../support/append.ts';
import { openLedger, type OpenCore } from '../support/core.ts';
import { withScale } from '../support/commands.ts';

const peru = new URL('../../seeds/peru.jsonl', import.meta.url);

const exported = async ({ log }: OpenCore): Promise<LogLine[]> => {
  const lines: LogLine[] = [];
  for await (const line of exportLog(log, 'main')) lines.push(line);
  return lines;
};

async function* bytesOf(lines: readonly LogLine[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
}

const restored = ({ log }: OpenCore, lines: readonly LogLine[]) =>
  restoreLog(log, 'main', linesOf(bytesOf(lines), 1_000_000), () => undefined);

/** Every column of the record. Snapshots are not part of it: they are folded from the events. */
const rows = async (owner: postgres.Sql) => ({
  items: [...(await owner`select * from log.items order by item_id`)],
  events: [...(await owner`select * from log.events order by position`)],
  commands: [...(await owner`select * from log.commands order by command_id`)],
  streams: [
    ...(await owner`select stream_id, version, first_position, last_position from log.streams order by stream_id`),
  ],
});

t.test('a ledger restored from its export is equal, event for event, and continues', async (t) => {
  const [origin, copy] = [await openLedger(t), await openLedger(t)];
  await withScale(origin.core);
  const text = await readFile(peru, 'utf8');
  const { added } = await load(origin.core, 'peru', text);
  const lines = await exported(origin.core);
  await restored(copy.core, lines);
  t.strictSame(await rows(copy.owner), await rows(origin.owner));
  t.strictSame(await exported(copy.core), lines, 'and so is the export of the copy');
  t.strictSame(
    await load(copy.core, 'peru', text),
    { added: 0, known: added },
    'every command is recognised',
  );
  await load(
    copy.core,
    'more',
    JSON.stringify({ by: 'system', command: { type: 'set-policy', policy: { bothSides: true } } }),
  );
  await checkLog(copy.owner);
});

t.test('a ledger that is not empty, or a truncated file, is not restored', async (t) => {
  const [origin, copy] = [await openLedger(t), await openLedger(t)];
  await withScale(origin.core);
  await load(origin.core, 'peru', await readFile(peru, 'utf8'));
  const lines = await exported(origin.core);
  await t.rejects(restored(origin.core, lines), { name: 'NotEmpty' });
  const without = (index: number): LogLine[] => lines.filter((_, each) => each !== index);
  const changed = (index: number, change: object): LogLine[] =>
    lines.map((line, each) => (each === index ? { ...line, ...change } : line));
  const offered = lines.flatMap((line, index) =>
    line.kind === 'event' && line.type === 'evidence.offered' ? [{ line, index }] : [],
  );
  const [{ line: theirs }] = offered as [(typeof offered)[number]];
  const mine = offered.find(({ line }) => line.stream !== theirs.stream) ?? { line: theirs, index: 0 };
  const { evidence } = theirs.data as { evidence: string };
  const accepted = lines.findIndex(
    (line) => line.kind === 'event' && line.type === 'evidence.accepted' && line.stream === mine.line.stream,
  );
  const stolen = (index: number): LogLine[] =>
    changed(index, { data: { ...(lines[index] as { data: object }).data, evidence } });
  const otherKind = { type: 'note.added', stream: 'source_x', version: 1 };
  const bad: [string, readonly LogLine[], RegExp][] = [
    [
      'with evidence of another claim offered anew',
      stolen(mine.index),
      new RegExp(`line ${mine.index + 1}: at position ${mine.index} ${mine.line.stream} names ${evidence}`),
    ],
    [
      'with evidence of another claim accepted',
      stolen(accepted),
      new RegExp(`at position ${accepted} .* which belongs to ${theirs.stream}`),
    ],
    [
      'with an event of another kind of stream',
      changed(mine.index, { ...otherKind, data: { note: newId('note'), text: 'No.' } }),
      /no event of source_x/,
    ],
    ['cut short', lines.slice(0, -1), /ends before the export does/],
    ['without its first line', without(0), /begins with its ledger/],
    ['without an event', without(5), /line 6: position 6 follows 4/],
    ['without a command', without(lines.length - 2), /lines are missing/],
    ['with a version that skips', changed(7, { version: 900 }), /skips to version 900/],
    ['with a time that runs back', changed(7, { recordedAt: '2001-01-01T00:00:00.000Z' }), /recorded before/],
    ['with data of another shape', changed(7, { data: { more: 1 } }), /no .* that this version/],
    ['with something after its end', [...lines, ...lines.slice(-1)], /follows the end/],
  ];
  for (const [what, given, why] of bad) {
    await t.rejects(restored(copy.core, given), { name: 'BadExport', message: why }, what);
    t.equal(await copy.core.log.head('main'), 0, `${what}: it stays empty`);
  }
  await restored(copy.core, lines);
  t.equal(await copy.core.log.head('main'), await origin.core.log.head('main'), 'a whole one fits still');
});
