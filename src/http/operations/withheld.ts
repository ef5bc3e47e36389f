import type { FastifyRequest } from 'fastify';
import { ofItem, ofWholeClaim, type Withholding } from '../../domain/withheld.ts';
import { audienceOf, principalOf } from '../middleware/authenticate.ts';
import type { Services } from '../services.ts';
import { Problem, typeOf } from '../problems/problem.ts';

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
