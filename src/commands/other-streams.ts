import { quotedSource } from '../domain/commands.ts';
import type { Source } from '../domain/source/source.ts';
import type { CachedState } from './stream-state-cache.ts';
import type { CommandContext, Dependencies } from './command-envelope.ts';

/**
 * The captured text of the source that a command quotes, if there is one. Only commands that quote read it. The source
 * is read from the log, not from the cache. A cache without the latest capture would accept any quote.
 */
export const capturedTextFor = async (
  { streamStates, log }: Dependencies,
  { ledger, envelope }: CommandContext,
  base: CachedState,
): Promise<string | undefined> => {
  const stream = quotedSource(envelope.command, base.state);
  if (stream === undefined) return undefined;
  const { version, state } = await streamStates.refresh(ledger, 'source', stream);
  const source = state as Source;
  if (source.kind === 'absent' || source.textOf === null) return undefined;
  const [event] = await log.items(ledger, stream, [source.textOf.capture], version);
  return event?.type === 'source.captured' ? event.data.text : undefined;
};
