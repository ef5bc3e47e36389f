import type { FastifyRequest } from 'fastify';
import { policyInFull } from '../../../domain/ledger/policy.ts';
import type { Site } from '../../../formats/site.ts';
import type { Services } from '../../services.ts';

/**
 * Where this ledger is to be read, as whoever asks reaches it, unless the deployment says where that is. What a copy
 * publishes is its origin's: it says so, and leads there.
 */
export const siteOf = async (
  { access, ledgers, limits: { publicUrl } }: Services,
  request: FastifyRequest,
  ledger: string,
): Promise<Site> => {
  const { policy } = await access.ledger(ledger);
  const origin = ledgers.originOf(ledger);
  const here = `${publicUrl ?? `${request.protocol}://${request.host}`}/v1/ledgers/${ledger}`;
  const address = origin ?? here;
  const name = origin?.split('/').at(-1) ?? ledger;
  const publisher = policyInFull(policy).publisher ?? { name, url: address };
  return { address, publisher };
};
