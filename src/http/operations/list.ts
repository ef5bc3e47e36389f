import { z } from 'zod';
import type { ProjectionDatabase } from '../../projections/engine/tables.ts';
import { sentenceOfChoice } from '../../validation/issue-sentences.ts';
import { isIndexed, schemasOf, valuesOf, whereOf, type AnyFilter } from '../../projections/engine/filters.ts';
import type { Condition, Listed, Page, ReadOptions, RowPlace } from '../../projections/engine/read-rows.ts';
import { principalOf } from '../middleware/authenticate.ts';
import { wrongParameter } from '../problems/invalid-request.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import { ClaimMoved, sendToClaim } from './read.ts';
import { answerPage, askedPage, inOrder, pageOf, pageQuery } from './pagination.ts';
import { etagOf } from './entity-tag.ts';
import { positionFor, positionFrom } from './positions.ts';
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
export interface ListAsked<Params extends Shape, Where, Query extends Shape> extends OperationRequest<
  Params,
  Query
> {
  readonly options: ReadOptions;
  /** The page and the filters' conditions. The page asks for one item more than is shown. */
  readonly page: Page<Where>;
  /** The conditions of the filters for a query of the whole list, which no page bounds. */
  readonly conditions: () => readonly Where[];
}

export interface List<Params extends Shape, Where, Query extends Shape> extends Described<Params> {
  readonly item: z.ZodObject | z.ZodType;
  /**
   * The page's id in the document. Each item then carries its ETag. With an object of id and description, items are
   * shown unchanged.
   */
  readonly page: string | { readonly id: string; readonly description: string };
  /** Filters. Their schemas become query parameters, and `find` gets their conditions within the page. */
  readonly filters?: readonly AnyFilter<Where>[];
  /** Query parameters that choose no items: their order, or what is shown of them. */
  readonly query?: Query;
  readonly newestFirst?: boolean;
  /** Whether it can be read as of the past (`asOf`, `atLeast`); true by default. */
  readonly readsPast?: boolean;
  /** Whether `find` may throw `ClaimMoved`, which redirects to the same list of another claim. */
  readonly moves?: boolean;
  readonly find: (asked: ListAsked<Params, Where, Query>) => Promise<readonly ListItem<object>[]>;
  /** Fields of the page beside its items, all optional. */
  readonly besides?: {
    readonly fields: Shape;
    find(asked: ListAsked<Params, Where, Query>, found: readonly ListItem<object>[]): Promise<object>;
  };
}

type ListQuery<Query extends Shape> = Query & typeof readQuery & ReturnType<typeof pageQuery>;

/**
 * The most rows that a page of a list looks at, matching or not. A filter that few of a million rows pass would otherwise
 * read all of them for one page.
 */
const listScanMaxRows = 1_000;

/** Builds a list route with keyset pagination: later writes do not shift its pages. */
export const list =
  <Params extends Shape = None, Where = Condition, Query extends Shape = None>(
    spec: List<Params, Where, Query>,
  ): Register =>
  (routes, services) => {
    const { filters = [], newestFirst = false, readsPast = true, moves = false } = spec;
    const { pageMaxItems } = services.limits;
    const isTagged = typeof spec.page === 'string';
    const shape = { ...(readsPast ? readQuery : {}), ...pageQuery(pageMaxItems) };
    addRoute<Params, ListQuery<Query>>(routes, services, {
      ...spec,
      method: 'GET',
      query: { ...schemasOf(filters), ...spec.query, ...shape } as ListQuery<Query>,
      answers: { 200: answerOf(spec) },
      document: {
        problems: [
          'unknown-parameter',
          'malformed-cursor',
          ...(readsPast ? (['not-recorded-yet'] as const) : []),
        ],
        headers: ['link', ...(readsPast ? (['memento-datetime'] as const) : [])],
        moves,
      },
      handler: async (asked) => {
        const { request, reply, query, ledger } = asked;
        const { shown, ...place } = askedPage(request, query, pageMaxItems);
        const options = await (readsPast ? readOptionsOf(asked, query) : presentOf(asked));
        const member = (await principalOf(services.access, request, ledger))?.member;
        let scannedTo: RowPlace | undefined;
        const scan = (await isIndexed(asked.services.views, filters, query, { ...options, member }))
          ? undefined
          : { maxRows: listScanMaxRows, onEnd: (place: RowPlace) => void (scannedTo = place) };
        const where = whereOf(filters, query, { ...options, member, isScanned: scan !== undefined });
        const after = await afterIn(asked.services.log, options, place.after);
        const page = { ...place, after, newestFirst, where, scan };
        const conditions = () => whereOf(filters, query, { ...options, member, isScanned: false });
        const wanted = { ...asked, options, page, conditions };
        const found = await foundOrMoved(() => spec.find(wanted));
        if (found instanceof ClaimMoved) return sendToClaim(request, reply, found);
        if (found.length === 0) await refuseUnknown(asked.services.views, filters, query, options);
        const besides = await spec.besides?.find(wanted, found);
        const placeAt = async ({ position, key }: RowPlace): Promise<RowPlace> => ({
          position: await positionFor(asked.services.log, options, position),
          key,
        });
        const placeOf = ({ firstPosition, key }: ListItem<object>): Promise<RowPlace> =>
          placeAt({ position: firstPosition, key });
        const end = scannedTo && (await placeAt(scannedTo));
        const answer = await answerPage(request, reply, shown, found, placeOf, end);
        const items = answer.items.map((each) =>
          isTagged ? { ...each.row, etag: etagOf(versionOf(each), options.audience) } : each.row,
        );
        return { ...answer, items, ...besides };
      },
    });
  };

/**
 * Refuses the value of a filter that the record does not know, such as a misspelt rating. Without it the answer would be
 * an empty list, as if there were no such claims.
 */
const refuseUnknown = async <Where>(
  views: ProjectionDatabase,
  filters: readonly AnyFilter<Where>[],
  values: object,
  options: ReadOptions,
): Promise<void> => {
  const given = new Map<string, unknown>(Object.entries(values));
  for (const { name, known } of filters) {
    const value = given.get(name);
    if (typeof value !== 'string' || known === undefined) continue;
    const allowed = await known(views, options);
    const unknown = valuesOf(value).find((each) => !allowed.includes(each));
    if (unknown !== undefined) throw wrongParameter(name, sentenceOfChoice([name], unknown, allowed));
  }
};

/** The place of a cursor in the log. A cursor of the public has a public position, so that it counts no desk events. */
const afterIn = async (
  log: Services['log'],
  options: ReadOptions,
  after: RowPlace | undefined,
): Promise<RowPlace | undefined> => {
  if (after === undefined) return undefined;
  const position = await positionFrom(log, options, after.position);
  if (position === undefined)
    throw new Problem('malformed-cursor', 'The cursor is not one that a list of this ledger gave.');
  return { ...after, position };
};

const foundOrMoved = async <Found>(find: () => Promise<Found>): Promise<Found | ClaimMoved> => {
  try {
    return await find();
  } catch (error) {
    if (error instanceof ClaimMoved) return error;
    throw error;
  }
};

/** The schema of a page. */
const answerOf = <Params extends Shape, Where, Query extends Shape>({
  item,
  page,
  summary,
  besides,
}: List<Params, Where, Query>): z.ZodType => {
  if (typeof page !== 'string') return pageOf(item, page.id, page.description, besides?.fields);
  if (!(item instanceof z.ZodObject)) throw new Error(`the items of ${page} have no place for an ETag`);
  const tagged = z
    .object({ ...item.shape, etag: z.string().describe('The ETag of the item.') })
    .meta({ id: `${page}Item`, description: item.description });
  return pageOf(tagged, page, `A page of: ${summary.toLowerCase()}.`, besides?.fields);
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
