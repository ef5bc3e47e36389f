import type { Scales } from '../../components/rating.ts';
import { orNothing, readEach, type Asked, type Schemas } from '../../serving/asked.ts';
import { scalesOf } from '../reads.ts';

const listMaxItems = '100';

/** Everything that a claim's page shows, as the API answers it. */
export interface ClaimRead {
  readonly claim: Schemas['ClaimPageItem'];
  readonly evidence: readonly Schemas['EvidencePageItem'][];
  readonly appearances: readonly Schemas['AppearancePageItem'][];
  readonly relations: readonly Schemas['RelationPageItem'][];
  readonly corrections: readonly Schemas['PublishedCorrection'][];
  readonly replies: readonly Schemas['ReplyPageItem'][];
  readonly history: Schemas['HistoryPage'];
  readonly balance: Schemas['Balance'];
  readonly review: object | undefined;
  readonly scales: Scales;
  readonly sources: ReadonlyMap<string, Schemas['Source']>;
  readonly claimants: ReadonlyMap<string, Schemas['Claimant']>;
  /** The claims that its relations name, by id. */
  readonly related: ReadonlyMap<string, Schemas['ClaimPageItem']>;
}

/** A moment as the API takes it. A day means its end. */
export const momentOf = (asOf: string | undefined): string | undefined =>
  asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? `${asOf}T23:59:59.999Z` : asOf;

const byId = <T extends { readonly id: string }>(
  things: readonly (T | undefined)[],
): ReadonlyMap<string, T> =>
  new Map(things.flatMap((each) => (each === undefined ? [] : [[each.id, each] as const])));

/** The claim itself, also where it was merged into another one. */
export const readTheClaim = async ({ api, params, query }: Asked) => {
  const asOf = momentOf(query['asOf']);
  const found = { ids: params['claim'] ?? '', status: 'any', expand: 'verdict', ...(asOf && { asOf }) };
  const { items } = await api.get('/claims', { params: { query: found } });
  // A list leaves out what is withheld. The address of the claim says that it is.
  if (items.length === 0) await api.get('/claims/{claim}/status', { params: { path: { claim: found.ids } } });
  return items[0];
};

/** The claims of a list of ids that the public may see. */
const claimsOf = async ({ api }: Asked, ids: readonly string[]) => {
  if (ids.length === 0) return [];
  const query = { ids: ids.slice(0, Number(listMaxItems)).join(','), status: 'any', limit: listMaxItems };
  return (await api.get('/claims', { params: { query } })).items;
};

const unique = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((each) => each !== undefined)),
];

export const readAbout = async (asked: Asked, claim: Schemas['ClaimPageItem']): Promise<ClaimRead> => {
  const { api, query } = asked;
  const asOf = momentOf(query['asOf']);
  const past = asOf === undefined ? {} : { asOf };
  const path = { claim: claim.id };
  const list = { path, query: { limit: listMaxItems, ...past } };
  const all = { path, query: { ...list.query, state: 'any' as const } };
  const one = { path, query: past };
  const [evidence, appearances, relations, corrections, replies, history, balance, review, scales] =
    await Promise.all([
      api.get('/claims/{claim}/evidence', { params: all }),
      api.get('/claims/{claim}/appearances', { params: all }),
      api.get('/claims/{claim}/relations', { params: list }),
      api.get('/claims/{claim}/corrections', { params: list }),
      api.get('/claims/{claim}/replies', { params: list }),
      api.get('/claims/{claim}/history', { params: list }),
      api.get('/claims/{claim}/balance', { params: one }),
      orNothing(api.get('/claims/{claim}/claim-review', { params: one })),
      scalesOf(asked),
    ]);
  const others = relations.items.flatMap((each) => [each.claim, each.to]).filter((id) => id !== claim.id);
  const [sources, claimants, related] = await Promise.all([
    readEach(
      [...evidence.items, ...appearances.items].map((each) => each.source),
      (source) => api.get('/sources/{source}', { params: { path: { source }, query: past } }),
    ),
    readEach(
      [...appearances.items, ...replies.items].map((each) => each.claimant),
      (claimant) => api.get('/claimants/{claimant}', { params: { path: { claimant }, query: past } }),
    ),
    claimsOf(asked, unique(others)),
  ]);
  return {
    ...{ claim, history, balance, review, scales },
    evidence: evidence.items,
    appearances: appearances.items,
    relations: relations.items,
    corrections: corrections.items,
    replies: replies.items,
    sources,
    claimants,
    related: byId(related),
  };
};
