import { memberActor, type Actor } from '../../../src/domain/terms/actor.ts';
import type { IdKind } from '../../../src/domain/terms/ids.ts';

/** The nth id of its kind: the tests name things by number and read the same on every run. */
export const id = (kind: IdKind, nth: number): string => `${kind}_${String(nth).padStart(26, '0')}`;

export const person = (kind: 'person' | 'program', nth: number, name: string, key = nth): Actor =>
  memberActor({ kind, member: id('member', nth), key: id('key', key), name });

export const ana = person('person', 1, 'Ana');
export const ben = person('person', 2, 'Ben');
export const carla = person('person', 3, 'Carla');
/** Ana again, on another computer. */
export const anaWithAnotherKey = person('person', 1, 'Ana', 11);
/** Ana again, after she married. */
export const anaByAnotherName = person('person', 1, 'Ana María', 12);
export const robot = person('program', 9, 'Harvester');
