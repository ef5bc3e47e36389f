import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { answerIn, laidOut, liveLife, settled, stepsOf, withAnswers } from './life.ts';
import { limitTables } from './limits-document.ts';
import { withTables } from './tables.ts';

const file = new URL('../../README.md', import.meta.url);
const limitsFile = new URL('../../docs/limits.md', import.meta.url);

/** An answer that differs from the one shown in ids and times alone is left unchanged. */
const isShown = (shown: string, answer: unknown): boolean => {
  try {
    return isDeepStrictEqual(settled(JSON.parse(shown)), settled(answer));
  } catch {
    return false;
  }
};

/** `npm run readme`: brings the tables and the answers shown in README up to date, and the tables of docs/limits.md. */
await writeFile(limitsFile, withTables(await readFile(limitsFile, 'utf8'), limitTables));
const readme = await readFile(file, 'utf8');
const steps = stepsOf(readme);
const printed = await liveLife(steps);
const answers = steps.map(({ shown }, index) => {
  if (shown === undefined) return undefined;
  const answer = answerIn(printed[index] ?? '');
  return isShown(shown, answer) ? undefined : laidOut(answer);
});
await writeFile(file, withTables(withAnswers(readme, answers)));
