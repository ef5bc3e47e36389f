import { z } from 'zod';
import { ledgerId, memberId, keyId } from '../terms/ids.ts';
import { instant } from '../terms/dates.ts';
import { createdLedger } from './events.ts';
import { issuedKey, memberKind, memberName, memberShape, successor } from './members.ts';
import { firstPolicy, policy } from './policy.ts';

const member = z.strictObject(memberShape).readonly();
export type Member = z.output<typeof member>;

const keptKey = z.strictObject({ ...issuedKey, successor }).readonly();
export type IssuedKey = z.output<typeof keptKey>;

const addedLedger = z.strictObject(createdLedger).readonly();
export type CreatedLedger = z.output<typeof addedLedger>;

const formerMember = z.strictObject({ name: memberName, kind: memberKind }).readonly();

/**
 * What is stored of a ledger between two commands: its rules and its people.
 * A key that was revoked, or whose member left, is not in it any more.
 */
export const ledgerState = z
  .strictObject({
    policy,
    members: z.record(memberId, member).readonly(),
    keys: z.record(keyId, keptKey).readonly(),
    former: z
      .record(memberId, formerMember)
      .readonly()
      .optional()
      .describe('The members who left. They return under the same id.'),
    identities: z
      .record(z.string(), memberId)
      .readonly()
      .optional()
      .describe('The members by their accounts at issuers of tokens. Links outlast the membership.'),
    sessionsFrom: z
      .record(memberId, instant)
      .readonly()
      .optional()
      .describe('Tokens that were issued at or before this time are refused, by member.'),
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
