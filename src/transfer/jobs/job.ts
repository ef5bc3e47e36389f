import { z } from 'zod';
import { instant } from '../../domain/terms/dates.ts';
import { importId, memberId } from '../../domain/terms/ids.ts';

/** The namespace under which aliases become ids. */
export const importName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens between them')
  .max(60);

/** The states of an import. */
const importStates = ['waiting', 'running', 'done', 'failed'] as const;

const count = z.int().min(0);

/** An import as the API returns it. */
export const importJob = z
  .object({
    id: importId,
    state: z
      .enum(importStates)
      .describe(
        '`waiting` and `running` go on by themselves, also after a restart of the service. `done`: every line was judged. `failed`: it was given up, and `detail` says why.',
      ),
    name: importName.describe('Aliases became ids under this name and the sender.'),
    dryRun: z.boolean().describe('Whether it is only judged. Then nothing of it is written.'),
    machineMade: z
      .boolean()
      .describe(
        'Whether the record names a program for each of its commands, whosever key it was sent with.',
      ),
    by: memberId.describe('Who gives all its commands.'),
    bytes: count.describe('How long it is, unpacked.'),
    bytesRead: count.describe('How much of it was read.'),
    lines: count.describe('Lines that are done, the bad ones among them.'),
    added: count.describe(
      'Commands that were carried out, by this attempt; of one that is only judged, those that would be.',
    ),
    known: count.describe('Commands that were on record already, from an earlier import or attempt.'),
    rejected: count.describe('Lines that are bad or were refused.'),
    attempts: count.describe(
      'How often it was begun. What an attempt carried out before it was interrupted is `known` to the next.',
    ),
    detail: z.string().nullable().describe('Why it was given up.'),
    createdAt: instant.describe('When it was sent.'),
    finishedAt: instant.nullable().describe('When it was over; null until then.'),
  })
  .meta({ id: 'Import', description: 'Commands that were sent to be carried out, and how far that is.' });
export type ImportJob = z.output<typeof importJob>;
