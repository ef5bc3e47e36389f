import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { adminKey, startService } from '../support/service.ts';

const reason = 'It has to end.';

/** Begins a request with a key, and sends its body later. */
const begin = (url: string, key: string, body: object) => {
  const bytes = Buffer.from(JSON.stringify(body));
  const sending = request(`${url}/v1/ledgers/main/claims`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'content-length': bytes.length,
    },
  });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  sending.write(bytes.subarray(0, 1));
  return async (): Promise<{ status: number | undefined; body: any }> => {
    sending.end(bytes.subarray(1));
    const [response] = await answered;
    return { status: response.statusCode, body: JSON.parse(await text(response)) };
  };
};

t.test('a leaving member began requests in time, and wanted to act with them afterwards', async (t) => {
  const { ask, url } = await startService(t);
  const any = { key: adminKey, headers: { 'if-match': '*' } };
  const added = { name: 'Ana', kind: 'person', role: 'checker' };
  const member = (await ask('POST', '/members', { ...any, body: added })).body.id;
  const issue = async () => (await ask('POST', '/keys', { ...any, body: { member } })).body;
  const [revoked, lowered, kept] = [await issue(), await issue(), await issue()];
  const claim = (wording: string) => ({ wording, language: 'en' });
  const endings = [revoked, lowered, kept].map(({ key }, nth) => begin(url, key, claim(`It is so: ${nth}.`)));
  await sleep(600);
  await ask('POST', `/keys/${revoked.id}/revoke`, { ...any, body: { reason } });
  await ask('POST', `/keys/${lowered.id}/narrow`, { ...any, body: { role: 'reader', reason } });
  const [first, second, third] = await Promise.all(endings.map((end) => end()));
  t.equal(first?.status, 401, 'by a revoked key');
  t.equal(second?.status, 403, 'by a key that was lowered');
  t.equal(third?.status, 201, 'a slow request whose key goes on is answered');
  const { body: claims } = await ask('GET', '/claims', { key: adminKey });
  t.strictSame(
    claims.items.map(({ wording }: { wording: string }) => wording),
    ['It is so: 2.'],
  );
});
