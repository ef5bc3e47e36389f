import { withholdingOf } from '../../../domain/withheld.ts';
import type { RecordedEvent } from '../../../domain/events.ts';
import type { Log } from '../../../event-store/log.ts';

/** Page size of a read from the log, and so the limit of events in memory. */
const pageMaxEvents = 200;

/**
 * The public events of several streams, without those that are withheld, after one position and up to another, in the order of the log. Their positions are
 * read first, in one query: a cursor for each stream would be thousands of queries for a claim with thousands of sources.
 */
export async function* publicEvents(
  log: Log,
  ledger: string,
  streams: readonly string[],
  upTo: number,
  from = 0,
): AsyncGenerator<RecordedEvent, void, void> {
  const withheld = await log.withheld(ledger);
  const positions = await log.publicPositions(ledger, streams, { after: from, upTo });
  for (let at = 0; at < positions.length; at += pageMaxEvents)
    for (const event of await log.at(ledger, positions.slice(at, at + pageMaxEvents)))
      if (withholdingOf(withheld, event) === undefined) yield event;
}
