import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import { streamOf } from '../../domain/deciders.ts';
import { referencesOf } from '../../domain/commands.ts';
import type { Log } from '../../event-store/log.ts';
import type { Identified } from './run-import-line.ts';

interface PrefetchOptions {
  readonly log: Log;
  readonly streamStates: StreamStateCache;
  readonly ledger: string;
}

/**
 * Prefetch: two queries for many commands in place of several per command. One finds the ids that were executed before,
 * which are skipped. The other loads the streams that the rest is judged by. Stale streams are harmless, because the
 * append detects them.
 */
export const prefetch = async (
  { log, streamStates, ledger }: PrefetchOptions,
  commands: readonly Omit<Identified, 'isNew'>[],
): Promise<Identified[]> => {
  if (commands.length === 0) return [];
  const there = await log.commandsThere(ledger, [...new Set(commands.map(({ id }) => id))]);
  const looked = commands.map((each) => ({ ...each, isNew: !there.has(each.id) }));
  const streams = looked
    .filter(({ isNew }) => isNew)
    .flatMap(({ line: { command } }) => [
      streamOf(command),
      ...referencesOf(command).map(({ kind, stream }) => ({ kind, stream })),
    ]);
  if (streams.length > 0) await streamStates.readAhead(ledger, streams);
  return looked;
};
