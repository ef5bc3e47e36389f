import t from 'tap';
import { openDesk } from '../../support/desk.ts';
import { findProgram, startSharedCache } from '../../support/shared-cache.ts';
import { ask, type Answer } from '../../support/service.ts';

/** Whether the cache answered by itself. Varnish names two requests then: this one, and the one that filled it. */
const isKept = ({ headers }: Answer): boolean =>
  headers.get('x-cache') === 'HIT' || /^\d+ \d+$/.test(headers.get('x-varnish') ?? '');

for (const name of ['varnishd', 'nginx'] as const) {
  const program = findProgram(name);
  t.test(
    `behind ${name} every reader gets the present, their own view, and the past at small cost`,
    { skip: program === undefined ? `${name} is not installed` : false },
    async (t) => {
      const desk = await openDesk(t);
      const url = await startSharedCache(t, name, program ?? '', desk.url);
      const { checker, reader } = desk.keys;
      const get = (path: string, key?: string, headers: Record<string, string> = {}): Promise<Answer> =>
        ask(url, 'GET', path, { key, headers });
      const claim = await desk.claim();
      const at = `/claims/${claim}`;

      const feed = `/events?after=${await desk.publicHead()}`;
      t.same((await get(feed)).body.items, [], 'the feed has nothing new');
      t.same((await get(`${at}/notes`, checker)).body.items, []);
      t.same((await get(at)).body.evidenceInForce, { supports: 0, refutes: 0, context: 0 });
      const tag = (await get(at)).headers.get('etag') ?? '';
      // nginx takes the condition off a request, and answers in full what it may not keep.
      const again = await get(at, undefined, { 'if-none-match': tag });
      t.equal(again.status, name === 'nginx' ? 200 : 304, 'it is still the same');
      t.equal(again.headers.get('etag'), tag);
      await desk.evidence(claim);
      const note = await desk.act('checker', `${at}/notes`, { text: 'For the desk.' });
      t.equal((await get(at)).body.evidenceInForce.refutes, 1, 'the next read shows the present');
      t.equal((await get(at, undefined, { 'if-none-match': tag })).status, 200, 'the tag before is over');
      t.ok((await get(feed)).body.items.length >= 2, 'and so does the feed');
      t.equal((await get('/claims?status=any')).body.items.length, 1);
      t.equal((await get(`/claims/claim_${'0'.repeat(26)}`)).status, 404);

      // Twice each, so that whatever may be kept is.
      for (let n = 0; n < 2; n += 1) {
        t.equal((await get(`${at}/notes`, checker)).body.items[0].id, note.id, 'the desk sees its note');
        t.same((await get(`${at}/notes`)).body.items, [], 'other readers do not');
        t.match((await get(`${at}/events`, checker)).body.items.at(-1), { type: 'note.added' });
        t.match((await get(`${at}/events`)).body.items.at(-1), { type: 'evidence.accepted' });
        t.match((await get('/me', reader)).body, { role: 'reader' }, 'each key is told of itself');
        t.match((await get('/me', checker)).body, { role: 'checker' });
        t.equal((await get('/me')).status, 401);
      }

      const past = `${at}/events?asOf=${await desk.publicHead()}`;
      const [first, second] = [await get(past), await get(past)];
      t.notOk(isKept(first), 'the first read of a past reaches the service');
      t.notOk(isKept(second), 'and the second one too: what it shows may be withheld at any time');
      t.same(second.body, first.body);
      t.equal(second.headers.get('cache-control'), 'no-cache');
      const own = await get(past, checker);
      t.notOk(isKept(own), 'a key never gets what was kept for others');
      t.not(own.body.items?.length, first.body.items.length, 'since its positions mean other events');
      t.notOk(isKept(await get(past, checker)), 'and nothing is kept for it');
      const [csv, json] = [await get(past, undefined, { accept: 'text/csv' }), await get(past)];
      t.match(csv.headers.get('content-type'), 'text/csv', 'each form is kept apart');
      t.match(json.headers.get('content-type'), 'application/json');
    },
  );
}
