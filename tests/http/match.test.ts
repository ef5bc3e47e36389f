import t, { type Test } from 'tap';
import { hold, isPending, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { keyFor, startService } from '../support/service.ts';

const startDesk = async (t: Test, settings: Parameters<typeof startService>[1] = {}) => {
  const service = await startService(t, settings);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const record = async (wording: string, more: object = {}): Promise<string> =>
    (await ask('POST', '/claims', { key, body: { wording, language: 'en', ...more } })).body.id;
  const match = async (text: string, more: object = {}, by?: string) =>
    ask('POST', '/claims/match', { body: { text, ...more }, key: by });
  const editor = await keyFor(service, 'editor');
  return { ...service, key, editor, record, match };
};

const fill = async (record: (wording: string, more?: object) => Promise<string>) => {
  for (const [at, place] of ['Lima', 'Cusco', 'Puno', 'Tacna', 'Piura', 'Ica'].entries()) {
    await record(`The harbour of ${place} was closed for ${String(at + 2)} days.`);
    await record(`The mayor of ${place} sold the town hall.`);
  }
};

t.test('a text is answered by the claims that it repeats, with the reasons', async (t) => {
  const { record, match } = await startDesk(t);
  await fill(record);
  const tea = await record('Drinking hot tea prevents malaria.', {
    otherWordings: ['Does a hot cuppa keep mosquitos away?'],
  });
  const { status, body } = await match(
    'My aunt says that drinking hot tea prevents malaria!! #HotTea https://t.co/x',
  );
  t.equal(status, 200);
  t.match(body.matches[0], {
    claim: { id: tea, status: 'unchecked' },
    because: { wording: 'Drinking hot tea prevents malaria.' },
  });
  t.ok(body.matches[0].because.words.includes('malaria'), body.matches[0].because.words.join());
  t.ok(body.matches[0].score > 0.5, String(body.matches[0].score));
  const other = await match('a cuppa against mosquitos', { limit: 1 });
  t.match(other.body.matches, [{ claim: { id: tea }, because: { wording: /cuppa/ } }], 'by another wording');
  t.same((await match('Quantum llamas compose jazz')).body.matches, [], 'nothing like it');
  t.equal((await match('the harbour', { limit: 20 })).body.matches.length, 6);
});

t.test('a claim is matched in its own language, whatever the language of the others', async (t) => {
  const { record, match } = await startDesk(t);
  await fill(record);
  const pairs: [language: string, wording: string, said: string][] = [
    [
      'es',
      'El gobierno prohibió la venta de leche en polvo.',
      'Dicen que prohíben vender leche en polvo, ¡el gobierno!',
    ],
    [
      'pt',
      'As urnas eletrônicas foram fraudadas em 2022.',
      'fraude nas urnas eletrônicas, 2022 nunca esqueceremos',
    ],
    ['hi', 'सरकार ने नोट वापस ले लिए हैं।', 'क्या सरकार नोट वापस ले रही है?'],
    ['ar', 'الحكومة أغلقت جميع المدارس.', 'هل أغلقت الحكومة المدارس كلها؟'],
    ['zh', '政府关闭了所有学校', '听说所有学校都被政府关闭'],
    ['ja', '政府はすべての学校を閉鎖した', '学校がすべて閉鎖されたらしい、政府の決定で'],
    ['th', 'รัฐบาลปิดโรงเรียนทั้งหมด', 'ได้ยินว่าโรงเรียนทั้งหมดถูกปิดโดยรัฐบาล'],
    [
      'de',
      'Die Regierung schließt alle Schulen.',
      'Stimmt es, dass die Regierung die Schulen schließen will?',
    ],
    ['fr', 'Le gouvernement a fermé toutes les écoles.', 'les écoles fermées par le gouvernement ??'],
    ['ru', 'Правительство закрыло все школы.', 'правда ли, что правительство закрывает школы'],
  ];
  for (const [language, wording, said] of pairs) {
    const id = await record(wording, { language });
    const { body } = await match(said, { limit: 1 });
    t.equal(body.matches[0]?.claim.id, id, language);
  }
});

t.test('what the public may not see is never matched by it', async (t) => {
  const { ask, record, match, key } = await startDesk(t);
  await fill(record);
  const before = await match('penguins vote in the harbour of Lima', { limit: 5 });
  const hidden = await record('Penguins vote in Lima.', { visibility: 'desk' });
  const after = await match('penguins vote in the harbour of Lima', { limit: 5 });
  t.same(after.body, before.body, 'neither found nor counted');
  const seen = await match('penguins vote in Lima', { limit: 1 }, key);
  t.equal(seen.body.matches[0].claim.id, hidden);
  t.equal((await ask('POST', '/claims/match', { body: { text: 'x', colour: 'red' } })).status, 422);
});

t.test('a merged claim is answered as the claim that replaces it, and filters hold', async (t) => {
  const { ask, editor, record, match } = await startDesk(t);
  await fill(record);
  const kept = await record('Volcanoes are made of cheese.', { topics: ['volcanoes'] });
  const merged = await record('Every volcano consists of gouda.');
  await ask('POST', `/claims/${merged}/merge`, {
    key: editor,
    body: { into: kept, reason: 'The same.' },
    headers: { 'if-match': '*' },
  });
  const ids = async (more: object) =>
    (await match('a volcano that consists of gouda', { limit: 5, ...more })).body.matches.map(
      (each: any) => each.claim.id,
    );
  const found = await ids({});
  t.equal(found[0], kept);
  t.notOk(found.includes(merged));
  t.same(await ids({ topic: 'volcanoes' }), [kept]);
  t.same(await ids({ status: 'declined' }), []);
});

t.test('words are not counted anew where nothing has changed', async (t) => {
  const { app, ask, key, record, match, place } = await startDesk(t);
  await fill(record);
  const only = await record('Der Hafen war nie geschlossen.', { language: 'de' });
  await match('Hafen');
  await ask('PATCH', `/claims/${only}`, {
    key,
    body: { wording: 'The harbour was never closed.', language: 'en', reason: 'Translated.' },
    headers: { 'if-match': '*' },
  });
  await app.progress.waitFor('main', await app.core.log.head('main'), 10_000);
  await match('harbour');
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  const counted = () =>
    owner`select configuration, counted_at from views.word_totals where audience = 'public' order by 1`;
  const before = await counted();
  t.same(
    before.map(({ configuration }) => configuration),
    ['english'],
    'no configuration without claims stays',
  );
  await match('harbour');
  t.same(await counted(), before);
});

t.test(
  'a match of a large ledger is answered by older counts while its words are counted anew',
  async (t) => {
    const { record, match, place } = await startDesk(t, { pooled: false });
    await fill(record);
    await match('harbour');
    const owner = connectAsOwner(place);
    t.teardown(() => owner.end());
    await owner`update views.word_totals set claims = 30000`;
    const { release } = await hold(owner, (tx) => tx`select from views.word_totals for update`);
    const german = await record('Der Hafen war nie geschlossen.', { language: 'de' });
    t.equal((await match('the harbour of Lima', { limit: 1 })).body.matches.length, 1, 'it does not wait');
    await untilWaiting(owner, 1);
    await release();
    const isFound = async () => (await match('Hafen')).body.matches[0]?.claim.id === german;
    await until(isFound, 'the claim in a new language is found once the words are counted');
  },
);

t.test('no time limit of a statement holds for a count', async (t) => {
  const limitMs = 2_000;
  const settings = { DATABASE_ANSWER_MAX_MS: String(limitMs) };
  const { record, match, place } = await startDesk(t, { pooled: false, settings });
  await fill(record);
  await match('harbour');
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  const { release } = await hold(owner, (tx) => tx`select from views.word_totals for update`);
  await record('The harbour of Nazca was never closed.');
  const answer = match('Nazca');
  await untilWaiting(owner, 1);
  t.ok(await isPending(answer, limitMs * 1.5), 'it waits for its counts');
  await release();
  t.equal((await answer).status, 200);
});

t.test('matches that count the words of a ledger at the same time are all answered', async (t) => {
  const { record, match } = await startDesk(t);
  for (let round = 0; round < 3; round += 1) {
    await fill(record);
    const answers = await Promise.all(Array.from({ length: 12 }, () => match('the harbour of Lima')));
    t.same(
      answers.map(({ status }) => status),
      answers.map(() => 200),
    );
  }
});

t.test('hostile texts are answered or refused in words, never with an error of the service', async (t) => {
  const { record, match } = await startDesk(t);
  await fill(record);
  const texts = [
    "'".repeat(5000),
    '\\'.repeat(5000),
    ':* & | ! <-> ()'.repeat(300),
    'x'.repeat(5000),
    '😀'.repeat(2000),
    '\u0001l:other \u0001a:desk',
    'the of and',
    'word '.repeat(1000),
    '选'.repeat(4000),
    '— (@x) June 99, 2019',
    "O'Neil\\",
  ];
  for (const text of texts) t.equal((await match(text)).status, 200, JSON.stringify(text.slice(0, 20)));
  for (const text of ['', ' ', 'a\0b', '\ud800', 'x'.repeat(5001)])
    t.ok([400, 422].includes((await match(text)).status), JSON.stringify(text.slice(0, 20)));
});
