import fc from 'fast-check';
import t from 'tap';
import { documentsOf } from '../../src/transfer/claim-review/documents.ts';
import { readReview } from '../../src/transfer/claim-review/read-review.ts';
import { plainText } from '../../src/transfer/claim-review/texts.ts';
import { linesOf } from '../../src/transfer/lines/lines.ts';

const seed = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
t.comment(`seed ${seed}`);

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const found = async (value: unknown) => {
  const all = [];
  for await (const { review, problem } of documentsOf(linesOf(bytesOf(JSON.stringify(value)), 1_000_000)))
    all.push(review === undefined ? problem : readReview(review));
  return all;
};

/** The addresses of the occasions of the first review. */
const occasionAddresses = async (value: unknown): Promise<unknown[]> => {
  const [first] = await found(value);
  if (typeof first !== 'object' || !('review' in first)) throw new Error('it is no review');
  return first.review.occasions.map(({ url }) => url);
};

const review = {
  '@type': 'ClaimReview',
  url: 'https://facts.example/1',
  claimReviewed: 'Water boils at 90 °C.',
  author: { '@type': 'Organization', name: 'Facts', url: 'https://facts.example' },
  reviewRating: { '@type': 'Rating', alternateName: 'False' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Eva', jobTitle: 'Minister' },
    datePublished: '2020-05-01',
    appearance: [{ '@type': 'CreativeWork', url: 'https://talks.example/7', name: 'A talk' }],
  },
};

/** The same document with some of its objects moved to the graph, and references in their place. */
const moved = (value: unknown, isMoved: () => boolean, graph: object[]): unknown => {
  if (Array.isArray(value)) return value.map((each) => moved(each, isMoved, graph));
  if (typeof value !== 'object' || value === null) return value;
  const thing = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, moved(each, isMoved, graph)]),
  );
  if (!isMoved()) return thing;
  const id = `#n${graph.length}`;
  graph.push({ ...thing, '@id': id });
  return { '@id': id };
};

t.test(
  'a review is the same with its parts in place or anywhere in a graph, under any form of names',
  async (t) => {
    const [inPlace] = await found(review);
    t.match(inPlace, { odd: [], review: { speaker: { name: 'Eva' } } });
    await t.resolves(
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
          fc.constantFrom('', 'schema:', 'https://schema.org/', 'http://schema.org/'),
          fc.boolean(),
          async (choices, prefix, isReversed) => {
            const graph: object[] = [{ '@type': 'WebSite', '@id': '#site', name: 'Facts' }];
            let at = 0;
            const whole = moved(review, () => choices[at++] ?? false, graph);
            if (!('@id' in (whole as object))) graph.push(whole as object);
            const document = {
              '@context': 'https://schema.org',
              '@graph': isReversed ? graph.toReversed() : graph,
            };
            const named = JSON.parse(
              JSON.stringify(document).replace(/"([a-z]\w+)":/gi, (_, name: string) => `"${prefix}${name}":`),
            ) as unknown;
            const all = await found(named);
            return JSON.stringify(all) === JSON.stringify([inPlace]);
          },
        ),
        { seed, numRuns: 100 },
      ),
    );
  },
);

t.test(
  'a review that an article or a claim holds is found, and takes from it what it leaves out',
  async (t) => {
    const { url, itemReviewed, claimReviewed, ...short } = review;
    const article = { '@type': 'NewsArticle', url, review: { ...short, claimReviewed, itemReviewed } };
    t.match(await found(article), [{ odd: [], review: { url, claim: claimReviewed } }]);
    const claim = { ...itemReviewed, text: claimReviewed, review: [{ ...short, url }] };
    t.match(await found(claim), [
      {
        odd: [],
        review: { claim: claimReviewed, speaker: { name: 'Eva' }, occasions: [{ title: 'A talk' }] },
      },
    ]);
    const page = {
      '@graph': [
        { '@type': 'WebPage', mainEntity: { '@id': '#r' } },
        { ...review, '@id': '#r' },
      ],
    };
    t.match(await found(page), [{ odd: [], review: { url } }], 'what is no review in a graph is no fault');
    const media = { ...review, '@type': 'MediaReview' };
    t.match(await found([{ '@graph': [review, media] }]), [{ review: { url } }, /^a MediaReview/]);
  },
);

t.test('circles, floods and depths of references end', async (t) => {
  const circle = {
    '@graph': [
      { ...review, '@id': '#r', itemReviewed: { '@id': '#c' } },
      { ...review.itemReviewed, '@id': '#c', review: { '@id': '#r' }, isPartOf: { '@id': '#c' } },
    ],
  };
  t.match(await found(circle), [{ odd: [], review: { speaker: { name: 'Eva' } } }]);
  const wide = (at: number): object => ({
    '@id': `#${at}`,
    name: 'x',
    hasPart: Array.from({ length: 10 }, () => ({ '@id': `#${at + 1}` })),
  });
  const flood = {
    '@graph': [{ ...review, about: { '@id': '#0' } }, ...Array.from({ length: 9 }, (_, at) => wide(at))],
  };
  t.match(await found(flood), [/refers to more than 2000 objects/]);
  let deep: object = review;
  for (let at = 0; at < 70; at += 1) deep = { about: deep };
  t.match(await found(deep), [/nested too deeply: more than 32 levels/]);
  t.match(await found(JSON.parse('{"@type":"ClaimReview","__proto__":{"url":"https://x.example"}}')), [
    /may not be named __proto__/,
  ]);
});

t.test('an answer of the Fact Check API is read, with the claimant whose kind it does not say', async (t) => {
  const answer = {
    claims: [
      {
        text: 'Water boils at 90 °C.',
        claimant: 'Eva',
        claimDate: '2020-05-01T00:00:00Z',
        claimReview: [
          {
            publisher: { name: 'Facts', site: 'facts.example' },
            url: 'https://facts.example/1',
            title: 'No, it does not',
            reviewDate: '2020-05-02T10:00:00Z',
            textualRating: 'False',
            languageCode: 'en',
          },
          { publisher: { site: 'other.example' }, url: 'https://other.example/2', textualRating: 'Wrong' },
        ],
      },
    ],
    nextPageToken: 'CAo',
  };
  t.match(await found(answer), [
    {
      odd: [],
      review: {
        url: 'https://facts.example/1',
        claim: 'Water boils at 90 °C.',
        language: 'en',
        title: 'No, it does not',
        publisher: 'Facts',
        publishedOn: '2020-05-02',
        rating: { label: 'False' },
        speaker: { name: 'Eva', kind: 'unknown' },
        occasions: [{ date: '2020-05-01' }],
      },
    },
    { odd: [], review: { publisher: 'other.example', rating: { label: 'Wrong' } } },
  ]);
  t.same(await found({ claims: [] }), []);
});

t.test('texts are as readers see them, and texts that only look like markup stay', async (t) => {
  const cases: readonly [string, string][] = [
    ['Caf&eacute; &amp; &quot;bar&quot;', 'Café & "bar"'],
    ['It&amp;#39;s so', "It's so"],
    ['It&#8217;s', 'It’s'],
    ['<p>One</p><p>Two<br/>three</p>', '\nOne\nTwo\nthree\n'],
    ['&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;&lt;/p&gt;', '\nOne two\n'],
    ['<a href="https://x.example/?a=1&amp;b=2">here</a>', 'here'],
    ['a&nbsp;b', 'a b'],
    ['<script>alert(1)</script>Said', 'Said'],
    ['if a <x and c> d', 'if a <x and c> d'],
    ['x < y > z', 'x < y > z'],
    ['https://x.example/?a=1&copy=2&lt=3', 'https://x.example/?a=1&copy=2&lt=3'],
    ['R&D &unknown; & more', 'R&D &unknown; & more'],
  ];
  for (const [text, plain] of cases) t.equal(plainText(text), plain, text);
  t.match(
    await found({
      ...review,
      claimReviewed: 'Caf&eacute;s <b>close</b>.',
      url: 'https://f.example/?a=1&amp;b=2',
    }),
    [{ review: { claim: 'Cafés close.', url: 'https://f.example/?a=1&b=2' } }],
  );
});

t.test(
  'the article of the checker is no occasion of the claim, however its address is written',
  async (t) => {
    const own = [
      'https://facts.example/1',
      'http://www.facts.example/1/?utm_source=x',
      'https://facts.example/1/amp',
    ];
    for (const appearance of own) {
      const item = {
        ...review.itemReviewed,
        appearance: [{ url: appearance }, { url: 'https://talks.example/7' }],
      };
      t.match(
        await found({ ...review, itemReviewed: item }),
        [{ odd: [], review: { occasions: [{ url: 'https://talks.example/7' }] } }],
        appearance,
      );
      t.same(
        await occasionAddresses({ ...review, itemReviewed: { ...item, appearance } }),
        [undefined],
        'what remains is an occasion without an address',
      );
    }
  },
);
