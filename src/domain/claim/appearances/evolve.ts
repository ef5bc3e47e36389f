import type { RecordedClaim } from '../claim.ts';
import type { AppearanceEvent } from './events.ts';
import type { AppearanceItem } from './state.ts';

export const evolveAppearance = (claim: RecordedClaim, { type, data }: AppearanceEvent): RecordedClaim => {
  const { appearance: id } = data;
  const withItem = (item: AppearanceItem): RecordedClaim => ({
    ...claim,
    appearances: { ...claim.appearances, [id]: item },
  });
  switch (type) {
    case 'appearance.recorded': {
      const { appearance: _, ...is } = data;
      return withItem({ state: 'recorded', is });
    }
    case 'appearance.corrected': {
      const { appearance: _, reason: __, ...is } = data;
      return withItem({ state: 'recorded', is });
    }
    case 'appearance.withdrawn': {
      const item = claim.appearances[id];
      return item === undefined ? claim : withItem({ ...item, state: 'withdrawn' });
    }
    default:
      return type satisfies never;
  }
};
