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

/** An item of a list; `streamVersion` is given where the stream it is part of has another version. */
export type ListItem<Row> = Listed<Row> & { readonly streamVersion?: number };

/** What the `find` of a list receives. */
interface ListAsked<Params extends Shape, Where> extends OperationRequest<Params> {
  readonly options: ReadOptions;
  /** The page and the filters' conditions. The page asks for one item more than is shown. */
  readonly page: Page<Where>;
}

interface List<Params extends Shape, Where> extends Described<Params> {
  readonly item: z.ZodObject | z.ZodType;
  /**
   * The page's id in the document. Each item then carries its ETag. With an object of id and description, items are
   * shown unchanged.
   */
  readonly page: string | { readonly id: string; readonly description: string };
  /** Filters. Their schemas become query parameters, and `find` gets their conditions within the page. */
  readonly filters?: readonly AnyFilter<Where>[];
  readonly newestFirst?: boolean;
  /** Whether it can be read as of the past (`asOf`, `atLeast`); true by default. */
  readonly readsPast?: boolean;
  readonly find: (asked: ListAsked<Params, Where>) => Promise<readonly ListItem<object>[]>;
}

/** Builds a list route with keyset pagination: later writes do not shift its pages. */
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

/** The schema of a page. */
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

/** Pages through things in memory by id, which is creation order. */
export const pageById = <Row extends object>(
  rows: Readonly<Record<string, Row>>,
  streamVersion: number,
  { after, limit }: Pick<Page, 'after' | 'limit'>,
): ListItem<Row & { id: string }>[] =>
  inOrder(rows)
    .filter(([id]) => after === undefined || id > after.key)
    .slice(0, limit)
    .map(([id, row]) => ({ row: { id, ...row }, firstPosition: 0, key: id, streamVersion }));
