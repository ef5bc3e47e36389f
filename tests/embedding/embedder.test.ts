import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { keyFor, startService } from '../support/service.ts';

interface Asked {
  readonly authorization: string | undefined;
  readonly model: string;
  readonly input: readonly string[];
}

/** What a text is about, as three numbers: a model of its own kind. */
const meaningOf = (text: string): number[] => [
  /ship|boat|vessel/i.test(text) ? 1 : 0,
  /harbour/i.test(text) ? 1 : 0,
  0.1,
];

/** The other side of the protocol: a server with the embeddings API of OpenAI. */
const openModel = async (t: Test) => {
  const asked: Asked[] = [];
  const state = { delayMs: 0, status: 200, body: undefined as unknown };
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const given = JSON.parse(Buffer.concat(await request.toArray()).toString()) as Asked;
    asked.push({ ...given, authorization: request.headers.authorization });
    // In another order than asked: the index counts.
    const data = given.input.map((text, index) => ({ index, embedding: meaningOf(text) })).reverse();
    return state.body ?? { object: 'list', model: given.model, data };
  };
  const server = createServer((request, response) => {
    void answer(request).then((body) =>
      setTimeout(
        () => response.writeHead(state.status, { location: '/' }).end(JSON.stringify(body)),
        state.delayMs,
      ),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => server.close());
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`, asked, state };
};

const openLedger = async (t: Test, settings: Record<string, string>) => {
  const service = await startService(t, { settings });
  const key = await keyFor(service, 'checker');
  const record = async (wording: string, more: object = {}): Promise<string> =>
    (await service.ask('POST', '/claims', { key, body: { wording, language: 'en', ...more } })).body.id;
  const harbour = await record('The harbour of Lima was closed to every large vessel.');
  const other = await record('The museum of Lima was closed to every large group.');
  const match = async (text: string, by?: string) =>
    (await service.ask('POST', '/claims/match', { key: by, body: { text, limit: 3 } })).body;
  return { ...service, key, record, match, harbour, other };
};

const text = 'Was Lima closed to a large ship?';

t.test('a remote embedder reorders what words have found, and only that', async (t) => {
  const model = await openModel(t);
  const settings = {
    EMBEDDER_URL: model.url,
    EMBEDDER_MODEL: 'meaning-1',
    EMBEDDER_KEY: 'a-key-of-the-model',
  };
  const { match, harbour, key, record } = await openLedger(t, settings);
  t.equal(model.asked.length, 0, 'claims recorded by the desk are not shown to it');
  const found = await match(text);
  t.equal(found.method.embedder, 'meaning-1');
  t.equal(found.matches[0].claim.id, harbour);
  t.same(model.asked[0]?.authorization, 'Bearer a-key-of-the-model');
  t.equal(model.asked[0]?.input.length, 3, 'the text and two claims');
  const hidden = await record('A secret boat of Lima, closed and large.', { visibility: 'desk' });
  await match(text);
  t.equal(model.asked.length, 1, 'texts that it has answered are remembered');
  const seen = await match(text, key);
  t.equal(seen.method.embedder, null, 'nothing that the desk sees leaves');
  t.ok(seen.matches.some(({ claim }: any) => claim.id === hidden));
  t.notMatch(JSON.stringify(model.asked), /secret/);
  t.same((await match('Quantum llamas compose jazz')).matches, [], 'what shares no word is not found');
});

t.test('texts of the desk leave only where the setting says so', async (t) => {
  const model = await openModel(t);
  const { match, key } = await openLedger(t, {
    EMBEDDER_URL: model.url,
    EMBEDDER_MODEL: 'm',
    EMBEDDER_SEES: 'desk',
  });
  t.equal((await match(text, key)).method.embedder, 'm');
});

t.test('an embedder that fails or is late leaves the order as it is, and soon is not asked', async (t) => {
  const model = await openModel(t);
  const { match } = await openLedger(t, { EMBEDDER_URL: model.url, EMBEDDER_MODEL: 'm' });
  model.state.delayMs = 5_000;
  const started = performance.now();
  const plain = await match(text);
  t.equal(plain.method.embedder, null);
  t.ok(performance.now() - started < 4_000, 'it does not wait for the answer');
  model.state.delayMs = 0;
  model.state.status = 307;
  t.equal((await match(`${text} 1`)).method.embedder, null, 'a redirect is not followed');
  model.state.status = 200;
  model.state.body = { data: [{ index: 0, embedding: [1] }] };
  t.equal((await match(`${text} 2`)).method.embedder, null, 'an answer of another number');
  model.state.body = undefined;
  const before = model.asked.length;
  t.equal((await match(`${text} 3`)).method.embedder, null);
  t.equal(model.asked.length, before, 'the breaker is open');
});

t.test('an embedder of a module runs in the process and sees what its caller sees', async (t) => {
  const file = `${t.testdir({})}/embedder.mjs`;
  await writeFile(
    file,
    `export const id = 'local-1';
     export const embed = async (texts) => texts.map((text) => Float32Array.from([/ship|vessel/.test(text) ? 1 : 0, 0.1]));`,
  );
  const { match, harbour, key } = await openLedger(t, { EMBEDDER_MODULE: file });
  for (const by of [undefined, key]) {
    const { matches, method } = await match(text, by);
    t.equal(method.embedder, 'local-1');
    t.equal(matches[0].claim.id, harbour);
  }
});

t.test('without a setting no embedder takes part', async (t) => {
  const { match } = await openLedger(t, {});
  t.equal((await match(text)).method.embedder, null);
});
