import { z } from 'zod';
import { defineScale } from '../../../domain/scale/scale.ts';
import { scaleId } from '../../../domain/terms/ids.ts';
import { listScales, readScale, readScaleVersion, scaleRow } from '../../../projections/scales/scales.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';

const tag = 'scales';

export const scales = resource(
  command({
    method: 'POST',
    path: '/scales',
    operationId: 'defineScale',
    cache: 'never',
    tag,
    summary: 'Define a rating scale',
    description:
      'Defines a scale, or a new version of one. Verdicts keep the version under which they were given.',
    command: defineScale,
    subject: 'scale',
    readAt: ({ scale }) => `/scales/${scale}`,
    changes: false,
    problems: ['nothing-changes', 'key-reused'],
  }),
  list({
    path: '/scales',
    operationId: 'listScales',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List rating scales',
    description: 'The rating scales of the ledger in their latest version.',
    item: scaleRow,
    page: 'ScalePage',
    find: ({ services: { views }, options, page }) => listScales(views, options, page),
  }),
  read({
    path: '/scales/:scale',
    operationId: 'readScale',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a rating scale',
    description: 'A scale in its latest version, or as of then.',
    params: { scale: scaleId },
    answer: scaleRow,
    etag: byVersion,
    find: ({ services: { views }, options, params: { scale } }) => readScale(views, options, scale),
  }),
  read({
    path: '/scales/:scale/versions/:version',
    operationId: 'readScaleVersion',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a version of a rating scale',
    description:
      'One version of a scale, with the labels of its ratings in other languages. Verdicts refer to the version under which they were given. A version never changes.',
    params: {
      scale: scaleId,
      version: z
        .string()
        .regex(/^[1-9][0-9]{0,8}$/, 'must be a version')
        .meta({ description: 'The version of the scale.', maxLength: 9 }),
    },
    answer: scaleRow,
    etag: byVersion,
    find: ({ services: { views }, options, params: { scale, version } }) =>
      readScaleVersion(views, options, scale, Number(version)),
  }),
);
