import { quotedSource } from '../domain/commands.ts';
import type { Source } from '../domain/source/source.ts';
import type { CachedState } from './stream-state-cache.ts';
import type { CommandContext, Dependencies } from './command-envelope.ts';

/**
 * The captured text of the source that a command quotes, where there is one. Read only for a command that quotes, and
 * from the log as it is now: a process that has not heard of a capture yet would let any quote pass.
 */
export const capturedTextFor = async (
  { known, log }: Dependencies,
  { ledger, wish }: CommandContext,
  base: CachedState,
): Promise<string | undefined> => {
  const stream = quotedSource(wish.command, base.state);
  if (stream === undefined) return undefined;
  const { version, state } = await known.refresh(ledger, 'source', stream);
  const source = state as Source;
  if (source.kind === 'absent' || source.textOf === null) return undefined;
  const [event] = await log.items(ledger, stream, [source.textOf.capture], version);
  return event?.type === 'source.captured' ? event.data.text : undefined;
};
