import t from 'tap';
import { documentsOf } from '../../src/transfer/claim-review/documents.ts';
import { readReview } from '../../src/transfer/claim-review/read-review.ts';
import { claimReviewName, unitsOfClaimReviews } from '../../src/transfer/claim-review/units.ts';
import { addressesOf, dateOf, ratingOf } from '../../src/transfer/claim-review/values.ts';
import { importLines } from '../../src/transfer/import/run-import.ts';
import { newTally, type Reject } from '../../src/transfer/import/tally.ts';
import { linesOf } from '../../src/transfer/lines/lines.ts';
import { openLedger } from '../support/core.ts';

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const lines = (text: string) => linesOf(bytesOf(text), 100_000);

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://facts.example/1',
  claimReviewed: 'Water boils at 90 °C.',
  datePublished: '2020-05-02T10:00:00+02:00',
  author: { '@type': 'Organization', name: 'Facts' },
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'False',
    ratingValue: '1',
    bestRating: '5',
    worstRating: '1',
  },
  reviewBody: 'It boils at 100 °C.',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Eva', jobTitle: 'Minister' },
    datePublished: '2020-05-01',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://talks.example/7', name: 'A talk' },
    appearance: 'https://copies.example/a, https://copies.example/b?x=1,2',
  },
};

t.test('a rating has its name, and a number only if that lies on an axis', async (t) => {
  const numbers = { ratingValue: 2, bestRating: 5, worstRating: 1 };
  const cases: readonly [unknown, object][] = [
    ['False', { label: 'False' }],
    [{ '@value': 'False', '@language': 'en' }, { label: 'False' }],
    [{ alternateName: ['False', 'Falso', 'False'] }, { label: 'False / Falso' }],
    [{ alternateName: { '@value': 'Falso' } }, { label: 'Falso' }],
    [{ alternateName: [{ '@value': 'Falso' }] }, { label: 'Falso' }],
    [{ name: 'False' }, { label: 'False' }],
    [{ ratingValue: 'False' }, { label: 'False' }],
    [
      { alternateName: 'False', ...numbers },
      { label: 'False', number: '2 on a scale from 1 to 5' },
    ],
    [{ alternateName: 'False', ...numbers, ratingValue: '-1' }, { label: 'False' }],
    [{ alternateName: 'False', ratingValue: -1, bestRating: -1, worstRating: -1 }, { label: 'False' }],
    [
      { alternateName: 'False', ...numbers, ratingValue: 7 },
      { label: 'False', odd: 'the number 7 from 1 to 5 is on no axis' },
    ],
    [
      { alternateName: 'False', ratingValue: 1 },
      { label: 'False', odd: 'the number 1 from ? to ? is on no axis' },
    ],
    [numbers, { number: '2 on a scale from 1 to 5' }],
    [['False', 'True'], { odd: 'there are several ratings' }],
    [{}, {}],
    [undefined, {}],
  ];
  for (const [value, expected] of cases) t.same(ratingOf(value), expected, JSON.stringify(value));
});

t.test('an unambiguous date is read, and any other is reported', async (t) => {
  const read: readonly [unknown, string][] = [
    ['2020', '2020'],
    ['2020-05', '2020-05'],
    ['2020-5-1', '2020-05-01'],
    ['2020/05/01', '2020-05-01'],
    ['20200501', '2020-05-01'],
    ['2020-05-01T23:30:00-05:00', '2020-05-01'],
    ['2020-05-01 08:00:00', '2020-05-01'],
    ['May 1, 2020', '2020-05-01'],
    ['1 May 2020', '2020-05-01'],
    ['Friday, May 1st, 2020', '2020-05-01'],
    ['Sept 2020', '2020-09'],
    ['31/05/2020', '2020-05-31'],
    ['05/31/2020', '2020-05-31'],
    ['05.05.2020', '2020-05-05'],
    [{ '@value': '2020-05-01', '@type': 'Date' }, '2020-05-01'],
    [['2020-05-01'], '2020-05-01'],
  ];
  for (const [value, date] of read) t.same(dateOf(value), { date }, JSON.stringify(value));
  for (const odd of [
    '01/05/2020',
    '0000-00-00',
    '2020-13-01',
    '2020-02-30',
    'yesterday',
    '1588291200',
    'Foo 1, 2020',
    '1 May 2, 2020',
  ])
    t.same(dateOf(odd), { odd }, odd);
  t.same(dateOf(['2020-05-01', '2020-05-02']), { odd: '2020-05-01, 2020-05-02' });
  for (const none of [undefined, null, '', ' ', []]) t.same(dateOf(none), {});
});

t.test('addresses are split before another one, and other texts are reported', async (t) => {
  const [a, b] = ['https://a.example/x,y', 'http://b.example/'];
  for (const value of [
    `${a},${b}`,
    `${a}, ${b}`,
    `${a} ${b}`,
    [a, b],
    [`${a}; ${b}`],
    { '@value': `${a},${b}` },
  ])
    t.same(addressesOf(value), { addresses: [a, b], others: [] }, JSON.stringify(value));
  t.same(addressesOf(`${a}, on television`), { addresses: [], others: [`${a}, on television`] });
  t.same(addressesOf('on television'), { addresses: [], others: ['on television'] });
});

t.test(
  'documents are found as lines, lists, graphs, feeds and alone, and nothing else is accepted',
  async (t) => {
    const count = async (text: string) => {
      const found = [];
      for await (const each of documentsOf(lines(text))) found.push(each.problem ?? each.review?.['url']);
      return found;
    };
    const { url } = review;
    const items = [
      { '@type': 'DataFeedItem', item: [review] },
      { '@type': 'DataFeedItem', item: review },
    ];
    for (const indent of [undefined, 2]) {
      const text = (value: unknown): string => JSON.stringify(value, null, indent);
      t.same(await count(text(review)), [url]);
      t.same(await count(text([review, review])), [url, url]);
      t.same(await count(text({ '@graph': [review] })), [url]);
      t.same(await count(text({ '@type': 'DataFeed', dataFeedElement: items })), [url, url]);
      t.same(await count(text({ ...review, '@type': ['http://schema.org/ClaimReview'] })), [url]);
      t.same(await count(text([{ '@type': 'Article' }, 7])), [
        'no ClaimReview: its @type is Article',
        'no object',
      ]);
    }
    const one = JSON.stringify(review);
    t.same(await count(`\uFEFF${one}\n\n${one}\n{`), [url, url, 'not JSON']);
    t.same(await count('{"a":'), ['the file is neither lines of JSON nor one JSON document']);
    t.same(await count(''), []);
  },
);

t.test('odd values are read or reported, and never guessed', async (t) => {
  const { itemReviewed: item } = review;
  const read = (more: object) => readReview({ ...review, ...more });
  t.match(read({}), {
    odd: [],
    review: {
      language: 'und',
      publisher: 'Facts',
      publishedOn: '2020-05-02',
      speaker: { name: 'Eva', kind: 'person', role: 'Minister' },
      occasions: [
        { url: 'https://talks.example/7', title: 'A talk', date: '2020-05-01' },
        { url: 'https://copies.example/a', date: undefined },
        { url: 'https://copies.example/b?x=1,2' },
      ],
    },
  });
  t.match(read({ itemReviewed: { ...item, author: { name: 'Eva' } } }), {
    odd: [/neither a person nor an organisation/],
    review: { speaker: { kind: 'unknown' } },
  });
  t.match(read({ itemReviewed: undefined }), {
    odd: [],
    review: { speaker: { kind: 'unknown' }, occasions: [{ date: undefined }] },
  });
  t.match(read({ itemReviewed: { ...item, author: [item.author, item.author] } }).odd, [/several/]);
  t.match(read({ itemReviewed: { ...item, appearance: ['on television'] } }).odd, [
    /“on television” is no address/,
  ]);
  t.match(read({ datePublished: '01/05/2020' }), {
    odd: [/01\/05\/2020/],
    review: { publishedOn: undefined },
  });
  t.match(read({ inLanguage: { '@type': 'Language', alternateName: 'es' } }), { review: { language: 'es' } });
  for (const gone of ['url', 'claimReviewed', 'reviewRating']) {
    const { review: none, odd } = read({ [gone]: undefined });
    t.equal(none, undefined, gone);
    t.match(odd, [new RegExp(`^${gone}: `)]);
  }
});

t.test('reviews become claims with offered evidence and without a verdict, once', async (t) => {
  const { core } = await openLedger(t);
  const imported = async (text: string) => {
    const rejects: Reject[] = [];
    const tally = newTally();
    const bulk = { ...core, ledger: 'main', seedName: claimReviewName, linesInFlightMax: 50, tally };
    await importLines({ ...bulk, reject: (each) => rejects.push(each) }, unitsOfClaimReviews(lines(text)));
    return { tally, rejects: rejects.toSorted((one, other) => one.line - other.line) };
  };
  const odd = {
    ...review,
    url: 'https://facts.example/2',
    claimReviewed: 'It is so.',
    datePublished: '01/05/2020',
  };
  const text = JSON.stringify([review, odd, { '@type': 'Article' }]);
  const first = await imported(text);
  t.match(first.rejects, [
    { line: 2, reasons: [/^datePublished: “01\/05\/2020”/] },
    { line: 3, reasons: ['no ClaimReview: its @type is Article'] },
  ]);
  const events = await core.log.visible('main', { after: 0, limit: 100, audiences: ['public'] });
  const of = (type: string): any[] => events.filter((each) => each.type === type).map(({ data }) => data);
  t.match(
    of('claim.recorded')
      .map(({ wording }) => wording)
      .toSorted(),
    ['It is so.', review.claimReviewed],
  );
  t.match(of('claimant.registered'), [{ name: 'Eva', kind: 'person' }], 'who made both is one');
  t.equal(of('appearance.recorded').length, 6);
  const said = 'Facts rated the claim “False”, 1 on a scale from 1 to 5. It boils at 100 °C.';
  t.match(of('evidence.offered'), [{ stance: 'context', finding: said }, { finding: said }]);
  t.same(
    events.filter(({ type }) => type.startsWith('verdict.')),
    [],
  );
  const head = await core.log.head('main');
  t.match((await imported(text)).tally, { added: 0 });
  t.match(
    (await imported(`${JSON.stringify(review)}\n`)).tally,
    { added: 0, rejected: 0 },
    'in another file too',
  );
  t.equal(await core.log.head('main'), head);
});
