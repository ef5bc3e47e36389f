import t from 'tap';
import type { ClaimReview } from '../../src/formats/claim-review/schema.ts';
import { openDesk } from '../support/desk.ts';
import { publicUrl, type Service } from '../support/service.ts';
import { seededService } from './seeded.ts';

/** Every page of the reviews, by the links between them. */
const allReviews = async ({ ask }: Service): Promise<{ claim: string; review: ClaimReview }[]> => {
  const found: { claim: string; review: ClaimReview }[] = [];
  for (let cursor = ''; ;) {
    const { body } = await ask('GET', `/claim-reviews?limit=7${cursor}`);
    found.push(...body.items);
    if (body.next === null) return found;
    cursor = `&cursor=${body.next as string}`;
  }
};

t.test('the reviews of the seed obey the rules that search engines set for fact checks', async (t) => {
  const service = await seededService(t);
  const reviews = await allReviews(service);
  const { body: checked } = await service.ask('GET', '/claims?limit=200');
  const inForce = checked.items.filter((each: { verdict: unknown }) => each.verdict !== null);
  t.equal(reviews.length, inForce.length, 'each verdict in force has one');
  t.ok(reviews.length >= 30, `${reviews.length} reviews`);
  for (const { claim, review } of reviews) {
    const { reviewRating: rating, itemReviewed: item } = review;
    const { verdict, wording } = inForce.find((each: { id: string }) => each.id === claim);
    t.ok(review.claimReviewed.length <= 150, `short: ${review.claimReviewed}`);
    t.equal(review.claimReviewed, wording, 'the claim alone, without its rating');
    t.equal(rating.alternateName, verdict.rating.label, 'always named');
    t.equal(review.url, `${publicUrl}/main/claims/${claim}`, 'at the page of the claim');
    t.equal(review['@id'], `${publicUrl}/v1/ledgers/main/claims/${claim}/verdicts/${verdict.id}`);
    t.equal(review.datePublished, verdict.publishedAt, 'the date of the verdict');
    if (verdict.rating.value === undefined)
      t.same(
        Object.keys(rating).filter((name) => /Rating$|Value$/.test(name)),
        [],
        `${rating.alternateName} has no number`,
      );
    else {
      t.equal(rating.ratingValue, verdict.rating.value);
      t.ok(1 <= rating.worstRating! && rating.worstRating! < rating.bestRating!, 'worst before best');
      t.ok(rating.worstRating! <= rating.ratingValue! && rating.ratingValue! <= rating.bestRating!);
    }
    const dates = (item.appearance ?? [])
      .map((each) => each.datePublished)
      .filter((date) => date !== undefined);
    if (item.datePublished !== undefined)
      t.ok(
        dates.every((date) => date.slice(0, 4) >= item.datePublished!.slice(0, 4)),
        'the first appearance',
      );
    t.notMatch(JSON.stringify(review), /"author":\{[^}]*"name":"(Unknown|No one)"/i, 'no name is made up');
    t.ok((review.citation ?? []).every((each) => URL.canParse(each.url)));
  }
  const numberless = reviews.filter(({ review }) => review.reviewRating.ratingValue === undefined);
  t.ok(
    numberless.length > 0 && numberless.length < reviews.length,
    'the seed has ratings on and off the axis',
  );
});

t.test('a review follows the changes of its verdict, and every past state can be read', async (t) => {
  const desk = await openDesk(t);
  const publisher = {
    name: 'Facts Ltd',
    url: 'https://facts.example',
    licence: 'https://licence.example/by',
  };
  await desk.act('admin', '/policy', { policy: { publisher } });
  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const evidence = await desk.evidence(claim);
  t.equal((await desk.ask('GET', `${at}/claim-review`)).status, 404, 'none without a verdict');
  await desk.verdict(claim, [evidence]);
  const first = await desk.ask('GET', `${at}/claim-review`);
  t.match(first.headers.get('content-type'), /^application\/ld\+json/);
  t.match(first.body, {
    author: { '@type': 'Organization', name: 'Facts Ltd', url: 'https://facts.example' },
    license: publisher.licence,
    reviewRating: { alternateName: 'False', ratingValue: 1, worstRating: 1, bestRating: 5 },
  });
  t.notOk('dateModified' in first.body, 'nothing has changed since');
  const etag = first.headers.get('etag')!;
  t.equal((await desk.ask('GET', `${at}/claim-review`, { headers: { 'if-none-match': etag } })).status, 304);
  const head = await desk.publicHead();

  const second = await desk.proposal(claim, [evidence], { rating: 'half-true' });
  await desk.act('editor', `${at}/verdicts/${second}/approve`);
  const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor', text: 'We misread it.' };
  await desk.act('editor', `${at}/verdicts/${second}/publish`, { notice });
  const changed = await desk.ask('GET', `${at}/claim-review`, { headers: { 'if-none-match': etag } });
  t.match(changed.body, {
    '@id': `${publicUrl}/v1/ledgers/main${at}/verdicts/${second}`,
    url: `${publicUrl}/main${at}`,
    reviewRating: { alternateName: 'Half true', ratingValue: 3 },
    correction: [{ '@type': 'CorrectionComment', text: 'We misread it.' }],
  });
  t.notOk('dateModified' in changed.body, 'the notice is about the verdict before');
  const past = await desk.ask('GET', `${at}/claim-review?asOf=${head}`);
  t.same(past.body, first.body, 'the past is unchanged');

  const taken = { reason: 'legal', responsible: 'editor', text: 'A court said so.' };
  await desk.act('editor', `${at}/verdicts/${second}/retract`, taken);
  t.equal((await desk.ask('GET', `${at}/claim-review`)).status, 404);
  t.same((await desk.ask('GET', '/claim-reviews')).body.items, []);
  t.same((await desk.ask('GET', '/claim-reviews/latest')).body.dataFeedElement, []);
});
