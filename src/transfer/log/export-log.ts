import type { Log } from '../../event-store/log.ts';
import type { LogLine } from './log-line.ts';

/** How much is read at once; so much is in memory, however long the log is. */
const pageMaxLines = 500;

/**
 * The whole log of a ledger up to where it is now, line by line, with what only the desk and admins may see and with the
 * digests of keys. Whoever asks must be allowed to see all of that.
 */
export async function* exportLog(log: Log, ledger: string): AsyncGenerator<LogLine, void, void> {
  const head = await log.head(ledger);
  yield { kind: 'ledger', format: 1, ledger, head };
  let events = 0;
  while (events < head) {
    // Positions have no gaps, so the number of events that were given is the position of the last.
    const page = await log.eventsToCopy(ledger, { after: events, upTo: head, limit: pageMaxLines });
    if (page.length === 0) throw new Error(`the log ends at ${events}, and not at ${head}`);
    for (const event of page) yield { kind: 'event', ...event };
    events += page.length;
  }
  let commands = 0;
  let after = '';
  for (;;) {
    const page = await log.commandsToCopy(ledger, { after, upTo: head, limit: pageMaxLines });
    for (const command of page) yield { kind: 'command', ...command };
    commands += page.length;
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.command;
  }
  yield { kind: 'end', events, commands };
}
