import { z } from 'zod';
import { claimEvents } from './claim/events.ts';
import { claimantEvents } from './claimant/events.ts';
import { ledgerEvents } from './ledger/events.ts';
import { scaleEvents } from './scale/scale.ts';
import { sourceEvents } from './source/events.ts';
import { actor, type Actor } from './terms/actor.ts';
import { audience, type Audience, type EventDefinition, type EventOf } from './terms/define.ts';
import { instant } from './terms/dates.ts';
import { eventId, ledgerId } from './terms/ids.ts';

/** Every event that the ledger knows. A new one is added to the list of its stream, or of its feature, alone. */
export const eventDefinitions = [
  ...claimEvents,
  ...sourceEvents,
  ...claimantEvents,
  ...scaleEvents,
  ...ledgerEvents,
] as const;

/** What happened, before the log gives it a place. */
export type DomainEvent = EventOf<(typeof eventDefinitions)[number]>;
export type EventType = DomainEvent['type'];

/** What a stream is of. Every event type belongs to streams of one kind, so a kind is a set of types. */
export const streamKind = z
  .enum(['claim', 'source', 'claimant', 'scale', 'ledger'])
  .meta({ id: 'StreamKind', description: 'The kind of stream.' });
export type StreamKind = z.output<typeof streamKind>;

const typesIn = (definitions: readonly { type: EventType }[]): EventType[] =>
  definitions.map((each) => each.type);

export const typesOfKind: Readonly<Record<StreamKind, readonly EventType[]>> = {
  claim: typesIn(claimEvents),
  source: typesIn(sourceEvents),
  claimant: typesIn(claimantEvents),
  scale: typesIn(scaleEvents),
  ledger: typesIn(ledgerEvents),
};

const definitionsByType = new Map<string, EventDefinition>(eventDefinitions.map((each) => [each.type, each]));

export const definitionOf = (type: string): EventDefinition => {
  const found = definitionsByType.get(type);
  if (found === undefined) throw new Error(`no event type ${type} is defined`);
  return found;
};

/** The numbers by which the public knows a place in the log. */
export const publicNumbers = z
  .object({
    position: z.int().min(0).describe('The number of public events of the ledger up to here.'),
    version: z.int().min(0).describe('The number of public events of the stream up to here.'),
  })
  .meta({ id: 'PublicNumbers', description: 'A position and a version as the public counts them.' });

/** What the log adds to an event: its place, its time and who did it. */
const envelope = {
  id: eventId,
  ledger: ledgerId,
  position: z
    .int()
    .min(1)
    .describe('The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone.'),
  stream: z.string().describe('The stream of the event: a claim, source, claimant, scale or ledger.'),
  version: z
    .int()
    .min(1)
    .describe('The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone.'),
  recordedAt: instant.describe(
    'When the ledger recorded it. It never decreases from one position to the next.',
  ),
  actor,
  audience,
  public: publicNumbers
    .optional()
    .describe('Only for the desk: the numbers by which the public knows this place in the log.'),
  previous: z
    .int()
    .min(0)
    .optional()
    .describe('Only in the feed: the position of the previous event that matches the request.'),
};

/**
 * The numbers by which the public knows a place in the log. Both count public events alone, up to the place, so they are
 * dense and say nothing about the desk. The audience of an event never changes, so they stay for ever.
 */
export interface PublicNumbers {
  /** The number of public events of the ledger. */
  readonly position: number;
  /** The number of public events of the stream. */
  readonly version: number;
}

interface Envelope {
  readonly id: string;
  readonly ledger: string;
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly public: PublicNumbers;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly audience: Audience;
  /** What the public gets of the data, where that is less (`asWithheld`). Projections alone set it. */
  readonly shownData?: object | undefined;
}

/** An event in its place in the log. */
export type RecordedEvent = Envelope & DomainEvent;

/** An event as a reader gets it. Its numbers are those of the reader; the public gets no others. */
export type ShownEvent = Omit<Envelope, 'public' | 'shownData'> &
  Partial<Pick<Envelope, 'public'>> &
  DomainEvent;

/** `evidence.challenge-dismissed` → `EvidenceChallengeDismissed` */
export const componentName = (type: string): string =>
  type
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * Creates the type guard of some definitions, such as the events of a feature. A fold with this guard and a `switch` that
 * ends in `satisfies never` does not compile until it names a new event of the feature.
 */
export const isEventOf = <const D extends readonly EventDefinition[]>(definitions: D) => {
  const types = new Set<string>(definitions.map((each) => each.type));
  return (event: RecordedEvent): event is Extract<RecordedEvent, { type: D[number]['type'] }> =>
    types.has(event.type);
};

/** The schema of an event in its place, by its type. */
export const recordedEventSchemas = eventDefinitions.map((definition) =>
  z
    .object({
      ...envelope,
      type: z.literal(definition.type).describe('What happened.'),
      data: (definition.data as z.ZodObject).describe('The data of the event, by its type.'),
    })
    .meta({ id: componentName(definition.type), description: definition.description }),
);

const [first, ...others] = recordedEventSchemas;
if (first === undefined) throw new Error('no event is defined');

/** The schema of any event in its place. */
export const recordedEvent = z
  .discriminatedUnion('type', [first, ...others])
  .meta({ id: 'Event', description: 'An event, with its position in the ledger.' });
