import { z } from 'zod';
import { asThePublic } from '../../../domain/public-numbers.ts';
import { capturedText } from '../../../domain/source/values.ts';
import { actor } from '../../../domain/terms/actor.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { sourceId } from '../../../domain/terms/ids.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import { captureShape } from '../../../projections/sources/sources.ts';
import type { Services } from '../../services.ts';

export const captureBody = z
  .object({
    source: sourceId,
    version: z.int().min(1).describe('The version of the source when the copy was recorded; its ETag.'),
    ...captureShape,
    text: capturedText.nullable().describe('The text of the copy; null where it is not on record.'),
    recordedAt: instant.describe('When it was recorded.'),
    recordedBy: actor,
  })
  .meta({ id: 'CaptureWithText', description: 'A kept copy of a source, with its text.' });
export type CaptureBody = z.output<typeof captureBody>;

/** Reads a capture from the log. It is one event and never changes, so a view would store its text twice. */
export const findCapture = async (
  { log }: Pick<Services, 'log'>,
  { ledger, audience, asOf = Number.MAX_SAFE_INTEGER }: ReadOptions,
  source: string,
  capture: string,
): Promise<CaptureBody | undefined> => {
  const [event] = await log.items(ledger, source, [capture], Number.MAX_SAFE_INTEGER);
  if (event?.type !== 'source.captured' || event.position > asOf) return undefined;
  if (event.audience !== 'public' && audience === 'public') return undefined;
  const { capture: id, text = null, ...data } = event.data;
  const {
    version,
    recordedAt,
    actor: recordedBy,
  } = audience === 'public' ? asThePublic(event, await log.withheld(ledger)) : event;
  return { id, version, ...data, text, hasText: text !== null, recordedAt, recordedBy };
};
