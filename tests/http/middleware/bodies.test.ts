import t from 'tap';
import { openDesk } from '../../support/desk.ts';
import { isProblem } from '../../support/problem.ts';
import { answerIn, say } from '../../support/socket.ts';

t.test('an invalid body is refused before anything is written', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys, url } = desk;
  const claim = await desk.claim();
  const before = await desk.head();
  const wording = (value: string): string => `{"language":"en","wording":${value}}`;
  const bodies: Record<string, string> = {
    'no JSON': '{"wording"',
    'only blanks': ' \n',
    'two values': '{}{}',
    null: 'null',
    'a comment': '{} // a',
    'a trailing comma': '{"a":1,}',
    'single quotes': "{'a':1}",
    NaN: wording('NaN'),
    'a NUL': wording('"a\\u0000b"'),
    'a NUL in a name': '{"a\\u0000":1}',
    'a raw NUL': wording('"a\0b"'),
    'a lone high surrogate': wording('"a\\ud800b"'),
    'a lone low surrogate': wording('"a\\udc00b"'),
    'surrogates in the wrong order': wording('"\\udc00\\ud800"'),
    'a number that is not finite': wording('1e400'),
    'a negative number that is not finite': wording('-1e400'),
    'a whole number beyond 2^53': wording('9007199254740993'),
    'a field twice': '{"wording":"a","wording":"b","language":"en"}',
    'a field twice under two spellings': '{"wording":"a","w\\u006frding":"b","language":"en"}',
    'a nested field twice': '{"period":{"from":"2000","from":"2001"}}',
    'a field __proto__': '{"__proto__":{"wording":"a"},"language":"en"}',
    'a nested field __proto__': '{"period":{"__proto__":1}}',
    'lists in each other': `${'['.repeat(33)}${']'.repeat(33)}`,
    'objects in each other': `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`,
    'very many lists in each other': '['.repeat(500_000) + ']'.repeat(500_000),
  };
  for (const [name, body] of Object.entries(bodies))
    for (const [method, path] of [
      ['POST', '/claims'],
      ['PATCH', `/claims/${claim}`],
    ] as const) {
      const answer = await ask(method, path, { key: keys.admin, body, headers: { 'if-match': '*' } });
      isProblem(t, answer, 'malformed-json', `${method} ${name}`);
    }
  const binary = async (name: string, bytes: Buffer): Promise<void> => {
    const head = `POST /v1/ledgers/main/claims HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${keys.admin}\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}\r\n\r\n`;
    const answer = answerIn(await say(url, Buffer.concat([Buffer.from(head, 'latin1'), bytes])));
    isProblem(t, answer, 'malformed-json', name);
  };
  const around = (...bytes: number[]): Buffer =>
    Buffer.concat([Buffer.from('{"language":"en","wording":"a'), Buffer.from(bytes), Buffer.from('b"}')]);
  await binary('a byte that is never UTF-8', around(0xff));
  await binary('an overlong slash', around(0xc0, 0xaf));
  await binary('a surrogate in UTF-8', around(0xed, 0xa0, 0x80));
  await binary('a cut sequence', around(0xe2, 0x82));
  await binary('UTF-16', Buffer.from('{"language":"en","wording":"a"}', 'utf16le'));

  const answer = await ask('POST', '/claims', { key: keys.admin });
  isProblem(t, answer, 'invalid-fields', 'no body at all');
  const ofType = (type: string) =>
    ask('POST', '/claims', { key: keys.admin, body: wording('"a"'), headers: { 'content-type': type } });
  for (const type of [
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'nonsense',
    'a/b',
  ])
    isProblem(t, await ofType(type), 'unsupported-media-type', type);
  for (const type of ['application/json, text/plain', 'application/json/x', 'application/jsonx', ' '])
    isProblem(t, await ofType(type), 'unsupported-media-type', `a disguised type: ${type}`);
  const large = await ask('POST', '/claims', {
    key: keys.admin,
    body: wording(`"${'a'.repeat(1_048_576)}"`),
  });
  isProblem(t, large, 'body-too-large', 'more than 1 MiB');
  t.equal(await desk.head(), before, 'nothing was written');
});

t.test(
  'a body of the maximum size, in one text or many, is accepted or refused, never a server error',
  async (t) => {
    const desk = await openDesk(t, { settings: { BODY_MAX_BYTES: '16777216' } });
    const key = desk.keys.admin;
    for (const filling of ['a'.repeat(15_000_000), '\\"'.repeat(7_500_000)]) {
      const body = `{"language":"en","wording":"${filling}"}`;
      const answer = await desk.ask('POST', '/claims', { key, body });
      isProblem(t, answer, 'invalid-fields', `15 MB of ${filling.slice(0, 4)}`);
    }
    const slugs = { language: `en${'-ab'.repeat(2_600_000)}`, topics: [`${'a-'.repeat(3_900_000)}a`] };
    isProblem(
      t,
      await desk.ask('POST', '/claims', { key, body: slugs }),
      'invalid-fields',
      '8 MB of each slug',
    );
    const wrong = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field${index}`, 1]));
    const answer = await desk.ask('POST', '/claims', { key, body: wrong });
    isProblem(t, answer, 'invalid-fields', 'a hundred thousand unknown fields');
    t.equal(answer.body.errors.length, 100, 'of which a hundred are named');
    const long = { wording: 'a', language: 'en', ['/ü'.repeat(400_000)]: 1 };
    const named = await desk.ask('POST', '/claims', { key, body: long });
    isProblem(t, named, 'invalid-fields', 'a field with a name of 1 MB');
    t.ok(named.body.errors[0].pointer.length < 2_000, 'of which only the start is returned');
  },
);
