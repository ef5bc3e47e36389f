import { parseArgs } from 'node:util';
import type { Core } from '../app/app.ts';
import type { Settings } from '../settings/settings.ts';
import { allProjections } from '../projections/all-projections.ts';
import { listDeadLetters, type DeadLetter } from '../projections/engine/dead-letters.ts';
import { rebuildOne } from './rebuild.ts';
import { untilSignal } from './until-signal.ts';
import { NotDone, UsageError } from './usage.ts';
import { withCore } from './with-core.ts';

const options = {
  ledger: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

const read = (words: string[]) => {
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See: node src/main.ts help dead-letters`);
  }
};

export const deadLetters = async (settings: Settings, words: string[]): Promise<void> => {
  const { positionals, values } = read(words);
  const [verb = 'list'] = positionals;
  if (verb !== 'list' && verb !== 'replay')
    throw new UsageError(`dead-letters cannot “${verb}”. See: node src/main.ts help dead-letters`);
  await withCore(settings, async (core) => {
    const letters = await parked(core, values.ledger);
    if (verb === 'replay') await replay(core, letters);
    else process.stdout.write(values.json ? `${JSON.stringify(letters, null, 2)}\n` : inWords(letters));
  });
};

const parked = ({ database }: Core, ledger: string | undefined): Promise<DeadLetter[]> =>
  database.run((sql) => listDeadLetters(sql, ledger));

const inWords = (letters: readonly DeadLetter[]): string =>
  letters.length === 0
    ? 'No view lacks anything.\n'
    : letters
        .map(
          ({ ledger, view, stream, position, error, parkedAt, behind }) =>
            `${ledger}  ${view}  ${stream}  from position ${position}, ${behind} behind it, since ${parkedAt}\n  ${error}\n`,
        )
        .join('');

/**
 * Makes each view anew that lacks something. An event may change rows that later events of other streams have changed
 * since, so it cannot be slipped in afterwards: taken up in its place, the view is what the log says.
 */
const replay = async (core: Core, letters: readonly DeadLetter[]): Promise<void> => {
  await untilSignal(async (signal) => {
    for (const [ledger, all] of Map.groupBy(letters, (each) => each.ledger)) {
      const names = new Set(all.map((each) => each.view));
      await rebuildOne(
        core,
        ledger,
        allProjections.filter((view) => names.has(view.name)),
        signal,
      );
    }
  });
  const [first] = letters;
  if (first === undefined) process.stdout.write('No view lacks anything.\n');
  const left = (
    await Promise.all([...new Set(letters.map((each) => each.ledger))].map((each) => parked(core, each)))
  ).flat();
  if (left.length > 0)
    throw new NotDone(`Some streams cannot be taken up still:\n${inWords(left)}`.trimEnd());
};
