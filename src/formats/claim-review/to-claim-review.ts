import { isPlainDate } from '../../domain/terms/edtf.ts';
import type { AppearanceRow } from '../../projections/appearances/appearances.ts';
import type { Published } from '../../projections/reports/published/published.ts';
import { claimAddress, claimPageAddress, sourceAddress, verdictAddress, type Site } from '../site.ts';
import type { ClaimReview } from './schema.ts';

type Occasion = NonNullable<ClaimReview['itemReviewed']['appearance']>[number];
type Speaker = NonNullable<Occasion['author']>;

/** Removes undefined fields: an empty field would be a statement. */
const withoutUndefined = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** A published verdict as a ClaimReview of schema.org. Pure: the same record gives the same document. */
export const toClaimReview = (published: Published, site: Site): ClaimReview => {
  const { claim, verdict } = published;
  const publisher = organizationOf(site.publisher);
  return withoutUndefined({
    '@context': 'https://schema.org' as const,
    '@type': 'ClaimReview' as const,
    '@id': verdictAddress(site, claim.id, verdict.id),
    url: claimPageAddress(site, claim.id),
    claimReviewed: verdict.wording,
    inLanguage: claim.language,
    datePublished: verdict.publishedAt ?? verdict.updatedAt,
    dateModified: lastCorrected(published),
    author: publisher,
    publisher,
    license: site.publisher.licence,
    reviewRating: ratingOf(published),
    reviewBody: verdict.rationale,
    itemReviewed: itemOf(published, site),
    citation: atLeastOne(citationsOf(published, site)),
    correction: atLeastOne(
      published.corrections.map(({ text, publishedAt }) => ({
        '@type': 'CorrectionComment' as const,
        text,
        datePublished: publishedAt,
      })),
    ),
  });
};

const atLeastOne = <T>(items: readonly T[]): T[] | undefined => (items.length === 0 ? undefined : [...items]);

const organizationOf = ({ name, url }: Site['publisher']) =>
  withoutUndefined({ '@type': 'Organization' as const, name, url });

/** A correction that led to this verdict concerns the previous one. Only later corrections changed this one. */
const lastCorrected = ({ verdict, corrections }: Published): string | undefined => {
  const since = verdict.publishedAt ?? '';
  const own = corrections.filter((each) => each.verdict === verdict.id && each.publishedAt > since);
  return own
    .map((each) => each.publishedAt)
    .sort()
    .at(-1);
};

/** Numbers belong to the version of the scale of the verdict. Ratings off the axis have none. */
const ratingOf = ({ verdict: { rating }, scale }: Published): ClaimReview['reviewRating'] => {
  const defined = scale?.ratings ?? [];
  const axis = defined.flatMap(({ value }) => value ?? []);
  const [worst, best] = [Math.min(...axis), Math.max(...axis)];
  const isOnAxis = rating.value !== undefined && worst < best;
  return withoutUndefined({
    '@type': 'Rating' as const,
    alternateName: rating.label,
    ratingExplanation: defined.find((each) => each.code === rating.code)?.meaning,
    ratingValue: isOnAxis ? rating.value : undefined,
    bestRating: isOnAxis ? best : undefined,
    worstRating: isOnAxis ? worst : undefined,
  });
};

const itemOf = (published: Published, site: Site): ClaimReview['itemReviewed'] => {
  const { claim, verdict, appearances } = published;
  const first = appearances.find((each) => each.id === claim.firstAppearance?.id) ?? appearances[0];
  return withoutUndefined({
    '@type': 'Claim' as const,
    '@id': claimAddress(site, claim.id),
    name: verdict.wording,
    author: first && speakerOf(published, first),
    datePublished: plain(claim.firstAppearance?.date),
    firstAppearance: claim.firstAppearance === null ? undefined : first && occasionOf(published, first),
    appearance: atLeastOne(appearances.map((each) => occasionOf(published, each))),
  });
};

/** Readers of ClaimReviews know ISO 8601 alone, so a date such as `1990~` is left out. */
const plain = (date: string | undefined): string | undefined =>
  date !== undefined && isPlainDate(date) ? date : undefined;

/** An unknown claimant has no author, because "unknown" is not a name. */
const speakerOf = ({ claimants }: Published, { claimant, role }: AppearanceRow): Speaker | undefined => {
  const who = claimants.get(claimant);
  if (who === undefined || who.kind === 'unknown' || who.kind === 'none') return undefined;
  const isPerson = who.kind === 'person';
  return withoutUndefined({
    '@type': isPerson ? ('Person' as const) : ('Organization' as const),
    name: who.name,
    jobTitle: isPerson ? role : undefined,
    sameAs: who.sameAs && atLeastOne(who.sameAs),
  });
};

const occasionOf = (published: Published, appearance: AppearanceRow): Occasion => {
  const source = published.sources.get(appearance.source ?? '');
  return withoutUndefined({
    '@type': 'CreativeWork' as const,
    name: source?.title ?? appearance.medium,
    url: source?.url,
    datePublished: plain(appearance.date),
    author: speakerOf(published, appearance),
    text: appearance.quote?.exact,
  });
};

const citationsOf = ({ verdict, evidence, sources }: Published, site: Site) =>
  verdict.reliedOn.flatMap(({ evidence: id }) => {
    const piece = evidence.get(id);
    const source = sources.get(piece?.source ?? '');
    if (piece === undefined || source === undefined) return [];
    return withoutUndefined({
      '@type': 'CreativeWork' as const,
      name: source.title,
      url: source.url ?? sourceAddress(site, source.id),
      publisher: source.publisher === undefined ? undefined : organizationOf({ name: source.publisher }),
      datePublished: source.publishedOn,
      abstract: piece.finding,
    });
  });
