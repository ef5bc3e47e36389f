import type { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { appearanceId, claimId, correctionId } from '../../terms/ids.ts';
import { patchOf } from '../../terms/patch.ts';
import { reason } from '../../terms/text.ts';
import { notice } from '../values.ts';
import { appearanceShape } from './events.ts';

const appearance = { claim: claimId, appearance: appearanceId };

const correction = {
  correction: correctionId,
  notice: notice.optional().describe('Required when a verdict is in force: readers were told otherwise.'),
};

export const recordAppearance = defineCommand(
  'record-appearance',
  'Put an occasion on record on which the claim was made.',
  { ...appearance, ...appearanceShape },
);

export const correctAppearance = defineCommand(
  'correct-appearance',
  'Correct what is on record about an occasion on which the claim was made.',
  {
    ...appearance,
    ...patchOf(appearanceShape),
    reason: reason.describe('What was wrong.'),
    ...correction,
  },
);

export const withdrawAppearance = defineCommand(
  'withdraw-appearance',
  'Find that the claim was not made on that occasion.',
  { ...appearance, reason, ...correction },
);

export const appearanceCommands = [recordAppearance, correctAppearance, withdrawAppearance] as const;
export type AppearanceCommand = z.output<(typeof appearanceCommands)[number]>;
