import { editDistance } from '../validation/nearest-words.ts';
import { settings } from './settings.ts';

/** A name in the environment that is probably meant to be a setting. */
export interface Misspelt {
  readonly given: string;
  readonly meant: string;
}

/** Names of fewer characters are too alike: `HOST`, `PORT` and `POST`. */
const shortestCharacters = 6;
const distanceMax = 2;

const wordsOf = (name: string): string => name.split('_').toSorted().join('_');

const isMeant = (given: string, known: string): boolean => {
  const upper = given.toUpperCase().replaceAll('-', '_');
  if (upper === known || wordsOf(upper) === wordsOf(known)) return true;
  if (known.length < shortestCharacters || Math.abs(upper.length - known.length) > distanceMax) return false;
  return editDistance(upper, known) <= distanceMax;
};

/** Names in the environment that are no settings and nearly are: `DATABSE_URL`, `database_url`, `URL_DATABASE`. */
export const misspeltIn = (environment: NodeJS.ProcessEnv): Misspelt[] => {
  const known = Object.keys(settings.shape);
  return Object.keys(environment)
    .filter((given) => !known.includes(given))
    .flatMap((given) => {
      const meant = known.find((each) => isMeant(given, each));
      // A setting that is given as well is not missing. The other name may be another program's.
      return meant === undefined || environment[meant] !== undefined ? [] : [{ given, meant }];
    });
};
