import type { Core } from '../app/app.ts';
import type { Settings } from '../settings/settings.ts';
import { allProjections } from '../projections/all-projections.ts';
import { listDeadLetters, type DeadLetter } from '../projections/engine/dead-letters.ts';
import { rebuildOne } from './rebuild.ts';
import { untilSignal } from './until-signal.ts';
import { NotDone } from './failures.ts';
import { withCore } from './with-core.ts';

interface DeadLetterOptions {
  readonly ledger?: string | undefined;
}

export const listLetters = async (
  { ledger, json }: DeadLetterOptions & { readonly json: boolean },
  settings: Settings,
): Promise<void> => {
  const letters = await withCore(settings, (core) => deadLettersOf(core, ledger));
  process.stdout.write(json ? `${JSON.stringify(letters, null, 2)}\n` : inWords(letters));
};

export const replayLetters = async ({ ledger }: DeadLetterOptions, settings: Settings): Promise<void> =>
  withCore(settings, async (core) => replay(core, await deadLettersOf(core, ledger)));

const deadLettersOf = ({ database }: Core, ledger: string | undefined): Promise<DeadLetter[]> =>
  database.run((sql) => listDeadLetters(sql, ledger));

const inWords = (letters: readonly DeadLetter[]): string =>
  letters.length === 0
    ? 'No view lacks anything.\n'
    : letters
        .map(
          ({ ledger, view, stream, position, error, deadLetteredAt, behind }) =>
            `${ledger}  ${view}  ${stream}  from position ${position}, with ${behind} later events, since ${deadLetteredAt}\n  ${error}\n`,
        )
        .join('');

/**
 * Rebuilds each projection that has dead letters. A dead letter cannot be applied late: later events of other streams
 * may have changed the same rows. A rebuild applies it at its own position.
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
    await Promise.all(
      [...new Set(letters.map((each) => each.ledger))].map((each) => deadLettersOf(core, each)),
    )
  ).flat();
  if (left.length > 0) throw new NotDone(`Some events still cannot be applied:\n${inWords(left)}`.trimEnd());
};
