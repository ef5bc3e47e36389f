import type { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { moment } from '../../terms/dates.ts';
import { claimId, withholdingId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';
import { endsAt, withholdingTerms } from './events.ts';

const withholding = { claim: claimId, withholding: withholdingId };

export const placeWithholding = defineCommand(
  'place-withholding',
  'Withhold a claim or a part of it from the public.',
  { ...withholding, ...withholdingTerms, until: moment.optional().describe(endsAt) },
);

export const releaseWithholding = defineCommand('release-withholding', 'Show again what was withheld.', {
  ...withholding,
  reason: reason.describe('Why it is released. Readers see it.'),
});

const endWithholding = defineCommand(
  'end-withholding',
  'Show again what was withheld until a time that is over. The ledger itself does this.',
  withholding,
);

export const withholdingCommands = [placeWithholding, releaseWithholding, endWithholding] as const;
export type WithholdingCommand = z.output<(typeof withholdingCommands)[number]>;
