import { LRUCache } from 'lru-cache';
import type { Command } from '../../domain/commands.ts';
import { ledgerStream, scaleStream, streamOf } from '../../domain/deciders.ts';

/** The streams that a command reads and writes. */
export interface TouchedStreams {
  /** Streams whose version the command changes. */
  readonly writes: readonly string[];
  /** Streams that the command is judged by. */
  readonly reads: readonly string[];
}

/** A virtual stream for the graph of relations. Whether one closes a circle depends on all the others. */
const relations = 'relations';

/** The most claims whose references are remembered. The commands of a forgotten one are retried if they are refused. */
const claimsRememberedMax = 10_000;

const streamId = /^(claim|source|claimant)_[0-9a-z]{26}$/;
/** Members and keys belong to the one stream of the ledger, so no order among streams is needed for them. */
const itemId =
  /^(appearance|evidence|challenge|verdict|correction|note|objection|reply|capture|role)_[0-9a-z]{26}$/;

/** The items that a command names at its top, which is where it names those of its own stream. */
const itemsNamed = (command: Command): string[] =>
  Object.values(command).filter((each): each is string => typeof each === 'string' && itemId.test(each));

const mentioned = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') {
    if (streamId.test(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) mentioned(each, found);
  }
  return found;
};

/** Determines what a command reads and writes. Must be called in the order of the file. */
export const createTouchedStreams = () => {
  const referencesOf = new LRUCache<string, Set<string>>({ max: claimsRememberedMax });

  return (command: Command): TouchedStreams => {
    const { kind, stream } = streamOf(command);
    const reads = mentioned(command, new Set());
    if (kind === 'claim') {
      // A verdict depends on the sources of its evidence, but names only the evidence.
      const earlier = referencesOf.get(stream) ?? new Set();
      for (const each of reads) earlier.add(each);
      referencesOf.set(stream, earlier);
      for (const each of earlier) reads.add(each);
    }
    reads.add(ledgerStream);
    if ('scale' in command) reads.add(scaleStream(command.scale));
    // Of two streams that name one item as their own, the first in the file gets it.
    const writes = [stream, ...itemsNamed(command)];
    switch (command.type) {
      case 'merge-claim':
        writes.push(relations, command.into);
        break;
      case 'relate-claim':
      case 'unrelate-claim':
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
