import fc from 'fast-check';
import t from 'tap';
import { csvRecordsOf } from '../../src/transfer/lines/csv-records.ts';
import { linesOf, type Line } from '../../src/transfer/lines/lines.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const gathered = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const each of all) found.push(each);
  return found;
};

const linesIn = (text: string | Uint8Array, size = 7, maxBytes = 1_000): Promise<Line[]> =>
  gathered(linesOf(pieces(typeof text === 'string' ? Buffer.from(text) : text, size), maxBytes));

t.test('lines are split at line feeds alone, wherever the chunks are cut', async (t) => {
  const anyLine = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('\n', '\u2028\u0085\u2029'));
  const same = fc.asyncProperty(
    fc.array(anyLine, { maxLength: 6 }),
    fc.integer({ min: 1, max: 9 }),
    async (all, size) => {
      const found = await linesIn(all.map((each) => `${each}\n`).join(''), size);
      return (
        JSON.stringify(found.map((each) => each.text)) ===
          JSON.stringify(all.map((each) => each.replace(/^\uFEFF/, ''))) &&
        found.every((each, index) => each.number === index + 1)
      );
    },
  );
  await t.resolves(fc.assert(same));
});

t.test(
  'the last line needs no line feed; a line that is too long or not UTF-8 is reported by number',
  async (t) => {
    const bytes = Buffer.concat([
      Buffer.from(`one\n${'x'.repeat(50)}\n`),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('last'),
    ]);
    t.strictSame(await linesIn(bytes, 5, 20), [
      { number: 1, text: 'one' },
      { number: 2, text: '', problem: 'longer than 20 bytes' },
      {
        number: 3,
        text: '',
        problem:
          'not UTF-8 at byte 56 of the file (0xFF); save it in UTF-8, or name its encoding in the shell, for example --encoding windows-1252',
      },
      { number: 4, text: 'last' },
    ]);
  },
);

const csv = (text: string, delimiter?: string) =>
  gathered(csvRecordsOf(pieces(Buffer.from(text), 5), { recordMaxBytes: 200, delimiter }));

t.test(
  'a CSV record is read by its columns, with quotes, line feeds and U+2028 inside a field',
  async (t) => {
    const [first, second] = await csv('\uFEFFid,said\r\n1,"He said ""no"",\n\u2028twice"\r\n2,plain\r\n');
    t.strictSame(first?.fields, { id: '1', said: 'He said "no",\n\u2028twice' });
    t.strictSame(second?.fields, { id: '2', said: 'plain' });
    t.equal(second?.number, 4, 'the number is that of the line in the file');
    t.strictSame((await csv('a;b\n1;2\n', ';'))[0]?.fields, { a: '1', b: '2' });
  },
);

t.test('a bad CSV record is reported, and the next one is read', async (t) => {
  const found = await csv('id,said\n1,a,b\n2,fine\n');
  t.match(found[0], { problem: /Record Length/ });
  t.strictSame(found[1]?.fields, { id: '2', said: 'fine' });
});

t.test('two columns of one name are refused, because one of them would be lost', async (t) => {
  await t.rejects(csv('id,id\n1,2\n'), /names the column “id” twice/);
});
