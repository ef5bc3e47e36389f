import { z } from 'zod';
import {
  appearanceId,
  claimId,
  correctionId,
  evidenceId,
  matchId,
  memberId,
  noteId,
  objectionId,
  verdictId,
  withholdingId,
} from '../terms/ids.ts';
import { appearanceItem } from './appearances/state.ts';
import { itemCounts } from './counts.ts';
import { evidenceItem } from './evidence/state.ts';
import { objectionItem } from './objections/state.ts';
import { subject } from './recording/events.ts';
import { mergedClaim, relation } from './relations/events.ts';
import { claimReplies } from './replies/state.ts';
import { claimLanguage, rating, visibility, wording } from './values.ts';
import { instant } from '../terms/dates.ts';
import { withheldPart } from './withholding/events.ts';
import { verdictItem } from './verdicts/state.ts';

const recordedClaim = z
  .strictObject({
    kind: z.literal('recorded'),
    visibility,
    declined: z.boolean(),
    withdrawn: z.boolean().describe('Whether it was recorded by mistake, and withdrawn.'),
    wording,
    language: claimLanguage,
    subject: z.strictObject(subject).readonly(),
    mergedInto: claimId.nullable().describe('The claim that replaces this one, where the two were merged.'),
    absorbed: z
      .array(z.strictObject({ ...mergedClaim, visibility }).readonly())
      .readonly()
      .describe('The claims that this one replaces, those of merged claims included.'),
    relations: z.array(z.strictObject({ relation, to: claimId }).readonly()).readonly(),
    assignee: memberId.optional().describe('The member who has taken it on, where one has.'),
    openProposals: z.array(verdictId).readonly(),
    embargoed: z.array(verdictId).readonly().describe('The open proposals that are under an embargo.'),
    inForce: z.strictObject({ verdict: verdictId, rating }).readonly().nullable(),
    evidence: z.record(evidenceId, evidenceItem).readonly(),
    verdicts: z.record(verdictId, verdictItem).readonly(),
    appearances: z.record(appearanceId, appearanceItem).readonly(),
    openObjections: z
      .array(z.strictObject({ objection: objectionId, member: memberId.optional() }).readonly())
      .readonly()
      .describe('The open objections, with the members who lodged them.'),
    waitingObjections: z
      .array(objectionId)
      .readonly()
      .describe('The objections of callers without a key that the desk has neither released nor set aside.'),
    counts: itemCounts,
    withholdings: z
      .array(
        z
          .strictObject({ withholding: withholdingId, part: withheldPart, until: instant.optional() })
          .readonly(),
      )
      .readonly()
      .describe('The withholdings that hold.'),
    objections: z.record(objectionId, objectionItem).readonly(),
    corrections: z
      .record(correctionId, z.literal(true))
      .readonly()
      .describe('Corrections are only ever published, so knowing that one is there is enough.'),
    notes: z
      .record(noteId, z.strictObject({ text: z.string(), isWithdrawn: z.boolean() }).readonly())
      .readonly(),
    matches: z
      .record(matchId, z.strictObject({ state: z.enum(['judged', 'withdrawn']) }).readonly())
      .readonly(),
    ...claimReplies,
  })
  .readonly();

/**
 * The claim as `decide` sees it. Its records of items (`evidence`, `verdicts`, `appearances`, …) hold the items at hand:
 * all of them after a whole fold, and those that a command needs after a read of the snapshot.
 * So ten thousand items do not slow the next write.
 */
export type RecordedClaim = z.output<typeof recordedClaim>;

/** What is stored of a claim between two commands; the stored form has no items at hand. */
export const claimState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absent') }).readonly(),
  recordedClaim,
]);
export type Claim = z.output<typeof claimState>;

export const noClaim: Claim = { kind: 'absent' };

/** The fields of a claim that hold items by their ids. */
export type ItemKind = {
  [K in keyof RecordedClaim]-?: string extends keyof RecordedClaim[K] ? K : never;
}[keyof RecordedClaim];

/** A claim's items, none of them at hand. The compiler asks for every kind: one left out would be stored and grow. */
export const noItems: Readonly<Record<ItemKind, Readonly<Record<string, never>>>> = {
  evidence: {},
  verdicts: {},
  appearances: {},
  objections: {},
  corrections: {},
  notes: {},
  replies: {},
  matches: {},
};
