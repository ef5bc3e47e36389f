import { z } from 'zod';
import { actor } from '../../domain/terms/actor.ts';
import { audience } from '../../domain/terms/define.ts';
import { instant } from '../../domain/terms/dates.ts';
import { eventId, ledgerId } from '../../domain/terms/ids.ts';
import { sha256 } from '../../domain/terms/text.ts';

const count = z.int().min(0);
const place = z.int().min(1);

/**
 * One line of an exported log. First comes the ledger, then its events in order, then the command ids. The last line
 * has the counts, so that a truncated file is detected.
 */
export const logLine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ledger'),
    format: z.literal(1),
    ledger: ledgerId,
    head: count,
    /** Older exports have none. The pseudonyms of later acts are then others. */
    pseudonymKey: sha256.optional(),
  }),
  z.strictObject({
    kind: z.literal('event'),
    position: place,
    stream: z.string(),
    version: place,
    id: eventId,
    type: z.string(),
    schemaVersion: place,
    item: z.string().nullable(),
    audience,
    recordedAt: instant,
    actor,
    data: z.unknown(),
  }),
  z.strictObject({
    kind: z.literal('command'),
    command: z.string(),
    fingerprint: z.string(),
    stream: z.string(),
    version: place,
    lastPosition: place,
    recordedAt: instant,
    receipt: z.unknown(),
  }),
  z.strictObject({ kind: z.literal('end'), events: count, commands: count }),
]);
export type LogLine = z.output<typeof logLine>;
export type LogLineOf<K extends LogLine['kind']> = Extract<LogLine, { kind: K }>;
