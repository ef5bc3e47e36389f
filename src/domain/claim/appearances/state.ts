import { z } from 'zod';
import type { CommandOf } from '../../terms/define.ts';
import { patched } from '../../terms/patch.ts';
import type { correctAppearance } from './commands.ts';
import { appearanceShape } from './events.ts';

/** What `decide` needs to know of one appearance. */
export const appearanceItem = z
  .strictObject({ state: z.enum(['recorded', 'withdrawn']), is: z.strictObject(appearanceShape) })
  .readonly();
export type AppearanceItem = z.output<typeof appearanceItem>;

/** How the appearance stands once the correction is made. */
export const correctedAppearance = (
  { is }: AppearanceItem,
  {
    type: _,
    claim: __,
    appearance: ___,
    reason: ____,
    correction: _____,
    notice: ______,
    ...patch
  }: CommandOf<typeof correctAppearance>,
): AppearanceItem['is'] => patched(is, patch);
