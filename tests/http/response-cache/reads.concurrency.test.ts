import t from 'tap';
import { hold, isPending } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { openDesk } from '../../support/desk.ts';
import { adminKey, startService } from '../../support/service.ts';

const anyVersion = { 'if-match': '*' };

t.test('two processes: after a write is acknowledged no read is older, even of a cached claim', async (t) => {
  const desk = await openDesk(t);
  const other = await startService(t, { place: desk.place });
  const claim = await desk.claim();
  for (let round = 0; round < 30; round += 1) {
    const [writer, reader] = round % 2 === 0 ? [desk, other] : [other, desk];
    // Twice, so that the second is served from memory if anything is.
    for (let times = 0; times < 2; times += 1)
      for (const below of ['', '/status']) await reader.ask('GET', `/claims/${claim}${below}`);
    const [act, status] = round % 2 === 0 ? ['decline', 'declined'] : ['reopen', 'unchecked'];
    const written = await writer.ask('POST', `/claims/${claim}/${act}`, {
      key: adminKey,
      body: { reason: 'It is so.' },
      headers: anyVersion,
    });
    t.match(written, { status: 200, body: { shown: true } });
    const reads = await Promise.all(
      [reader, writer, reader].flatMap(({ ask }) =>
        ['', '/status'].map((below) => ask('GET', `/claims/${claim}${below}`)),
      ),
    );
    for (const { status: code, headers, body } of reads)
      t.same(
        [code, headers.get('etag'), body.version, body.status],
        [200, `"${written.body.public.version}-public"`, written.body.public.version, status],
      );
  }
});

t.test(
  'a cached claim is answered from memory, with its tag, to each audience as it may see it',
  async (t) => {
    const desk = await openDesk(t);
    const claim = await desk.claim();
    await desk.act('checker', `/claims/${claim}/assignee`, { assignee: null }).catch(() => undefined);
    const asked = { key: desk.keys.checker };
    const first = await desk.ask('GET', `/claims/${claim}`);
    const firstOfDesk = await desk.ask('GET', `/claims/${claim}`, asked);
    const owner = connectAsOwner(desk.place);
    t.teardown(() => owner.end());
    const held = await hold(owner, (tx) => tx`lock table views.current_status in access exclusive mode`);
    const cold = desk.ask('GET', `/claims/${claim}?atLeast=0`);
    t.ok(await isPending(cold), 'the view cannot be read');
    const again = await desk.ask('GET', `/claims/${claim}`);
    t.same(again.body, first.body);
    t.same(
      ['etag', 'content-type', 'vary'].map((name) => again.headers.get(name)),
      ['etag', 'content-type', 'vary'].map((name) => first.headers.get(name)),
    );
    t.same((await desk.ask('GET', `/claims/${claim}`, asked)).body, firstOfDesk.body);
    const headers = { 'if-none-match': first.headers.get('etag')! };
    t.equal((await desk.ask('GET', `/claims/${claim}`, { headers })).status, 304);
    await held.release();
    t.same((await cold).body, first.body);
  },
);
