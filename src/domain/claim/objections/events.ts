import { z } from 'zod';
import { instant } from '../../terms/dates.ts';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { correctionId, objectionId, verdictId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { reason, text, webAddress } from '../../terms/text.ts';

const aboutWhat = 'The kind of the thing that the objection is about.';

export const objectionAbout = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('claim').describe(aboutWhat) }).meta({
      id: 'AboutClaim',
      description: 'About the claim itself: its wording, or what is recorded of it.',
    }),
    z
      .strictObject({ kind: z.literal('verdict').describe(aboutWhat), verdict: verdictId })
      .meta({ id: 'AboutVerdict', description: 'About a verdict that was published.' }),
    z
      .strictObject({ kind: z.literal('correction').describe(aboutWhat), correction: correctionId })
      .meta({ id: 'AboutCorrection', description: 'About a correction that was published.' }),
  ])
  .meta({
    id: 'ObjectionAbout',
    description: 'The thing that the objection is about. It is always published.',
  });

export const objectionOutcome = z.enum(['upheld', 'partly-upheld', 'rejected']).meta({
  id: 'ObjectionOutcome',
  description:
    "The outcome of the desk's review. Upholding changes no verdict by itself; that takes a separate act.",
});

export const objectionText = text(limits.objectionMaxCharacters).describe(
  "What is wrong and why, in the objector's words. It is or becomes public, so it should name no private person.",
);
const dueAt = instant.describe('The time by which the desk must answer.');

export const explanation = reason.describe('The explanation, for the objector and for all readers.');

export const objectionEvents = [
  defineEvent(
    'objection.lodged',
    'public',
    'An objection to something published was lodged. It changes no verdict by itself.',
    {
      objection: objectionId,
      about: objectionAbout,
      text: objectionText,
      dueAt,
    },
  ),
  defineEvent(
    'objection.received',
    'desk',
    'Someone without a key sent an objection. It waits in the inbox of the desk and changes nothing.',
    {
      objection: objectionId,
      about: objectionAbout,
      text: objectionText,
      dueAt: instant.describe('The time by which the desk must have released it or set it aside.'),
    },
  ),
  defineEvent(
    'objection.released',
    'public',
    'The desk released an objection that came without a key. From now on it is open for everyone.',
    {
      objection: objectionId,
      about: objectionAbout,
      text: objectionText.optional().describe('Its words; absent where the desk withholds them.'),
      dueAt,
    },
  ),
  defineEvent('objection.set-aside', 'desk', 'The desk set an objection of the inbox aside, such as spam.', {
    objection: objectionId,
    reason: reason.describe('Why it was set aside.'),
  }),
  defineEvent('objection.put-back', 'desk', 'An objection that was set aside is in the inbox again.', {
    objection: objectionId,
    reason: reason.describe('Why it was put back.'),
  }),
  defineEvent('objection.resolved', 'public', 'The desk answered the objection.', {
    objection: objectionId,
    outcome: objectionOutcome,
    explanation,
    escalation: webAddress.optional().describe('Where an objector can appeal against the answer.'),
  }),
] as const;
export type ObjectionEvent = EventOf<(typeof objectionEvents)[number]>;
