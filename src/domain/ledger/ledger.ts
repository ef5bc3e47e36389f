import { z } from 'zod';
import { ledgerId, memberId, keyId } from '../terms/ids.ts';
import { createdLedger } from './events.ts';
import { issuedKey, memberShape } from './members.ts';
import { firstPolicy, policy } from './policy.ts';

const member = z.strictObject(memberShape).readonly();
export type Member = z.output<typeof member>;

const keptKey = z.strictObject(issuedKey).readonly();
export type IssuedKey = z.output<typeof keptKey>;

const addedLedger = z.strictObject(createdLedger).readonly();
export type CreatedLedger = z.output<typeof addedLedger>;

/**
 * What is stored of a ledger between two commands: its rules and its people.
 * A key that was revoked, or whose member left, is not in it any more.
 */
export const ledgerState = z
  .strictObject({
    policy,
    members: z.record(memberId, member).readonly(),
    keys: z.record(keyId, keptKey).readonly(),
    ledgers: z
      .record(ledgerId, addedLedger)
      .readonly()
      .optional()
      .describe('The ledgers that were added to the deployment, in its first ledger alone.'),
  })
  .readonly();
export type Ledger = z.output<typeof ledgerState>;

/** The ledger that a deployment begins with. Its admins administer the deployment: they add further ledgers. */
export const firstLedger = 'main';

export const emptyLedger: Ledger = { policy: firstPolicy, members: {}, keys: {} };
