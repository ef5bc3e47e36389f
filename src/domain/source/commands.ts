import type { z } from 'zod';
import { defineCommand } from '../terms/define.ts';
import { moment } from '../terms/dates.ts';
import { captureId, sourceId } from '../terms/ids.ts';
import { patchOf } from '../terms/patch.ts';
import { reason } from '../terms/text.ts';
import { whatChanged } from './events.ts';
import { capture, capturedText, captureFailure, retrievedAt, sourceDescription, triedAt } from './values.ts';

const source = { source: sourceId };

export const registerSource = defineCommand('register-source', 'Register a document as a source.', {
  ...source,
  ...sourceDescription,
});

export const describeSource = defineCommand('describe-source', 'Change the description of the source.', {
  ...source,
  ...patchOf(sourceDescription),
  reason: reason.describe('The reason for the change. Readers see it.'),
});

export const captureSource = defineCommand(
  'capture-source',
  'Record a capture: a copy of the source was kept.',
  {
    ...source,
    ...capture,
    retrievedAt: moment.describe(retrievedAt),
    text: capturedText.optional(),
  },
);

export const reportCaptureFailure = defineCommand(
  'report-capture-failure',
  'Record a failed capture: no copy of the source could be kept.',
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
  'Record that the source is no longer at its address.',
  {
    ...source,
    reason: reason.describe('The current answer of its address.'),
  },
);

export const withdrawSource = defineCommand(
  'withdraw-source',
  'Record that the publisher withdrew the source.',
  {
    ...source,
    reason: reason.describe("The publisher's statement, or what shows the withdrawal."),
  },
);

export const restoreSource = defineCommand(
  'restore-source',
  'State that the source is available after all: it did not change, is not gone, or was not withdrawn.',
  {
    ...source,
    reason: reason.describe('What shows that it is available. Readers see it.'),
  },
);

export const withdrawCapture = defineCommand(
  'withdraw-capture',
  'Withdraw a capture: it is no copy of the source. One of the hundred latest captures can be withdrawn.',
  {
    ...source,
    capture: captureId,
    reason: reason.describe('Why it is withdrawn. Readers see it.'),
  },
);

export const mergeSource = defineCommand(
  'merge-source',
  'Merge the source into another that is the same document.',
  {
    ...source,
    into: sourceId.describe('The source that remains.'),
    reason: reason.describe('What shows that they are one document. Readers see it.'),
  },
);

export const unmergeSource = defineCommand(
  'unmerge-source',
  'Undo a merge: the two sources are not the same document.',
  { ...source, reason: reason.describe('What shows that they are two. Readers see it.') },
);

export const sourceCommands = [
  registerSource,
  describeSource,
  captureSource,
  reportCaptureFailure,
  reportChange,
  reportGone,
  withdrawSource,
  restoreSource,
  withdrawCapture,
  mergeSource,
  unmergeSource,
] as const;
export type SourceCommand = z.output<(typeof sourceCommands)[number]>;
export type SourceCommandOf<T extends SourceCommand['type']> = Extract<SourceCommand, { type: T }>;
