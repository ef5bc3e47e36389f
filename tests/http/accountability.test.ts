import t from 'tap';
import { connectAsOwner } from '../support/database.ts';
import { startDesk } from '../support/desk-of-answers.ts';
import { openDesk, perform } from '../support/random-history.ts';
import { startService } from '../support/service.ts';

t.test('a desk accounts for its work in a period', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const { author: key } = desk;
  const account = async (query = '', by?: string) => {
    const { status, body } = await ask('GET', `/accountability${query}`, { key: by });
    t.equal(status, 200, JSON.stringify(body));
    return body;
  };
  t.match(await account(), {
    from: null,
    claims: { recorded: { count: 0 }, byStatus: [], byRating: [] },
    verdicts: { published: { count: 0 }, byState: [], byRating: [] },
    timeToFirstVerdict: { claims: { count: 0 }, medianHours: null, p90Hours: null },
    diligence: { sourcesArchived: { count: 0, of: 0, share: null } },
    corrections: { published: { count: 0 }, byClassAndReason: [] },
    objections: { lodged: { count: 0 }, byOutcome: [], answeredLate: { count: 0 } },
  });

  for (const wording of ['One.', 'Two.', 'Three.'])
    await perform(desk, { act: 'record', wording, visibility: 'public' });
  await perform(desk, { act: 'record', wording: 'Hidden.', visibility: 'desk' });
  // The first rests on an archived source and sets a refuting one aside. The second rests on a source without an
  // archive.
  await perform(desk, { act: 'bring', claim: 0, stance: 'supports', captured: true });
  await perform(desk, { act: 'bring', claim: 0, stance: 'refutes', captured: false });
  await perform(desk, { act: 'publish', claim: 0, rating: 'true', reason: 'our-error' });
  await perform(desk, { act: 'bring', claim: 1, stance: 'refutes', captured: false });
  await perform(desk, { act: 'publish', claim: 1, rating: 'false', reason: 'our-error' });
  await perform(desk, { act: 'bring', claim: 3, stance: 'refutes', captured: true });
  await perform(desk, { act: 'publish', claim: 3, rating: 'false', reason: 'our-error' });
  const half = await account();
  t.match(half.claims, {
    recorded: { count: 3 },
    byStatus: [
      { status: 'checked', count: 2 },
      { status: 'unchecked', count: 1 },
    ],
    byRating: [
      { rating: 'false', count: 1 },
      { rating: 'true', count: 1 },
    ],
  });
  t.match(half.diligence, {
    independentlyApproved: { count: 2, of: 2, share: 1 },
    bothSidesConsidered: { count: 1, of: 2, share: 0.5 },
    sourcesArchived: { count: 1, of: 2, share: 0.5 },
  });
  t.match(half.timeToFirstVerdict, { claims: { count: 2 }, medianHours: 0, p90Hours: 0 });

  await new Promise((resolve) => setTimeout(resolve, 5));
  const between = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await perform(desk, { act: 'publish', claim: 1, rating: 'true', reason: 'new-evidence' });
  await perform(desk, { act: 'retract', claim: 0 });
  t.match(await account(), {
    verdicts: {
      published: { count: 3 },
      byState: [
        { state: 'published', count: 1 },
        { state: 'retracted', count: 1 },
        { state: 'superseded', count: 1 },
      ],
      byRating: [
        { scale: 'truth', rating: 'true', count: 2 },
        { scale: 'truth', rating: 'false', count: 1 },
      ],
    },
    corrections: {
      published: { count: 2 },
      byClassAndReason: [
        { class: 'substantial', reason: 'new-evidence', count: 1 },
        { class: 'substantial', reason: 'our-error', count: 1 },
      ],
    },
    timeToFirstVerdict: { claims: { count: 2 } },
  });
  t.match(await account(`?periodFrom=${between}`), {
    claims: { recorded: { count: 0 } },
    verdicts: { published: { count: 1 } },
    timeToFirstVerdict: { claims: { count: 0 }, medianHours: null },
    corrections: { published: { count: 2 } },
  });
  t.same(await account(`?periodUntil=${half.through}`), half, 'as it was shown then');
  t.same(await account(`?periodUntil=${between}`), {
    ...half,
    through: (await account(`?periodUntil=${between}`)).through,
  });
  const figures = async (of?: string): Promise<unknown> =>
    JSON.parse(JSON.stringify(await account('', of)).replaceAll(/(asOf=|"through":)\d+/g, '$10'));
  t.same(await figures(key), await figures(), 'the same figures for the desk as for the public');

  t.equal((await ask('GET', '/accountability?periodFrom=2026')).status, 400);
  t.equal((await ask('GET', '/accountability?periodUntil=999999')).body.type, '/problems/not-recorded-yet');
  t.equal((await ask('GET', '/accountability?year=2026')).status, 400);
});

t.test(
  'objections count by outcome and punctuality, and verdicts by who was asked for a reply',
  async (t) => {
    const desk = await startDesk(t);
    const { ask, time } = desk;
    const { evidence, at } = await desk.claimWithEvidence();
    const claimant = await desk.make('/claimants', { kind: 'person', name: 'Eva' });
    await desk.make(`${at}/replies`, { claimant, question: 'Why?', dueAt: time.inDays(300) });
    await desk.published(at, evidence);
    const other = await desk.claimWithEvidence();
    await desk.published(other.at, other.evidence);
    const object = (): Promise<string> =>
      desk.make(`${at}/objections`, { about: { kind: 'claim' }, text: 'It is not so.' });
    const answer = (id: string, outcome: string) =>
      desk.change(`${at}/objections/${id}/resolve`, { outcome, explanation: 'Seen.' });
    await desk.setPolicy({ objectionDays: 10 });
    await answer(await object(), 'rejected');
    await object();
    // Makes it due before it is answered: the log has its own clock.
    time.forward(-20);
    const late = await object();
    time.forward(20);
    await answer(late, 'upheld');
    const { body } = await ask('GET', '/accountability');
    t.match(body.objections, {
      lodged: { count: 3 },
      byOutcome: [
        { outcome: 'rejected', count: 1 },
        { outcome: 'upheld', count: 1 },
      ],
      answeredInTime: { count: 1 },
      answeredLate: { count: 1 },
      unanswered: { count: 1 },
    });
    t.match(body.diligence.replyAsked, { count: 1, of: 2, share: 0.5 });
    const listed = async (items: string) => (await ask('GET', `/${items}`)).body.items;
    t.match(await listed(body.objections.answeredLate.items), [{ id: late }]);
    t.match(await listed(body.diligence.replyAsked.items), [{ claim: at.slice('/claims/'.length) }]);
    t.equal((await listed(body.timeToFirstVerdict.claims.items)).length, 2);
  },
);

t.test('the median and the 90th percentile are those of waits that differ', async (t) => {
  const service = await startService(t);
  const desk = await openDesk(service);
  for (const [claim, wording] of ['One.', 'Two.', 'Three.'].entries()) {
    await perform(desk, { act: 'record', wording, visibility: 'public' });
    await perform(desk, { act: 'bring', claim, stance: 'refutes', captured: false });
    await perform(desk, { act: 'publish', claim, rating: 'false', reason: 'our-error' });
  }
  const owner = connectAsOwner(service.place);
  t.teardown(() => owner.end());
  // The clock of the database stamps the events, so the waits are set in the rows: one, two and eleven hours.
  const [row] = await owner<{ claims: string[] }[]>`
    select array_agg(key order by first_position) as claims from views.current_status_rows where valid_to is null`;
  for (const [index, hours] of [1, 2, 11].entries())
    await owner`
      update views.verdicts_rows v
      set desk = v.desk || said.fields, public = v.public || said.fields
      from views.current_status_rows c
      cross join lateral (select jsonb_build_object('publishedAt', to_char(
        (c.desk ->> 'recordedAt')::timestamptz at time zone 'UTC' + ${hours} * interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as fields) said
      where c.key = v.parent and c.valid_to is null and v.valid_to is null and v.parent = ${row?.claims[index] ?? ''}`;
  const { body } = await service.ask('GET', '/accountability');
  t.match(body.timeToFirstVerdict, { claims: { count: 3 }, medianHours: 2, p90Hours: 9.2 });
});
