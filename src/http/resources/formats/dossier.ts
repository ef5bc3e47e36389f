import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { claimId, ledgerId } from '../../../domain/terms/ids.ts';
import { dossierType } from '../../../formats/dossier.ts';
import { readClaim } from '../../../projections/claims/current-status.ts';
import { openToAll } from '../../operations/route-document.ts';
import { dossierText } from './dossier-lines.ts';
import { readOptionsOf, readQuery, type ReadQuery } from '../../operations/read-options.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';
import { siteOf } from './site.ts';
import type { Routes } from '../../operations/zod-types.ts';

const dossier = z
  .string()
  .meta({ id: 'Dossier', description: 'The lines of a dossier, each a JSON object.' });

const description = `A claim's whole public record as one file that can be read without the service, the same for every reader. Each line is a JSON object, told apart by \`kind\`:

- \`dossier\`: whose it is, where the claim is to be read, and the position up to which the record is given.
- \`thing\`: the claim, its appearances, evidence, verdicts, corrections, objections, replies and relations, in whatever state, then the claimants, sources and scales that they name; each (\`what\`) as its own address shows it.
- \`history\`: the history of the claim in words.
- \`event\`: the public events of the claim and of those claimants, sources and scales, in the order of the log.
- \`end\`: how many lines came before, so that a file that was cut short is noticed.

\`claim-ledger import --format dossier\` carries the record out again in another ledger.`;

export const dossiers = (routes: Routes, services: Services): void => {
  const { views, progress } = services;
  routes.route({
    method: 'GET',
    url: '/claims/:claim/dossier',
    schema: {
      operationId: 'readDossier',
      tags: ['formats'],
      summary: "Read a claim's whole public record as one file",
      description,
      security: openToAll,
      params: z.object({ ledger: ledgerId, claim: claimId }),
      querystring: z.strictObject(readQuery),
      response: { 200: dossier },
    },
    config: {
      document: {
        problems: ['unknown-claim', 'unknown-parameter', 'not-recorded-yet'],
        headers: ['link', 'memento-datetime'],
        answeredAs: dossierType,
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, claim } = request.params as { ledger: string; claim: string };
      const asked = await readOptionsOf(services, request, ledger, request.query as ReadQuery);
      // One position for all of it, so that no line knows more than another.
      const asOf = asked.asOf ?? progress.position(ledger);
      const options = { ...asked, audience: 'public', asOf } as const;
      const row = await readClaim(views, options, claim);
      if (row === undefined)
        throw new Problem('unknown-claim', 'There is no such claim, or not for the public to see.');
      const site = await siteOf(services, request, ledger);
      return reply
        .type(`${dossierType}; charset=utf-8`)
        .send(Readable.from(dossierText(services, options, site, row)));
    },
  });
};
