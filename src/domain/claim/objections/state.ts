import { z } from 'zod';
import { correctionId, objectionId } from '../../terms/ids.ts';

/** What `decide` needs to know of one objection. */
const objectionItem = z.strictObject({ state: z.enum(['open', 'resolved']) }).readonly();

/** The part of a claim that objections are judged by. Only the ids of open ones are kept, and those are few. */
export const claimObjections = {
  openObjections: z.array(objectionId).readonly(),
  objections: z.record(objectionId, objectionItem).readonly(),
  corrections: z
    .record(correctionId, z.literal(true))
    .readonly()
    .describe('Corrections are only ever published, so knowing that one is there is enough.'),
};

export const noObjections = { openObjections: [], objections: {}, corrections: {} };
