import { z } from 'zod';
import { claimantId, roleId } from '../terms/ids.ts';
import { claimantDescription, office } from './values.ts';

const registeredClaimant = z
  .strictObject({
    kind: z.literal('registered'),
    description: z.strictObject(claimantDescription),
    mergedInto: claimantId.nullable(),
    roles: z
      .record(roleId, z.strictObject(office))
      .describe('The offices on record, without withdrawn ones.'),
  })
  .readonly();

/** The claimant as `decide` sees it. */
export type RegisteredClaimant = z.output<typeof registeredClaimant>;

/** What is stored of a claimant between two commands. */
export const claimantState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absent') }).readonly(),
  registeredClaimant,
]);
export type Claimant = z.output<typeof claimantState>;

export const noClaimant: Claimant = { kind: 'absent' };
