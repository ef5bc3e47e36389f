import type { DecisionContext } from '../decision-context.ts';
import { limits } from '../terms/limits.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import type { SourceCommand, SourceCommandOf } from './commands.ts';
import type { SourceEvent } from './events.ts';
import type { RegisteredSource, Source } from './source.ts';

export const isMerged = (id: string, into: string, pointer?: string): Refusal =>
  refuse('wrong-state', `The source ${id} was merged into ${into}.`, {
    state: 'merged',
    allowed: ['unmerge'],
    ...(pointer === undefined ? {} : { pointer }),
  });

/** The source is the same document as another. Neither record changes otherwise, so the opposite is exact. */
export const merge = (
  { source: id, into, reason }: SourceCommandOf<'merge-source'>,
  { absorbed }: RegisteredSource,
  { sources }: DecisionContext,
): SourceEvent[] | Refusal => {
  const pointer = '#/into';
  if (id === into)
    return refuse('invalid-combination', 'A source cannot be merged into itself.', { pointer });
  const other = registeredIn(sources, into);
  if (other === undefined)
    return refuse('unknown-reference', `There is no source ${into} in this ledger.`, { pointer });
  // Otherwise two could be merged into each other, and neither could be read any more.
  if (other.mergedInto !== null) return isMerged(into, other.mergedInto, pointer);
  if (other.absorbed.length + absorbed.length >= limits.mergedSourcesMaxItems)
    return refuse('limit-reached', `A source stands for at most ${limits.mergedSourcesMaxItems} others.`);
  return [{ type: 'source.merged', data: { source: id, into, reason } }];
};

export const unmerge = (
  { source: id, reason }: SourceCommandOf<'unmerge-source'>,
  { mergedInto, state }: RegisteredSource,
): SourceEvent[] | Refusal =>
  mergedInto === null
    ? refuse('wrong-state', 'The source is not merged into another.', { state })
    : [{ type: 'source.unmerged', data: { source: id, from: mergedInto, reason } }];

/** The source of an id, where it is at hand and on record. */
export const registeredIn = (
  sources: ReadonlyMap<string, Source> | undefined,
  id: string,
): RegisteredSource | undefined => {
  const source = sources?.get(id);
  return source?.kind === 'registered' ? source : undefined;
};

/**
 * What a merge means for the sources that stand for the merged one: the next, and in a chain all after it. They name the
 * source and all that were merged into it, so that each knows every source that it stands for.
 */
export const besideSource = (
  command: SourceCommand,
  source: Source,
  events: readonly SourceEvent[],
  { sources = new Map() }: DecisionContext,
): { stream: string; events: SourceEvent[] }[] => {
  if (source.kind === 'absent' || events.length === 0) return [];
  if (command.type === 'merge-source') {
    const { source: id, into, reason } = command;
    const family = [{ source: id, into }, ...source.absorbed];
    const absorbed: SourceEvent = {
      type: 'source.absorbed',
      data: { source: into, sources: family, reason },
    };
    return [{ stream: into, events: [absorbed] }];
  }
  if (command.type !== 'unmerge-source' || source.mergedInto === null) return [];
  const family = [{ source: command.source, into: source.mergedInto }, ...source.absorbed];
  const intoOf = (id: string): string | null | undefined => registeredIn(sources, id)?.mergedInto;
  return chainFrom(source.mergedInto, intoOf).map((stream) => ({
    stream,
    events: [{ type: 'source.separated', data: { source: stream, sources: family, reason: command.reason } }],
  }));
};

/** A source and those it was merged into, in a chain of merges, as far as they are at hand. The last one remains. */
const chainFrom = (first: string, mergedInto: (source: string) => string | null | undefined): string[] => {
  const found: string[] = [];
  for (let at: string | null = first; at !== null && !found.includes(at); at = mergedInto(at) ?? null)
    found.push(at);
  return found;
};

/** What a family is told by, of the state of a source or of its row. */
interface Placed {
  readonly mergedInto: string | null;
  readonly absorbed: readonly { readonly source: string }[];
}

/** All sources that are one document with this one: the one that remains, and all that were merged into it. */
export const familyOf = (source: string, placeOf: (source: string) => Placed | undefined): string[] => {
  const last = chainFrom(source, (each) => placeOf(each)?.mergedInto).at(-1) ?? source;
  return [last, ...(placeOf(last)?.absorbed ?? []).map((each) => each.source)];
};
