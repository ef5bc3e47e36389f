import type { ClaimCommandOf } from '../commands.ts';
import type { AppearanceItem, RecordedClaim } from '../claim.ts';
import type { ClaimEvent } from '../events.ts';
import { patched } from '../../terms/patch.ts';

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
  }: ClaimCommandOf<'correct-appearance'>,
): AppearanceItem['is'] => patched(is, patch);

type AboutAppearance = Extract<ClaimEvent, { type: `appearance.${string}` }>;

/** What an event makes of the one appearance that it is about. */
export const evolveAppearance = (
  claim: RecordedClaim,
  { type, data }: AboutAppearance,
): Record<string, AppearanceItem> => {
  const { appearance: id } = data;
  switch (type) {
    case 'appearance.recorded': {
      const { appearance: _, ...is } = data;
      return { [id]: { state: 'recorded', is } };
    }
    case 'appearance.corrected': {
      const { appearance: _, reason: __, ...is } = data;
      return { [id]: { state: 'recorded', is } };
    }
    case 'appearance.withdrawn': {
      const item = claim.appearances[id];
      return item === undefined ? {} : { [id]: { ...item, state: 'withdrawn' } };
    }
    default:
      return type satisfies never;
  }
};
