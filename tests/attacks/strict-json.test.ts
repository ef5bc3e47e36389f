import t from 'tap';
import { documentsOf } from '../../src/transfer/claim-review/documents.ts';
import { unitsOfDossiers } from '../../src/transfer/dossier/units.ts';
import { parseSeedLine } from '../../src/transfer/import/seed-line.ts';
import { restoreLog } from '../../src/transfer/log/restore-log.ts';
import { readMapping } from '../../src/transfer/mapping/apply.ts';
import { until } from '../support/core.ts';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';

/** JSON that two readers take for different things, or that could not be stored and sent back unchanged. */
const hostile: Readonly<Record<string, { readonly fields: string; readonly why: RegExp }>> = {
  'a field twice': { fields: '"wording":"One.","wording":"Another."', why: /stands twice in one object/ },
  'a field twice, once escaped': { fields: '"wording":"One.","w\\u006frding":"Other."', why: /stands twice/ },
  'the field __proto__': { fields: '"wording":"One.","__proto__":{"language":"de"}', why: /__proto__/ },
  'a lone surrogate': { fields: '"wording":"One \\ud800."', why: /lone surrogate/ },
  NUL: { fields: '"wording":"One \\u0000."', why: /NUL/ },
  'an integer beyond 2^53': { fields: '"wording":"One.","period":9007199254740993', why: /beyond 2\^53/ },
  'a number beyond all': { fields: '"wording":"One.","period":1e400', why: /number is too large/ },
  'deep nesting': {
    fields: `"wording":"One.","topics":${'['.repeat(40)}${']'.repeat(40)}`,
    why: /nested too deeply/,
  },
};

t.test(
  'one decoder refuses by name what readers of JSON take for different things, in bodies and lines',
  async (t) => {
    const desk = await openDesk(t);
    const key = desk.keys.contributor;
    const lines = Object.values(hostile).map(
      ({ fields }) => `{"command":{"type":"record-claim","claim":"@claim/one",${fields},"language":"en"}}`,
    );
    for (const [name, { fields, why }] of Object.entries(hostile)) {
      const answer = await desk.ask('POST', '/claims', {
        ...{ key, body: `{${fields},"language":"en"}` },
        headers: { 'content-type': 'application/json' },
      });
      isProblem(t, answer, 'malformed-json', `${name} in a body`);
      t.match(answer.body.detail, why, name);
    }
    const sent = await desk.ask('POST', '/import', {
      ...{ key, body: lines.join('\n') },
      headers: { 'content-type': 'application/x-ndjson' },
    });
    let job: any;
    await until(async () => {
      job = (await desk.ask('GET', `/imports/${sent.body.id}`, { key })).body;
      return job.state === 'done';
    }, 'the import is over');
    t.match(job, { added: 0, rejected: lines.length }, 'no line of an import passes');
    const { body } = await desk.ask('GET', `/imports/${sent.body.id}/rejects`, { key });
    const rejects = String(body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const [index, { why }] of Object.values(hostile).entries()) {
      t.match(rejects[index].reasons, [why], `line ${index + 1}`);
      t.match(parseSeedLine('peru', lines[index] ?? '').problems, [why], 'the shell says the same');
    }
    async function* dossier() {
      for (const [index, text] of lines.entries()) yield { number: index + 1, text };
    }
    const problems: string[] = [];
    for await (const unit of unitsOfDossiers(dossier(), async () => [])) problems.push(...unit.problems);
    for (const { why } of Object.values(hostile))
      t.ok(
        problems.some((each) => why.test(each)),
        String(why),
      );
  },
);

async function* linesOf(...texts: readonly string[]) {
  for (const [index, text] of texts.entries()) yield { number: index + 1, text };
}

/** A log that a bad line never reaches. */
const unwritten = {
  createLedger: async () => undefined,
  restore: (_: string, work: (restoring: object) => Promise<unknown>) => work({}),
};

t.test('the same decoder reads ClaimReviews, mappings and exported logs', async (t) => {
  for (const [name, { fields, why }] of Object.entries(hostile)) {
    const review = `{"@type":"ClaimReview",${fields}}`;
    for (const file of [[review], ['{}', review], ['{', `"@type":"ClaimReview",${fields}`, '}']]) {
      const problems: string[] = [];
      for await (const found of documentsOf(linesOf(...file)))
        if ('problem' in found) problems.push(found.problem);
      t.ok(
        problems.some((each) => why.test(each)),
        `${name} in a ClaimReview of ${file.length} lines: ${problems.join(' ')}`,
      );
    }
    t.match(readMapping(`{${fields}}`), { problems: [why] }, `${name} in a mapping`);
    const restored = restoreLog(unwritten as never, 'main', linesOf(`{${fields}}`), () => undefined);
    await t.rejects(restored, { name: 'BadExport', message: why }, `${name} in an exported log`);
  }
});
