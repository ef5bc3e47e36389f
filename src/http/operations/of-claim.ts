import { claimId } from '../../domain/terms/ids.ts';
import { readWholeClaim, type WholeClaim } from '../../projections/claims/current-status.ts';
import { claimsIn } from '../../projections/claims/survivors.ts';
import type { Condition, Listed, Page, ReadOptions } from '../../projections/engine/read-rows.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import { list, type List, type ListAsked } from './list.ts';
import type { None, Register } from './route.ts';
import { ClaimMoved } from './read.ts';

const params = { claim: claimId };
type Params = typeof params;

/** What the handler of a read below a claim receives. */
interface OfClaim {
  readonly services: Services;
  readonly options: ReadOptions;
  readonly params: { readonly claim: string };
}

const requireWhole = async (
  { views }: Pick<Services, 'views'>,
  options: ReadOptions,
  claim: string,
): Promise<WholeClaim> => {
  const whole = await readWholeClaim(views, options, claim);
  if (whole === undefined)
    throw new Problem('unknown-claim', 'There is no such claim, or not for you to see.');
  return whole;
};

/** Returns the claim's version; throws where the caller may not see the claim. Its items are hidden with it. */
export const requireClaim = async (
  services: Pick<Services, 'views'>,
  options: ReadOptions,
  claim: string,
): Promise<number> => (await requireWhole(services, options, claim)).row.version;

/** The version of the claim in the path, which is the ETag of everything that belongs to it. */
export const versionOfClaim = ({ services, options, params }: OfClaim): Promise<number> =>
  requireClaim(services, options, params.claim);

interface ListOfClaim extends Omit<List<Params, Condition, None>, 'find' | 'params' | 'problems' | 'moves'> {
  /** Whether the ETag of an item is its own version. By default it is the version of the claim that it belongs to. */
  readonly byOwnVersion?: boolean;
  /** The items of some claims: of the claim in the path, and of those that were merged into it. */
  readonly items: (
    views: Services['views'],
    options: ReadOptions,
    page: Page,
    claims: readonly string[],
    asked: ListAsked<Params, Condition, None>,
  ) => Promise<readonly (Listed<object> & { readonly row: { readonly claim: string } })[]>;
}

/**
 * Lists things of a claim and of the claims merged into it. The list of a merged claim redirects to that of the claim
 * which replaces it. The versions are read first, so a tag is never newer than its items.
 */
export const listOfClaim = ({ items, byOwnVersion = false, ...spec }: ListOfClaim): Register =>
  list<Params>({
    ...spec,
    params,
    problems: ['unknown-claim'],
    moves: true,
    find: async (asked) => {
      const { services, options, page } = asked;
      const { row: claim, versions } = await requireWhole(services, options, asked.params.claim);
      // A past state is shown under its old address; only the present redirects.
      if (claim.mergedInto !== null && options.asOf === undefined)
        throw new ClaimMoved(claim.id, claim.mergedInto);
      const found = await items(services.views, options, page, claimsIn(claim), asked);
      if (byOwnVersion) return found;
      return found.map((each) => ({
        ...each,
        streamVersion: versions.get(each.row.claim) ?? claim.version,
      }));
    },
  });

/** Hides an item under the path of a claim that it does not belong to. */
export const ofClaim = <Row extends { claim: string }>(
  row: Row | undefined,
  claim: string,
): Row | undefined => (row?.claim === claim ? row : undefined);
