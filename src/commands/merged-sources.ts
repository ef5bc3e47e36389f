import type { Source } from '../domain/source/source.ts';
import type { Dependencies } from './command-envelope.ts';
import type { Required } from './reachable-claims.ts';

interface Found {
  readonly sources: Map<string, Source>;
  /** The streams that were read. A merge writes to the source that remains, so none can come in between unseen. */
  readonly requires: Required;
}

/** Some sources, with those they were merged into, in a chain of merges; and the version of each. */
export const sourcesRemaining = async (
  { streamStates }: Dependencies,
  ledger: string,
  named: Iterable<string>,
): Promise<Found> => {
  const sources = new Map<string, Source>();
  const requires: { stream: string; version: number }[] = [];
  const waiting = [...named];
  for (let stream = waiting.pop(); stream !== undefined; stream = waiting.pop()) {
    if (sources.has(stream)) continue;
    const { version, state } = await streamStates.get(ledger, 'source', stream);
    const source = state as Source;
    sources.set(stream, source);
    requires.push({ stream, version });
    if (source.kind === 'registered' && source.mergedInto !== null) waiting.push(source.mergedInto);
  }
  return { sources, requires };
};

/** Some sources, with all that are one document with any of them. */
export const sourcesWithFamilies = async (
  dependencies: Dependencies,
  ledger: string,
  named: Iterable<string>,
): Promise<Found> => {
  const { sources } = await sourcesRemaining(dependencies, ledger, named);
  const absorbed = [...sources.values()].flatMap((source) =>
    source.kind === 'registered' ? source.absorbed.map((each) => each.source) : [],
  );
  return sourcesRemaining(dependencies, ledger, [...sources.keys(), ...absorbed]);
};
