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
  notice: notice
    .optional()
    .describe('Public notice. Required when a verdict is in force, since readers were told otherwise.'),
};

export const recordAppearance = defineCommand(
  'record-appearance',
  'Record an occasion on which the claim was made.',
  { ...appearance, ...appearanceShape },
);

export const correctAppearance = defineCommand(
  'correct-appearance',
  'Correct the record of an occasion on which the claim was made.',
  {
    ...appearance,
    ...patchOf(appearanceShape),
    reason: reason.describe('What was wrong.'),
    ...correction,
  },
);

export const withdrawAppearance = defineCommand(
  'withdraw-appearance',
  'Withdraw an appearance: the claim was not made on that occasion.',
  { ...appearance, reason, ...correction },
);

export const appearanceCommands = [recordAppearance, correctAppearance, withdrawAppearance] as const;
export type AppearanceCommand = z.output<(typeof appearanceCommands)[number]>;
