import { addressKey } from '../../domain/source/address-key.ts';
import { unsaidKind } from './fact-check-api.ts';
import {
  addressesOf,
  dateOf,
  isFields,
  listOf,
  ratingOf,
  textsOf,
  typesOf,
  type Fields,
  type FoundRating,
} from './values.ts';

/** Who made the claim, as far as the review says. */
export interface ReviewSpeaker {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'unknown';
  readonly sameAs: readonly string[];
  readonly role?: string | undefined;
}

/** Where and when the claim was made. */
export interface ReviewOccasion {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
}

/** A review in unambiguous terms. What could not be read is reported beside it. */
export interface Review {
  readonly url: string;
  /** When the publisher last changed it, at its own precision. */
  readonly modifiedOn?: string | undefined;
  readonly claim: string;
  /** `und` (BCP 47: undetermined) if the review names no language. */
  readonly language: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly rating: FoundRating;
  readonly body?: string | undefined;
  readonly speaker: ReviewSpeaker;
  readonly occasions: readonly ReviewOccasion[];
}

/** The claimant of a review that names none. */
const unnamedSpeaker: ReviewSpeaker = { name: 'Not named by the review', kind: 'unknown', sameAs: [] };

const kinds: Readonly<Record<string, ReviewSpeaker['kind']>> = {
  Person: 'person',
  Organization: 'organisation',
  NewsMediaOrganization: 'organisation',
  GovernmentOrganization: 'organisation',
  PoliticalParty: 'organisation',
  [unsaidKind]: 'unknown',
};

/** Reads one document. Values that cannot be read are reported in `odd` and never guessed. */
export const readReview = (review: Fields): { review?: Review; odd: string[] } => {
  const odd: string[] = [];
  const single = (field: string, value: unknown): string | undefined => {
    const [text, ...more] = textsOf(value);
    if (more.length > 0) odd.push(`${field}: several texts, none of which is said to be the one`);
    return more.length > 0 ? undefined : text;
  };
  const date = (field: string, value: unknown): string | undefined => {
    const found = dateOf(value);
    if (found.odd !== undefined)
      odd.push(`${field}: “${found.odd}” can be read in no way, or in more than one`);
    return found.date;
  };
  const first = (field: string, value: unknown): Fields => {
    const [thing, ...more] = listOf(value);
    if (more.length > 0) odd.push(`${field}: several, of which the first is read`);
    return isFields(thing) ? thing : {};
  };

  const [url, ...copies] = addressesOf(review['url']).addresses;
  const claim = single('claimReviewed', review['claimReviewed']);
  const rating = ratingOf(review['reviewRating']);
  if (rating.odd !== undefined) odd.push(`reviewRating: ${rating.odd}`);
  if (url === undefined) odd.push('url: there is none, so the review has no address to cite');
  if (claim === undefined) odd.push('claimReviewed: there is none');
  if (rating.label === undefined && rating.number === undefined) odd.push('reviewRating: it rates nothing');
  if (url === undefined || claim === undefined || (rating.label ?? rating.number) === undefined)
    return { odd };

  const item = first('itemReviewed', review['itemReviewed']);
  const itemDate = date('itemReviewed.datePublished', item['datePublished']);
  return {
    odd,
    review: {
      url,
      claim,
      language: single('inLanguage', languageOf(review['inLanguage'])) ?? 'und',
      title: single('name', review['headline'] ?? review['name']) ?? url,
      publisher: single('author.name', nameOf(review['author']) ?? nameOf(review['publisher'])),
      publishedOn: date('datePublished', review['datePublished']),
      modifiedOn: dateOf(review['dateModified']).date,
      rating,
      body: single('reviewBody', review['reviewBody'] ?? review['description']),
      speaker: speakerOf(item['author'], odd),
      occasions: occasionsOf(item, itemDate, date, odd, [url, ...copies, ...pagesOf(review)]),
    },
  };
};

/** Where the review itself can be read, beside its address. */
const pagesOf = ({ mainEntityOfPage: page, sameAs }: Fields): string[] =>
  [isFields(page) ? (page['url'] ?? page['@id']) : page, sameAs].flatMap(
    (each) => addressesOf(each).addresses,
  );

const languageOf = (value: unknown): unknown =>
  listOf(value).map((each) => (isFields(each) && !('@value' in each) ? each['alternateName'] : each));

/** The name of a thing: an object with a name, a plain text, or a list of them. */
const nameOf = (value: unknown): string[] | undefined => {
  const names = listOf(value).flatMap((each) =>
    isFields(each) && !('@value' in each) ? textsOf(each['name']) : textsOf(each),
  );
  return names.length === 0 ? undefined : names;
};

const speakerOf = (value: unknown, odd: string[]): ReviewSpeaker => {
  const [author, ...more] = listOf(value);
  if (author === undefined) return unnamedSpeaker;
  const [name, ...others] = nameOf(author) ?? [];
  if (more.length > 0 || others.length > 0) {
    odd.push('itemReviewed.author: several, so none is recorded as who made the claim');
    return unnamedSpeaker;
  }
  if (name === undefined) return unnamedSpeaker;
  const kind = isFields(author) ? typesOf(author).flatMap((each) => kinds[each] ?? [])[0] : undefined;
  if (kind === undefined || !isFields(author)) {
    odd.push(
      `itemReviewed.author: “${name}” is said to be neither a person nor an organisation, so it is not recorded`,
    );
    return unnamedSpeaker;
  }
  const { addresses, others: noAddresses } = addressesOf(author['sameAs']);
  if (noAddresses.length > 0) odd.push(`itemReviewed.author.sameAs: ${noAddresses.join(', ')} is no address`);
  const [role] = textsOf(author['jobTitle']);
  return { name, kind, sameAs: addresses, role };
};

/** The occasions that a review names, but for the review itself. If it names none but has a date, one without an address. */
const occasionsOf = (
  item: Fields,
  itemDate: string | undefined,
  date: (field: string, value: unknown) => string | undefined,
  odd: string[],
  own: readonly string[],
): ReviewOccasion[] => {
  // Some publishers give their own article as the occasion of the claim.
  const ownKeys = new Set(own.map((each) => addressKey(each)));
  const byAddress = new Map<string, ReviewOccasion>();
  const add = (field: string, each: unknown, usual: string | undefined): void => {
    const thing = isFields(each) && !('@value' in each) ? each : undefined;
    const { addresses, others } = addressesOf(thing === undefined ? each : (thing['url'] ?? thing['@id']));
    for (const other of others) odd.push(`${field}: “${other}” is no address`);
    if (thing !== undefined && addresses.length === 0 && others.length === 0)
      odd.push(`${field}: one has no url`);
    const told = thing === undefined ? undefined : date(`${field}.datePublished`, thing['datePublished']);
    const [title] = thing === undefined ? [] : textsOf(thing['headline'] ?? thing['name']);
    for (const url of addresses)
      if (!byAddress.has(url) && !ownKeys.has(addressKey(url)))
        byAddress.set(url, { url, title, date: told ?? usual });
  };
  for (const each of listOf(item['firstAppearance'])) add('firstAppearance', each, itemDate);
  for (const each of listOf(item['appearance'])) add('appearance', each, undefined);
  // Older reviews have the occasion itself as `itemReviewed`.
  if (typesOf(item).includes('CreativeWork') && item['url'] !== undefined)
    add('itemReviewed', item, itemDate);
  if (byAddress.size > 0) return [...byAddress.values()];
  return [{ date: itemDate }];
};
