import t from 'tap';
import { openDesk, type Desk } from '../../support/desk.ts';
import { numbersFrom } from '../../support/random-numbers.ts';
import { isProblem } from '../../support/problem.ts';

const below = (claim: string): string[] =>
  [
    '',
    '/status',
    '/counter-evidence',
    '/history',
    '/events',
    '/evidence',
    '/evidence?state=any',
    '/verdicts',
    '/verdicts?state=any',
    '/appearances',
    '/notes',
  ].map((rest) => `/claims/${claim}${rest}`);

const lists = [
  '/claims',
  '/claims?status=unchecked',
  '/claims?status=in-review',
  '/claims?rating=false',
  '/claims?topic=weather',
  '/counter-evidence',
  '/sources',
  '/claimants',
  '/scales/truth',
  '/verdicts',
  '/verdicts?state=any',
  '/corrections',
  '/objections',
  '/policy',
  '/desk/queue',
  '/desk/queue?kind=to-approve',
  '/desk/queue?assignee=none',
];

/** After this many acts everything is read, to be compared with later reads as of then. */
const momentsSeen = 24;

interface Seen {
  readonly path: string;
  readonly key: string | undefined;
  readonly status: number;
  readonly etag: string | null;
  readonly body: any;
}

const look = async ({ ask }: Desk, path: string, key: string | undefined): Promise<Seen> => {
  const { status, headers, body } = await ask('GET', path, { key });
  const isShown = status === 200;
  return { path, key, status, etag: headers.get('etag'), body: isShown ? body : body.type };
};

/** One act of many kinds on one of the claims. Many are refused, as in real use. None may be a server error. */
const actAtRandom = async (
  desk: Desk,
  random: (below: number) => number,
  claims: string[],
): Promise<void> => {
  const pick = <T>(all: readonly T[]): T | undefined =>
    all.length === 0 ? undefined : all[random(all.length)];
  const claim = pick(claims) ?? '';
  const at = `/claims/${claim}`;
  const items = async (list: string): Promise<any[]> =>
    (await desk.ask('GET', `${at}/${list}?state=any`, { key: desk.keys.admin })).body.items;
  const evidence = await items('evidence');
  const verdicts = await items('verdicts');
  const some = pick(evidence)?.id ?? 'none';
  const verdict = pick(verdicts)?.id ?? 'none';
  const challenge =
    pick(evidence.flatMap((each) => each.challenges.map((one: any) => [each.id, one.id]))) ?? [];
  const inForce = evidence.filter((each) => ['accepted', 'challenged'].includes(each.state));
  const reason = `For reason ${random(1_000)}.`;
  const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor', text: reason };
  const relied = inForce.slice(0, 2).map((each) => ({ evidence: each.id, reason }));
  const proposal = {
    scale: 'truth',
    rating: relied.length > 0 ? (pick(['false', 'true']) ?? '') : 'unsupported',
    rationale: reason,
    reliedOn: relied,
    setAside: [],
  };
  const stance = pick(['refutes', 'refutes', 'supports', 'context']);
  const source = async () => ({ source: await desk.source(), stance, finding: reason });
  const acts: (() => Promise<readonly [string, string, unknown]>)[] = [
    async () => ['POST', `${at}/evidence`, await source()],
    async () => ['POST', `${at}/evidence`, await source()],
    async () => ['POST', `${at}/evidence/${some}/accept`, { strength: 'weak' }],
    async () => ['POST', `${at}/evidence/${some}/accept`, { strength: 'strong' }],
    async () => ['POST', `${at}/evidence/${some}/decline`, { reason }],
    async () => ['POST', `${at}/evidence/${some}/challenge`, { reason }],
    async () => ['POST', `${at}/evidence/${challenge[0]}/challenges/${challenge[1]}/dismiss`, { reason }],
    async () => ['POST', `${at}/evidence/${some}/withdraw`, { reason }],
    async () => ['POST', `${at}/verdicts`, proposal],
    async () => ['POST', `${at}/verdicts/${verdict}/revise`, proposal],
    async () => ['POST', `${at}/verdicts/${verdict}/approve`, { comment: reason }],
    async () => ['POST', `${at}/verdicts/${verdict}/approve`, undefined],
    async () => ['POST', `${at}/verdicts/${verdict}/return`, { comments: reason }],
    async () => ['POST', `${at}/verdicts/${verdict}/publish`, {}],
    async () => ['POST', `${at}/verdicts/${verdict}/publish`, { notice }],
    async () => ['POST', `${at}/verdicts/${verdict}/publish`, { notice }],
    async () => [
      'POST',
      `${at}/verdicts/${verdict}/retract`,
      { reason: 'legal', responsible: 'editor', text: reason },
    ],
    async () => ['PATCH', at, { wording: `It is so, ${reason}`, reason }],
    async () => ['PATCH', at, { wording: `It is so, ${reason}`, reason, notice }],
    async () => ['PATCH', at, { topics: [pick(['weather', 'health'])], reason }],
    async () => ['POST', '/policy', { policy: { approvalsNeeded: 1 + random(2) } }],
    async () => ['POST', `${at}/objections`, { about: { kind: 'verdict', verdict }, text: reason }],
    async () => {
      const members = (await desk.ask('GET', '/members', { key: desk.keys.admin })).body.items;
      return ['POST', `${at}/assign`, { member: pick([null, ...members.map((each: any) => each.id)]) }];
    },
    async () => ['POST', `${at}/decline`, { reason }],
    async () => ['POST', `${at}/reopen`, { reason }],
    async () => ['POST', `${at}/notes`, { text: reason }],
    async () => {
      const { id } = await desk.act('checker', '/claimants', { kind: 'person', name: reason });
      return ['POST', `${at}/appearances`, { claimant: id, date: `20${10 + random(10)}` }];
    },
  ];
  const [method, path, body] = (await pick(acts)?.()) ?? ['GET', '/claims', undefined];
  const role = path.endsWith('approve') ? 'editor' : 'admin';
  const answer = await desk.ask(method, path, { key: desk.keys[role], body, headers: { 'if-match': '*' } });
  if (answer.status >= 500) throw new Error(JSON.stringify(answer.body));
};

t.test('what was shown at a position is always shown for it, to the public and to the desk', async (t) => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  t.comment(`SEED=${seed}`);
  const random = numbersFrom(seed);
  const desk = await openDesk(t);
  const claims = [await desk.claim({ topics: ['weather'] }), await desk.claim({ visibility: 'desk' })];
  await desk.verdict(claims[0]!, [await desk.evidence(claims[0]!)]);
  const readers = [undefined, desk.keys.checker];
  const moments: { position: number; publicly: number; time: string; seen: Seen[] }[] = [];
  for (let tries = 0; moments.length < momentsSeen && tries < 400; tries += 1) {
    if (moments.length === momentsSeen / 2 && claims.length < 3) claims.push(await desk.claim());
    await actAtRandom(desk, random, claims);
    const position = await desk.head();
    if (moments.at(-1)?.position === position) continue;
    const [last] = await desk.app.core.log.after('main', position - 1, 1);
    const paths = [...claims.flatMap(below), ...lists];
    const seen = await Promise.all(paths.flatMap((path) => readers.map((key) => look(desk, path, key))));
    moments.push({ position, publicly: last!.public.position, time: last!.recordedAt, seen });
  }
  t.equal(moments.length, momentsSeen, 'there are acts to read back');
  const wrong: string[] = [];
  for (const [index, { position, publicly, time, seen }] of moments.entries()) {
    // Two events of the same millisecond cannot be distinguished by time.
    const isApart = (await desk.app.core.log.after('main', position, 1))[0]?.recordedAt !== time;
    for (const byTime of index % 4 === 0 && isApart ? [false, true] : [false])
      await Promise.all(
        seen.map(async (then) => {
          const past = byTime ? time : then.key === undefined ? publicly : position;
          const asked = `${then.path}${then.path.includes('?') ? '&' : '?'}asOf=${past}`;
          const now = await look(desk, asked, then.key);
          // The past of the public has no tag: something of it may be withheld later.
          const etag = then.key === undefined && now.etag === null ? then.etag : now.etag;
          const same = { ...now, path: then.path, etag };
          if (JSON.stringify(same) !== JSON.stringify(then))
            wrong.push(`${asked}: ${JSON.stringify(same)} was ${JSON.stringify(then)}`);
        }),
      );
  }
  t.same(wrong.slice(0, 3), [], `every answer is that of then (SEED=${seed})`);
});

t.test('a read before the first event shows nothing, and a future position is refused', async (t) => {
  const desk = await openDesk(t);
  const before = await desk.publicHead();
  const claim = await desk.claim();
  const head = await desk.publicHead();
  const { ask } = desk;
  isProblem(t, await ask('GET', `/claims/${claim}?asOf=${before}`), 'not-found', 'before it was recorded');
  isProblem(
    t,
    await ask('GET', `/claims/${claim}/history?asOf=${before}`),
    'unknown-claim',
    'nor its history',
  );
  t.same((await ask('GET', '/claims?asOf=0')).body.items, [], 'nothing at position 0');
  t.same(
    (await ask('GET', '/claims?asOf=1999-12-31T23:59:59Z')).body.items,
    [],
    'nothing before the ledger existed',
  );
  for (const path of [`/claims/${claim}`, '/claims', `/claims/${claim}/history`, `/claims/${claim}/events`]) {
    isProblem(t, await ask('GET', `${path}?asOf=${head + 1}`), 'not-recorded-yet', `${path} beyond the head`);
    isProblem(t, await ask('GET', `${path}?atLeast=${head + 1}`), 'not-recorded-yet', `${path} at least`);
    t.equal((await ask('GET', `${path}?asOf=${head}&atLeast=${head}`)).status, 200, `${path} at the head`);
    t.equal((await ask('GET', `${path}?asOf=2999-01-01T00:00:00Z`)).status, 200, 'a future time is now');
  }
  const zoned = await ask('GET', `/claims/${claim}?asOf=${encodeURIComponent('2999-01-01T00:00:00+14:00')}`);
  t.equal(zoned.status, 200, 'in any time zone');
});

t.test('a read at least as new as a write shows it', async (t) => {
  // So short a timeout that writes are answered before the views have caught up.
  const desk = await openDesk(t, { settings: { SHOWN_PATIENCE_MS: '0' } });
  for (let round = 0; round < 10; round += 1) {
    const body = { wording: `It is ${round}.`, language: 'en' };
    const written = await desk.ask('POST', '/claims', { key: desk.keys.checker, body });
    const {
      id,
      public: { position },
    } = written.body;
    for (let tries = 0; ; tries += 1) {
      const read = await desk.ask('GET', `/claims/${id}?atLeast=${position}`);
      if (read.status === 503 && tries < 100) continue;
      t.equal(read.status, 200, 'shown, or refused for now, but never missing');
      break;
    }
  }
});
