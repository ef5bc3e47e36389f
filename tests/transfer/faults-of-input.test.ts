import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { dataDirectory, runMain } from '../support/process.ts';
import { startProxy } from '../support/proxy.ts';

const command = (number: number, wording: string): string =>
  JSON.stringify({
    by: 'system',
    command: { type: 'record-claim', claim: `@claim/c${number}`, wording, language: 'en' },
  });

const mapping = JSON.stringify({
  mapping: 1,
  name: 'faults',
  each: [
    {
      by: 'system',
      command: { type: 'record-claim', claim: '@claim/r{id}', wording: '{said}', language: 'fr' },
    },
  ],
});

t.test('every fault of an input ends the import with its place, true counts and an exit code', async (t) => {
  const desk = await openDesk(t);
  const folder = await dataDirectory(t);
  const { url: DATABASE_URL } = await startProxy(t, desk.place);
  const settings = { DATABASE_URL, DATA_DIR: folder };
  const file = (name: string): string => path.join(folder, name);
  const rejects = file('rejects.ndjson');
  const run = (...words: string[]) => runMain(['import', ...words, '--rejects', rejects], settings);
  const claims = async (): Promise<string[]> =>
    (await desk.app.core.log.after('main', 0, 10_000)).flatMap(({ type, data }) =>
      type === 'claim.recorded' && 'wording' in data ? [data.wording] : [],
    );
  await writeFile(file('mapping.json'), mapping);

  const many = Array.from({ length: 400 }, (_, index) => command(index, `Claim ${index}. ${Math.random()}`));
  const packed = gzipSync(many.join('\n'));
  const cut = packed.subarray(0, packed.length - 800);
  await writeFile(file('cut.jsonl.gz'), cut);
  const before = (await claims()).length;
  const ended = await run(file('cut.jsonl.gz'));
  t.equal(ended.code, 65);
  const [, lines = '', added = ''] = /^(\d+) lines: (\d+) commands executed/m.exec(ended.stderr) ?? [];
  t.equal((await claims()).length - before, Number(added), `the count is true: ${ended.stderr}`);
  t.equal(Number(added), Number(lines), 'every whole line before the fault was executed');
  t.ok(Number(added) > 200);
  t.match(
    ended.stderr,
    new RegExp(`read in part alone. line ${Number(lines) + 1}: the file cannot be decompressed`),
  );
  await writeFile(file('unnamed'), packed);
  t.match((await run(file('unnamed'), '--name', 'cut')).stdout, `${400 - Number(added)} commands executed`);

  const rows = Array.from({ length: 300 }, (_, index) => `${index},"Row ${index}, ${Math.random()}"`);
  const csv = gzipSync(`id,said\n${rows.join('\n')}`);
  await writeFile(file('cut.csv.gz'), csv.subarray(0, csv.length - 600));
  const csvEnded = await run(file('cut.csv.gz'), '--mapping', file('mapping.json'));
  t.equal(csvEnded.code, 65, 'and the import of CSV ends, too');
  t.match(csvEnded.stderr, /^(\d+) lines: \1 commands executed/m);
  t.match(csvEnded.stderr, /line \d+: the file cannot be decompressed/);

  const windows = Buffer.from('id,said\n900,Le café est fermé.\n901,Rien.\n', 'latin1');
  await writeFile(file('excel.csv'), windows);
  const refused = await run(file('excel.csv'), '--mapping', file('mapping.json'));
  t.equal(refused.code, 65);
  t.match(refused.stderr, /The first is line 2: not UTF-8 at byte 19 .*\(0xE9\).*--encoding windows-1252/s);
  t.match(JSON.parse(await readFile(rejects, 'utf8')), { line: 2, reasons: [/not UTF-8/] });
  const named = await run(file('excel.csv'), '--mapping', file('mapping.json'), '--encoding', 'windows-1252');
  t.match(named, { code: 0, stdout: /1 commands executed, 1 were on record already/ });
  t.ok((await claims()).includes('Le café est fermé.'));
  t.notOk(
    (await claims()).some((each) => each.includes('\uFFFD')),
    'no text was changed in silence',
  );

  await writeFile(file('wide.jsonl'), Buffer.from(command(910, 'Wide.'), 'utf16le'));
  t.match(await run(file('wide.jsonl')), { code: 65, stderr: /byte 1: .*--encoding utf-16le/ });
  t.match(await run(file('wide.jsonl'), '--encoding', 'utf-16le'), { code: 0 });
  t.match(await run(file('wide.jsonl'), '--encoding', 'klingon'), { code: 2, stderr: /name of an encoding/ });

  const seed = Buffer.from(`${command(920, 'One.')}\n${command(921, 'Café.')}\n`, 'latin1');
  await writeFile(file('old.jsonl'), seed);
  const seeded = await runMain(['seed', file('old.jsonl')], settings);
  t.match(seeded, { code: 65, stderr: /line 2: not UTF-8 at byte \d+/ });
  t.notOk((await claims()).includes('One.'), 'a seed is decoded as a whole first');
  t.match(await runMain(['seed', file('old.jsonl'), '--encoding', 'windows-1252'], settings), { code: 0 });
  t.ok((await claims()).includes('Café.'));
});
