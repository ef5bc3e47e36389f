import t from 'tap';
import { newId } from '../../src/event-store/new-id.ts';
import { openDesk } from '../support/desk.ts';
import { addressOf, operationsOf } from '../support/operations.ts';
import { marks, secrets } from './desk-secrets.ts';

const queries = [
  '',
  'limit=1',
  'limit=200',
  'state=any',
  'state=proposed',
  'state=returned',
  'state=published',
];
queries.push('from=1', 'kind=embargo', 'kind=reply', 'status=any', 'replyAsked=false', 'first=true');
queries.push('status=in-review', 'status=contested', 'topic=zinnober', 'rating=true', 'stance=refutes');

t.test('no public answer of any route, list, feed or error shows what is for the desk alone', async (t) => {
  const desk = await openDesk(t);
  const it = await secrets(desk);
  const head = await desk.publicHead();
  const pasts = ['', `asOf=${head - 1}`, `asOf=${head - 12}`, `asOf=${new Date().toISOString()}`];
  const seats = [
    { claim: it.open, evidence: it.shown, verdict: it.proposed, reply: it.reply, objection: it.objection },
    {
      claim: it.hidden,
      evidence: it.evidence,
      verdict: it.verdict,
      appearance: it.appearance,
      correction: it.correction,
    },
    { claim: it.open, evidence: it.evidence, verdict: it.verdict, appearance: it.appearance },
  ];
  const reads = (await operationsOf(desk.url)).filter(
    ({ method, path }) => method === 'GET' && path.startsWith('/v1/'),
  );
  const found = { public: new Set<string>(), desk: new Set<string>() };
  let asked = 0;
  for (const { path, parameters } of reads) {
    const names = new Set(parameters.map((each) => each.name));
    const searches = queries.flatMap((query) =>
      query === '' || names.has(query.split('=')[0]!) ? pasts.map((past) => [query, past]) : [],
    );
    const addresses = new Set(
      seats.flatMap((seat) => {
        const base = addressOf(path, {
          ...seat,
          source: it.source,
          capture: it.capture,
          claimant: it.claimant,
          scale: 'truth',
        });
        return searches
          .filter(([, past]) => past === '' || names.has('asOf'))
          .map((parts) => `${base}?${parts.filter((part) => part !== '').join('&')}`);
      }),
    );
    for (const address of addresses)
      for (const key of [undefined, desk.keys.reader, desk.keys.checker]) {
        // A reader key sees what the public sees, so one read of each route is enough.
        if (key === desk.keys.reader && address.includes('asOf')) continue;
        const { status, headers, body } = await desk.ask('GET', address, { key });
        // A link and the feed address in it repeat the request, including the topic that the caller named.
        const said = [
          JSON.stringify(typeof body === 'string' ? body : { ...body, instance: '' }),
          JSON.stringify([...headers].filter(([name]) => name !== 'link')),
        ]
          .join(' ')
          .replaceAll('topic=zinnober', '');
        asked += 1;
        const told = it.words.filter((word) => said.includes(word));
        for (const word of told) found[key === desk.keys.checker ? 'desk' : 'public'].add(word);
        if (key !== desk.keys.checker && told.length > 0) t.fail(`${status} ${address} shows ${told.join()}`);
      }
  }
  t.ok(asked > 500, `${asked} answers were searched`);
  t.same([...found.public], [], 'the public saw nothing');
  t.same([...found.desk].sort(), [...new Set(it.words)].sort(), 'the desk saw everything');
});

t.test('the public gets the same answer for a claim of the desk as for an unknown claim', async (t) => {
  const desk = await openDesk(t);
  const it = await secrets(desk);
  const never = newId('claim');
  const below = [
    '',
    '/status',
    '/evidence',
    `/evidence/${it.evidence}`,
    '/verdicts',
    `/verdicts/${it.verdict}`,
  ];
  below.push('/relations', '/replies', '/objections', '/corrections', '/balance', '/diff?fromVersion=1');
  below.push(
    '/appearances',
    `/appearances/${it.appearance}`,
    '/notes',
    '/history',
    '/events',
    '/counter-evidence',
  );
  for (const key of [undefined, desk.keys.reader])
    for (const rest of below) {
      const [hidden, absent] = await Promise.all(
        [it.hidden, never].map((claim) =>
          desk.ask('GET', `/claims/${claim}${rest}`, { key, headers: { 'if-none-match': '*' } }),
        ),
      );
      const essence = ({ status, body }: any) => ({ status, ...body, instance: '', requestId: '' });
      t.equal(hidden!.status, 404, rest);
      t.same(essence(hidden), essence(absent), rest);
    }
});

t.test('the public page of an open claim is the same with and without the work of the desk', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim);
  const at = `/claims/${claim}`;
  const paths = [at, `${at}/status`, `${at}/history`, `${at}/events`, `${at}/evidence?state=any`, '/claims'];
  paths.push(
    `${at}/relations`,
    `${at}/replies`,
    `${at}/corrections`,
    `${at}/balance`,
    '/deadlines',
    '/verdicts',
  );
  paths.push(`${at}/verdicts?state=any`, `${at}/notes`, `${at}/counter-evidence`, '/counter-evidence');
  paths.push('/objections', '/corrections', '/accountability');
  // The account names the head, which moves when the desk registers a source: sources are public.
  const withoutHead = (body: unknown): unknown =>
    JSON.parse(JSON.stringify(body).replaceAll(/(asOf=|"through":)\d+/g, '$10'));
  const pages = () =>
    Promise.all(
      paths.map(async (path) => {
        const { status, headers, body } = await desk.ask('GET', path);
        if (path === '/accountability') return { path, status, body: withoutHead(body) };
        return { path, status, etag: headers.get('etag'), body };
      }),
    );
  const before = await pages();
  await desk.act('checker', `${at}/notes`, { text: marks.note });
  const proposal = await desk.proposal(claim, [evidence]);
  await desk.act('editor', `${at}/verdicts/${proposal}/return`, { comments: marks.returned });
  // Everything an account counts, on a claim of the desk: a verdict and its correction.
  const hidden = await desk.claim({ visibility: 'desk' });
  const verdict = await desk.verdict(hidden, [await desk.evidence(hidden)]);
  const below = `/claims/${hidden}`;
  const why = { reason: 'our-error', responsible: 'editor', text: marks.corrected };
  await desk.act('editor', `${below}/verdicts/${verdict}/retract`, why);
  t.same(await pages(), before, 'no tag, count or time differs');
});

t.test(
  'an item of one claim is not found under the address of another, for reads and acts alike',
  async (t) => {
    const desk = await openDesk(t);
    const [one, other] = [await desk.claim(), await desk.claim()];
    const evidence = await desk.evidence(one);
    const verdict = await desk.proposal(one, [evidence]);
    const claimant = await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' });
    const { id: appearance } = await desk.act('checker', `/claims/${one}/appearances`, {
      claimant: claimant.id,
    });
    const things = { claim: other, evidence, verdict, appearance, challenge: newId('challenge') };
    const reason = 'So it seems.';
    const bodies: Record<string, unknown> = {
      accept: { strength: 'weak' },
      revise: { scale: 'truth', rating: 'unsupported', rationale: reason, reliedOn: [], setAside: [] },
      approve: {},
      publish: {},
      return: { comments: reason },
      retract: { reason: 'legal', responsible: 'editor', text: reason },
      ratings: { rating: 'true' },
      open: {},
      embargo: { until: '2100-01-01T00:00:00.000Z' },
      resolve: { outcome: 'rejected', explanation: reason },
      release: {},
      releaseWithholding: { reason },
      receive: { text: reason },
      '{note}': { text: reason, reason },
    };
    const head = await desk.head();
    for (const { operationId, method, path } of await operationsOf(desk.url)) {
      const isBelow = /\{claim\}\/\w+\/\{\w+\}/.test(path);
      if (!isBelow) continue;
      const usual = bodies[operationId] ?? bodies[path.split('/').at(-1)!] ?? { reason };
      const body = method === 'GET' ? undefined : usual;
      const answer = await desk.ask(method, addressOf(path, things), {
        key: desk.keys.admin,
        body,
        headers: { 'if-match': '*' },
      });
      t.equal(answer.status, 404, `${operationId}: ${JSON.stringify(answer.body).slice(0, 160)}`);
    }
    t.equal(await desk.head(), head, 'nothing was written');
    const cited = await desk.ask('POST', `/claims/${other}/verdicts`, {
      key: desk.keys.admin,
      body: { ...(bodies['revise'] as object), rating: 'false', reliedOn: [{ evidence, reason }] },
    });
    t.match(cited.body, {
      type: '/problems/unknown-reference',
      errors: [{ pointer: '#/reliedOn/0/evidence' }],
    });
  },
);
