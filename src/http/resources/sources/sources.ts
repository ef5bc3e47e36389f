import { registerSource } from '../../../domain/source/commands.ts';
import { captureId, sourceId } from '../../../domain/terms/ids.ts';
import { listSources, readSource, sourceFilters, sourceRow } from '../../../projections/sources/sources.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { captureBody, findCapture } from './captures.ts';
import { readSourceAt, sourceCommands } from './source-acts.ts';

const tag = 'sources';
const params = { source: sourceId };

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
