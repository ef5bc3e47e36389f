import t, { type Test } from 'tap';
import { keyFor, startService } from '../support/service.ts';

const wordingsOf = (body: any): string[] =>
  body.items.map((each: { wording: string }) => each.wording).sort();

const startDesk = async (t: Test) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const record = async (wording: string, more: object = {}) =>
    (await ask('POST', '/claims', { key, body: { wording, language: 'en', ...more } })).body;
  const find = async (q: string, { by, more = '' }: { by?: string; more?: string } = {}) => {
    const { status, body } = await ask('GET', `/claims?${new URLSearchParams({ q }).toString()}${more}`, {
      key: by,
    });
    return status === 200 ? wordingsOf(body) : status;
  };
  return { ask, key, record, find };
};

t.test('claims are found by their words, stemmed by the language of each claim', async (t) => {
  const { record, find } = await startDesk(t);
  await record('The elections were stolen.');
  await record('Las elecciones fueron fraudulentas.', { language: 'es' });
  await record('Wahlen wurden gefälscht.', { language: 'de' });
  await record('Abiria ya matora.', { language: 'sw', topics: ['uchaguzi'] });
  t.same(await find('election'), ['The elections were stolen.']);
  t.same(await find('elección fraudulenta'), ['Las elecciones fueron fraudulentas.']);
  t.same(await find('"elections were stolen"'), ['The elections were stolen.'], 'a phrase');
  t.same(await find('"stolen elections"'), [], 'a phrase in another order');
  t.same(await find('stolen or gefälscht'), ['The elections were stolen.', 'Wahlen wurden gefälscht.']);
  t.same(await find('elections -stolen'), [], 'a word left out');
  t.same(await find('uchaguzi'), ['Abiria ya matora.'], 'a topic, in a language without a stemmer');
  t.same(await find('the of'), [], 'stop words alone find nothing');
});

t.test('words of scripts without blanks are found by any two of their characters', async (t) => {
  const { record, find } = await startDesk(t);
  await record('选举结果是伪造的', { language: 'zh' });
  await record('選挙は不正だった', { language: 'ja' });
  await record('การเลือกตั้งถูกโกง', { language: 'th' });
  t.same(await find('伪造'), ['选举结果是伪造的']);
  t.same(await find('不正'), ['選挙は不正だった']);
  t.same(await find('เลือกตั้ง'), ['การเลือกตั้งถูกโกง']);
  t.same(await find('真实'), []);
});

t.test(
  'what the public may not see is not found by it, and past wordings are found as of then',
  async (t) => {
    const { ask, key, record, find } = await startDesk(t);
    const open = await record('Rain fell in Lima.');
    await record('Snow fell in Lima.', { visibility: 'desk' });
    t.same(await find('Lima'), ['Rain fell in Lima.']);
    t.same(await find('Lima', { by: key }), ['Rain fell in Lima.', 'Snow fell in Lima.']);
    const reworded = await ask('PATCH', `/claims/${open.id}`, {
      key,
      body: { wording: 'Hail fell in Cusco.', reason: 'Said so.' },
      headers: { 'if-match': '*' },
    });
    t.same(await find('hail'), ['Hail fell in Cusco.']);
    t.same(await find('rain'), ['Hail fell in Cusco.'], 'an earlier wording is still found');
    t.same(await find('hail', { more: `&asOf=${String(reworded.body.public.position - 1)}` }), []);
    t.same(await find('rain', { more: `&asOf=${String(reworded.body.public.position - 1)}` }), [
      'Rain fell in Lima.',
    ]);
  },
);

t.test('no text in a query is an error of the service or an operator that was not meant', async (t) => {
  const { record, find } = await startDesk(t);
  await record("O'Neil said: C:\\temp & 100% | true!");
  const hostile = [
    ...["'".repeat(200), '\\'.repeat(200), ':*', '&', '|', '!', '()', '<->', "O'Neil", 'a & !b', '"', '""""'],
    ...[
      '\u0001l:other',
      '%',
      '😀',
      '-',
      '--',
      'or',
      'or or',
      'x'.repeat(200),
      '-"',
      'temp:*',
      'neil <2> said',
    ],
  ];
  for (const query of hostile) t.ok(Array.isArray(await find(query)), JSON.stringify(query.slice(0, 20)));
  for (const query of [' ', '', 'x'.repeat(201), 'a\0b'])
    t.equal(await find(query), 400, JSON.stringify(query.slice(0, 9)));
  t.same(await find("O'Neil"), ["O'Neil said: C:\\temp & 100% | true!"]);
});
