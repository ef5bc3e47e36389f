import { definitionOf } from '../../domain/events.ts';
import { CopyTaken, misplaced } from '../../domain/items.ts';
import type { Restoring } from '../../event-store/copy.ts';
import type { Log } from '../../event-store/log.ts';
import type { Line } from '../lines/lines.ts';
import { wordsOf } from '../../validation/issue-sentences.ts';
import { strictJsonOfLine } from '../../validation/strict-json.ts';
import { logLine, type LogLine, type LogLineOf } from './log-line.ts';

/** The most lines of one statement. */
const batchMaxLines = 500;

/** The file is not a complete export. Nothing was restored. */
export class BadExport extends Error {
  override readonly name = 'BadExport';
}

/**
 * Restores an exported log into an empty ledger and returns the counts. Throws `BadExport` or `NotEmpty`, and then
 * leaves the ledger empty.
 */
export const restoreLog = async (
  log: Log,
  ledger: string,
  lines: AsyncIterable<Line>,
  onLine: (number: number) => void,
): Promise<{ readonly events: number; readonly commands: number }> => {
  await log.createLedger(ledger);
  const checking = createChecking();
  try {
    await log.restore(ledger, async (restoring) => {
      const batch = createBatch(restoring);
      for await (const line of lines) {
        const read = readLine(line);
        checking.check(read, line.number);
        await batch.add(read);
        onLine(line.number);
      }
      await batch.flush();
      checking.isWhole();
    });
  } catch (error) {
    // Events are written in batches, so the clash is told by its position; the first line is the ledger's.
    if (error instanceof CopyTaken)
      throw bad(error.position + 1, `at position ${error.position} ${error.message}`);
    throw error;
  }
  return checking.counts;
};

const bad = (number: number, why: string): BadExport =>
  new BadExport(`line ${number}: ${why}. Nothing was restored.`);

const readLine = ({ number, text, problem }: Line): LogLine => {
  if (problem !== undefined) throw bad(number, problem);
  const read = strictJsonOfLine(text);
  if ('problem' in read) throw bad(number, read.problem.replace(/\.$/, ''));
  const parsed = logLine.safeParse(read.value, { reportInput: true });
  if (!parsed.success) throw bad(number, wordsOf(parsed.error.issues, 'line').join(' ').replace(/\.$/, ''));
  return parsed.data;
};

/** Checks the invariants of a log: dense positions, times that never decrease, known events. */
const createChecking = () => {
  const counts = { events: 0, commands: 0 };
  const versions = new Map<string, number>();
  let latest = '';
  let head: number | undefined;
  let isOver = false;

  const checkEvent = (event: LogLineOf<'event'>, number: number): void => {
    const { position, stream, version, recordedAt, type, data } = event;
    if (position !== counts.events + 1) throw bad(number, `position ${position} follows ${counts.events}`);
    if (version !== (versions.get(stream) ?? 0) + 1)
      throw bad(number, `${stream} skips to version ${version}`);
    if (recordedAt < latest) throw bad(number, 'it was recorded before the event that it follows');
    let isKnown: boolean;
    try {
      isKnown = definitionOf(type).data.safeParse(data).success;
    } catch {
      isKnown = false;
    }
    if (!isKnown) throw bad(number, `no ${type} that this version of the service knows`);
    const elsewhere = misplaced(event);
    if (elsewhere !== undefined) throw bad(number, elsewhere);
    versions.set(stream, version);
    latest = recordedAt;
    counts.events += 1;
  };

  const check = (line: LogLine, number: number): void => {
    if (isOver) throw bad(number, 'something follows the end');
    if ((head === undefined) !== (line.kind === 'ledger'))
      throw bad(number, 'an export begins with its ledger, once');
    switch (line.kind) {
      case 'ledger':
        head = line.head;
        break;
      case 'event':
        checkEvent(line, number);
        break;
      case 'command':
        if (line.lastPosition > (head ?? 0)) throw bad(number, 'the command led to no event of this log');
        counts.commands += 1;
        break;
      case 'end':
        if (line.events !== counts.events || line.commands !== counts.commands || counts.events !== head)
          throw bad(number, 'lines are missing before the end');
        isOver = true;
        break;
      default:
        line satisfies never;
    }
  };
  const isWhole = (): void => {
    if (!isOver) throw new BadExport('The file ends before the export does. Nothing was restored.');
  };
  return { counts, check, isWhole };
};

const createBatch = (restoring: Restoring) => {
  let events: Omit<LogLineOf<'event'>, 'kind'>[] = [];
  let commands: Omit<LogLineOf<'command'>, 'kind'>[] = [];
  const flush = async (): Promise<void> => {
    if (events.length > 0) await restoring.events(events);
    if (commands.length > 0) await restoring.commands(commands);
    [events, commands] = [[], []];
  };
  const add = async (line: LogLine): Promise<void> => {
    if (line.kind === 'ledger' && line.pseudonymKey !== undefined)
      await restoring.pseudonymKey(line.pseudonymKey);
    if (line.kind === 'event') {
      const { kind: _, ...event } = line;
      events.push(event);
    } else if (line.kind === 'command') {
      const { kind: _, ...command } = line;
      commands.push(command);
    }
    if (events.length + commands.length >= batchMaxLines) await flush();
  };
  return { add, flush };
};
