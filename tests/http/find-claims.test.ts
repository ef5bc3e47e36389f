import t, { type Test } from 'tap';
import { openDesk } from '../support/desk.ts';

const openLedger = async (t: Test) => {
  const desk = await openDesk(t);
  const find = async (query: Record<string, string>, key?: string) =>
    desk.ask('GET', `/claims?${new URLSearchParams(query).toString()}`, { key });
  const ids = async (query: Record<string, string>): Promise<string[]> => {
    const { status, body } = await find(query);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body.items.map(({ id }: { id: string }) => id);
  };
  return { ...desk, find, ids };
};

t.test('a filter takes several values, and an item matches by any of them', async (t) => {
  const { claim, evidence, verdict, ids } = await openLedger(t);
  const [rain, snow, hail] = [
    await claim({ wording: 'Rain fell.', topics: ['rain'] }),
    await claim({ wording: 'Cayó nieve.', language: 'es', topics: ['snow', 'water'] }),
    await claim({ wording: 'Es hagelte.', language: 'de', topics: ['hail'] }),
  ];
  await verdict(rain, [await evidence(rain)]);
  t.same(await ids({ topic: 'rain,snow' }), [snow, rain]);
  t.same(await ids({ language: 'es,de' }), [hail, snow]);
  const [hant, brazilian] = [
    await claim({ wording: '下雪了。', language: 'ZH-hant', topics: ['snow'] }),
    await claim({ wording: 'Nevou.', language: 'PT-br', topics: ['snow'] }),
  ];
  t.same(await ids({ language: 'zh' }), [hant], 'a language has its scripts and regions in it');
  t.same(await ids({ language: 'pt-BR' }), [brazilian], 'however the tag was written');
  t.same(await ids({ language: 'PT-br,de' }), [brazilian, hail]);
  t.same(await ids({ language: 'zh-Hans' }), [], 'and nothing that is beside it');
  t.same(await ids({ status: 'checked,unchecked', topic: 'rain,hail' }), [hail, rain]);
  t.same(await ids({ status: 'checked,declined' }), [rain]);
  t.same(await ids({ ids: `${rain},${hail},${rain}` }), [hail, rain]);
});

t.test('a wrong value is a 400 that quotes it and says what is allowed', async (t) => {
  const { find } = await openLedger(t);
  const wrong: [query: Record<string, string>, place: RegExp][] = [
    [{ status: 'checked,chekced' }, /must be one of .*, not “chekced”. Did you mean “checked”/],
    [{ topic: ',rain' }, /`topic` must .*not an empty text|`topic` must not be empty/],
    [{ ids: 'claim_x' }, /`ids` must be the id of a claim.*“claim_x”/],
    [{ ids: Array.from({ length: 101 }, () => 'claim_01m80p9rrnfvgtm0e250m34aks').join(',') }, /at most 100/],
    [{ facets: 'status,colour' }, /“colour”/],
    [{ expand: 'verdict,evidence.colour' }, /“evidence.colour”/],
    [{ madeSince: '2000-13' }, /madeSince/],
    [{ checkedSince: 'yesterday' }, /checkedSince/],
    [{ sort: 'relevance' }, /needs the words of `q`/],
    [{ sort: 'oldest' }, /sort/],
    [{ colour: 'red' }, /colour/],
  ];
  for (const [query, place] of wrong) {
    const { status, body } = await find(query);
    t.equal(status, 400, JSON.stringify(query).slice(0, 60));
    t.match(JSON.stringify(body), place);
  }
});

t.test('ranges of dates hold both ends, and one occasion lies between both', async (t) => {
  const { claim, evidence, verdict, act, ids, ask } = await openLedger(t);
  const [early, late] = [await claim({ wording: 'Early.' }), await claim({ wording: 'Late.' })];
  const { id: claimant } = await act('checker', '/claimants', { name: 'A herder', kind: 'person' });
  for (const [id, date] of [
    [early, '1999-05'],
    [early, '2010'],
    [late, '2005-03-02'],
  ])
    await act('checker', `/claims/${id}/appearances`, { claimant, medium: 'A fair', date });
  t.same(await ids({ madeSince: '2005-03-02' }), [late, early]);
  t.same(await ids({ madeUntil: '2000' }), [early]);
  t.same(await ids({ madeSince: '2000', madeUntil: '2009' }), [late], 'not one before and one after');
  t.same(await ids({ madeSince: '1999-05-20', madeUntil: '1999' }), [early], 'by the common precision');
  await verdict(early, [await evidence(early)]);
  const { publishedAt } = (await ask('GET', `/claims/${early}`)).body.verdict;
  t.same(await ids({ checkedSince: publishedAt, checkedUntil: publishedAt }), [early]);
  t.same(await ids({ checkedSince: '2999-01-01T00:00:00Z' }), []);
  const { recordedAt } = (await ask('GET', `/claims/${early}`)).body;
  t.ok((await ids({ recordedUntil: recordedAt })).includes(early));
  t.same(await ids({ recordedUntil: '2001-01-01T00:00:00Z' }), []);
});

t.test('the words found are shown as ranges of code points, and no markup is added', async (t) => {
  const { claim, find } = await openLedger(t);
  await claim({
    wording: '😀 <b>Elections</b> were stolen; an election is a vote.',
    topics: ['election-fraud'],
  });
  await claim({ wording: '选举结果是伪造的', language: 'zh' });
  const found = await find({ q: 'election -rain' });
  t.same(found.body.items[0].highlights, [
    {
      field: 'wording',
      text: '😀 <b>Elections</b> were stolen; an election is a vote.',
      ranges: [
        { from: 5, to: 14 },
        { from: 35, to: 43 },
      ],
    },
    { field: 'topic', text: 'election-fraud', ranges: [{ from: 0, to: 8 }] },
  ]);
  const { highlights } = (await find({ q: '伪造' })).body.items[0];
  t.same(highlights, [{ field: 'wording', text: '选举结果是伪造的', ranges: [{ from: 5, to: 7 }] }]);
  t.notOk('highlights' in (await find({})).body.items[0], 'nothing was searched for');
});

t.test('by relevance the best comes first, and pages are of one moment', async (t) => {
  const { claim, find } = await openLedger(t);
  const best = await claim({ wording: 'Tea, tea and tea.' });
  const others: string[] = [];
  for (const what of ['cups', 'water', 'people', 'mountains', 'the harbour'])
    others.push(
      await claim({ wording: `A long sentence about ${what}, the weather and, at last, some tea.` }),
    );
  const first = await find({ q: 'tea', sort: 'relevance', limit: '2' });
  t.equal(first.body.items[0].id, best);
  const later = await claim({ wording: 'Tea, tea, tea, tea, tea!' });
  const seen: string[] = first.body.items.map(({ id }: any) => id);
  for (let next: string | null = first.body.next; next !== null;) {
    const { body }: any = await find({ q: 'tea', sort: 'relevance', limit: '2', cursor: next });
    seen.push(...body.items.map(({ id }: any) => id));
    next = body.next;
  }
  t.same([...seen].sort(), [best, ...others].sort(), 'none twice, none left out');
  t.notOk(seen.includes(later));
  t.equal((await find({ q: 'tea', sort: 'relevance' })).body.items[0].id, later);
  t.equal((await find({ q: 'tea', sort: 'recent' })).body.items[0].id, later);
});

t.test('facets count the whole list by value, and expand shows what belongs to a claim', async (t) => {
  const { claim, evidence, verdict, act, find } = await openLedger(t);
  const rain = await claim({ wording: 'Rain fell.', topics: ['weather', 'rain'] });
  await claim({ wording: 'Snow fell.', topics: ['weather'] });
  const { id: claimant } = await act('checker', '/claimants', { name: 'A herder', kind: 'person' });
  for (const date of ['2001', '2001-02'])
    await act('checker', `/claims/${rain}/appearances`, { claimant, medium: 'A fair', date });
  const piece = await evidence(rain);
  const id = await verdict(rain, [piece]);
  const { body } = await find({ facets: 'status,topic,claimant,year,rating', limit: '1', q: 'fell' });
  t.equal(body.items.length, 1);
  t.same(body.facets.topic, {
    values: [
      { value: 'weather', count: 2 },
      { value: 'rain', count: 1 },
    ],
    exact: true,
  });
  t.same(body.facets.claimant.values, [{ value: claimant, count: 1 }]);
  t.same(body.facets.year.values, [{ value: '2001', count: 1 }], 'a claim counts once');
  t.equal(body.facets.status.values.length, 2);
  const { body: full } = await find({
    ids: rain,
    expand: 'verdict,evidence.source,firstAppearance.claimant',
  });
  t.match(full.items[0].expanded, {
    verdict: { id, rationale: String },
    evidence: [{ id: piece, from: { id: full.items[0].expanded.evidence[0].source, title: String } }],
    firstClaimant: { id: claimant, name: 'A herder' },
  });
  const { body: bare } = await find({ ids: rain, expand: 'evidence' });
  t.same(Object.keys(bare.items[0].expanded), ['evidence']);
});

t.test('a query that finds nothing proposes words of the ledger, and finds nothing else', async (t) => {
  const { claim, find, keys } = await openLedger(t);
  for (const place of ['Lima', 'Cusco']) await claim({ wording: `The elections in ${place} were stolen.` });
  await claim({ wording: 'Penguins vote.', visibility: 'desk' });
  await claim({ wording: 'The electoral court shut Toledo’s house.' });
  const { body } = await find({ q: 'elektions stolen' });
  t.same(body.items, []);
  t.equal(body.didYouMean, 'elections stolen');
  t.equal((await find({ q: 'electons stolen' })).body.didYouMean, 'elections stolen', 'as claims write it');
  t.equal((await find({ q: 'toldo' })).body.didYouMean, 'toledo', 'without its possessive');
  t.equal((await find({ q: 'xylophone' })).body.didYouMean, null);
  t.equal((await find({ q: 'pinguins' })).body.didYouMean, null, 'no word of the desk');
  t.equal((await find({ q: 'pinguins' }, keys.checker)).body.didYouMean, 'penguins');
  t.notOk('didYouMean' in (await find({ q: 'elections' })).body);
});

t.test('claims are found by the name of a claimant, with and without accents', async (t) => {
  const { claim, act, ids } = await openLedger(t);
  const id = await claim({ wording: 'Snow fell.' });
  await claim({ wording: 'Rain fell.' });
  const { id: claimant } = await act('checker', '/claimants', { name: 'Zoë Müller', kind: 'person' });
  await act('checker', `/claims/${id}/appearances`, { claimant, medium: 'A fair' });
  for (const q of ['Zoë Müller', 'muller', 'zoe']) t.same(await ids({ q }), [id], q);
  t.same(await ids({ q: 'muller rain' }), []);
});

t.test('CSV and the feed of verdicts take the same filters', async (t) => {
  const { claim, evidence, verdict, ask } = await openLedger(t);
  const [rain, snow] = [await claim({ wording: 'Rain fell.' }), await claim({ wording: 'Snow fell.' })];
  for (const id of [rain, snow]) await verdict(id, [await evidence(id)]);
  const csv = await ask('GET', '/claims?q=rain&status=checked,contested&expand=verdict', {
    headers: { accept: 'text/csv' },
  });
  t.equal(csv.body.trim().split('\r\n').length, 2);
  t.notMatch(csv.body, /highlights|expanded/);
  const feed = await ask('GET', '/feeds/verdicts.json?q=snow&status=checked,contested');
  t.equal(feed.body.items.length, 1);
  t.match(JSON.stringify(feed.body.items), /Snow fell/);
});
