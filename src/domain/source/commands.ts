import type { z } from 'zod';
import { defineCommand } from '../terms/define.ts';
import { moment } from '../terms/dates.ts';
import { sourceId } from '../terms/ids.ts';
import { patchOf } from '../terms/patch.ts';
import { reason } from '../terms/text.ts';
import { whatChanged } from './events.ts';
import { capture, capturedText, captureFailure, retrievedAt, sourceDescription, triedAt } from './values.ts';

const source = { source: sourceId };

export const registerSource = defineCommand('register-source', 'Put a document on record as a source.', {
  ...source,
  ...sourceDescription,
});

export const describeSource = defineCommand('describe-source', 'Say anew what the source is.', {
  ...source,
  ...patchOf(sourceDescription),
  reason: reason.describe('Why it is described anew. Readers see it.'),
});

export const captureSource = defineCommand(
  'capture-source',
  'Put on record that a copy of the source was kept.',
  {
    ...source,
    ...capture,
    retrievedAt: moment.describe(retrievedAt),
    text: capturedText.optional(),
  },
);

export const reportCaptureFailure = defineCommand(
  'report-capture-failure',
  'Put on record that no copy of the source could be kept.',
  {
    ...source,
    ...captureFailure,
    triedAt: moment.describe(triedAt),
    reason: reason.describe('Why it failed.'),
  },
);

export const reportChange = defineCommand(
  'report-source-change',
  'Say how the latest capture differs from the one before.',
  {
    ...source,
    description: whatChanged,
  },
);

export const reportGone = defineCommand(
  'report-source-gone',
  'Put on record that the source is not at its address any more.',
  {
    ...source,
    reason: reason.describe('What its address answers now.'),
  },
);

export const withdrawSource = defineCommand(
  'withdraw-source',
  'Put on record that the publisher withdrew the source.',
  {
    ...source,
    reason: reason.describe('What the publisher says, or what shows that it was withdrawn.'),
  },
);

export const sourceCommands = [
  registerSource,
  describeSource,
  captureSource,
  reportCaptureFailure,
  reportChange,
  reportGone,
  withdrawSource,
] as const;
export type SourceCommand = z.output<(typeof sourceCommands)[number]>;
export type SourceCommandOf<T extends SourceCommand['type']> = Extract<SourceCommand, { type: T }>;
