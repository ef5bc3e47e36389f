import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { until } from '../support/core.ts';
import { dataDirectory, runMain, serve } from '../support/process.ts';
import { ask } from '../support/service.ts';

const mapping = 'docs/import/published-fact-checks.mapping.json';

const record = (id: number, more: object = {}): object => ({
  id: `r-${id}`,
  claim: `Claim ${id} says\u2028that water boils at 90 °C.`,
  speaker: `Speaker ${id % 3}`,
  stated_on: '2020-01-02',
  context: 'a speech',
  verdict: 'false',
  checked_on: '2020-01-03',
  url: `https://example.org/${id}`,
  title: `Check ${id}`,
  justification: 'It boils at 100 °C.',
  ...more,
});

t.test(
  'records become claims with claimant, source, appearance and verdict, once, and bad ones are collected',
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const file = path.join(DATA_DIR, 'checks.jsonl.gz');
    const rejects = path.join(DATA_DIR, 'rejects.ndjson');
    const formula = record(39, { claim: '=1+1' });
    const records = [
      ...Array.from({ length: 39 }, (_, id) => record(id)),
      formula,
      record(40, { verdict: 'maybe' }),
    ];
    await writeFile(file, gzipSync(records.map((each) => `${JSON.stringify(each)}\n`).join('')));
    const words = ['import', file, '--mapping', mapping, '--rejects', rejects];

    const trial = await runMain([...words, '--dry-run'], { DATA_DIR });
    t.match(trial, {
      code: 65,
      stdout: /^41 lines: 287 commands would be executed, 0 are on record already. Nothing was written./m,
    });
    t.match(JSON.parse(await readFile(rejects, 'utf8')), { line: 41, reasons: [/“maybe”/, /“maybe”/] });

    const first = await runMain(words, { DATA_DIR });
    t.match(first, {
      code: 65,
      stdout: /^41 lines: 287 commands executed, 0 were on record already.$/m,
      stderr: /1 lines are bad/,
    });
    const service = await serve(t, { DATA_DIR });
    const second = await runMain(words, { DATA_DIR });
    t.match(second, { code: 65, stdout: /^41 lines: 0 commands executed, 287 were on record already.$/m });

    const page = async (of: string): Promise<any[]> =>
      (await ask(service.url, 'GET', `${of}?limit=100`)).body.items;
    await until(async () => (await page('/claims')).length === 40, 'all claims are shown', 20_000);
    await until(
      async () => (await page('/claims')).every((each) => each.status === 'checked'),
      'and checked',
      20_000,
    );
    const csv = await runMain(['export', '--format', 'csv'], { DATA_DIR });
    const [header = '', ...rows] = csv.stdout.trimEnd().split('\r\n');
    t.match(header, /^"id","version","status","wording",/);
    t.equal(rows.length, 40, 'each claim is one record of CSV');
    t.match(
      rows.find((row) => row.includes('Claim 7 says')),
      /^"claim_\w+",\d+,"checked","Claim 7 says/,
    );
    t.equal(
      rows.filter((row) => row.includes(`,"'=1+1",`)).length,
      1,
      'what would be a formula is made harmless',
    );
    t.match(csv.stderr, /as of position \d+/);
    const claim = (await page('/claims')).find((each) => each.wording.startsWith('Claim 0 '));
    t.match(claim, { wording: 'Claim 0 says\u2028that water boils at 90 °C.' });
    const at = `/claims/${claim.id}`;
    const [verdict] = await page(`${at}/verdicts`);
    t.match(verdict, {
      rating: { scale: 'politifact', code: 'false', value: 2 },
      proposedBy: [{ kind: 'program' }],
      approvedBy: [],
    });
    const [appearance] = await page(`${at}/appearances`);
    t.match(appearance, { date: '2020-01-02', medium: 'a speech' });
    t.match(await page('/claimants'), { length: 3 });
    t.match(await page('/sources'), { length: 40 });
  },
);

t.test(
  'CSV is read through a mapping, and wrong arguments or files are reported before anything is written',
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const file = path.join(DATA_DIR, 'claims.csv');
    const mine = path.join(DATA_DIR, 'mine.json');
    await writeFile(file, 'no,said,topics\r\n1,"Water, they say, boils.",water;heat\r\n2,,\r\n');
    const each = {
      by: 'system',
      command: {
        type: 'record-claim',
        claim: '@claim/{no}',
        wording: '{said}',
        language: 'en',
        topics: '{topics|list:;}',
      },
    };
    await writeFile(mine, JSON.stringify({ mapping: 1, name: 'mine', each: [each] }));
    const rejects = path.join(DATA_DIR, 'rejects.ndjson');
    t.match(await runMain(['import', file], { DATA_DIR }), { code: 2, stderr: /needs a --mapping/ });
    t.match(await runMain(['import', `${file}.none`, '--mapping', mine], { DATA_DIR }), {
      code: 1,
      stderr: /cannot be read/,
    });
    t.match(await runMain(['import', file, '--format', 'xml'], { DATA_DIR }), {
      code: 2,
      stderr: /xml.*ndjson, csv, log, dossier, claim-review/,
    });
    t.notOk(existsSync(path.join(DATA_DIR, 'postgres-18')), 'not even a database was made');
    const words = ['import', file, '--mapping', mine, '--rejects', rejects];
    const first = await runMain(words, { DATA_DIR, KEY_ENVIRONMENT: 'test' });
    t.match(first, { code: 65, stdout: /^2 lines: 1 commands executed/m });
    const adminKey = await readFile(path.join(DATA_DIR, 'admin-key'), 'utf8');
    t.match(adminKey, /^cl_test_/, 'a first start by an import makes a key that the service takes');
    t.match(JSON.parse(await readFile(rejects, 'utf8')), { line: 3, reasons: [/has no said/], text: '2,,' });
    t.match(await runMain(['import', file, '--ledger', 'other', '--mapping', mine], { DATA_DIR }), {
      code: 1,
      stderr: /no ledger other/,
    });
  },
);
