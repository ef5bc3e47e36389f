import t from 'tap';
import { openDesk } from '../support/desk.ts';

t.test('what is on record is found before it is recorded again', async (t) => {
  const desk = await openDesk(t);
  const idsOf = async (path: string): Promise<string[]> => {
    const { status, body } = await desk.ask('GET', path);
    t.equal(status, 200, JSON.stringify(body));
    return body.items.map(({ id }: { id: string }) => id);
  };
  const search = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString();

  t.test('a source by any spelling of its address, and by no other address', async (t) => {
    const source = await desk.source({ url: 'https://www.gazette.example/story?id=7&utm_source=mail' });
    await desk.source({ url: 'https://www.gazette.example/story?id=8' });
    for (const url of [
      'https://www.gazette.example/story?id=7&utm_source=mail',
      'http://gazette.example/story/?id=7#top',
      'https://m.gazette.example/story?id=7&fbclid=x',
      'https://web.archive.org/web/20200101000000/https://www.gazette.example/story?id=7',
      'https://amp.gazette.example/story/amp/?id=7',
    ])
      t.same(await idsOf(`/sources?${search({ url })}`), [source], url);
    t.same(await idsOf(`/sources?${search({ url: 'https://gazette.example/story' })}`), []);
    const wrong = await desk.ask('GET', '/sources?url=gazette');
    t.equal(wrong.status, 400);
    t.match(JSON.stringify(wrong.body.errors), /url/);
  });

  t.test('a source by an address that it had then', async (t) => {
    const source = await desk.source({ url: 'https://old.example/a' });
    const before = await desk.publicHead();
    const { status } = await desk.ask('PATCH', `/sources/${source}`, {
      key: desk.keys.checker,
      headers: { 'if-match': '*' },
      body: { url: 'https://new.example/a', reason: 'It moved.' },
    });
    t.equal(status, 200);
    const at = async (url: string, asOf?: number) =>
      idsOf(`/sources?${search({ url, ...(asOf === undefined ? {} : { asOf: String(asOf) }) })}`);
    t.same(await at('https://old.example/a'), []);
    t.same(await at('https://new.example/a'), [source]);
    t.same(await at('https://old.example/a', before), [source]);
    t.same(await at('https://new.example/a', before), []);
  });

  t.test('a claimant by words of any of its names, now and as of a position', async (t) => {
    const recorded = async (body: object): Promise<string> =>
      (await desk.act('checker', '/claimants', { kind: 'person', ...body })).id;
    const jose = await recorded({ name: 'José Müller' });
    const sameAs = ['https://en.wikipedia.org/wiki/Pepe_Molinero'];
    const other = await recorded({ name: 'J. M. Molinero', sameAs });
    const head = await desk.publicHead();
    for (const asOf of [{}, { asOf: String(head) }]) {
      const named = (name: string) => idsOf(`/claimants?${search({ name, ...asOf })}`);
      t.same(await named('jose muller'), [jose]);
      t.same(await named('MÜLLER'), [jose]);
      t.same(await named('molinero'), [other]);
      t.same(await named('Pepe Molinero'), [other]);
      t.same(await named('jose molinero'), [], 'all words');
      t.same(await named('mull'), [], 'whole words');
      t.same(await named('…'), [], 'no words');
    }
    t.same(await idsOf(`/claimants?${search({ name: 'molinero', kind: 'organisation' })}`), []);
  });
});
