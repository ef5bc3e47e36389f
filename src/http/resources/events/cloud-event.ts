import { z } from 'zod';
import type { ShownEvent } from '../../../domain/events.ts';
import type { Actor } from '../../../domain/terms/actor.ts';
import { instant } from '../../../domain/terms/dates.ts';

/**
 * An event as CloudEvents 1.0: a lossless mapping. Positions are strings, since an integer in CloudEvents has 32
 * bits.
 */
export const cloudEvent = z
  .object({
    specversion: z.literal('1.0').describe('The version of CloudEvents.'),
    id: z.string().describe('The id of the event.'),
    source: z.string().describe('The address of the ledger.'),
    type: z.string().describe('What happened.'),
    subject: z.string().describe('The stream of the event.'),
    time: instant.describe('When the ledger recorded it.'),
    datacontenttype: z.literal('application/json').describe('The media type of `data`.'),
    sequence: z.string().describe('The position, as in the extension `sequence`.'),
    previous: z
      .string()
      .describe('The position of the previous event that matches the request; 0 for the first.'),
    streamversion: z.int().min(1).describe('The version of the stream.'),
    publicsequence: z.string().optional().describe('Only for the desk: the position as the public counts.'),
    publicstreamversion: z
      .int()
      .min(0)
      .optional()
      .describe('Only for the desk: the version of the stream as the public counts.'),
    audience: z.string().describe('Who may see it.'),
    actorkind: z.string().describe('Who did it: `person`, `program`, `system` or `anonymous`.'),
    actormember: z
      .string()
      .optional()
      .describe(
        'The member who did it; absent where the actor is no member of the desk, or the public does not see their name.',
      ),
    actorkey: z.string().optional().describe('The id of their key.'),
    actorname: z.string().optional().describe('The name the member had at the time.'),
    actorattribution: z
      .string()
      .optional()
      .describe('What the public sees of a member: `roles` or `none`; absent where it sees the name.'),
    actorrole: z
      .string()
      .optional()
      .describe('The role in which they acted, which the public sees in place of their name.'),
    actorpseudonym: z
      .string()
      .optional()
      .describe('The pseudonym that stands for the member, which the public sees in place of their name.'),
    data: z.unknown().describe('The data of the event, by its type.'),
  })
  .meta({ id: 'CloudEvent', description: 'An event in the form of CloudEvents 1.0.' });

/** What the public sees of a member, for both readers. */
const attributionOf = (actor: Actor): Partial<z.output<typeof cloudEvent>> => {
  if ('pseudonym' in actor)
    return { actorattribution: 'roles', actorrole: actor.role, actorpseudonym: actor.pseudonym };
  if ('member' in actor) return actor.shown === undefined ? {} : attributionOf(actor.shown);
  return actor.kind === 'system' || actor.kind === 'anonymous' ? {} : { actorattribution: 'none' };
};

export const cloudEventOf = (event: ShownEvent, previous: number): z.output<typeof cloudEvent> => {
  const { actor } = event;
  return {
    specversion: '1.0',
    id: event.id,
    source: `/v1/ledgers/${event.ledger}`,
    type: event.type,
    subject: event.stream,
    time: event.recordedAt,
    datacontenttype: 'application/json',
    sequence: String(event.position),
    previous: String(previous),
    streamversion: event.version,
    ...(event.public === undefined
      ? {}
      : { publicsequence: String(event.public.position), publicstreamversion: event.public.version }),
    audience: event.audience,
    actorkind: actor.kind,
    ...('member' in actor ? { actormember: actor.member, actorkey: actor.key, actorname: actor.name } : {}),
    ...attributionOf(actor),
    data: event.data,
  };
};
