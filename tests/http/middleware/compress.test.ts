import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import t from 'tap';
import { openDesk, type Desk } from '../../support/desk.ts';
import { addressOf, operationsOf } from '../../support/operations.ts';
import { isProblem } from '../../support/problem.ts';

interface Raw {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** The bytes as they were sent. */
  readonly bytes: Buffer;
}

/** Sends a request without a client that decodes or adds fields. */
const send = (
  { url }: Desk,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const request = http.request(`${url}${path}`, { method, headers }, (response) => {
      const { statusCode = 0, headers } = response;
      const done = (pieces: Buffer[]): void =>
        resolve({ status: statusCode, headers, bytes: Buffer.concat(pieces) });
      response.toArray().then(done, reject);
    });
    request.on('error', reject);
    request.end(body);
  });

const decoders: Record<string, (bytes: Buffer) => Buffer> = {
  br: (bytes) => brotliDecompressSync(bytes),
  gzip: (bytes) => gunzipSync(bytes),
  identity: (bytes) => bytes,
};

const decoded = ({ headers, bytes }: Raw): string => {
  const decode = decoders[headers['content-encoding'] ?? 'identity'];
  if (decode === undefined) throw new Error(`unexpected encoding ${headers['content-encoding']}`);
  return decode(bytes).toString();
};

/** A desk with lists and single things on both sides of the threshold. */
const openLargeDesk = async (t: Parameters<typeof openDesk>[0]) => {
  const desk = await openDesk(t);
  const claim = await desk.claim({ wording: `It is so: ${'and so '.repeat(50)}`, topics: ['weather'] });
  await desk.verdict(claim, [await desk.evidence(claim)]);
  for (let made = 0; made < 5; made += 1) await desk.claim();
  const large = await desk.claim({ wording: '長い主張。'.repeat(98) });
  return { desk, claim, large };
};

t.test('each encoding of an answer has a tag of its own, and the same content', async (t) => {
  const { desk, claim, large } = await openLargeDesk(t);
  const reads = (await operationsOf(desk.url)).filter(({ method }) => method === 'GET');
  const addresses = reads.map(({ path }) => addressOf(path, { claim }).slice(1));
  addresses.push(`/v1/ledgers/main/claims/${large}`, `/v1/ledgers/main/claims/${large}/status`);
  addresses.push('/openapi.json', '/openapi.yaml');
  let encoded = 0;
  for (const address of addresses)
    for (const credentials of [{}, { authorization: `Bearer ${desk.keys.admin}` }]) {
      // Twice: the fast path may give the second.
      const answers = [];
      for (const accepts of [undefined, 'gzip', 'br', 'gzip, br;q=0.9', 'identity', undefined, 'gzip'])
        answers.push(
          await send(desk, address, { ...credentials, ...(accepts && { 'accept-encoding': accepts }) }),
        );
      const [plain] = answers;
      if (plain?.status !== 200 || plain.headers['transfer-encoding'] === 'chunked') continue;
      const byTag = new Map<string, Buffer>();
      for (const answer of answers) {
        const { etag, vary = '' } = answer.headers;
        t.equal(decoded(answer), decoded(plain), `${address}: the same content`);
        if (plain.bytes.length >= 1_400) t.match(vary, 'accept-encoding', `${address}: says that it varies`);
        if (answer.headers['content-encoding'] !== undefined) encoded += 1;
        if (etag === undefined) continue;
        t.ok((byTag.get(etag) ?? answer.bytes).equals(answer.bytes), `${address}: same tag, same bytes`);
        byTag.set(etag, answer.bytes);
      }
      if (plain.bytes.length < 1_400 || plain.headers.etag === undefined) continue;
      t.equal(byTag.size, 3, `${address}: three representations`);
      for (const [tag] of byTag) {
        const accepts = { 'accept-encoding': 'gzip, br' };
        const again = await send(desk, address, { ...credentials, ...accepts, 'if-none-match': tag });
        t.equal(again.status, 304, `${address}: ${tag} is current`);
        t.equal(again.headers.etag, tag, `${address}: and stays the tag of its encoding`);
        t.equal(again.headers['content-encoding'], undefined, 'without a body nothing is encoded');
      }
      const other = { ...credentials, 'if-none-match': plain.headers.etag.replace(/"$/, '+gzip"') };
      t.equal((await send(desk, address, other)).status, 200, `${address}: who takes no gzip has no gzip`);
    }
  t.ok(encoded > 50, `${encoded} encoded answers`);
});

t.test('the tag of an encoded representation is accepted by acts and by If-Match on reads', async (t) => {
  const { desk, large } = await openLargeDesk(t);
  const at = `/v1/ledgers/main/claims/${large}`;
  const authorization = `Bearer ${desk.keys.editor}`;
  const read = await send(desk, at, { authorization, 'accept-encoding': 'gzip' });
  const etag = String(read.headers.etag);
  t.match(etag, /^".*\+gzip"$/);
  t.equal((await send(desk, at, { authorization, 'if-match': etag })).status, 200);
  const fields = { authorization, 'content-type': 'application/json', 'if-match': etag };
  const done = await send(desk, `${at}/decline`, fields, 'POST', '{"reason":"It is no claim."}');
  t.equal(done.status, 200, done.bytes.toString());
  const stale = await desk.ask('POST', `/claims/${large}/reopen`, {
    key: desk.keys.editor,
    body: { reason: 'It is one.' },
    headers: { 'if-match': etag },
  });
  isProblem(t, stale, 'stale-version', 'the same tag is stale afterwards');
  t.equal(stale.body.unseen.length, 1, 'and its version is understood');
});

t.test('acts, short answers and streams are not compressed', async (t) => {
  const { desk, claim } = await openLargeDesk(t);
  const accepts = { 'accept-encoding': 'gzip, br', authorization: `Bearer ${desk.keys.admin}` };
  const typed = { ...accepts, 'content-type': 'application/json' };
  const key = await send(desk, '/v1/ledgers/main/members', typed, 'POST', '{"nothing":1}');
  t.equal(key.headers['content-encoding'], undefined, 'an act');
  const many = JSON.stringify(Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`field${at}`, 1])));
  const wrong = await send(desk, '/v1/ledgers/main/claims', typed, 'POST', many);
  t.ok(wrong.bytes.length > 1_400, 'a large answer to an act');
  t.equal(
    wrong.headers['content-encoding'],
    undefined,
    'which would show what stands beside a text of the sender',
  );
  const short = await send(desk, '/livez', accepts);
  t.equal(short.headers['content-encoding'], undefined, 'a short answer');
  for (const accept of ['application/x-ndjson', 'text/event-stream']) {
    const lines = await new Promise<http.IncomingMessage>((resolve) =>
      http.get(`${desk.url}/v1/ledgers/main/events`, { headers: { ...accepts, accept } }, resolve),
    );
    t.equal(lines.headers['content-encoding'], undefined, accept);
    lines.destroy();
  }
  const dossier = await send(desk, `/v1/ledgers/main/claims/${claim}/dossier`, accepts);
  t.equal(dossier.status, 200);
  t.equal(dossier.headers['content-encoding'], undefined, 'a dossier is streamed');
  const page = await send(desk, '/v1/ledgers/main/claims', accepts);
  t.equal(page.headers['content-encoding'], 'br', 'a list is compressed');
  const table = await send(desk, '/v1/ledgers/main/claims', { ...accepts, accept: 'text/csv' });
  t.equal(table.headers['content-encoding'], 'br', 'also as CSV');
});
