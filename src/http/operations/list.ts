import { z } from 'zod';
import { schemasOf, whereOf, type AnyFilter } from '../../projections/engine/filters.ts';
import type { Condition, Listed, Page, ReadOptions } from '../../projections/engine/read-rows.ts';
import { principalOf } from '../middleware/authenticate.ts';
import { answerPage, askedPage, inOrder, pageOf, pageQuery } from './pagination.ts';
import { etagOf } from './preconditions.ts';
import { presentOf, readOptionsOf, readQuery } from './read-options.ts';
import {
  addRoute,
  type OperationRequest,
  type Described,
  type None,
  type Register,
  type Shape,
} from './route.ts';

/** What a list shows, with the version of the stream it is part of where that is not its own. */
export type ListItem<Row> = Listed<Row> & { readonly streamVersion?: number };

/** A list as its `find` sees it. */
interface ListAsked<Params extends Shape, Where> extends OperationRequest<Params> {
  readonly options: ReadOptions;
  /** Which part of the list is asked for, with one item more than is shown, and the conditions of the filters. */
  readonly page: Page<Where>;
}

interface List<Params extends Shape, Where> extends Described<Params> {
  readonly item: z.ZodObject | z.ZodType;
  /**
   * The name of the page in the document. Each item then carries its ETag. Where a description of the page is given as
   * well, items are shown as they are.
   */
  readonly page: string | { readonly id: string; readonly description: string };
  /** Its filters: their schemas are query parameters, and what they mean comes to `find` within the page. */
  readonly filters?: readonly AnyFilter<Where>[];
  readonly newestFirst?: boolean;
  /** Whether it can be read as it was then (`asOf`, `atLeast`); it usually can. */
  readonly readsPast?: boolean;
  readonly find: (asked: ListAsked<Params, Where>) => Promise<readonly ListItem<object>[]>;
}

/** A route that reads a list, a page at a time, in an order that later writes do not disturb. */
export const list =
  <Params extends Shape = None, Where = Condition>(spec: List<Params, Where>): Register =>
  (routes, services) => {
    const { filters = [], newestFirst = false, readsPast = true } = spec;
    const { pageMaxItems } = services.limits;
    const isTagged = typeof spec.page === 'string';
    const shape = { ...(readsPast ? readQuery : {}), ...pageQuery(pageMaxItems) };
    addRoute<Params, typeof readQuery & ReturnType<typeof pageQuery>>(routes, services, {
      ...spec,
      method: 'GET',
      query: { ...schemasOf(filters), ...shape } as typeof readQuery & ReturnType<typeof pageQuery>,
      answers: { 200: answerOf(spec) },
      document: {
        problems: [
          'unknown-parameter',
          'malformed-cursor',
          ...(readsPast ? (['not-recorded-yet'] as const) : []),
        ],
        headers: ['link', ...(readsPast ? (['memento-datetime'] as const) : [])],
      },
      handler: async (asked) => {
        const { request, reply, query, ledger } = asked;
        const { shown, ...place } = askedPage(request, query, pageMaxItems);
        const options = await (readsPast ? readOptionsOf(asked, query) : presentOf(asked));
        const member = (await principalOf(services.access, request, ledger))?.member;
        const page = { ...place, newestFirst, where: whereOf(filters, query, { ...options, member }) };
        const found = await spec.find({ ...asked, options, page });
        const answer = answerPage(request, reply, shown, found, (each) => ({
          position: each.firstPosition,
          key: each.key,
        }));
        const items = answer.items.map((each) =>
          isTagged ? { ...each.row, etag: etagOf(versionOf(each)) } : each.row,
        );
        return { ...answer, items };
      },
    });
  };

/** A page in the document. */
const answerOf = <Params extends Shape, Where>({ item, page, summary }: List<Params, Where>): z.ZodType => {
  if (typeof page !== 'string') return pageOf(item, page.id, page.description);
  if (!(item instanceof z.ZodObject)) throw new Error(`the items of ${page} have no place for an ETag`);
  const tagged = z
    .object({ ...item.shape, etag: z.string().describe('The ETag of the item.') })
    .meta({ id: `${page}Item`, description: item.description });
  return pageOf(tagged, page, `A page of: ${summary.toLowerCase()}.`);
};

const versionOf = ({ row, streamVersion }: ListItem<object>): number => {
  const version = streamVersion ?? ('version' in row ? row.version : undefined);
  if (typeof version !== 'number') throw new Error('an item without a version has no ETag');
  return version;
};

/** The part of a page of what is held in memory by id, which is the order of coming to be. */
export const pageById = <Row extends object>(
  rows: Readonly<Record<string, Row>>,
  streamVersion: number,
  { after, limit }: Pick<Page, 'after' | 'limit'>,
): ListItem<Row & { id: string }>[] =>
  inOrder(rows)
    .filter(([id]) => after === undefined || id > after.key)
    .slice(0, limit)
    .map(([id, row]) => ({ row: { id, ...row }, firstPosition: 0, key: id, streamVersion }));
