import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

type Desk = Awaited<ReturnType<typeof startDesk>>;

const reason = 'It has the same text.';

const eventually = async (ask: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await ask()) return true;
    await sleep(50);
  }
  return false;
};

const source = ({ make }: Desk, title: string, more: object = {}): Promise<string> =>
  make('/sources', { title, kind: 'report', ...more });

const merge = ({ change }: Desk, from: string, into: string) =>
  change(`/sources/${from}/merge`, { into, reason });

/** A claim with accepted evidence from each of some sources. */
const claimOn = async (desk: Desk, sources: readonly string[], more: object = {}) => {
  const claim = await desk.make('/claims', { wording: 'Water boils at 90 °C.', language: 'en', ...more });
  const evidence: string[] = [];
  for (const each of sources) {
    const offer = { source: each, stance: 'refutes', finding: 'It boils at 100 °C.' };
    const offered = await desk.make(`/claims/${claim}/evidence`, offer);
    await desk.change(`/claims/${claim}/evidence/${offered}/accept`, { strength: 'strong' });
    evidence.push(offered);
  }
  return { claim, evidence, at: `/claims/${claim}` };
};

const approvedOn = async (desk: Desk, at: string, evidence: readonly string[]): Promise<string> => {
  const verdict = await desk.make(`${at}/verdicts`, {
    ...{ scale: 'truth', rating: 'false', rationale: 'Both say so.', setAside: [] },
    reliedOn: evidence.map((each) => ({ evidence: each, reason: 'A reference work.' })),
  });
  await desk.change(`${at}/verdicts/${verdict}/approve`);
  return verdict;
};

t.test('a merged source is read under the other, before, during and after', async (t) => {
  const desk = await startDesk(t);
  const { ask } = desk;
  const from = await source(desk, 'A leaflet', { url: 'https://one.example/leaflet' });
  const into = await source(desk, 'A brochure', { url: 'https://two.example/brochure' });
  const { at, claim, evidence } = await claimOn(desk, [from, into]);
  const ids = async (path: string): Promise<string[]> =>
    (await ask('GET', path)).body.items.map((each: any) => each.id as string);
  const independent = async (query = ''): Promise<number> =>
    (await ask('GET', `${at}/balance${query}`)).body.refutes.independent as number;
  t.equal(await independent(), 2);
  const { body: done } = await merge(desk, from, into);
  const during = done.public.position as number;
  const before = during - 2;

  const moved = await ask('GET', `/sources/${from}`);
  t.equal(moved.status, 308);
  t.equal(moved.headers.get('location'), `/v1/ledgers/main/sources/${into}`);
  t.match((await ask('GET', `/sources/${into}`)).body, {
    mergedInto: null,
    mergedFrom: [{ source: from, into }],
  });
  t.same(await ids('/sources'), [into]);
  t.same(await ids('/sources?state=merged'), [from]);
  t.same(await ids('/sources?state=any'), [into, from]);
  t.same(await ids('/sources?state=available'), [into]);
  t.same(await ids('/sources?url=http://www.one.example/leaflet/?utm_source=x'), [into], 'by its address');
  t.same(await ids('/sources?url=https://two.example/brochure'), [into]);
  t.same(await ids(`/sources?url=https://one.example/leaflet&asOf=${during}`), [into]);
  t.same(await ids(`/sources?url=https://one.example/leaflet&asOf=${before}`), [from]);
  t.same((await ask('GET', '/suggest?of=source&q=leaflet')).body.items, [
    { value: into, label: 'A brochure', matched: 'A leaflet' },
  ]);
  t.same(await ids(`/claims?source=${into}`), [claim]);
  t.equal((await ask('GET', `/counter-evidence?source=${into}`)).body.items.length, 2);
  t.equal((await ask('GET', `/counter-evidence?source=${into}&asOf=${before}`)).body.items.length, 1);
  t.equal(await independent(), 1);
  t.equal(await independent(`?asOf=${before}`), 2);
  const expanded = (await ask('GET', `/claims?ids=${claim}&expand=evidence.source`)).body.items[0].expanded
    .evidence;
  t.match(expanded, [
    { id: evidence[0], source: from, from: { id: into } },
    { id: evidence[1], source: into, from: { id: into } },
  ]);
  const again = await ask('POST', '/sources', {
    key: desk.ana,
    body: { title: 'The leaflet', kind: 'report', url: 'https://one.example/leaflet?utm_source=y' },
  });
  t.match(again.body.sameAddress, [{ id: into }]);
  t.equal(again.body.sameAddress.length, 1);

  const then = await ask('GET', `/sources/${from}?asOf=${before}`);
  t.match(then.body, { id: from, mergedInto: null });
  t.match((await ask('GET', `/sources/${from}?asOf=${during}`)).body, { id: from, mergedInto: into });
  await desk.change(`/sources/${from}/unmerge`, { reason: 'They differ.' });
  t.match((await ask('GET', `/sources/${from}`)).body, { mergedInto: null, state: 'available' });
  t.match((await ask('GET', `/sources/${into}`)).body, { mergedFrom: [] });
  t.equal(await independent(), 2);
  t.equal(await independent(`?asOf=${during}`), 1);
  t.match((await ask('GET', `/sources/${from}?asOf=${during}`)).body, { mergedInto: into });
  const events = (await desk.events()).filter((each) => /merged|absorbed|separated/.test(each.type));
  t.same(
    events.map(({ type, stream }) => [type, stream]).toSorted(),
    [
      ['source.absorbed', into],
      ['source.merged', from],
      ['source.separated', into],
      ['source.unmerged', from],
    ].toSorted(),
  );
});

t.test('what was one source cannot carry a verdict that needs two', async (t) => {
  const desk = await startDesk(t);
  const { ask, change } = desk;
  await desk.setPolicy({ independentSourcesNeeded: 2 });
  const [one, other, third] = [
    await source(desk, 'One'),
    await source(desk, 'Two'),
    await source(desk, 'Three'),
  ];
  const open = await claimOn(desk, [one, other]);
  const proposal = await approvedOn(desk, open.at, open.evidence);
  const told = await claimOn(desk, [one, other]);
  const verdict = await approvedOn(desk, told.at, told.evidence);
  await change(`${told.at}/verdicts/${verdict}/publish`);
  const enough = await claimOn(desk, [one, other, await source(desk, 'Four')]);
  await change(`${enough.at}/verdicts/${await approvedOn(desk, enough.at, enough.evidence)}/publish`);
  // In a chain: neither of the two cited sources is merged into the other.
  await merge(desk, one, third);
  const publish = () =>
    ask('POST', `${open.at}/verdicts/${proposal}/publish`, {
      ...{ key: desk.ben, body: {} },
      headers: { 'if-match': '*' },
    });
  await merge(desk, other, third);
  t.match((await publish()).body, { type: '/problems/policy-not-met', detail: /1 of 2 independent sources/ });
  const status = async (at: string): Promise<any> => (await ask('GET', `${at}/status`)).body;
  t.ok(await eventually(async () => (await status(told.at)).needsReview as boolean), 'it is flagged');
  t.match(await status(told.at), { status: 'contested', needsReview: true });
  t.match(await status(enough.at), { status: 'checked', needsReview: false });
  const queued = (await ask('GET', '/desk/queue?kind=needs-review', { key: desk.ana })).body.items;
  t.match(queued, [{ claim: told.claim }]);
  const { items } = (await ask('GET', `${told.at}/history?limit=200`)).body;
  t.match(items.at(-1).what, /rests on 1 of 2 independent sources/);
  await change(`/sources/${other}/unmerge`, { reason: 'They differ.' });
  t.equal((await publish()).status, 200);
});

t.test(
  'a description that makes two sources one is a reason as well, and a stricter policy is none',
  async (t) => {
    const desk = await startDesk(t);
    const { ask, change } = desk;
    await desk.setPolicy({ independentSourcesNeeded: 2 });
    const [one, other] = [await source(desk, 'One'), await source(desk, 'Two')];
    const { at, evidence } = await claimOn(desk, [one, other]);
    await change(`${at}/verdicts/${await approvedOn(desk, at, evidence)}/publish`);
    await desk.setPolicy({ independentSourcesNeeded: 3 });
    const describe = (id: string, body: object) =>
      ask('PATCH', `/sources/${id}`, {
        key: desk.ben,
        body: { ...body, reason },
        headers: { 'if-match': '*' },
      });
    await describe(one, { title: 'One, second edition' });
    const needsReview = async (): Promise<boolean> =>
      (await ask('GET', `${at}/status`)).body.needsReview as boolean;
    await describe(one, { independenceGroup: 'wire' });
    await sleep(500);
    t.notOk(await needsReview(), 'it had two and has two');
    await describe(other, { independenceGroup: 'wire' });
    t.ok(await eventually(needsReview));
  },
);

t.test('the withdrawal of a source concerns all that is the same document', async (t) => {
  const desk = await startDesk(t);
  const { ask, change } = desk;
  const [from, into] = [await source(desk, 'One'), await source(desk, 'Two')];
  const own = await claimOn(desk, [from]);
  const others = await claimOn(desk, [into]);
  const isChallenged = async ({ at, evidence }: Awaited<ReturnType<typeof claimOn>>): Promise<boolean> =>
    (await ask('GET', `${at}/evidence/${evidence[0]}`)).body.state === 'challenged';
  await change(`/sources/${from}/withdraw`, { reason: 'It was made up.' });
  t.ok(await eventually(() => isChallenged(own)));
  t.notOk(await isChallenged(others));
  await merge(desk, from, into);
  t.ok(await eventually(() => isChallenged(others)), 'by the merge with a withdrawn source');
  const later = await claimOn(desk, [into]);
  t.ok(await eventually(() => isChallenged(later)), 'and what is accepted afterwards');
  t.equal((await ask('GET', `${own.at}/evidence/${own.evidence[0]}`)).body.challenges.length, 1, 'once');
  await change(`/sources/${from}/unmerge`, { reason: 'They differ.' });
  const free = await claimOn(desk, [into]);
  await sleep(500);
  t.notOk(await isChallenged(free), 'no more once they are apart');
  t.equal((await ask('GET', `/sources/${from}`)).body.state, 'withdrawn', 'it keeps what became of it');
});

t.test('a merge that cannot be is refused in words', async (t) => {
  const desk = await startDesk(t);
  const [one, other] = [await source(desk, 'One'), await source(desk, 'Two')];
  const ask = (id: string, into: string, key = desk.ben) =>
    desk.ask('POST', `/sources/${id}/merge`, { key, body: { into, reason }, headers: { 'if-match': '*' } });
  t.match((await ask(one, one)).body, {
    type: '/problems/invalid-combination',
    errors: [{ pointer: '#/into' }],
  });
  t.match((await ask(one, `source_${'0'.repeat(26)}`)).body, { type: '/problems/unknown-reference' });
  t.match((await ask(`source_${'0'.repeat(26)}`, one)).body, { type: '/problems/unknown-source' });
  t.equal((await ask(one, other, desk.ana)).status, 403, 'merging takes an editor');
  await merge(desk, one, other);
  t.match((await ask(other, one)).body, { type: '/problems/wrong-state', errors: [{ pointer: '#/into' }] });
  const patch = { key: desk.ben, body: { title: 'X', reason }, headers: { 'if-match': '*' } };
  t.match((await desk.ask('PATCH', `/sources/${one}`, patch)).body, {
    ...{ type: '/problems/wrong-state', state: 'merged', allowed: ['unmerge'] },
  });
});
