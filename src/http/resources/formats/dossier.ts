import { Readable } from 'node:stream';
import { z } from 'zod';
import { claimId } from '../../../domain/terms/ids.ts';
import { dossierType } from '../../../formats/dossier.ts';
import { readClaim } from '../../../projections/claims/current-status.ts';
import { dossierText } from './dossier-lines.ts';
import { representation } from '../../operations/representation.ts';
import { Problem } from '../../problems/problem.ts';

const dossier = z
  .string()
  .meta({ id: 'Dossier', description: 'The lines of a dossier, each a JSON object.' });

const description = `A claim's whole public record as one self-contained file, the same for every reader. Each line is a JSON object with a \`kind\`:

- \`dossier\`: the publisher, the address of the claim, and the position of the record.
- \`thing\`: the claim and its appearances, evidence, verdicts, corrections, objections, replies and relations, in any state. Then the claimants, sources and scales that they name. Each (\`what\`) has the form of its own address.
- \`history\`: the history of the claim in words.
- \`event\`: the public events of the claim and of those claimants, sources and scales, in the order of the log.
- \`end\`: the number of lines before, which reveals a truncated file.

\`claim-ledger import --format dossier\` carries the record out again in another ledger.`;

export const dossiers = representation({
  path: '/claims/:claim/dossier',
  operationId: 'readDossier',
  cache: 'past',
  cost: 'record',
  tag: 'formats',
  summary: "Read a claim's whole public record as one file",
  description,
  params: { claim: claimId },
  isStreamed: true,
  mediaType: `${dossierType}; charset=utf-8`,
  answer: dossier,
  problems: ['unknown-claim'],
  make: async ({ services, ledger, options: asked, site, params: { claim } }) => {
    // All lines are read as of one position, so that they agree.
    const asOf = asked.asOf ?? services.progress.position(ledger);
    const options = { ...asked, audience: 'public', asOf } as const;
    const row = await readClaim(services.views, options, claim);
    if (row === undefined)
      throw new Problem('unknown-claim', 'There is no such claim, or not for the public to see.');
    return Readable.from(dossierText(services, options, site, row));
  },
});
