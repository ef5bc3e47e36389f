import { z } from 'zod';
import { captureId, sourceId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { sha256 } from '../terms/text.ts';
import { mergedSource, sourceDescription, sourceState as whatBecameOfIt } from './values.ts';

/** The latest capture, as far as it decides what may come next. */
const latestCapture = z
  .strictObject({
    capture: captureId,
    sha256,
    undescribedSince: sha256
      .nullable()
      .describe('The digest before it, where the two differ and the difference is not described yet.'),
  })
  .readonly();

const registeredSource = z
  .strictObject({
    kind: z.literal('registered'),
    description: z.strictObject(sourceDescription),
    state: whatBecameOfIt,
    latest: latestCapture.nullable(),
    captures: z
      .array(
        z.strictObject({ capture: captureId, sha256, hasText: z.boolean(), isKept: z.boolean() }).readonly(),
      )
      .max(limits.capturesToWithdrawMaxItems)
      .readonly()
      .describe('The latest captures, which can be withdrawn, the latest last.'),
    capturesEver: z.int().min(0).describe('How many captures it ever had, withdrawn ones included.'),
    textOf: z
      .strictObject({ capture: captureId, sha256 })
      .readonly()
      .nullable()
      .describe('The latest capture whose text is on record. The text, up to 2 MB, stays in its event.'),
    archived: z
      .boolean()
      .describe('Whether a copy can still be read: at an archive, or as text in the ledger.'),
    mergedInto: sourceId.nullable().describe('The source that it is the same as, where the two were merged.'),
    absorbed: z
      .array(z.strictObject(mergedSource).readonly())
      .max(limits.mergedSourcesMaxItems)
      .readonly()
      .describe('The sources merged into it, also those that were merged into one of them.'),
  })
  .readonly();

/** The source as `decide` sees it: its description, and of its captures what the next one is compared with. */
export type RegisteredSource = z.output<typeof registeredSource>;

/** What is stored of a source between two commands. */
export const sourceState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absent') }).readonly(),
  registeredSource,
]);
export type Source = z.output<typeof sourceState>;

export const noSource: Source = { kind: 'absent' };
