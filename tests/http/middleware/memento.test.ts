import t from 'tap';
import { keyFor, startService } from '../../support/service.ts';

t.test('a read of the past states its time and links to the present', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const recorded: any[] = [];
  for (const wording of ['One.', 'Two.', 'Three.'])
    recorded.push((await ask('POST', '/claims', { key, body: { wording, language: 'en' } })).body);
  const [first, second, last] = recorded;
  const at = `/claims/${first.id}`;
  const secondOf = (recordedAt: string): string => new Date(recordedAt).toUTCString();

  const present = await ask('GET', at);
  t.equal(present.headers.get('memento-datetime'), null, 'the present is no memento');
  t.equal(present.headers.get('link'), null);

  const one = await ask('GET', `${at}?asOf=${second.public.position}`);
  t.equal(one.headers.get('memento-datetime'), secondOf(second.recordedAt));
  t.equal(one.headers.get('link'), `</v1/ledgers/main${at}>; rel="original latest-version"`);

  const byTime = await ask('GET', `${at}?asOf=${last.recordedAt}`);
  t.equal(byTime.headers.get('memento-datetime'), secondOf(last.recordedAt));

  const page = await ask('GET', `/claims?language=en&limit=1&asOf=${second.public.position}`);
  t.equal(page.headers.get('memento-datetime'), secondOf(second.recordedAt));
  const links = page.headers.get('link')!.split(', ');
  t.equal(links.length, 2, 'the next page and the present');
  t.match(links[0], /asOf=.*cursor=.*rel="next"$/);
  t.equal(links[1], '</v1/ledgers/main/claims?language=en&limit=1>; rel="original latest-version"');
  const next = await ask('GET', `/${links[0]!.slice(1, links[0]!.indexOf('>'))}`);
  t.equal(next.headers.get('memento-datetime'), secondOf(second.recordedAt), 'on every page');
  t.equal(
    next.headers.get('link'),
    '</v1/ledgers/main/claims?language=en&limit=1>; rel="original latest-version"',
  );

  const history = await ask('GET', `${at}/history?asOf=${second.public.position}`);
  t.equal(history.headers.get('memento-datetime'), secondOf(second.recordedAt));
  const known = await ask('GET', `${at}?asOf=${second.public.position}`, {
    headers: { 'if-none-match': '"1-public"' },
  });
  t.equal(known.status, 200, 'the public reads the past anew: something of it may be withheld by now');
  t.equal(known.headers.get('memento-datetime'), secondOf(second.recordedAt));
});

t.test('only a past state is marked as a memento', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const key = await keyFor(service, 'checker');
  const claim = await ask('POST', '/claims', { key, body: { wording: 'One.', language: 'en' } });
  const future = await ask('GET', `/claims/${claim.body.id}?asOf=2999-01-01T00:00:00Z`);
  t.equal(future.status, 200);
  t.equal(future.headers.get('memento-datetime'), null, 'a future time shows the present');
  const before = await ask('GET', '/claims?asOf=0');
  t.equal(before.headers.get('memento-datetime'), null, 'before the first event there is no time');
  t.match(before.headers.get('link'), /rel="original latest-version"/);
  const missing = await ask('GET', `/claims/${claim.body.id}?asOf=${claim.body.public.position - 1}`);
  t.equal(missing.status, 404);
  t.equal(missing.headers.get('memento-datetime'), null, 'a problem is no memento');
});

t.test('the document names the header fields of a read of the past', async (t) => {
  const service = await startService(t);
  const { body } = await service.ask('GET', '//openapi.json');
  for (const path of ['/claims', '/claims/{claim}', '/claims/{claim}/history', '/claims/{claim}/events'])
    t.hasProps(body.paths[`/v1/ledgers/{ledger}${path}`].get.responses[200].headers, [
      'Memento-Datetime',
      'Link',
    ]);
});
