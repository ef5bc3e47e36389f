import fc from 'fast-check';
import t from 'tap';
import { csvRecordsOf } from '../../src/transfer/lines/csv-records.ts';
import { encodingOf, InputFault } from '../../src/transfer/lines/encoding.ts';
import { linesOf } from '../../src/transfer/lines/lines.ts';

const seed = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
t.comment(`seed ${seed}`);
const runs = { seed, numRuns: 300 };

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const gathered = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const each of all) found.push(each);
  return found;
};

/** What the strict decoder of the platform says of the same bytes. */
const strictly = (bytes: Uint8Array, name: string): string | undefined => {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const utf16 = (text: string, name: 'utf-16le' | 'utf-16be'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return name === 'utf-16le' ? bytes : bytes.swap16();
};

const size = fc.integer({ min: 1, max: 9 });
/** Lines that begin with a character of ASCII, as those of JSON and CSV do. */
const lines = fc.array(
  fc.string({ unit: 'grapheme' }).map((each) => `{${each.replaceAll(/[\n\r]/g, '\u2028\u0085')}`),
  { minLength: 1, maxLength: 5 },
);

t.test('any bytes are read as the strict decoder of the platform reads each line, or refused', async (t) => {
  await t.resolves(
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), size, async (tail, size) => {
        const bytes = Buffer.concat([Buffer.from('{"a"'), tail]);
        const found = await gathered(linesOf(pieces(bytes, size), 1_000));
        let from = 0;
        return found.every(({ text, problem }) => {
          const end = bytes.indexOf(0x0a, from);
          const line = bytes.subarray(from, end < 0 ? bytes.length : end);
          const wanted = strictly(line, 'utf-8')?.replace(/^\uFEFF/, '');
          const place = /at byte (\d+) of the file \(0x([0-9A-F]{2})\)/.exec(problem ?? '');
          const isThere =
            place === null ||
            (Number(place[1]) > from &&
              Number(place[1]) <= from + line.length &&
              bytes[Number(place[1]) - 1] === Number.parseInt(place[2] ?? '', 16) &&
              strictly(bytes.subarray(from, Number(place[1]) - 1), 'utf-8') !== undefined);
          from += line.length + 1;
          return wanted === undefined
            ? text === '' && place !== null && isThere
            : problem === undefined && text === wanted;
        });
      }),
      runs,
    ),
  );
});

t.test(
  'the same lines come out of every encoding, told by its mark or by name, wherever chunks are cut',
  async (t) => {
    await t.resolves(
      fc.assert(
        fc.asyncProperty(lines, size, async (wanted, size) => {
          const text = wanted.join('\n');
          const ways: [Uint8Array, string | undefined][] = [
            [Buffer.from(text), undefined],
            [Buffer.from(`\uFEFF${text}`), undefined],
            [utf16(`\uFEFF${text}`, 'utf-16le'), undefined],
            [utf16(`\uFEFF${text}`, 'utf-16be'), undefined],
            [utf16(text, 'utf-16le'), 'utf-16le'],
            [utf16(text, 'utf-16be'), 'utf-16be'],
          ];
          for (const [bytes, name] of ways) {
            const encoding = name === undefined ? undefined : encodingOf(name);
            const found = await gathered(linesOf(pieces(bytes, size), 10_000, encoding));
            if (JSON.stringify(found.map((each) => each.text)) !== JSON.stringify(wanted)) return false;
          }
          return true;
        }),
        runs,
      ),
    );
  },
);

/** All bytes that a table of one byte for each character can hold, but those that end lines. */
const oneByte = ['windows-1252', 'windows-1251', 'iso-8859-2', 'iso-8859-15', 'koi8-r', 'macintosh'];

t.test(
  'text in an encoding of one byte is read where its name is given, and refused where it is not',
  async (t) => {
    for (const name of oneByte) {
      const encoding = encodingOf(name);
      t.ok(encoding, name);
      const all = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter(
        (byte) => byte !== 0x0a && byte !== 0x0d && strictly(Uint8Array.of(byte), name) !== undefined,
      );
      const bytes = Buffer.concat([Buffer.from('{'), all, Buffer.from('\nend')]);
      const text = `{${strictly(all, name)}`;
      t.strictSame(await gathered(linesOf(pieces(bytes, 7), 10_000, encoding)), [
        { number: 1, text },
        { number: 2, text: 'end' },
      ]);
      const [first, second] = await gathered(linesOf(pieces(bytes, 7), 10_000));
      t.match(first, { number: 1, text: '', problem: /^not UTF-8 at byte \d+ .*--encoding windows-1252/ });
      t.strictSame(second, { number: 2, text: 'end' }, 'the next line is read');
    }
  },
);

t.test('UTF-16 without a mark and UTF-32 are refused as a whole, with what to do', async (t) => {
  const all = (bytes: Uint8Array) => gathered(linesOf(pieces(bytes, 3), 1_000));
  await t.rejects(all(utf16('{"a":1}', 'utf-16le')), { name: 'InputFault', message: /--encoding utf-16le/ });
  await t.rejects(all(utf16('{"a":1}', 'utf-16be')), { name: 'InputFault', message: /--encoding utf-16be/ });
  await t.rejects(all(Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])), { message: /UTF-32/ });
  await t.rejects(all(Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b])), { message: /UTF-32/ });
  await t.rejects(
    gathered(linesOf(pieces(utf16('\uFEFF{', 'utf-16le'), 3), 1_000, encodingOf('windows-1252'))),
    { message: /UTF-16 by its byte order mark, not windows-1252/ },
  );
  t.match(
    (await all(Buffer.concat([utf16('\uFEFF{"a"', 'utf-16le'), Buffer.from([0x00, 0xd8, 0x22])])))[0],
    { text: '', problem: /^not UTF-16/ },
    'a lone surrogate, and half a character at the end',
  );
  t.equal(encodingOf('iso-2022-jp'), undefined, 'its lines cannot be read alone');
  t.equal(encodingOf('klingon'), undefined);
});

/** Fields as CSV writes them, some with quotation marks, delimiters and line ends inside. */
const fields = fc
  .string({ unit: fc.constantFrom('a', 'é', '"', ',', ' ', '\u2028', '\n', '€'), maxLength: 6 })
  .map((each) => `v${each}`);
const records = fc.array(fc.tuple(fields, fields), { minLength: 1, maxLength: 5 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

t.test('a CSV record with a byte that is not UTF-8 is bad, and no other one is', async (t) => {
  await t.resolves(
    fc.assert(
      fc.asyncProperty(
        records,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.nat(),
        size,
        async (rows, end, chosen, size) => {
          const spoilt = chosen % rows.length;
          const parts = rows.map(([one, other], index) => [
            Buffer.from(`"${index}`),
            Buffer.from(index === spoilt ? [0xe9] : []),
            Buffer.from(`",${quoted(one)},${quoted(other)}${end}`),
          ]);
          // A record of another fault stands behind all.
          const bytes = Buffer.concat([Buffer.from(`id,one,other${end}`), ...parts.flat(), Buffer.from('9')]);
          const found = await gathered(csvRecordsOf(pieces(bytes, size), { recordMaxBytes: 1_000 }));
          return (
            found.length === rows.length + 1 &&
            /Record Length/.test(found.at(-1)?.problem ?? '') &&
            found
              .slice(0, -1)
              .every(({ fields, problem }, index) =>
                index === spoilt
                  ? fields === undefined && problem?.startsWith('not UTF-8 at byte ') === true
                  : JSON.stringify(Object.values(fields ?? {})) ===
                    JSON.stringify([String(index), ...(rows[index] ?? [])]),
              )
          );
        },
      ),
      runs,
    ),
  );
});

t.test('a line of CSV that is too long makes its record bad, and no other one', async (t) => {
  const long = 'x'.repeat(300);
  for (const [bad, what] of [
    [`1,${long}`, 'plain'],
    [`1,"${long}"`, 'quoted'],
    [`1,"a\n${long}\nb"`, 'inside quotation marks'],
    [`1,"a\n${long}"`, 'at the end of quotation marks'],
    [`1,"${long}\nb"`, 'at the beginning of quotation marks'],
  ] as const) {
    const text = `id,said\n0,before\n${bad}\n2,after\n`;
    const found = await gathered(csvRecordsOf(pieces(Buffer.from(text), 50), { recordMaxBytes: 200 }));
    t.match(found, [{ fields: { id: '0' } }, { problem: /longer than 200/ }, { fields: { id: '2' } }], what);
    t.equal(found.length, 3, what);
  }
});

t.test('input that breaks off ends with its place, after all that was whole before', async (t) => {
  async function* cut(text: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
    throw new InputFault('it is cut off');
  }
  const got: unknown[] = [];
  await t.rejects(
    (async () => {
      for await (const { text } of linesOf(cut('one\ntwo\nthr'), 100)) got.push(text);
    })(),
    { message: 'line 3: it is cut off' },
  );
  t.strictSame(got, ['one', 'two'], 'the line that broke off is no line');
  const rows = Array.from({ length: 50 }, (_, index) => `${index},said`);
  const seen: unknown[] = [];
  await t.rejects(
    (async () => {
      for await (const { fields } of csvRecordsOf(cut(`id,what\n${rows.join('\n')}\n50,"sa`), {
        recordMaxBytes: 100,
      }))
        seen.push(fields?.['id']);
    })(),
    { message: 'line 52: it is cut off' },
  );
  t.strictSame(
    seen,
    rows.map((_, index) => String(index)),
    'and no record is lost',
  );
});

t.test('a CSV file that breaks the form as a whole is refused by name, and never waits', async (t) => {
  const all = (bytes: Uint8Array) => gathered(csvRecordsOf(pieces(bytes, 5), { recordMaxBytes: 100 }));
  await t.rejects(all(Buffer.from([0x69, 0xe9, 0x2c, 0x61, 0x0a, 0x31, 0x2c, 0x32, 0x0a])), {
    name: 'InputFault',
    message: /^line 1: not UTF-8 at byte 2 /,
  });
  await t.rejects(all(Buffer.from('id,id\n1,2\n')), { name: 'InputFault', message: /^line 1: .*“id” twice/ });
  t.match((await all(Buffer.from('id,said\n1,"open\n2,b\n'))).at(-1), { problem: /./ });
});
