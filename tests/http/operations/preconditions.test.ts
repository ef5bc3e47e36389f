import t from 'tap';
import { newId } from '../../../src/event-store/new-id.ts';
import { openDesk, type Desk } from '../../support/desk.ts';
import { isProblem } from '../../support/problem.ts';

/** One resource of each kind that can be read by itself, with its address. */
const things = async (desk: Desk) => {
  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const evidence = await desk.evidence(claim);
  const verdict = await desk.verdict(claim, [evidence]);
  const source = await desk.source();
  const claimant = await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' });
  const appearance = await desk.act('checker', `${at}/appearances`, { claimant: claimant.id });
  const single = [at, `${at}/status`, `${at}/evidence/${evidence}`, `${at}/verdicts/${verdict}`];
  single.push(`${at}/appearances/${appearance.id}`, `/sources/${source}`, `/claimants/${claimant.id}`);
  single.push('/scales/truth', '/policy');
  return { claim, at, evidence, verdict, single };
};

/** Values of If-Match that are neither `*` nor a list of ETags. */
const malformed = (version: number): string[] => [
  ...['nonsense', '', ' ', ',', '""4""', '"4', '"4"; "5"', '"4" "5"', '"4"x', 'w/"4"', '*, "4"', '**'],
  String(version),
  `'${version}'`,
  `W/${version}`,
];

const kindOf = (path: string): string => path.replace(/_[0-9a-z]{26}/g, '');

t.test(
  'every read of one resource has a strong ETag, and a matching If-None-Match is answered 304',
  async (t) => {
    const desk = await openDesk(t);
    const { ask } = desk;
    const { single, at } = await things(desk);
    for (const path of single) {
      const name = kindOf(path);
      const read = await ask('GET', path);
      const tag = read.headers.get('etag') ?? '';
      t.match(tag, /^"(0|[1-9][0-9]*)-public"$/, `${name} has a strong tag`);
      const again = (value: string) => ask('GET', path, { headers: { 'if-none-match': value } });
      for (const value of [tag, `W/${tag}`, '*', `"0", ${tag}`, `"0",W/${tag} , "x"`]) {
        const answer = await again(value);
        t.equal(answer.status, 304, `${name}: 304 for ${value}`);
        t.equal(answer.body, '', 'without a body');
        t.equal(answer.headers.get('etag'), tag, 'with the tag');
      }
      for (const value of ['"0"', tag.slice(1, -1), '', `"${tag}"`, '"999"', 'nonsense'])
        t.equal((await again(value)).status, 200, `${name}: 200 for ${value}`);
    }
    for (const path of single) {
      const tag = (await ask('GET', path)).headers.get('etag') ?? '';
      const when = (value: string, more = {}) =>
        ask('GET', path, { headers: { 'if-match': value, ...more } });
      const name = kindOf(path);
      for (const value of [tag, '*', `"0", ${tag}`, `"0",,${tag} ,W/"x"`])
        t.equal((await when(value)).status, 200, `${name}: If-Match: ${value} is met`);
      for (const value of ['"0"', `W/${tag}`, '"999"', `${tag.slice(0, -1)}-gzip"`]) {
        const answer = await when(value, { 'if-none-match': tag });
        isProblem(t, answer, 'stale-version', `${name}: If-Match: ${value} comes before If-None-Match`);
        t.match(answer.body.detail, tag, 'and is told the right tag');
      }
      for (const value of malformed(1))
        isProblem(t, await when(value), 'malformed-request', `${name}: If-Match: ${value}`);
    }
    const missing = await ask('GET', `/claims/${newId('claim')}`, { headers: { 'if-none-match': '*' } });
    t.equal(missing.status, 404, 'an unknown resource is 404, whatever tag is sent');
    const before = (await ask('GET', at)).headers.get('etag')!;
    await desk.act('checker', `${at}/notes`, { text: 'A thought.' });
    const unchanged = await ask('GET', at, { headers: { 'if-none-match': before } });
    t.equal(unchanged.status, 304, 'a note changes nothing for the public, not even the tag');
    const asDesk = await ask('GET', at, { key: desk.keys.checker, headers: { 'if-none-match': before } });
    t.equal(asDesk.status, 200, 'for the desk it does');
    t.equal(asDesk.headers.get('vary'), 'authorization', 'so caches must distinguish them');
  },
);

t.test(
  'the tag of any read is valid for the next act, even after unrelated events on the claim',
  async (t) => {
    const desk = await openDesk(t);
    const { ask, keys } = desk;
    const claim = await desk.claim();
    const at = `/claims/${claim}`;
    const offered = await desk.evidence(claim, { offered: true });
    const held = await desk.evidence(claim);
    await desk.act('checker', `${at}/notes`, { text: 'Something else.' });
    const act = async (path: string, body: unknown, from: string) => {
      const tag = (await ask('GET', from, { key: keys.editor })).headers.get('etag')!;
      const done = await ask('POST', path, { key: keys.editor, body, headers: { 'if-match': tag } });
      t.equal(
        done.status,
        200,
        `${kindOf(path)} with the tag of ${kindOf(from)}: ${JSON.stringify(done.body)}`,
      );
      t.equal(done.headers.get('etag'), `"${done.body.version}"`, 'and has a strong tag itself');
      await desk.act('checker', `${at}/notes`, { text: 'Something else again.' });
    };
    const reason = 'So it seems.';
    await act(`${at}/evidence/${offered}/accept`, { strength: 'weak' }, `${at}/evidence/${offered}`);
    await act(`${at}/evidence/${held}/challenge`, { reason }, `${at}/evidence/${held}`);
    const proposal = await desk.proposal(claim, [held]);
    await act(`${at}/verdicts/${proposal}/approve`, undefined, `${at}/verdicts/${proposal}`);
    await act(`${at}/verdicts/${proposal}/publish`, {}, at);
    await act(`${at}/evidence/${held}/withdraw`, { reason }, `${at}/status`);
    for (const path of [`${at}/evidence?state=any`, `${at}/verdicts`, `${at}/notes`, '/claims', '/sources']) {
      const { items } = (await ask('GET', path, { key: keys.editor })).body;
      t.ok(items.length > 0, `${kindOf(path)} shows something`);
      t.ok(
        items.every(
          (item: any) => typeof item.id === 'string' && /^"[1-9][0-9]*(-public)?"$/.test(item.etag),
        ),
        `each item of ${kindOf(path)} has its id and its tag`,
      );
    }
    const { items } = (await ask('GET', `${at}/evidence`, { key: keys.editor })).body;
    const last = await ask('POST', `${at}/evidence/${items[0].id}/withdraw`, {
      key: keys.editor,
      body: { reason },
      headers: { 'if-match': items[0].etag },
    });
    t.equal(last.status, 200, 'the tag of an item in a list is valid as well');
  },
);

t.test('an act on a stale version is answered 412 with the unseen events, and writes nothing', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const { at, evidence, verdict } = await things(desk);
  const reason = 'So it seems.';
  const tagNow = (await ask('GET', at, { key: keys.editor })).body.version as number;
  await desk.act('checker', `${at}/notes`, { text: 'A thought.' });
  await desk.act('editor', `${at}/evidence/${evidence}/challenge`, { reason });
  const head = await desk.head();
  const acts = [
    ['PATCH', at, { topics: ['weather'], reason }],
    ['POST', `${at}/decline`, { reason }],
    ['POST', `${at}/reopen`, { reason }],
    ['POST', `${at}/evidence/${evidence}/accept`, { strength: 'weak' }],
    ['POST', `${at}/evidence/${evidence}/withdraw`, { reason }],
    ['POST', `${at}/evidence/${evidence}/challenge`, { reason }],
    ['POST', `${at}/evidence/${evidence}/challenges/${newId('challenge')}/dismiss`, { reason }],
    ['POST', `${at}/evidence/${evidence}/decline`, { reason }],
    ['POST', `${at}/verdicts/${verdict}/approve`, {}],
    ['POST', `${at}/verdicts/${verdict}/publish`, {}],
    ['POST', `${at}/verdicts/${verdict}/return`, { comments: reason }],
    ['POST', `${at}/verdicts/${verdict}/retract`, { reason: 'legal', responsible: 'editor', text: reason }],
    [
      'POST',
      `${at}/verdicts/${verdict}/revise`,
      { scale: 'truth', rating: 'unsupported', rationale: reason, reliedOn: [], setAside: [] },
    ],
  ] as const;
  const asked = (method: string, path: string, body: unknown, headers: Record<string, string>) =>
    ask(method, path, { key: keys.editor, body, headers });
  for (const [method, path, body] of acts) {
    const name = `${method} ${kindOf(path)}`;
    isProblem(t, await asked(method, path, body, {}), 'version-required', `${name} without If-Match`);
    const stale = await asked(method, path, body, { 'if-match': `"${tagNow}"` });
    isProblem(t, stale, 'stale-version', `${name} with an old tag`);
    t.equal(stale.body.currentVersion, tagNow + 2, 'it returns the current version');
    t.same(
      stale.body.unseen.map((event: any) => [event.type, event.version]),
      [
        ['note.added', tagNow + 1],
        ['evidence.challenged', tagNow + 2],
      ],
      'and the missed events',
    );
    for (const tag of [`W/"${tagNow + 2}"`, '"0"', `"${tagNow + 2}-gzip"`, '"a,b", W/"1"', '"", "x"']) {
      const foreign = await asked(method, path, body, { 'if-match': tag });
      isProblem(t, foreign, 'stale-version', `${name}: ${tag}`);
      t.match(foreign.body.detail, `"${tagNow + 2}"`, `${name}: ${tag} is told the right tag`);
      t.notOk('unseen' in foreign.body, `${name}: ${tag} says nothing of what was seen`);
    }
    t.same(
      (await asked(method, path, body, { 'if-match': '"999"' })).body.unseen,
      [],
      `${name}: nothing happened since a version to come`,
    );
    for (const tag of malformed(tagNow + 2))
      isProblem(
        t,
        await asked(method, path, body, { 'if-match': tag }),
        'malformed-request',
        `${name}: ${tag}`,
      );
  }
  t.equal(await desk.head(), head, 'nothing was written');
  const [, , patch] = acts[0];
  const listed = await asked('PATCH', at, patch, { 'if-match': `"1", "${tagNow + 2}" ,"x"` });
  t.equal(listed.status, 200, 'one tag of a list is enough');
  const any = await asked('PATCH', at, { topics: null, reason }, { 'if-match': '*' });
  t.equal(any.status, 200, '* matches any version');
  t.notOk((await ask('GET', at)).body.topics.length, 'null removes a field');
});

t.test('an act on an unknown resource is 404, for any If-Match', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const { at, claim } = await things(desk);
  const body = { reason: 'So it seems.' };
  const tags = ['"1"', '"999"', '*'];
  for (const tag of tags) {
    const headers = { 'if-match': tag };
    const nowhere = await ask('POST', `/claims/${newId('claim')}/decline`, {
      key: keys.editor,
      body,
      headers,
    });
    isProblem(t, nowhere, 'unknown-claim', `an unknown claim, If-Match: ${tag}`);
  }
  const { version } = (await ask('GET', `/claims/${claim}`, { key: keys.editor })).body;
  const headers = { 'if-match': `"${version}"` };
  const path = `${at}/evidence/${newId('evidence')}/withdraw`;
  isProblem(
    t,
    await ask('POST', path, { key: keys.editor, body, headers }),
    'unknown-evidence',
    'no evidence',
  );
});

t.test('a conflict returns at most a hundred missed events', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  for (let done = 0; done < 120; done += 20)
    await Promise.all(
      Array.from({ length: 20 }, () => desk.act('checker', `/claims/${claim}/notes`, { text: 'More.' })),
    );
  const answer = await desk.ask('POST', `/claims/${claim}/decline`, {
    key: desk.keys.editor,
    body: { reason: 'Enough.' },
    headers: { 'if-match': '"1"' },
  });
  isProblem(t, answer, 'stale-version', 'a very old version');
  t.equal(answer.body.currentVersion, 121);
  t.equal(answer.body.unseen.length, 100);
});
