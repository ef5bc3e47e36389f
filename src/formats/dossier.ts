import { z } from 'zod';
import { claimId, ledgerId } from '../domain/terms/ids.ts';

const count = z.int().min(0);

/** The things that a dossier shows, each as its own address returns it to the public. */
export const dossierThing = z.enum([
  'claim',
  'appearance',
  'evidence',
  'verdict',
  'correction',
  'objection',
  'reply',
  'relation',
  'claimant',
  'source',
  'scale',
]);

/**
 * One line of a dossier. The head comes first, then the things, the history, and the public events in the order of the
 * log. The last line has the count, so that a truncated file is detected.
 */
export const dossierLine = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('dossier'),
    format: z.literal(1),
    ledger: ledgerId,
    claim: claimId,
    address: z.string(),
    publisher: z.object({ name: z.string(), url: z.string().optional(), licence: z.string().optional() }),
    position: count,
  }),
  z.object({ kind: z.literal('thing'), what: dossierThing, thing: z.looseObject({}) }),
  z.object({ kind: z.literal('history'), line: z.looseObject({}) }),
  z.object({ kind: z.literal('event'), event: z.looseObject({}) }),
  z.object({ kind: z.literal('end'), lines: count }),
]);
export type DossierLine = z.output<typeof dossierLine>;
export type DossierThing = z.output<typeof dossierThing>;

/** The media type of a dossier. */
export const dossierType = 'application/x-ndjson';
