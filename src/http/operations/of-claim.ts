import { readClaim } from '../../projections/claims/current-status.ts';
import type { Listed, ReadOptions } from '../../projections/engine/read-rows.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import type { ListItem } from './list.ts';

/** What the handler of a read or list below a claim receives. */
interface OfClaim {
  readonly services: Services;
  readonly options: ReadOptions;
  readonly params: { readonly claim: string };
}

/** Returns the claim's version; throws where the caller may not see the claim. Its items are hidden with it. */
export const requireClaim = async (
  { views }: Pick<Services, 'views'>,
  options: ReadOptions,
  claim: string,
): Promise<number> => {
  const row = await readClaim(views, options, claim);
  if (row === undefined) throw new Problem('unknown-claim', 'There is no such claim, or not for you to see.');
  return row.version;
};

/** The version of the claim in the path, which is the ETag of everything that belongs to it. */
export const versionOfClaim = ({ services, options, params }: OfClaim): Promise<number> =>
  requireClaim(services, options, params.claim);

/**
 * Lists things of a claim under the claim's version. The version is read first, so a tag is never newer than its
 * items.
 */
export const listOfClaim = async <Row>(
  { services, options, params }: OfClaim,
  list: () => Promise<Listed<Row>[]>,
): Promise<ListItem<Row>[]> => {
  const streamVersion = await requireClaim(services, options, params.claim);
  return (await list()).map((each) => ({ ...each, streamVersion }));
};

/** Hides an item under the path of a claim that it does not belong to. */
export const ofClaim = <Row extends { claim: string }>(
  row: Row | undefined,
  claim: string,
): Row | undefined => (row?.claim === claim ? row : undefined);
