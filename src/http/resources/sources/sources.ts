import { registerSource } from '../../../domain/source/commands.ts';
import { sourceKind, sourceState } from '../../../domain/source/values.ts';
import { captureId, sourceId } from '../../../domain/terms/ids.ts';
import { listSources, readSource, sourceRow } from '../../../projections/sources/sources.ts';
import { act } from '../../operations/act.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { captureBody, findCapture } from './captures.ts';
import { readSourceAt, sourceActs } from './source-acts.ts';

const tag = 'sources';
const params = { source: sourceId };

export const sources = (routes: Routes, services: Services): void => {
  const { views } = services;
  act(routes, services, {
    method: 'POST',
    url: '/sources',
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
  });
  for (const spec of sourceActs) act(routes, services, spec);
  readList(routes, services, {
    url: '/sources',
    operationId: 'listSources',
    tag,
    summary: 'List sources',
    description: 'The sources of the ledger, the newest first.',
    item: sourceRow,
    page: 'SourcePage',
    filters: {
      kind: sourceKind.optional().describe('Only sources of this kind.'),
      state: sourceState.optional().describe('Only sources in this state.'),
    },
    newestFirst: true,
    list: (options, page, _, filters) => listSources(views, options, page, filters),
  });
  readOne(routes, services, {
    url: '/sources/:source',
    operationId: 'readSource',
    tag,
    summary: 'Read a source',
    description: 'A document, what became of it, and the copies kept of it, without their text.',
    params,
    answer: sourceRow,
    find: (options, { source = '' }) => readSource(views, options, source),
  });
  readOne(routes, services, {
    url: '/sources/:source/captures/:capture',
    operationId: 'readCapture',
    tag,
    summary: 'Read a capture',
    description: 'A kept copy of a source, with its text where that is on record.',
    params: { ...params, capture: captureId },
    answer: captureBody,
    find: (options, { source = '', capture = '' }) => findCapture(services, options, source, capture),
  });
};
