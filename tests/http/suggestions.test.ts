import t, { type Test } from 'tap';
import { openDesk } from '../support/desk.ts';

const openLedger = async (t: Test) => {
  const desk = await openDesk(t);
  const suggest = async (of: string, q: string, key?: string): Promise<any[]> => {
    const { status, body } = await desk.ask('GET', `/suggest?${new URLSearchParams({ of, q }).toString()}`, {
      key,
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body.items;
  };
  const labels = async (of: string, q: string, key?: string): Promise<string[]> =>
    (await suggest(of, q, key)).map(({ label }) => label);
  const person = async (name: string, more: object = {}): Promise<string> =>
    (await desk.act('checker', '/claimants', { name, kind: 'person', ...more })).id;
  return { ...desk, suggest, labels, person };
};

t.test('claimants are suggested by beginnings, without accents, and by misspelt words', async (t) => {
  const { person, labels, suggest } = await openLedger(t);
  const obama = await person('Barack Obama');
  await person('Michelle Obama');
  await person('Keiko Sofía Fujimori');
  await person("Dina O'Higgins");
  t.same(await suggest('claimant', 'bara'), [{ value: obama, label: 'Barack Obama', matched: null }]);
  t.same(await labels('claimant', 'obama'), ['Barack Obama', 'Michelle Obama']);
  t.same(await labels('claimant', 'sofia fuj'), ['Keiko Sofía Fujimori']);
  t.same(await labels('claimant', 'Barak Obma'), ['Barack Obama']);
  for (const misspelt of ['Fujimory', 'Fujmori', 'Fujimorri', 'Fujiomri', 'KEIKO FUJIMROI'])
    t.same(await labels('claimant', misspelt), ['Keiko Sofía Fujimori'], misspelt);
  t.same(await labels('claimant', 'xylophone'), []);
  t.same(await labels('claimant', "o'higgins"), ["Dina O'Higgins"]);
});

t.test('other names and merged claimants lead to the claimant that stands', async (t) => {
  const { person, suggest, act } = await openLedger(t);
  const stands = await person('Barack Obama', {
    sameAs: [
      'https://es.wikipedia.org/wiki/Presidente_44',
      'https://example.org/%E0%A4%A',
      'https://example.org/',
    ],
  });
  t.same(await suggest('claimant', 'presidente'), [
    { value: stands, label: 'Barack Obama', matched: 'Presidente 44' },
  ]);
  const other = await person('The forty-fourth');
  await act('editor', `/claimants/${other}/merge`, { into: stands, reason: 'The same.' });
  t.same(await suggest('claimant', 'fourth'), [
    { value: stands, label: 'Barack Obama', matched: 'The forty-fourth' },
  ]);
});

t.test('sources, publishers and topics are suggested by what the caller sees', async (t) => {
  const { act, claim, labels, suggest, keys } = await openLedger(t);
  const { id } = await act('checker', '/sources', {
    title: 'The Handbook of Physics',
    kind: 'reference',
    publisher: 'Prensa Libre',
  });
  t.same(await suggest('source', 'handb phys'), [
    { value: id, label: 'The Handbook of Physics', matched: null },
  ]);
  t.same(await suggest('publisher', 'Prensa Lbre'), [
    { value: 'Prensa Libre', label: 'Prensa Libre', matched: null },
  ]);
  await claim({ wording: 'Open.', topics: ['elections-2000'] });
  await claim({ wording: 'Hidden.', topics: ['elections-secret'], visibility: 'desk' });
  t.same(await labels('topic', 'elect'), ['elections-2000']);
  t.same(await labels('topic', 'elecions'), ['elections-2000']);
  t.same(await labels('topic', 'secret'), []);
  t.same(await labels('topic', 'secret', keys.checker), ['elections-secret']);
});

t.test('no typed text is an error of the service', async (t) => {
  const { ask, person } = await openLedger(t);
  await person('选举 委员会');
  const hostile = [
    "''",
    '\\\\',
    ':*',
    '&|!()',
    '\u0001l:other',
    'é'.repeat(100),
    'a'.repeat(100),
    '😀😀',
    "o'",
    '  ',
  ];
  for (const q of [...hostile, '选举'])
    for (const kind of ['claimant', 'source', 'topic', 'publisher']) {
      const { status } = await ask('GET', `/suggest?${new URLSearchParams({ of: kind, q }).toString()}`);
      t.equal(status, 200, `${kind}: ${q.slice(0, 10)}`);
    }
  for (const q of ['', 'a', 'a\0b', 'x'.repeat(101)])
    t.equal(
      (await ask('GET', `/suggest?${new URLSearchParams({ of: 'topic', q }).toString()}`)).status,
      400,
      q.slice(0, 9),
    );
  t.equal((await ask('GET', '/suggest?of=colour&q=red')).status, 400);
  t.equal((await ask('GET', '/suggest?q=red')).status, 400);
});
