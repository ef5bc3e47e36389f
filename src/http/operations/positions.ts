import type { ReaderAudience } from '../../projections/engine/projection.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';

/** Whose positions these are. */
interface Counted {
  readonly ledger: string;
  readonly audience: ReaderAudience;
}

type PublicLog = Pick<Services['log'], 'positionOfPublic' | 'publicPlace'>;

/**
 * The position in the log that a reader means by a number. The public counts public events alone. Undefined if the
 * public has not come to it; whether the desk has is not judged here.
 */
export const positionFrom = async (
  log: PublicLog,
  { ledger, audience }: Counted,
  number: number,
): Promise<number | undefined> =>
  audience === 'public' && number > 0 ? log.positionOfPublic(ledger, number) : number;

/** The number by which a reader knows a position of the log: for the public, that of the last public event up to there. */
export const positionFor = async (
  log: PublicLog,
  { ledger, audience }: Counted,
  position: number,
): Promise<number> =>
  audience === 'public' ? ((await log.publicPlace(ledger, position))?.position ?? 0) : position;

export const notYet = (number: number): Problem =>
  new Problem('not-recorded-yet', `The ledger has not come to position ${number} yet.`);
