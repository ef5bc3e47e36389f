import {
  captureSource,
  describeSource,
  reportCaptureFailure,
  reportChange,
  reportGone,
  withdrawSource,
  registerSource,
} from '../../../domain/source/commands.ts';
import { captureId, sourceId } from '../../../domain/terms/ids.ts';
import { listSources, readSource, sourceFilters, sourceRow } from '../../../projections/sources/sources.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { captureBody, findCapture } from './captures.ts';

const tag = 'sources';
const params = { source: sourceId };

const readSourceAt = ({ source }: { readonly source: string }): string => `/sources/${source}`;

const common = {
  method: 'POST',
  tag: 'sources',
  params: { source: sourceId },
  subject: 'source',
  readAt: readSourceAt,
  changes: true,
} as const;

/** The acts on an existing source. */
const sourceCommands = [
  command({
    ...common,
    method: 'PATCH',
    path: '/sources/:source',
    operationId: 'describeSource',
    summary: 'Describe a source anew',
    description:
      'A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required. A source that was gone from its address and is given another one counts as available again.',
    command: describeSource,
    problems: ['unknown-source', 'nothing-changes'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    ...common,
    path: '/sources/:source/captures',
    operationId: 'captureSource',
    summary: 'Record a capture',
    description:
      'Puts on record that a copy of the source was kept: its digest, its media type, when it was taken, where it can be read, and its text. Once the text is on record, quotes from the source must stand in it. A text is at most 500,000 characters, and the whole body must stay below the limit of the service (usually 1 MiB).',
    command: captureSource,
    makes: { capture: 'capture' },
    changes: false,
    problems: ['unknown-source', 'nothing-changes', 'key-reused'],
  }),
  command({
    ...common,
    path: '/sources/:source/capture-failures',
    operationId: 'reportCaptureFailure',
    summary: 'Record a failed capture',
    description: 'Puts on record what was tried to keep a copy of the source, when, and why it failed.',
    command: reportCaptureFailure,
    changes: false,
    problems: ['unknown-source', 'key-reused'],
  }),
  command({
    ...common,
    path: '/sources/:source/report-change',
    operationId: 'reportSourceChange',
    summary: 'Describe a change of a source',
    description:
      'Says how the latest capture differs from the one before. Both must be on record and have different digests.',
    command: reportChange,
    problems: ['unknown-source', 'nothing-changes'],
  }),
  command({
    ...common,
    path: '/sources/:source/report-gone',
    operationId: 'reportSourceGone',
    summary: 'Report a source as gone',
    description: 'The source is not at its address any more. Its captures stay.',
    command: reportGone,
    problems: ['unknown-source', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/sources/:source/withdraw',
    operationId: 'withdrawSource',
    summary: 'Record the withdrawal of a source',
    description:
      'Its publisher withdrew the source. Every piece of evidence from it that is in force is challenged by the ledger, in a moment, and every verdict in force that relied on it is marked as needing review.',
    command: withdrawSource,
    problems: ['unknown-source', 'wrong-state'],
  }),
];

export const sources = resource(
  command({
    method: 'POST',
    path: '/sources',
    operationId: 'registerSource',
    tag,
    summary: 'Register a source',
    description: 'Puts a document on record that evidence or appearances come from.',
    command: registerSource,
    makes: { source: 'source' },
    subject: 'source',
    readAt: readSourceAt,
    changes: false,
    problems: ['key-reused'],
  }),
  ...sourceCommands,
  list({
    path: '/sources',
    operationId: 'listSources',
    tag,
    summary: 'List sources',
    description: 'The sources of the ledger, the newest first.',
    item: sourceRow,
    page: 'SourcePage',
    filters: sourceFilters,
    newestFirst: true,
    find: ({ services: { views }, options, page }) => listSources(views, options, page),
  }),
  read({
    path: '/sources/:source',
    operationId: 'readSource',
    tag,
    summary: 'Read a source',
    description: 'A document, what became of it, and the copies kept of it, without their text.',
    params,
    answer: sourceRow,
    etag: byVersion,
    find: ({ services: { views }, options, params: { source } }) => readSource(views, options, source),
  }),
  read({
    path: '/sources/:source/captures/:capture',
    operationId: 'readCapture',
    tag,
    summary: 'Read a capture',
    description: 'A kept copy of a source, with its text where that is on record.',
    params: { ...params, capture: captureId },
    answer: captureBody,
    etag: byVersion,
    find: ({ services, options, params: { source, capture } }) =>
      findCapture(services, options, source, capture),
  }),
);
