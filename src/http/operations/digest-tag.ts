import { createHash } from 'node:crypto';

const digestCharacters = 16;

/** A strong tag of something that has no version. */
export const tagOf = (thing: object): string => `"${digestOf(thing)}"`;

/** The order of the fields has no part in it: what was kept as jsonb comes back in another. */
export const digestOf = (thing: object): string => {
  const fields = Object.entries(thing).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, digestCharacters);
};
