import { readClaim } from '../../projections/claims/current-status.ts';
import type { Listed, ReadOptions } from '../../projections/engine/read-rows.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import type { ListItem } from './list.ts';

/** A read or list below a claim, as its handler sees it. */
interface OfClaim {
  readonly services: Services;
  readonly options: ReadOptions;
  readonly params: { readonly claim: string };
}

/** What belongs to a claim is there only for those who may see the claim. Answers its version. */
export const requireClaim = async (
  { views }: Pick<Services, 'views'>,
  options: ReadOptions,
  claim: string,
): Promise<number> => {
  const row = await readClaim(views, options, claim);
  if (row === undefined) throw new Problem('unknown-claim', 'There is no such claim, or not for you to see.');
  return row.version;
};

/** The version of the claim that the path names: the tag of everything that belongs to it. */
export const versionOfClaim = ({ services, options, params }: OfClaim): Promise<number> =>
  requireClaim(services, options, params.claim);

/** What a list of things of a claim shows, under the claim's version as it was before the list was read. */
export const listOfClaim = async <Row>(
  { services, options, params }: OfClaim,
  list: () => Promise<Listed<Row>[]>,
): Promise<ListItem<Row>[]> => {
  const streamVersion = await requireClaim(services, options, params.claim);
  return (await list()).map((each) => ({ ...each, streamVersion }));
};

/** An item below the path of another claim than its own is not found there. */
export const ofClaim = <Row extends { claim: string }>(
  row: Row | undefined,
  claim: string,
): Row | undefined => (row?.claim === claim ? row : undefined);
