import { z } from 'zod';
import { claimEvents } from './claim/events.ts';
import { claimantEvents } from './claimant/events.ts';
import type { EventType } from './events.ts';
import { ledgerEvents } from './ledger/events.ts';
import { scaleDefined } from './scale/scale.ts';
import { sourceEvents } from './source/events.ts';

/** What a stream is of. Every event type belongs to streams of one kind, so a kind is a set of types. */
export const streamKind = z
  .enum(['claim', 'source', 'claimant', 'scale', 'ledger'])
  .meta({ id: 'StreamKind', description: 'What an event happened to.' });
export type StreamKind = z.output<typeof streamKind>;

const typesIn = (definitions: readonly { type: EventType }[]): EventType[] =>
  definitions.map((each) => each.type);

export const typesOfKind: Readonly<Record<StreamKind, readonly EventType[]>> = {
  claim: typesIn(claimEvents),
  source: typesIn(sourceEvents),
  claimant: typesIn(claimantEvents),
  scale: typesIn([scaleDefined]),
  ledger: typesIn(ledgerEvents),
};
