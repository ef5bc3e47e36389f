import fc from 'fast-check';
import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { send } from './send.ts';

/** 2,000 here; by hand more: FUZZ_CONTENT_TYPES=20000 */
const requests = Number(process.env['FUZZ_CONTENT_TYPES'] ?? 2_000);
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const types = [
  'application/json',
  'APPLICATION/JSON',
  'Application/Json',
  'application/merge-patch+json',
  'application/json-patch+json',
  'application/problem+json',
  'application/vnd.api+json',
  'application/x-json',
  'application/jsonp',
  'text/json',
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/octet-stream',
  'application/cbor',
  '*/*',
  'application/*',
  'json',
  '',
  'null',
  'undefined',
  '__proto__',
  'constructor',
];
const pieces = [
  '; charset=utf-8',
  ';charset=UTF-16',
  '; charset="utf-7"',
  '; charset=latin1',
  '; boundary=a',
  ';',
  ';;',
  ' ',
  '\t',
  ',',
  ', text/plain',
  ',application/json',
  '/x',
  'x',
  '\\',
  '"',
  "'",
  '\u00a0',
  '\u00ff',
  '=',
  '; q=0.1',
  '; a',
  '; =b',
  '; profile="a;b"',
  '+json',
  '%00',
];
const contentType = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { maxLength: 1 }),
    fc.constantFrom(...types),
    fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
  )
  .map(([before, type, after]) => [...before.filter((each) => each.trim() === ''), type, ...after].join(''));

/** Each is refused by the parser or the schema; only a bypass of either would write it. */
const bodies = [
  '{"wording":"","language":"en"}',
  '{"wording":"It is so.","language":"en","isAdmin":true}',
  '{"wording":"It is so.","wording":"It is not so.","language":"en"}',
  '{"wording":"It is so.","language":"en","__proto__":{"a":1}}',
  '{"wording":"a\\u0000b","language":"en"}',
  '{"wording":["It is so."],"language":"en"}',
  'wording=It+is+so.&language=en',
  '[]',
  '"{}"',
  '',
];

t.test('no content type bypasses the parser and the schema of a body', async (t) => {
  t.comment(`FUZZ_SEED=${seed}`);
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const before = await desk.head();
  const statuses = new Map<number, number>();
  const targets = [
    ['POST', '/v1/ledgers/main/claims'],
    ['PATCH', `/v1/ledgers/main/claims/${claim}`],
  ] as const;
  const holds = async (
    type: string,
    body: string,
    [method, target]: (typeof targets)[number],
  ): Promise<boolean> => {
    const { status } = await send(desk.url, {
      method,
      target,
      headers: { authorization: `Bearer ${desk.keys.admin}`, 'if-match': '*', 'content-type': type },
      body,
    });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    return [400, 415, 422].includes(status);
  };
  await fc.assert(
    fc.asyncProperty(contentType, fc.constantFrom(...bodies), fc.constantFrom(...targets), holds),
    { seed, numRuns: requests },
  );
  for (const status of [400, 415, 422])
    t.ok((statuses.get(status) ?? 0) > 20, `${status} is among the answers`);
  t.equal(await desk.head(), before, 'nothing was written');
});
