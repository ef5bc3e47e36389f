import { z } from 'zod';
import { instant } from '../../terms/dates.ts';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { correctionId, objectionId, verdictId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { reason, text, webAddress } from '../../terms/text.ts';

const aboutWhat = 'What kind of thing is objected to.';

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
  .meta({ id: 'ObjectionAbout', description: 'What is objected to: always something published.' });

export const objectionOutcome = z.enum(['upheld', 'partly-upheld', 'rejected']).meta({
  id: 'ObjectionOutcome',
  description: 'What the desk found. Upholding changes no verdict by itself; that is an act of its own.',
});

export const objectionText = text(limits.objectionMaxCharacters).describe(
  'What is wrong and why, in the words of whoever objects. It is public, so it should name no private person.',
);

export const explanation = reason.describe('Why, for whoever objected and for every reader.');

export const objectionEvents = [
  defineEvent(
    'objection.lodged',
    'public',
    'Someone objects to something published. It changes no verdict by itself.',
    {
      objection: objectionId,
      about: objectionAbout,
      text: objectionText,
      dueAt: instant.describe('Until when the desk owes an answer.'),
    },
  ),
  defineEvent('objection.resolved', 'public', 'The desk answered the objection.', {
    objection: objectionId,
    outcome: objectionOutcome,
    explanation,
    escalation: webAddress.optional().describe('Where whoever is not content with the answer can turn to.'),
  }),
] as const;
export type ObjectionEvent = EventOf<(typeof objectionEvents)[number]>;
