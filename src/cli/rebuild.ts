import { parseArgs } from 'node:util';
import type { Settings } from '../config.ts';
import { firstLedger } from '../first-start.ts';
import { allViews } from '../views/all-views.ts';
import { rebuild } from '../views/rebuild.ts';
import { UsageError } from './usage.ts';
import { withCore } from './with-core.ts';

const read = (words: string[]) => {
  try {
    const options = { ledger: { type: 'string', default: firstLedger } } as const;
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See: node src/main.ts help rebuild`);
  }
};

export const rebuildViews = async (settings: Settings, words: string[]): Promise<void> => {
  const { positionals, values } = read(words);
  const [name] = positionals;
  const views = name === undefined ? allViews : allViews.filter((view) => view.name === name);
  if (views.length === 0)
    throw new UsageError(
      `There is no view ${name ?? ''}. There are: ${allViews.map((view) => view.name).join(', ')}.`,
    );
  await withCore(settings, ({ database }) => rebuild(database, values.ledger, views));
  process.stdout.write(
    `${views.map((view) => view.name).join(', ')}: cleared. The service makes them again from the log.\n`,
  );
};
