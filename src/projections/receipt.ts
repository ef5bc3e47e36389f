import { z } from 'zod';
import { instant } from '../domain/terms/dates.ts';

export const receipt = z
  .object({
    id: z.string().describe('What was made or changed.'),
    href: z.string().describe('Where it can be read.'),
    version: z.int().min(1).describe('The version it is at now; the ETag to send as If-Match.'),
    position: z
      .int()
      .min(1)
      .describe('The position of the last event in the ledger; reads may wait for it (`atLeast`).'),
    recordedAt: instant.describe('When the ledger recorded it.'),
    shown: z
      .boolean()
      .describe(
        'Whether every read shows it already. It is durable in either case; false is rare and passes.',
      ),
  })
  .meta({ id: 'Receipt', description: 'What an act led to.' });

export type ReceiptBody = z.output<typeof receipt>;
