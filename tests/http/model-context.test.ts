import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import t, { type Test } from 'tap';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { keyFor, publicUrl } from '../support/service.ts';

const reads = ['check_text', 'find_claims', 'find_sources', 'list_corrections', 'read_claim', 'read_history'];
const writes = ['offer_evidence', 'record_claim', 'register_source'];

const clientOf = async (t: Test, url: string, key?: string): Promise<Client> => {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const client = new Client({ name: 'a test', version: '1.0.0' });
  const address = new URL(`${url}/v1/ledgers/main/mcp`);
  const transport = new StreamableHTTPClientTransport(address, { requestInit: { headers } });
  await client.connect(transport);
  t.teardown(() => client.close());
  return client;
};
const call = async (client: Client, name: string, given: Record<string, unknown> = {}): Promise<any> =>
  client.callTool({ name, arguments: given });
const namesOf = async (client: Client): Promise<string[]> =>
  (await client.listTools()).tools.map(({ name }) => name).sort();

const requestsPerMinute = 200;
const listTools = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

t.test('over HTTP a model', async (t) => {
  const desk = await openDesk(t, {
    settings: { CORS_ORIGINS: publicUrl, RATE_KEY_REQUESTS_PER_MINUTE: String(requestsPerMinute) },
  });
  const { ask, keys, url } = desk;
  const hidden = await desk.claim({ visibility: 'desk' });

  await t.test('sees the tools that its key may use, and no other', async (t) => {
    for (const key of [undefined, keys.reader])
      t.same(await namesOf(await clientOf(t, url, key)), reads, 'reading');
    for (const key of [keys.contributor, keys.admin]) {
      const { tools } = await (await clientOf(t, url, key)).listTools();
      t.same(tools.map(({ name }) => name).sort(), [...reads, ...writes].sort());
      t.notMatch(JSON.stringify(tools.map(({ name }) => name)), /verdict|approve|publish|accept/);
    }
  });

  await t.test('sees what its key sees, and writes as a machine', async (t) => {
    const open = await clientOf(t, url);
    t.equal((await call(open, 'find_claims')).structuredContent.items.length, 0, 'nothing of the desk');
    t.equal((await call(open, 'read_claim', { claim: hidden })).isError, true);
    const unknown = await call(open, 'record_claim', { wording: 'Tea is cold.', language: 'en' });
    t.equal(unknown.isError, true, 'a tool that is not listed does not exist');
    const before = await desk.head();

    const model = await clientOf(t, url, keys.contributor);
    t.equal((await call(model, 'read_claim', { claim: hidden })).structuredContent.claim.id, hidden);
    const said = { wording: 'Tea is cold.', language: 'en', topics: ['tea'] };
    const { structuredContent: claim } = await call(model, 'record_claim', said);
    const { structuredContent: source } = await call(model, 'register_source', {
      title: 'A thermometer',
      kind: 'reference',
    });
    const offer = { source: source.id, stance: 'refutes', finding: 'It is 60 °C warm.' };
    const offered = await call(model, 'offer_evidence', { claim: claim.id, ...offer });
    t.equal(offered.structuredContent.position, before + 3, 'three acts, three events');
    const { body: evidence } = await ask(
      'GET',
      `/claims/${claim.id}/evidence/${offered.structuredContent.id}`,
    );
    t.match(evidence, { state: 'offered', offeredBy: { kind: 'program', role: 'contributor' } });
    const { body: read } = await ask('GET', `/claims/${claim.id}`);
    t.match(read, { wording: 'Tea is cold.', status: 'unchecked', recordedBy: { kind: 'program' } });

    const found = async (given: Record<string, unknown>) =>
      (await call(open, 'find_claims', given)).structuredContent.items.map((each: any) => each.id);
    t.same(await found({ q: 'colder tea' }), [], 'it really searches');
    t.same(await found({ q: 'teas' }), [claim.id]);

    for (const [name, given] of [
      ['find_claims', { query: 'tea' }],
      ['record_claim', { wording: 'Tea is cold.' }],
      ['record_claim', { ...said, claim: claim.id }],
      ['record_claim', { ...said, topics: ['Tea!'] }],
      ['offer_evidence', { claim: hidden, ...offer, source: hidden }],
      ['offer_evidence', { claim: claim.id, ...offer, finding: '' }],
    ] as const) {
      const answer = await call(model, name, given);
      t.equal(answer.isError, true, `${name} ${JSON.stringify(given)}`);
      t.notMatch(JSON.stringify(answer), /node_modules|at .*\.ts:\d/, 'reveals no internals');
    }
    t.equal(await desk.head(), before + 3, 'and nothing was written');
  });

  await t.test('counts each message, and each request that a tool makes', async (t) => {
    const key = await keyFor(desk, 'contributor');
    const left = async (body: unknown): Promise<number> => {
      const { headers, status } = await ask('POST', '/mcp', { key, body });
      t.equal(status, 200);
      return Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
    };
    const leftNow = async () => left(listTools);
    const params = { name: 'read_claim', arguments: { claim: hidden } };
    const begun = performance.now();
    const first = await leftNow();
    for (let asked = 0; asked < 20; asked += 1) await left({ ...listTools, method: 'tools/call', params });
    const rest = await leftNow();
    // The bucket refills while time passes: this is the most that can have returned.
    const filled = ((performance.now() - begun) / 60_000) * requestsPerMinute + 1;
    t.ok(first - rest + filled >= 60, `from ${first} to ${rest} by 20 calls that make two requests each`);
  });

  await t.test('gets the same problems as at every other address', async (t) => {
    const post = (more: object) => ask('POST', '/mcp', { body: listTools, ...more });
    const before = await desk.head();
    isProblem(t, await post({ key: 'cl_live_wrong' }), 'unauthenticated', 'an invalid key');
    isProblem(t, await post({ body: [listTools] }), 'invalid-fields', 'a list of messages');
    isProblem(t, await post({ body: '{' }), 'malformed-json', 'no JSON');
    isProblem(t, await post({ body: { ...listTools, id: null } }), 'invalid-fields', 'an invalid id');
    const old = { 'mcp-protocol-version': '1999-01-01' };
    isProblem(t, await post({ headers: old }), 'malformed-request', 'an unsupported version');
    isProblem(
      t,
      await post({ headers: { origin: 'https://evil.example' } }),
      'forbidden',
      'a page of another origin',
    );
    t.equal((await post({ headers: { origin: publicUrl } })).status, 200, 'a page of a permitted origin');
    isProblem(t, await ask('GET', '/mcp'), 'method-not-allowed', 'there is no stream');
    isProblem(t, await ask('DELETE', '/mcp'), 'method-not-allowed', 'and no session to end');
    const told = await post({ body: { jsonrpc: '2.0', method: 'notifications/initialized' } });
    t.match(told, { status: 202, body: '' });
    const none = await post({ body: { ...listTools, method: 'sampling/createMessage' } });
    t.match(none, { status: 200, body: { id: 1, error: { code: -32601 } } });
    t.equal(await desk.head(), before);
  });
});
