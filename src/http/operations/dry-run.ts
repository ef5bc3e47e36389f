import { z } from 'zod';
import type { DryRunOutcome } from '../../commands/dry-run.ts';
import type { DomainEvent } from '../../domain/events.ts';
import { countPublic } from '../../domain/public-numbers.ts';
import { audience } from '../../domain/terms/define.ts';
import type { ReaderAudience } from '../../projections/engine/projection.ts';

/** The query parameter of every act that asks for a dry run. */
export const dryRunQuery = {
  dryRun: z.enum(['true', 'false']).optional().meta({
    description:
      'With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ.',
  }),
};

export const isDryRun = ({ dryRun }: { readonly dryRun?: string | undefined }): boolean => dryRun === 'true';

const foreseenEvent = z
  .object({
    type: z.string().describe('The type of the event, for example `claim.recorded`.'),
    audience,
    data: z.looseObject({}).describe('The data of the event, by its type, as in the log.'),
  })
  .meta({ id: 'ForeseenEvent', description: 'An event that an act would record.' });

export const dryRunBody = z
  .object({
    dryRun: z.literal(true).describe('Marks a dry run: nothing was written.'),
    version: z.int().min(1).describe('The resulting version.'),
    events: z.array(foreseenEvent).describe('The events that would be recorded, in order.'),
  })
  .meta({ id: 'Foreseen', description: 'The outcome of a dry run. Nothing was written.' });
export type DryRunBody = z.output<typeof dryRunBody>;

/** Hides ratings that only an opening may show. A dry run leaves no trace in the record, so it must not reveal them. */
const foreseenData = (event: DomainEvent): Record<string, unknown> =>
  event.type === 'verdict.ratings-opened' ? { ...event.data, ratings: [] } : event.data;

/**
 * A caller without a key sees only public events, and the version as the public counts, which was `publicBefore` before
 * the act. A caller with a key may see what they record.
 */
export const toDryRunBody = (
  { version, events }: DryRunOutcome,
  audience: ReaderAudience,
  publicBefore: number,
): DryRunBody => ({
  dryRun: true,
  version: audience === 'public' ? publicBefore + countPublic(events) : version,
  events: events
    .filter((each) => audience === 'desk' || each.audience === 'public')
    .map(({ event, audience }) => ({ type: event.type, audience, data: foreseenData(event) })),
});
