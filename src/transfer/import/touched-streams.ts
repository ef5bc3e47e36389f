import { LRUCache } from 'lru-cache';
import type { Command } from '../../domain/commands.ts';
import { ledgerStream, scaleStream, streamOf } from '../../domain/deciders.ts';

/** The streams that a command is judged by, and those that it moves on. */
export interface TouchedStreams {
  readonly writes: readonly string[];
  readonly reads: readonly string[];
}

/** The relations among all claims: whether one closes a circle depends on all the others. Not the name of any stream. */
const relations = 'relations';

/** How many claims are remembered with what was said of them. One that is forgotten is judged again where it is refused. */
const claimsRememberedMax = 10_000;

const streamId = /^(claim|source|claimant)_[0-9a-z]{26}$/;

const mentioned = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') {
    if (streamId.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) mentioned(each, found);
  }
  return found;
};

/** Says of each command, in the order of the file, what it touches. */
export const createTouchedStreams = () => {
  const spokenOf = new LRUCache<string, Set<string>>({ max: claimsRememberedMax });

  return (command: Command): TouchedStreams => {
    const { kind, stream } = streamOf(command);
    const reads = mentioned(command, new Set());
    if (kind === 'claim') {
      // A verdict rests on the sources of evidence that it names by the ids of the evidence alone.
      const earlier = spokenOf.get(stream) ?? new Set();
      for (const each of reads) earlier.add(each);
      spokenOf.set(stream, earlier);
      for (const each of earlier) reads.add(each);
    }
    reads.add(ledgerStream);
    if ('scale' in command) reads.add(scaleStream(command.scale));
    const writes = [stream];
    switch (command.type) {
      case 'relate-claim':
      case 'unrelate-claim':
      case 'merge-claim':
      case 'unmerge-claim':
        writes.push(relations);
        break;
      case 'propose-verdict':
      case 'revise-verdict':
        reads.add(relations);
        break;
      default:
    }
    return { writes, reads: [...reads].filter((each) => !writes.includes(each)) };
  };
};
