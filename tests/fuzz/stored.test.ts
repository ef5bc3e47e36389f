import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { hostileTexts } from './hostile-values.ts';

/** A report has one line, so control characters are escaped. */
const inAscii = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

interface Field {
  readonly name: string;
  readonly path: string;
  readonly maxCharacters: number;
  readonly bodyWith: (text: string) => object;
  /** The address, and the path of the text in its answer. */
  readonly readAt: (id: string) => string;
  readonly textIn: (read: any) => unknown;
}

t.test('a hostile text is refused for a documented reason, or returned exactly as it was sent', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const claim = await desk.claim();
  const source = await desk.source();
  const at = `/claims/${claim}`;
  const found = (id: string, of: (each: any) => unknown) => (read: any) =>
    of(read.items.find((each: any) => each.id === id));
  const one = (read: (body: any) => unknown) => (body: any) => read(body);
  const offered = { source, stance: 'refutes' };
  const fields: Field[] = [
    {
      name: 'wording',
      path: '/claims',
      maxCharacters: 500,
      bodyWith: (text) => ({ wording: text, language: 'en' }),
      readAt: (id) => `/claims/${id}`,
      textIn: one((body) => body.wording),
    },
    {
      name: 'place',
      path: '/claims',
      maxCharacters: 200,
      bodyWith: (text) => ({ wording: 'It is so.', language: 'en', places: [text] }),
      readAt: (id) => `/claims/${id}`,
      textIn: one((body) => body.places[0]),
    },
    {
      name: 'title',
      path: '/sources',
      maxCharacters: 300,
      bodyWith: (text) => ({ title: text, kind: 'report' }),
      readAt: (id) => `/sources/${id}`,
      textIn: one((body) => body.title),
    },
    {
      name: 'author',
      path: '/sources',
      maxCharacters: 200,
      bodyWith: (text) => ({ title: 'a', kind: 'report', authors: [text] }),
      readAt: (id) => `/sources/${id}`,
      textIn: one((body) => body.authors[0]),
    },
    {
      name: 'name',
      path: '/claimants',
      maxCharacters: 200,
      bodyWith: (text) => ({ kind: 'person', name: text }),
      readAt: (id) => `/claimants/${id}`,
      textIn: one((body) => body.name),
    },
    {
      name: 'finding',
      path: `${at}/evidence`,
      maxCharacters: 2_000,
      bodyWith: (text) => ({ ...offered, finding: text }),
      readAt: (id) => `${at}/evidence/${id}`,
      textIn: one((body) => body.finding),
    },
    {
      name: 'note',
      path: `${at}/notes`,
      maxCharacters: 5_000,
      bodyWith: (text) => ({ text }),
      readAt: () => `${at}/notes?limit=200`,
      textIn: one((body) => body),
    },
  ];
  let kept = 0;
  for (const { name, path, maxCharacters, bodyWith, readAt, textIn } of fields)
    for (const text of hostileTexts) {
      const said = `${name} ${inAscii(text).slice(0, 60)}`;
      const written = await ask('POST', path, {
        key: keys.admin,
        body: bodyWith(text),
        headers: { 'if-match': '*' },
      });
      const isWelcome = /\S/.test(text) && Array.from(text).length <= maxCharacters;
      const wanted = isWelcome ? 201 : 422;
      if (written.status !== wanted) t.equal(written.status, wanted, said);
      if (written.status !== 201) continue;
      kept += 1;
      const { id, position } = written.body;
      const { body: read } = await ask('GET', readAt(id), { key: keys.admin });
      const back = name === 'note' ? found(id, (each) => each.text)(read) : textIn(read);
      if (back !== text) t.fail(`${said} comes back as ${inAscii(String(back)).slice(0, 60)}`);
      const { body: page } = await ask('GET', `/events?after=${position - 1}&limit=1`, { key: keys.admin });
      const holds = JSON.stringify(page.items[0].data).includes(JSON.stringify(text));
      if (!holds) t.ok(holds, `${said}: what is on record`);
    }
  t.ok(kept > 200, `${kept} texts came back`);
});
