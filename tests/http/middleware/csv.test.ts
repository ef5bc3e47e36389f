import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import t from 'tap';
import { z } from 'zod';
import { columnsOf, nameOf, valueAt } from '../../../src/formats/csv/columns.ts';
import { toCsv } from '../../../src/formats/csv/csv.ts';
import { openDesk, type Desk } from '../../support/desk.ts';
import { addressOf, operationsOf } from '../../support/operations.ts';

const asCsv = { accept: 'text/csv' };

/** The records of a file by their columns, with every text unchanged. */
const recordsOf = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n' });

/** How the introduction of the document says that a text is restored. */
const without = (cell: string): string => cell.replace(/^'/, '');

t.test('a text survives CSV unchanged, and is never a formula', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', "'", ',', '\r', '\n', '\t', ' ', '＝', 'a') }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(toCsv(['a', 'b'], rows), { record_delimiter: '\r\n' });
      const cells = read.slice(1);
      return (
        cells.length === rows.length &&
        cells.every((row, index) => row.every((cell, at) => without(cell) === rows[index]?.[at])) &&
        cells.flat().every((cell) => !/^[\s]*[=+\-@＝＋－＠]/.test(cell))
      );
    }),
  );
});

/** What a spreadsheet may ignore before a formula, and what it may take as its sign. */
const ignored = [
  ...[
    '\ufeff',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u0085',
    '\t',
    '\r',
  ],
  ...[
    '\n',
    ' ',
    '\u0000',
    '\u001b',
    '\u202e',
    '\u2066',
    '\ufe0f',
    '\u034f',
    '\u3164',
    '\u115f',
    '\u180e',
    '\u2800',
  ],
  ...['\u{e0020}', '\u{e0100}'],
];
const signs = Array.from('=+-@＝＋－＠﹦﹢﹣﹫−');

t.test('no characters that show nothing hide the sign of a formula', async () => {
  const before = fc.array(fc.constantFrom(...ignored), { maxLength: 4 }).map((each) => each.join(''));
  fc.assert(
    fc.property(before, fc.constantFrom(...signs), fc.string(), (hidden, sign, rest) => {
      const text = `${hidden}${sign}${rest}`;
      const [, [cell = '']] = parse(toCsv(['a'], [[text]]), { record_delimiter: '\r\n' }) as [
        string[],
        string[],
      ];
      return cell === `'${text}`;
    }),
    { numRuns: 2_000 },
  );
});

t.test(
  'numbers and booleans are no text, null differs from an empty text, and the rest is JSON',
  async (t) => {
    t.equal(
      toCsv(['a'], [[-1], [true], [null], [undefined], [''], [['x', '-y']]]),
      '"a"\r\n-1\r\ntrue\r\n\r\n\r\n""\r\n"[""x"",""-y""]"\r\n',
    );
  },
);

t.test(
  'columns follow from the schema: objects are split, and what differs between kinds is one column',
  async (t) => {
    const actor = z.union([
      z.object({ kind: z.literal('a'), name: z.string() }),
      z.object({ kind: z.literal('b') }),
    ]);
    const kind = (type: string, data: z.ZodType) => z.object({ type: z.literal(type), actor, data });
    const item = z.discriminatedUnion('type', [
      kind('one', z.object({ x: z.int() })),
      kind('two', z.object({ y: z.int() })),
    ]) as z.ZodType;
    const nested = z.object({
      id: z.string(),
      in: z.object({ at: z.string().nullable() }).nullable().optional(),
    });
    t.same(columnsOf(item).map(nameOf), ['type', 'actor.kind', 'actor.name', 'data']);
    t.same(columnsOf(nested).map(nameOf), ['id', 'in.at']);
    t.equal(valueAt({ id: 'a', in: null }, ['in', 'at']), undefined);
  },
);

/** Every page of a list, by the links between them. */
const allPages = async ({ ask }: Desk, first: string): Promise<Record<string, string>[]> => {
  const found: Record<string, string>[] = [];
  for (let next: string | undefined = `//v1/ledgers/main${first}`; next !== undefined;) {
    const { headers, body } = await ask('GET', next, { headers: asCsv });
    found.push(...recordsOf(body as string));
    const [, link] = /<([^>]*)>; rel="next"/.exec(headers.get('link') ?? '') ?? [];
    next = link === undefined ? undefined : `/${link}`;
  }
  return found;
};

t.test(
  'every list is available as CSV: the same items as in JSON, for the same audience, page by page',
  async (t) => {
    const desk = await openDesk(t);
    const { ask, keys } = desk;
    const hostile = '=HYPERLINK("http://evil.example";"a,b")\r\n@x';
    const open = await desk.claim({ wording: hostile, topics: ['weather', 'sea'] });
    await desk.claim();
    const hidden = await desk.claim({ visibility: 'desk' });
    await desk.verdict(open, [await desk.evidence(open)]);

    const lists = (await operationsOf(desk.url)).filter(({ answers }) =>
      answers['200']?.includes('text/csv'),
    );
    t.ok(lists.length > 20, `${lists.length} lists`);
    for (const { operationId, path } of lists) {
      if (path.includes('{webhook}')) continue;
      const address = addressOf(path, { claim: open });
      for (const key of [undefined, keys.admin]) {
        const json = await ask('GET', address, { key });
        const csv = await ask('GET', address, { key, headers: asCsv });
        const whole = address.startsWith('//') ? address.slice(1) : `/v1/ledgers/main${address}`;
        const marked = await fetch(`${desk.url}${whole}${whole.includes('?') ? '&' : '?'}bom=1`, {
          headers: { ...asCsv, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
        });
        const bytes = Buffer.from(await marked.arrayBuffer()).toString();
        t.equal(
          bytes,
          csv.status === 200 ? `\ufeff${String(csv.body)}` : bytes,
          `${operationId} with a mark`,
        );
        t.equal(marked.status, csv.status, `${operationId} takes bom`);
        t.equal(csv.status, json.status, `${operationId}: ${json.status}`);
        if (json.status !== 200) continue;
        t.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8; header=present', operationId);
        t.match(json.headers.get('vary'), /accept/, 'caches distinguish them');
        const records = recordsOf(csv.body as string);
        t.equal(records.length, json.body.items.length, `${operationId}: the same number`);
        for (const [index, item] of json.body.items.entries())
          for (const [name, value] of Object.entries(item as object))
            if (typeof value !== 'object')
              t.equal(without(records[index]?.[name] ?? ''), String(value), `${operationId}: ${name}`);
      }
    }
    const first = recordsOf((await ask('GET', '/claims?topic=sea', { headers: asCsv })).body)[0];
    t.match(first, {
      id: open,
      wording: `'${hostile}`,
      topics: '["weather","sea"]',
      'verdict.rating.code': 'false',
    });
    t.same(
      (await allPages(desk, '/claims?limit=1')).map(({ id }) => id),
      (await ask('GET', '/claims')).body.items.map(({ id }: { id: string }) => id),
    );
    const told = await allPages(desk, '/events?limit=3');
    t.ok(told.length > 3);
    t.notOk(
      told.some(({ stream }) => stream === hidden),
      'nothing of the desk',
    );
    t.ok(
      told.every(({ previous }, index) => Number(previous) === Number(told[index - 1]?.['position'] ?? 0)),
    );
    const wrong = await ask('GET', '/claims?cursor=wrong', { headers: asCsv });
    t.match(
      wrong.headers.get('content-type'),
      'application/problem+json',
      'a problem stays a problem document',
    );
    const head = await ask('HEAD', '/claims', { headers: asCsv });
    t.match(head.headers.get('content-type'), 'text/csv');
  },
);
