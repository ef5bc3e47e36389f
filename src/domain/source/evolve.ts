import { limits } from '../terms/limits.ts';
import type { Source, RegisteredSource } from './source.ts';
import type { SourceEvent, SourceEventOf } from './events.ts';

/** The source after an event. It never refuses, since the event has happened. */
export const evolve = (source: Source, event: SourceEvent): Source => {
  if (event.type === 'source.registered') {
    const { source: _, ...description } = event.data;
    return {
      kind: 'registered',
      description,
      state: 'available',
      latest: null,
      captures: [],
      capturesEver: 0,
      textOf: null,
      archived: false,
      mergedInto: null,
      absorbed: [],
    };
  }
  return source.kind === 'absent' ? source : evolveRegistered(source, event);
};

const evolveRegistered = (
  source: RegisteredSource,
  event: Exclude<SourceEvent, { type: 'source.registered' }>,
): RegisteredSource => {
  switch (event.type) {
    case 'source.described': {
      const { source: _, reason: __, ...description } = event.data;
      // It was gone from its old address, which says nothing of the new one.
      const moved = source.state === 'gone' && description.url !== source.description.url;
      return { ...source, description, state: moved ? 'available' : source.state };
    }
    case 'source.captured':
      return captured(source, event.data);
    case 'source.capture-failed':
      return source;
    case 'source.changed':
      return {
        ...source,
        state: source.state === 'available' ? 'changed' : source.state,
        latest: source.latest && { ...source.latest, undescribedSince: null },
      };
    case 'source.gone':
      return { ...source, state: 'gone' };
    case 'source.withdrawn':
      return { ...source, state: 'withdrawn' };
    case 'source.restored':
      return { ...source, state: 'available' };
    case 'source.capture-withdrawn':
      return withoutCapture(source, event.data);
    case 'source.merged':
      return { ...source, mergedInto: event.data.into };
    case 'source.unmerged':
      return { ...source, mergedInto: null };
    case 'source.absorbed':
      return { ...source, absorbed: [...source.absorbed, ...event.data.sources] };
    case 'source.separated': {
      const gone = new Set(event.data.sources.map((each) => each.source));
      return { ...source, absorbed: source.absorbed.filter((each) => !gone.has(each.source)) };
    }
    default:
      return event satisfies never;
  }
};

/** What was the latest before is the latest again. How it differs from earlier ones is not asked any more. */
const withoutCapture = (
  source: RegisteredSource,
  { capture, archived }: SourceEventOf<'source.capture-withdrawn'>['data'],
): RegisteredSource => {
  const captures = source.captures.filter((each) => each.capture !== capture);
  const last = captures.at(-1);
  const withText = captures.findLast((each) => each.hasText);
  return {
    ...source,
    captures,
    archived,
    latest:
      source.latest?.capture !== capture
        ? source.latest
        : last === undefined
          ? null
          : { capture: last.capture, sha256: last.sha256, undescribedSince: null },
    textOf:
      source.textOf?.capture !== capture
        ? source.textOf
        : withText === undefined
          ? null
          : { capture: withText.capture, sha256: withText.sha256 },
  };
};

const captured = (
  source: RegisteredSource,
  { capture, sha256, text, archivedAt }: SourceEventOf<'source.captured'>['data'],
): RegisteredSource => {
  const before = source.latest;
  const isKept = text !== undefined || archivedAt !== undefined;
  const since = before === null ? sha256 : (before.undescribedSince ?? before.sha256);
  return {
    ...source,
    latest: { capture, sha256, undescribedSince: since === sha256 ? null : since },
    captures: [...source.captures, { capture, sha256, hasText: text !== undefined, isKept }].slice(
      -limits.capturesToWithdrawMaxItems,
    ),
    capturesEver: source.capturesEver + 1,
    textOf: text === undefined ? source.textOf : { capture, sha256 },
    archived: source.archived || isKept,
  };
};
