import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import { streamOf } from '../../domain/deciders.ts';
import { referencesOf } from '../../domain/commands.ts';
import type { Log } from '../../event-store/log.ts';
import type { Identified } from './run-import-line.ts';

interface LookingAhead {
  readonly log: Log;
  readonly known: StreamStateCache;
  readonly ledger: string;
}

/**
 * Looks up in two queries, for many commands, what would otherwise be asked for each of them alone: whether it was
 * carried out before, and the streams that what is new is judged by. What was carried out before is not given again; for
 * the rest nothing rests on this look, since the append finds out what has changed since.
 */
export const prefetch = async (
  { log, known, ledger }: LookingAhead,
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
  if (streams.length > 0) await known.readAhead(ledger, streams);
  return looked;
};
