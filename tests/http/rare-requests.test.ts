import t from 'tap';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';

/** Requests that reach a statement of their own. They run behind PgBouncer and on PostgreSQL 15 too (tests/statements). */
t.test('requests that hardly anyone sends', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;

  t.test('a filter by a scale or rating that the ledger never had names those that it has', async (t) => {
    for (const search of ['scale=none', 'rating=none']) {
      const answer = await ask('GET', `/verdicts?${search}`);
      isProblem(t, answer, 'unknown-parameter', search);
      t.match(JSON.stringify(answer.body), /truth|false/, JSON.stringify(answer.body));
    }
  });

  t.test('a tag that the public had for an earlier version of a claim is refused', async (t) => {
    const claim = await desk.claim();
    const tag = (await ask('GET', `/claims/${claim}`)).headers.get('etag') ?? '';
    t.match(tag, /-public"$/);
    await desk.evidence(claim);
    const answer = await ask('POST', `/claims/${claim}/evidence`, {
      key: keys.checker,
      headers: { 'if-match': tag },
      body: { source: await desk.source(), stance: 'refutes', finding: 'It is not so.' },
    });
    isProblem(t, answer, 'stale-version', 'a later version');
  });

  t.test('a source is found by its address in the past', async (t) => {
    const source = await desk.source();
    await desk.claim();
    const found = await ask('GET', `/sources?url=https://none.example/&asOf=${await desk.publicHead()}`);
    t.same(found.body.items, [], source);
  });

  t.test('an upload with too many lines leaves no import behind', async (t) => {
    const answer = await ask('POST', '/import', {
      key: keys.admin,
      headers: { 'content-type': 'application/x-ndjson' },
      body: '\n'.repeat(400_000),
    });
    isProblem(t, answer, 'body-too-large', 'too many lines');
    const owner = connectAsOwner(desk.place);
    t.strictSame([...(await owner`select import_id from imports.jobs`)], []);
    await owner.end();
  });

  t.test(
    'a search is answered now and as of a time, with facets, and proposes another spelling',
    async (t) => {
      const claim = await desk.claim({ wording: 'The elections in Lima were stolen.' });
      const [head, publicHead] = [await desk.head(), await desk.publicHead()];
      await desk.claim({ wording: 'Rain fell in Lima.' });
      for (const [key, past] of [
        [undefined, publicHead],
        [keys.checker, head],
      ] as const) {
        const find = async (search: string) => (await ask('GET', `/claims?${search}`, { key })).body;
        for (const query of ['Lima', '"elections in Lima"', '-rain'])
          for (const when of ['', `&asOf=${past}`]) {
            const found = await find(`q=${encodeURIComponent(query)}${when}&facets=topic,status`);
            const ids = found.items.map(({ id }: { id: string }) => id) as string[];
            t.ok(ids.includes(claim), `${query}${when}: ${JSON.stringify(found).slice(0, 200)}`);
            // A word that every claim has is ranked otherwise than a phrase that few have.
            const ranked = await find(`q=${encodeURIComponent(query)}${when}&sort=relevance`);
            t.same(new Set(ranked.items.map(({ id }: { id: string }) => id)), new Set(ids), query);
            t.ok(when === '' || ids.length === 1 || query === '-rain', 'the later one is not found before');
          }
        t.equal((await find('q=elektions stolen')).didYouMean, 'elections stolen');
        const { facets } = await find('status=any&facets=status');
        t.ok(facets.status.values.length > 0, 'facets of the whole ledger');
      }
    },
  );

  t.test(
    'sources and claimants are found by address and by name, and none by what has neither',
    async (t) => {
      const { id } = await desk.act('checker', '/claimants', { kind: 'person', name: 'Ana Ruiz' });
      const source = await desk.source({ url: 'https://example.org/a' });
      const found = async (path: string) =>
        (await ask('GET', path)).body.items.map((each: { id: string }) => each.id);
      const { publicHead } = desk;
      for (const when of ['', `&asOf=${await publicHead()}`]) {
        t.same(await found(`/claimants?name=ruiz${when}`), [id]);
        t.same(await found(`/claimants?name=%21${when}`), []);
        t.same(await found(`/sources?url=https://example.org/a${when}`), [source]);
      }
    },
  );

  t.test('a page is made from the record, and events are filtered by topic', async (t) => {
    const page = await ask('GET', '//main', { headers: { accept: 'text/html' } });
    t.match(page.headers.get('content-type'), 'text/html');
    const claim = await desk.claim({ topics: ['weather'] });
    const events = async (path: string) => (await ask('GET', path, { key: keys.checker })).body.items;
    t.match(await events('/events?types=claim.recorded&topic=weather'), [{ stream: claim }]);
    t.match(await events(`/events?claim=${claim}&topic=weather`), [{ stream: claim }]);
  });

  t.test('words that more than 3,000 claims have are ranked among the newest', async (t) => {
    const claim = await desk.claim({ wording: 'Snow fell on the coast.' });
    const owner = connectAsOwner(desk.place);
    t.teardown(() => owner.end());
    const columns = (
      await owner<{ name: string }[]>`
        select column_name as name from information_schema.columns
        where table_schema = 'views' and table_name = 'findable_rows' and is_generated = 'NEVER'`
    ).map(({ name }) => `"${name}"`);
    const copied = columns.map((each) => (each === '"key"' ? "key || '-' || n" : each));
    await owner.unsafe(`insert into views.findable_rows (${columns.join()})
      select ${copied.join()} from views.findable_rows, generate_series(1, 3001) n where key = '${claim}'`);
    const { status, body } = await ask('GET', '/claims?q=snow&sort=relevance');
    t.equal(status, 200, JSON.stringify(body));
    t.same(
      body.items.map(({ id }: { id: string }) => id),
      [claim],
    );
  });
});
