import { z } from 'zod';
import { toAtom } from '../../../formats/feeds/atom.ts';
import { correctionEntry, verdictEntry, type Entry } from '../../../formats/feeds/entry.ts';
import { jsonFeed, toJsonFeed } from '../../../formats/feeds/json-feed.ts';
import type { Site } from '../../../formats/site.ts';
import {
  latestCheckedClaims,
  latestCorrections,
  type PublishedFilter,
} from '../../../projections/reports/published/list.ts';
import { gatherPublished } from '../../../projections/reports/published/published.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import { readAs } from '../../operations/read-as.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { feedMaxItems, publishedFilters } from './claim-reviews.ts';

const tag = 'formats';

interface Told {
  readonly name: 'verdicts' | 'corrections';
  readonly operation: string;
  readonly summary: string;
  readonly title: string;
  readonly entries: (options: ReadOptions, site: Site, filter: PublishedFilter) => Promise<Entry[]>;
}

const told = ({ views }: Services): readonly Told[] => [
  {
    name: 'verdicts',
    operation: 'VerdictFeed',
    summary: 'Subscribe to the verdicts',
    title: 'Verdicts',
    entries: async (options, site, filter) => {
      const claims = await latestCheckedClaims(views, options, feedMaxItems, filter);
      return (await gatherPublished(views, options, claims)).map((each) => verdictEntry(each, site));
    },
  },
  {
    name: 'corrections',
    operation: 'CorrectionFeed',
    summary: 'Subscribe to the corrections',
    title: 'Corrections',
    entries: async (options, site, filter) =>
      (await latestCorrections(views, options, feedMaxItems, filter)).map((each) =>
        correctionEntry(each, site),
      ),
  },
];

const atomText = z.string().meta({ id: 'AtomFeed', description: 'An Atom 1.0 feed (RFC 4287), as XML.' });

export const feeds = (routes: Routes, services: Services): void => {
  for (const { name, operation, summary, title, entries } of told(services)) {
    const description = `The last ${feedMaxItems} ${name}, the newest first; of a topic or a claimant where they are named. What is for the desk alone is never in it.`;
    const channel = async ({
      options,
      site,
      filters,
      self,
    }: Parameters<Parameters<typeof readAs>[2]['make']>[0]) => ({
      title: `${title} of ${site.publisher.name}`,
      self,
      home: `${site.address}/${name === 'verdicts' ? 'claims?status=checked' : name}`,
      entries: await entries(options, site, filters),
    });
    readAs(routes, services, {
      url: `/feeds/${name}.atom`,
      operationId: `read${operation}AsAtom`,
      tag,
      summary: `${summary} (Atom)`,
      description,
      filters: publishedFilters,
      mediaType: 'application/atom+xml',
      answer: atomText,
      make: async (asked) => toAtom(await channel(asked), asked.site),
    });
    readAs(routes, services, {
      url: `/feeds/${name}.json`,
      operationId: `read${operation}`,
      tag,
      summary: `${summary} (JSON Feed)`,
      description,
      filters: publishedFilters,
      mediaType: 'application/feed+json',
      answer: jsonFeed,
      make: async (asked) => toJsonFeed(await channel(asked), asked.site),
    });
  }
};
