import { LRUCache } from 'lru-cache';
import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import { streamKind } from '../../domain/events.ts';
import type { Log } from '../../event-store/log.ts';

/** The most ids that an import remembers as being on record. */
const idsFoundMax = 10_000;

/** Whether a stream or an item of a stream is on record. What was found is remembered, since ids are never freed. */
export const createIsOnRecord = (
  log: Log,
  streamStates: StreamStateCache,
  ledger: string,
): ((id: string) => Promise<boolean>) => {
  const found = new LRUCache<string, true>({ max: idsFoundMax });
  return async (id) => {
    if (found.has(id)) return true;
    const kind = streamKind.safeParse(id.slice(0, id.indexOf('_')));
    const isThere = kind.success
      ? (await streamStates.get(ledger, kind.data, id)).version > 0
      : (await log.taken(ledger, null, [id])) !== undefined;
    if (isThere) found.set(id, true);
    return isThere;
  };
};
