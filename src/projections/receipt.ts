import { z } from 'zod';
import { publicNumbers } from '../domain/events.ts';
import { instant } from '../domain/terms/dates.ts';

export const receipt = z
  .object({
    id: z.string().describe('The created or changed thing.'),
    href: z.string().describe('The address of the item.'),
    version: z.int().min(1).describe('The current version: the ETag to send as If-Match.'),
    position: z
      .int()
      .min(1)
      .describe('The position of the last event in the ledger; reads may wait for it (`atLeast`).'),
    public: publicNumbers
      .optional()
      .describe(
        'The same numbers as the public counts them, to link to a past state; only with a key of the desk.',
      ),
    recordedAt: instant.describe('When the ledger recorded it.'),
    shown: z
      .boolean()
      .describe(
        'Whether all reads already show it. It is durable in either case; false is rare and temporary.',
      ),
    resource: z
      .looseObject({})
      .optional()
      .describe(
        'What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then.',
      ),
  })
  .meta({ id: 'Receipt', description: 'The outcome of an act.' });

export type ReceiptBody = z.output<typeof receipt>;
