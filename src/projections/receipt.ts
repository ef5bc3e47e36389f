import { z } from 'zod';
import { instant } from '../domain/terms/dates.ts';

export const receipt = z
  .object({
    id: z.string().describe('The created or changed thing.'),
    href: z.string().describe('Where it can be read.'),
    version: z.int().min(1).describe('The current version: the ETag to send as If-Match.'),
    position: z
      .int()
      .min(1)
      .describe('The position of the last event in the ledger; reads may wait for it (`atLeast`).'),
    recordedAt: instant.describe('When the ledger recorded it.'),
    shown: z
      .boolean()
      .describe(
        'Whether all reads already show it. It is durable in either case; false is rare and temporary.',
      ),
  })
  .meta({ id: 'Receipt', description: 'The outcome of an act.' });

export type ReceiptBody = z.output<typeof receipt>;
