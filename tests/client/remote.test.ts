import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import t, { type Test } from 'tap';
import { plain, table } from '../../src/cli/remote/table.ts';
import { pasteIntegrations } from './integrations.ts';
import { bareEnvironment } from '../support/process.ts';
import { keyFor, startService, type Service } from '../support/service.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const environment = (key?: string): Record<string, string> => ({
  ...bareEnvironment(),
  ...(key === undefined ? {} : { CLAIM_LEDGER_KEY: key }),
});

const run = (
  key: string | undefined,
  ...words: string[]
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) =>
    execFile(process.execPath, [main, ...words], { env: environment(key) }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    ),
  );

interface Recorded {
  readonly service: Service;
  readonly key: string;
  readonly claim: string;
  /** The position before the claim was reworded, as the public counts and as the desk does. */
  readonly before: { readonly public: number; readonly desk: number };
}

const wording = 'Water boils at 90 °C.\u202e\u0085 So they say.';

const recorded = async (t: Test): Promise<Recorded> => {
  const service = await startService(t);
  const key = await keyFor(service, 'checker');
  const first = await service.ask('POST', '/claims', {
    key,
    body: { wording, language: 'en', topics: ['water'] },
  });
  const claim = first.body.id as string;
  const source = await service.ask('POST', '/sources', {
    key,
    body: { title: 'A handbook', kind: 'reference' },
  });
  const finding = { source: source.body.id, stance: 'refutes', finding: 'It boils at 100 °C.' };
  const offered = await service.ask('POST', `/claims/${claim}/evidence`, { key, body: finding });
  const accept = `/claims/${claim}/evidence/${offered.body.id}/accept`;
  await service.ask('POST', accept, { key, body: { strength: 'strong' }, headers: { 'if-match': '"2"' } });
  const proposal = {
    ...{ scale: 'truth', rating: 'false', rationale: 'The handbook says otherwise.' },
    ...{ reliedOn: [{ evidence: offered.body.id, reason: 'A reference work.' }], setAside: [] },
  };
  const verdict = await service.ask('POST', `/claims/${claim}/verdicts`, { key, body: proposal });
  const editor = await keyFor(service, 'editor');
  for (const [act, version] of [
    ['approve', 4],
    ['publish', 5],
  ] as const) {
    const headers = { 'if-match': `"${version}"` };
    const body = act === 'publish' ? {} : undefined;
    await service.ask('POST', `/claims/${claim}/verdicts/${verdict.body.id}/${act}`, {
      key: editor,
      body,
      headers,
    });
  }
  for (const _ of [1, 2])
    await service.ask('POST', '/claims', { key, body: { wording: 'Ice is warm.', language: 'en' } });
  const hidden = { wording: 'A claim of the desk.', language: 'en', visibility: 'desk' };
  await service.ask('POST', '/claims', { key, body: hidden });
  return { service, key, claim, before: { public: first.body.public.position, desk: first.body.position } };
};

t.test('a table has one line per item, whatever its texts contain', async (t) => {
  t.equal(plain('a\u001b[2Jb\nc\u202ed'), 'ab c d');
  t.equal(
    table(
      ['a', 'b'],
      [
        ['one', 'x'.repeat(20)],
        [null, 2],
      ],
      10,
    ),
    'a    b\none  xxxx…\n–    2\n',
  );
});

t.test('the record of a remote service', async (t) => {
  const { service, key, claim, before } = await recorded(t);
  const { url } = service;

  await t.test('is listed and shown on the command line', async (t) => {
    const [all, few, me, past, verdicts, corrections, wrong, nowhere, argument] = await Promise.all([
      run(key, '--url', url, 'claims', 'list', '--json'),
      run(undefined, 'claims', 'list', `--url=${url}`, '--limit', '1', '--topic', 'water'),
      run(key, '--url', url, 'whoami'),

      run(undefined, '--url', url, 'claims', 'history', claim, '--as-of', String(before.public)),
      run(undefined, '--url', url, 'claims', 'verdicts', claim, '--json'),
      run(undefined, '--url', url, 'corrections', '--json'),
      run('cl_live_wrong', '--url', url, 'claims', 'list'),

      run(undefined, '--url', 'http://127.0.0.1:1', 'claims', 'list'),
      run(undefined, '--url', url, 'claims', 'list', '--key', key),
    ]);
    t.equal(JSON.parse(all.out).length, 4, 'with a key, also that of the desk');
    t.equal(JSON.parse(all.out).at(-1).wording, wording, 'JSON is the unchanged answer');
    t.match(
      few.out,
      /^claim +status +rating +wording\nclaim_\w+ +checked +False +Water boils at 90 °C\. {1,2}So they say\.\n$/,
    );
    t.match(me.out, /^name +A checker$[^]*^kind +person$[^]*^role +checker$/m);
    t.equal(past.out.trim().split('\n').length, 2, 'a header, and the events until then');
    t.match(JSON.parse(verdicts.out), [{ state: 'published', rating: { code: 'false' } }]);
    t.same(JSON.parse(corrections.out), []);
    t.match(wrong, { code: 1, out: '', err: /key/ });
    t.match(nowhere, { code: 69, err: /cannot be reached/ });
    t.match(argument, { code: 2, err: /--key/ });
  });

  await t.test('is searched and matched on the command line', async (t) => {
    const folder = t.testdir({
      'post.txt': 'They say that water boils at 90 °C!',
      'posts.txt': 'Ice is warm\n\nBoats fly',
    });
    const [found, misspelt, matched, each, missing] = await Promise.all([
      run(key, '--url', url, 'claims', 'find', 'boiling water', '--status', 'checked,contested'),
      run(key, '--url', url, 'claims', 'find', 'woter'),
      run(undefined, '--url', url, 'match', `${folder}/post.txt`, '--said-on', '2020', '--json'),
      run(undefined, '--url', url, 'match', `${folder}/posts.txt`, '--lines'),
      run(undefined, '--url', url, 'match', `${folder}/none.txt`),
    ]);
    t.match(found.out, /^claim +status +rating +wording\nclaim_\w+ +checked +False +Water boils/);
    t.equal(misspelt.out.trim().split('\n').length, 1, 'nothing but the heading');
    t.match(misspelt.err, /Did you mean: water/);
    const [first] = JSON.parse(matched.out).matches;
    t.match(first, { claim: { id: claim }, because: { wording } });
    t.ok(first.because.words.includes('boils'));
    t.match(each.out, /^text +score +label +claim +rating +wording\nIce is warm +[01]\.\d\d +/);
    t.match(missing, { code: 74, err: /none\.txt/ });
  });

  await t.test('is read by a model over standard input and output', async (t) => {
    const client = new Client({ name: 'a test', version: '1.0.0' });
    const words = [main, 'mcp', '--url', url];
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: words, env: environment(key) }),
    );
    t.teardown(() => client.close());
    const call = async (name: string, given: Record<string, unknown>): Promise<any> =>
      client.callTool({ name, arguments: given });
    const { tools } = await client.listTools();
    const reads = [
      'check_text',
      'find_claims',
      'find_sources',
      'list_corrections',
      'read_claim',
      'read_history',
    ];
    const writes = ['offer_evidence', 'record_claim', 'register_source'];
    t.same(
      tools
        .map(({ name }) => name)
        .sort()
        .join(),
      [...reads, ...writes].sort().join(),
    );
    for (const { name, outputSchema, annotations } of tools) {
      t.equal(outputSchema?.type, 'object', `${name} describes its answer`);
      t.equal(annotations?.readOnlyHint, reads.includes(name), `${name} states whether it changes anything`);
    }
    const found = (await call('find_claims', { limit: 2 })).structuredContent;
    t.equal(found.items.length, 2);
    const rest = (await call('find_claims', { limit: 2, cursor: found.next })).structuredContent;
    t.equal(rest.items.length, 2);
    t.equal(rest.items[1].id, claim);
    const read = (await call('read_claim', { claim })).structuredContent;
    t.equal(read.claim.wording, wording);
    t.match(read.counterEvidence.items, [{ kind: 'refuting-evidence', finding: 'It boils at 100 °C.' }]);
    t.equal((await call('read_history', { claim })).structuredContent.items.length, 6);
    t.equal(
      (await call('read_history', { claim, asOf: String(before.desk) })).structuredContent.items.length,
      1,
    );
    t.same((await call('list_corrections', {})).structuredContent.items, []);
    for (const [name, given] of [
      ['read_claim', { claim: '../../../keys' }],
      ['read_claim', { claim: 'claim_01m80qd0bte8gsb5sr5q8sv7ym' }],
      ['find_claims', { limit: 1_000_000 }],
      ['find_claims', { cursor: 'x\u0000' }],
      ['find_claims', { topic: { $ne: null } }],
      ['read_history', { claim, asOf: 'yesterday' }],
    ] as const) {
      const answer = await call(name, given);
      t.equal(answer.isError, true, `${name} ${JSON.stringify(given)}`);
      t.notMatch(JSON.stringify(answer), /node_modules|at .*\.ts:\d/, 'reveals no internals');
    }
    t.equal((await call('find_claims', {})).structuredContent.items.length, 4, 'and continues');
    const { matches } = (await call('check_text', { text: 'Does water boil at 90 °C?' })).structuredContent;
    t.equal(matches[0].claim.id, claim);
    t.equal((await call('find_claims', { q: 'boils', colour: 'red' })).isError, true, 'an unknown argument');
    const made = (await call('record_claim', { wording: 'Tea is cold.', language: 'en' })).structuredContent;
    const source = await call('register_source', { title: 'A thermometer', kind: 'reference' });
    const offer = { source: source.structuredContent.id, stance: 'refutes', finding: 'It is 60 °C warm.' };
    const offered = await call('offer_evidence', { claim: made.id, ...offer });
    t.equal(offered.structuredContent?.version, 2, JSON.stringify(offered));
    const { body: history } = await service.ask('GET', `/claims/${made.id}/history`);
    t.same(
      history.items.map((each: any) => [each.type, each.by.kind, each.by.role]),
      [
        ['claim.recorded', 'program', 'checker'],
        ['evidence.offered', 'program', 'checker'],
      ],
      'labelled as made by a machine, though the key is a person’s',
    );
    const refused = await call('offer_evidence', { claim: made.id, ...offer, stance: 'true' });
    t.equal(refused.isError, true);
  });

  await t.test('can be read in every way that docs/integrations.md shows', async (t) => {
    const { code, blocks } = await pasteIntegrations(url);
    t.equal(code, 0, 'no command fails');
    t.ok(blocks.length >= 10);
    for (const { commands, printed } of blocks.slice(1)) t.not(printed.trim(), '', commands);
    const all = blocks.map(({ printed }) => printed).join('');
    for (const sign of [
      '"previous"',
      'data: {',
      '"specversion"',
      'whsec_',
      '"ClaimReview"',
      '<feed',
      'jsonfeed.org',
    ])
      t.ok(all.includes(sign), sign);
    for (const sign of ['"Annotation"', '"wasGeneratedBy"', 'wording', claim, '"kind":"end"'])
      t.ok(all.includes(sign), sign);
  });
});
