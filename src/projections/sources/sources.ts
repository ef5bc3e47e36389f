import { z } from 'zod';
import { foldName } from '../../domain/search/normalise.ts';
import { addressKey } from '../../domain/source/address-key.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { sourceEvents, type SourceEvent } from '../../domain/source/events.ts';
import {
  capture,
  captureFailure,
  mergedSource,
  sourceDescription,
  sourceState,
} from '../../domain/source/values.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { sourceId } from '../../domain/terms/ids.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { listRows, readRow, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const { capture: captureId, ...captured } = capture;

/** A capture without its text. The text may have half a megabyte, so it is read separately. */
export const captureShape = {
  id: captureId,
  ...captured,
  hasText: z.boolean().describe('Whether its text is on record, by which quotes are checked.'),
};

export const sourceRow = z
  .object({
    id: sourceId,
    version: z.int().min(1).describe('The version of the source; its ETag.'),
    ...sourceDescription,
    state: sourceState,
    stateReason: z
      .string()
      .nullable()
      .describe('What changed, or the proof that it is gone or withdrawn; null while it is available.'),
    archived: z.boolean().describe('Whether a copy can be read at an archive, or as text in the ledger.'),
    captures: z
      .array(z.object(captureShape).meta({ id: 'Capture', description: 'A kept copy of the source.' }))
      .describe('The ten latest kept copies at most, the latest last, without those that were withdrawn.'),
    captureFailure: z
      .object({ ...captureFailure, reason: z.string().describe('Why it failed.') })
      .meta({ id: 'CaptureFailure', description: 'An attempt to keep a copy that failed.' })
      .nullable()
      .describe('The latest attempt, where it failed; null once a copy was kept.'),
    mergedInto: sourceId
      .nullable()
      .describe(
        'The source that it is the same document as and is read under; null where it was not merged.',
      ),
    mergedFrom: z
      .array(
        z
          .object({ ...mergedSource, since: instant.describe('When it was merged.') })
          .meta({ id: 'MergedFromSource', description: 'A source that this one stands for.' }),
      )
      .describe('The sources merged into it, the earliest first, also by way of another.'),
    recordedAt: instant.describe('When it was recorded.'),
    recordedBy: actor,
    updatedAt: instant.describe('When it was last modified.'),
  })
  .meta({ id: 'Source', description: 'A document that evidence and appearances come from.' });
export type SourceRow = z.output<typeof sourceRow>;

/**
 * The stored row: the public fields, the key by which another source of the same address is found, and the words by
 * which it is suggested.
 */
const storedSource = sourceRow.extend({
  addressKey: z.string().nullable(),
  foldedTitle: z.array(z.string()),
  foldedPublisher: z.array(z.string()),
});
type StoredSource = z.output<typeof storedSource>;

const capturesShownMax = 10;

type AboutSource = Extract<RecordedEvent, SourceEvent>;

const isAboutSource = isEventOf(sourceEvents);

export const sourceRows: RowFold<StoredSource> = {
  name: 'sources',
  schema: storedSource,
  revision: 3,
  begunBy: 'source.registered',
  keysOf: (event) => (isAboutSource(event) ? [event.stream] : []),
  change: (row, event) => {
    if (!isAboutSource(event)) return row;
    if (row === undefined) return registered(event);
    return { ...changed(row, event), version: event.version, updatedAt: event.recordedAt };
  },
};

type Derived = Pick<StoredSource, 'addressKey' | 'foldedTitle' | 'foldedPublisher'>;

/** What the stored row has beside the description, and derives from it. */
const derivedFrom = ({ url, title, publisher }: Pick<SourceRow, 'url' | 'title' | 'publisher'>): Derived => ({
  addressKey: (url === undefined ? undefined : addressKey(url)) ?? null,
  foldedTitle: [foldName(title)],
  foldedPublisher: publisher === undefined ? [] : [foldName(publisher)],
});

const registered = (event: AboutSource): StoredSource | undefined => {
  if (event.type !== 'source.registered') return undefined;
  const { source: id, ...data } = event.data;
  const { version, recordedAt, actor: recordedBy } = event;
  return {
    id,
    version,
    ...data,
    ...derivedFrom(data),
    state: 'available',
    stateReason: null,
    archived: false,
    captures: [],
    captureFailure: null,
    mergedInto: null,
    mergedFrom: [],
    recordedAt,
    recordedBy,
    updatedAt: recordedAt,
  };
};

const changed = (row: StoredSource, event: AboutSource): StoredSource => {
  switch (event.type) {
    case 'source.registered':
      return row;
    case 'source.described':
      return described(row, event.data);
    case 'source.captured': {
      const { source: _, capture: id, text, ...data } = event.data;
      const archived = row.archived || text !== undefined || data.archivedAt !== undefined;
      const captures = [...row.captures, { id, ...data, hasText: text !== undefined }];
      return { ...row, archived, captures: captures.slice(-capturesShownMax), captureFailure: null };
    }
    case 'source.capture-failed': {
      const { source: _, ...captureFailure } = event.data;
      return { ...row, captureFailure };
    }
    case 'source.changed':
      // A source that is gone or withdrawn keeps that state if its copies differ.
      return row.state === 'available' || row.state === 'changed'
        ? { ...row, state: 'changed', stateReason: event.data.description }
        : row;
    case 'source.gone':
      return { ...row, state: 'gone', stateReason: event.data.reason };
    case 'source.withdrawn':
      return { ...row, state: 'withdrawn', stateReason: event.data.reason };
    case 'source.restored':
      return { ...row, state: 'available', stateReason: null };
    case 'source.capture-withdrawn': {
      const captures = row.captures.filter(({ id }) => id !== event.data.capture);
      return { ...row, captures, archived: event.data.archived };
    }
    case 'source.merged':
      return { ...row, mergedInto: event.data.into };
    case 'source.unmerged':
      return { ...row, mergedInto: null };
    case 'source.absorbed': {
      const absorbed = event.data.sources.map((each) => ({ ...each, since: event.recordedAt }));
      return { ...row, mergedFrom: [...row.mergedFrom, ...absorbed] };
    }
    case 'source.separated': {
      const gone = new Set(event.data.sources.map((each) => each.source));
      return { ...row, mergedFrom: row.mergedFrom.filter((each) => !gone.has(each.source)) };
    }
    default:
      return event satisfies never;
  }
};

type DescribedSource = Extract<SourceEvent, { type: 'source.described' }>['data'];

/** The event replaces the whole description. A field that it omits was removed. */
const described = (row: StoredSource, { source: _, reason: __, ...data }: DescribedSource): StoredSource => {
  const kept = Object.fromEntries(
    Object.entries(row).filter(([field]) => !(field in sourceDescription)),
  ) as Omit<StoredSource, keyof typeof sourceDescription>;
  const moved = row.state === 'gone' && data.url !== row.url;
  return {
    ...kept,
    ...data,
    ...derivedFrom(data),
    ...(moved ? { state: 'available' as const, stateReason: null } : {}),
  };
};

export const sources = versionedRows(sourceRows);

export const readSource = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<SourceRow | undefined> => readRow<SourceRow>(views, 'sources', options, id);

export const listSources = (views: ProjectionDatabase, options: ReadOptions, page: Page) =>
  listRows<SourceRow>(views, 'sources', options, page, []);
