import type { Actor } from '../../../src/domain/terms/actor.ts';
import type { IdKind } from '../../../src/domain/terms/ids.ts';

/** The nth id of its kind: the tests name things by number and read the same on every run. */
export const id = (kind: IdKind, nth: number): string => `${kind}_${String(nth).padStart(26, '0')}`;

const member = (kind: 'person' | 'program', nth: number, name: string, key = nth): Actor => ({
  kind,
  member: id('member', nth),
  key: id('key', key),
  name,
});

export const ana = member('person', 1, 'Ana');
export const ben = member('person', 2, 'Ben');
export const carla = member('person', 3, 'Carla');
/** Ana again, on another computer. */
export const anaWithAnotherKey = member('person', 1, 'Ana', 11);
/** Ana again, after she married. */
export const anaByAnotherName = member('person', 1, 'Ana María', 12);
export const robot = member('program', 9, 'Harvester');
