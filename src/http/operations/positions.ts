import type { FastifyRequest } from 'fastify';
import { ofItem, ofWholeClaim, type Withholding } from '../../domain/withheld.ts';
import { audienceOf, principalOf } from '../middleware/authenticate.ts';
import type { ReaderAudience } from '../../projections/engine/projection.ts';
import { Problem, typeOf } from '../problems/problem.ts';
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

/** The notice in place of what is withheld. It names the ledger as the one that withholds it (RFC 7725). */
const notice = (ledger: string, { withholding, basis, reference, since, until }: Withholding): Problem =>
  new Problem(
    'withheld',
    'This is on record and is withheld from the public for now.',
    {
      withholding,
      basis,
      withheldSince: since,
      ...(reference === undefined ? {} : { reference }),
      ...(until === undefined ? {} : { until }),
    },
    { link: `</v1/ledgers/${ledger}>; rel="blocked-by"` },
  );

/**
 * What the public is told in place of an error. Reads do not know of withholdings: they find nothing. So each answer
 * that there is nothing is compared with what is withheld, at the one place that all of them pass.
 */
export const orWithheld = async (
  error: unknown,
  services: Pick<Services, 'access' | 'log'>,
  request: FastifyRequest,
  ledger: string,
): Promise<unknown> => {
  if (!(error instanceof Problem) || typeOf(error.slug).status !== 404) return error;
  const { claim, ...items } = request.params as Readonly<Record<string, string | undefined>>;
  if (claim === undefined) return error;
  if (audienceOf(await principalOf(services.access, request, ledger)) === 'desk') return error;
  const withheld = await services.log.withheld(ledger);
  const named = Object.values(items).filter((item) => item !== undefined);
  const by =
    ofWholeClaim(withheld, claim) ??
    named.map((item) => ofItem(withheld, claim, item)).find((each) => each !== undefined);
  return by === undefined ? error : notice(ledger, by);
};
