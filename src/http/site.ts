import type { FastifyRequest } from 'fastify';
import { policyInFull } from '../domain/ledger/policy.ts';
import type { Site } from '../formats/site.ts';
import type { Services } from './services.ts';

/** Where this ledger is to be read, as whoever asks reaches it, unless the deployment says where that is. */
export const siteOf = async (
  { access, limits: { publicUrl } }: Services,
  request: FastifyRequest,
  ledger: string,
): Promise<Site> => {
  const { policy } = await access.ledger(ledger);
  const address = `${publicUrl ?? `${request.protocol}://${request.host}`}/v1/ledgers/${ledger}`;
  const publisher = policyInFull(policy).publisher ?? { name: ledger, url: address };
  return { address, publisher };
};
