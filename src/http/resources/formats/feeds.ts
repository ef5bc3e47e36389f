import { z } from 'zod';
import { toAtom } from '../../../formats/feeds/atom.ts';
import { correctionEntry, verdictEntry, type FeedEntry } from '../../../formats/feeds/entry.ts';
import { pagesAddress } from '../../../formats/site.ts';
import { tagUri, type LedgerIdentity } from '../../../formats/feeds/tag-uri.ts';
import { jsonFeed, toJsonFeed } from '../../../formats/feeds/json-feed.ts';
import {
  checkedClaimFilters,
  latestCheckedClaims,
  latestCorrections,
  publishedCorrectionFilters,
} from '../../../projections/reports/published/list.ts';
import { gatherPublished } from '../../../projections/reports/published/published.ts';
import type { AnyFilter } from '../../../projections/engine/filters.ts';
import type { Condition } from '../../../projections/engine/read-rows.ts';
import { representation, type RepresentationAsked } from '../../operations/representation.ts';
import { resource, type Register } from '../../operations/route.ts';
import { feedMaxItems } from './claim-reviews.ts';
import { identityOf } from './ledger-identity.ts';

interface FeedAnswer {
  readonly name: 'verdicts' | 'corrections';
  readonly operation: string;
  readonly summary: string;
  readonly title: string;
  readonly filters: readonly AnyFilter<Condition>[];
  readonly entries: (asked: RepresentationAsked, ledger: LedgerIdentity) => Promise<FeedEntry[]>;
}

const told: readonly FeedAnswer[] = [
  {
    name: 'verdicts',
    operation: 'VerdictFeed',
    summary: 'Read the feed of verdicts',
    title: 'Verdicts',
    filters: checkedClaimFilters,
    entries: async ({ services: { views }, options, site, where }, ledger) => {
      const claims = await latestCheckedClaims(views, options, { limit: feedMaxItems, where });
      return (await gatherPublished(views, options, claims)).map((each) => verdictEntry(each, site, ledger));
    },
  },
  {
    name: 'corrections',
    operation: 'CorrectionFeed',
    summary: 'Read the feed of corrections',
    title: 'Corrections',
    filters: publishedCorrectionFilters,
    entries: async ({ services: { views }, options, site, where }, ledger) =>
      (await latestCorrections(views, options, { limit: feedMaxItems, where })).map((each) =>
        correctionEntry(each, site, ledger),
      ),
  },
];

const atomText = z.string().meta({ id: 'AtomFeed', description: 'An Atom 1.0 feed (RFC 4287), as XML.' });

/** The filters of a feed in a fixed order. A filtered feed is a feed of its own; a past state of it is not. */
const filtersIn = ({ query }: RepresentationAsked, filters: readonly AnyFilter<Condition>[]): string => {
  const given = new Map<string, unknown>(Object.entries(query));
  const named = filters.flatMap(({ name }) =>
    given.has(name) ? [`${name}=${encodeURIComponent(String(given.get(name)))}`] : [],
  );
  return named.length === 0 ? '' : `?${named.toSorted().join('&')}`;
};

const feedsOf = ({ name, operation, summary, title, filters, entries }: FeedAnswer): Register[] => {
  const common = {
    tag: 'formats',
    cost: 'document',
    description: `The last ${feedMaxItems} ${name}, the newest first, optionally of one topic or claimant. It never contains anything for the desk alone.`,
    filters,
  } as const;
  const channel = async (asked: RepresentationAsked) => {
    const identity = await identityOf(asked.services, asked.ledger);
    return {
      id: tagUri(identity, `feeds/${name}${filtersIn(asked, filters)}`),
      title: `${title} of ${asked.site.publisher.name}`,
      self: asked.self,
      home: `${pagesAddress(asked.site)}/${name === 'verdicts' ? 'claims?status=checked' : name}`,
      entries: await entries(asked, identity),
    };
  };
  return [
    representation({
      ...common,
      path: `/feeds/${name}.atom`,
      operationId: `read${operation}AsAtom`,
      cache: 'past',
      summary: `${summary} (Atom)`,
      mediaType: 'application/atom+xml',
      answer: atomText,
      make: async (asked) => toAtom(await channel(asked), asked.site),
    }),
    representation({
      ...common,
      path: `/feeds/${name}.json`,
      operationId: `read${operation}`,
      cache: 'past',
      summary: `${summary} (JSON Feed)`,
      mediaType: 'application/feed+json',
      answer: jsonFeed,
      make: async (asked) => toJsonFeed(await channel(asked), asked.site),
    }),
  ];
};

export const feeds = resource(...told.flatMap(feedsOf));
