import type { Log } from '../../event-store/log.ts';
import type { LogLine } from './log-line.ts';

/** The size of a page in lines. It bounds the memory, however long the log is. */
const pageMaxLines = 500;

/**
 * Exports the log of a ledger up to its current head, line by line. It contains events for the desk and for admins, and
 * the digests of keys, and
 * the key of the pseudonyms. The caller must have the right to see all of that.
 */
export async function* exportLog(log: Log, ledger: string): AsyncGenerator<LogLine, void, void> {
  const head = await log.head(ledger);
  const pseudonymKey = Buffer.from(await log.pseudonymKey(ledger)).toString('hex');
  yield { kind: 'ledger', format: 1, ledger, head, pseudonymKey };
  let events = 0;
  while (events < head) {
    // Positions are dense, so the number of events is the position of the last.
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
