import {
  captureSource,
  describeSource,
  reportCaptureFailure,
  reportChange,
  reportGone,
  withdrawSource,
  restoreSource,
  withdrawCapture,
  mergeSource,
  unmergeSource,
  registerSource,
} from '../../../domain/source/commands.ts';
import { captureId, sourceId } from '../../../domain/terms/ids.ts';
import { sameAddress, sourceFilters, sourcesOfAddress } from '../../../projections/sources/source-filters.ts';
import { listSources, readSource, sourceRow } from '../../../projections/sources/sources.ts';
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
    cache: 'never',
    summary: 'Change a source',
    description:
      'A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. A source that was gone becomes available again with a new address.',
    command: describeSource,
    problems: ['unknown-source', 'nothing-changes', 'wrong-state'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    ...common,
    path: '/sources/:source/captures',
    operationId: 'captureSource',
    cache: 'never',
    summary: 'Record a capture',
    description:
      'Records a kept copy of the source: its digest, media type, time, address and text. Once the text is recorded, quotes from the source must occur in it. A text has 500,000 characters at most. The whole body must stay below the limit of the service (by default 1 MiB).',
    command: captureSource,
    makes: { capture: 'capture' },
    changes: false,
    problems: ['unknown-source', 'nothing-changes', 'wrong-state', 'key-reused'],
  }),
  command({
    ...common,
    path: '/sources/:source/capture-failures',
    operationId: 'reportCaptureFailure',
    cache: 'never',
    summary: 'Record a failed capture',
    description:
      'Records a failed attempt to keep a copy of the source: the method, the time, and the reason.',
    command: reportCaptureFailure,
    changes: false,
    problems: ['unknown-source', 'wrong-state', 'key-reused'],
  }),
  command({
    ...common,
    path: '/sources/:source/report-change',
    operationId: 'reportSourceChange',
    cache: 'never',
    summary: 'Describe a change of a source',
    description:
      'Describes how the latest capture differs from the one before. Both must be recorded and have different digests.',
    command: reportChange,
    problems: ['unknown-source', 'nothing-changes', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/sources/:source/report-gone',
    operationId: 'reportSourceGone',
    cache: 'never',
    summary: 'Report a source as gone',
    description: 'Records that the source is no longer at its address. Its captures stay.',
    command: reportGone,
    problems: ['unknown-source', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/sources/:source/withdraw',
    operationId: 'withdrawSource',
    cache: 'never',
    summary: 'Record the withdrawal of a source',
    description:
      'Records that the publisher withdrew the source. The ledger then soon challenges every piece of evidence in force from it. Every verdict in force that relied on such evidence is marked as needing review.',
    command: withdrawSource,
    problems: ['unknown-source', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/sources/:source/restore',
    operationId: 'restoreSource',
    cache: 'never',
    summary: 'State that a source is available after all',
    description:
      'Withdraws what was recorded of its state: the source did not change, is not gone, or was not withdrawn. Challenges that its withdrawal caused stay open until the desk settles each.',
    command: restoreSource,
    problems: ['unknown-source', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/sources/:source/captures/:capture/withdraw',
    operationId: 'withdrawCapture',
    cache: 'never',
    summary: 'Withdraw a capture',
    description:
      'Withdraws a capture that is no copy of the source. The source does not list it any more; its own address and the history do. One of the hundred latest captures can be withdrawn.',
    command: withdrawCapture,
    params: { ...params, capture: captureId },
    problems: ['unknown-source', 'unknown-item', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/sources/:source/merge',
    operationId: 'mergeSource',
    cache: 'never',
    summary: 'Merge a source into another',
    description:
      'Records that the two are one document. Both keep their ids, their histories and what was recorded of them. Reads of this one redirect to the other from now on, lists omit it, filters count it as the other, and both count as one independent source. A verdict in force that has too few independent sources by that is marked as needing review. A merge can be undone.',
    command: mergeSource,
    problems: ['unknown-source', 'unknown-reference', 'wrong-state', 'invalid-combination', 'limit-reached'],
  }),
  command({
    ...common,
    path: '/sources/:source/unmerge',
    operationId: 'unmergeSource',
    cache: 'never',
    summary: 'Undo the merge of a source',
    description:
      'Records that the two are not the same document. Both are separate again, each with its own record. What the merge caused on claims stays until the desk settles it.',
    command: unmergeSource,
    problems: ['unknown-source', 'wrong-state'],
  }),
];

export const sources = resource(
  command({
    method: 'POST',
    path: '/sources',
    operationId: 'registerSource',
    cache: 'never',
    tag,
    summary: 'Register a source',
    description:
      'Registers a document that evidence or appearances come from. The answer names sources of the same address (`sameAddress`), also in a dry run.',
    command: registerSource,
    besides: {
      fields: { sameAddress },
      find: async ({ services: { views }, options, command: { url }, recorded }) =>
        url === undefined ? {} : { sameAddress: await sourcesOfAddress(views, options, url, recorded) },
    },
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
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List sources',
    description:
      'The sources of the ledger, the newest first. Merged ones are included with their state as filter, or `any`.',
    item: sourceRow,
    page: 'SourcePage',
    filters: sourceFilters,
    newestFirst: true,
    find: ({ services: { views }, options, page }) => listSources(views, options, page),
  }),
  read({
    path: '/sources/:source',
    operationId: 'readSource',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a source',
    description:
      'A document, its state, and its kept copies without their text. A merged source answers 308 with the address of the other, except for its past.',
    params,
    answer: sourceRow,
    etag: byVersion,
    find: ({ services: { views }, options, params: { source } }) => readSource(views, options, source),
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : readSourceAt({ source: mergedInto })),
  }),
  read({
    path: '/sources/:source/captures/:capture',
    operationId: 'readCapture',
    cache: 'past',
    cost: 'one',
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
