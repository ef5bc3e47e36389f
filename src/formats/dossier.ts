import { z } from 'zod';
import { claimId, ledgerId } from '../domain/terms/ids.ts';

const count = z.int().min(0);

/** What a dossier shows in full, each as its own address answers it to the public. */
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
 * One line of a dossier: first whose it is, then the things, then the history in words, then the public events of all
 * these things in the order of the log, and at the end how many lines there were before, so that a file that was cut
 * short is noticed.
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

export const dossierType = 'application/x-ndjson';
