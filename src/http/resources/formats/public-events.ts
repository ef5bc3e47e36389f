import type { RecordedEvent } from '../../../domain/events.ts';
import type { Log } from '../../../event-store/log.ts';

/** Page size of each stream, and so its limit in memory. */
const pageMaxEvents = 200;

async function* ofStream(
  log: Log,
  ledger: string,
  stream: string,
  upTo: number,
): AsyncGenerator<RecordedEvent, void, void> {
  for (let after = 0; ;) {
    const page = await log.visible(ledger, {
      after,
      upTo,
      limit: pageMaxEvents,
      audiences: ['public'],
      stream,
    });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageMaxEvents) return;
    after = last.position;
  }
}

/** Merges the public events of several streams up to a position, in the order of the log. */
export async function* publicEvents(
  log: Log,
  ledger: string,
  streams: readonly string[],
  upTo: number,
): AsyncGenerator<RecordedEvent, void, void> {
  const all = streams.map((stream) => ofStream(log, ledger, stream, upTo));
  const next = await Promise.all(all.map(async (each) => (await each.next()).value ?? undefined));
  for (;;) {
    const first = next.reduce((least, event, index) => {
      if (event === undefined) return least;
      return event.position < (next[least]?.position ?? Infinity) ? index : least;
    }, 0);
    const event = next[first];
    if (event === undefined) return;
    yield event;
    next[first] = (await all[first]?.next())?.value ?? undefined;
  }
}
