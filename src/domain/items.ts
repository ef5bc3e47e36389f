import type { z } from 'zod';
import { kindOf, scaleStream } from './deciders.ts';
import {
  eventDefinitions,
  streamKind,
  typesOfKind,
  type DomainEvent,
  type EventType,
  type StreamKind,
} from './events.ts';
import { idKindOf, type IdKind } from './terms/ids.ts';

/**
 * The kind of stream whose items have ids of a kind. Null: a stream itself, or nothing that a stream holds. An item
 * belongs to one stream for ever, since projections key their rows by its id.
 */
export const homeOf: Readonly<Record<IdKind, StreamKind | null>> = {
  appearance: 'claim',
  evidence: 'claim',
  challenge: 'claim',
  verdict: 'claim',
  correction: 'claim',
  note: 'claim',
  objection: 'claim',
  reply: 'claim',
  match: 'claim',
  withholding: 'claim',
  capture: 'source',
  role: 'claimant',
  member: 'ledger',
  key: 'ledger',
  claim: null,
  source: null,
  claimant: null,
  event: null,
  webhook: null,
  import: null,
};

const kindOfType = new Map<string, StreamKind>(
  streamKind.options.flatMap((kind) => typesOfKind[kind].map((type) => [type, kind] as const)),
);

/** The fields of each event that name an item of its own stream, read off the schemas so that none is forgotten. */
const ownFields = new Map<string, readonly string[]>(
  eventDefinitions.map(({ type, data }) => [
    type,
    Object.entries(data.shape as Readonly<Record<string, z.ZodType>>).flatMap(([field, schema]) => {
      const kind = idKindOf(schema);
      return kind !== undefined && homeOf[kind] === kindOfType.get(type) ? [field] : [];
    }),
  ]),
);

/** An event as far as its items are concerned: of the domain, or read from elsewhere and valid by its schema. */
interface Named {
  readonly type: string;
  readonly data: unknown;
}

/**
 * The items of its stream that an event makes or changes, each once. Evidence that an event only cites is not among
 * them: no row is keyed by a citation, and `decide` looks for what is cited on the claim alone.
 */
export const itemsOf = ({ type, data }: Named): string[] => {
  const named: string[] = [];
  const add = (id: string | undefined): void => {
    if (id !== undefined && !named.includes(id)) named.push(id);
  };
  for (const field of ownFields.get(type) ?? []) add((data as Record<string, string | undefined>)[field]);
  // Readers who may not see requests meet a reply for the first time where a verdict carries it.
  if (type === 'verdict.published' || type === 'verdict.rechecked') {
    const { replies = [] } = data as Extract<DomainEvent, { type: typeof type }>['data'];
    for (const { reply } of replies) add(reply);
  }
  return named;
};

/** The kinds of item, which are those with a home. */
type OwnKind = Exclude<IdKind, 'claim' | 'source' | 'claimant' | 'event' | 'webhook' | 'import'>;

/**
 * The fields in which an event makes an item, as `event field`, by kind. Null: the state holds such items, so `decide`
 * itself refuses an id that is on record.
 */
const makers: Readonly<Record<OwnKind, readonly `${EventType} ${string}`[] | null>> = {
  appearance: null,
  evidence: null,
  verdict: null,
  objection: null,
  reply: null,
  match: null,
  challenge: ['evidence.challenged challenge'],
  correction: ['correction.published correction'],
  note: ['note.added note'],
  withholding: ['withholding.placed withholding'],
  capture: ['source.captured capture'],
  role: ['claimant.role-held role'],
  // Former members stay in the state. Who returns is added again under the same id.
  member: null,
  key: ['key.issued key', 'key.rotated successor'],
};
const making = new Map<string, string[]>();
for (const maker of Object.values(makers).flatMap((each) => each ?? [])) {
  const [type = '', field = ''] = maker.split(' ');
  making.set(type, [...(making.get(type) ?? []), field]);
}

/** The items that an event makes, of the kinds that the state does not hold for ever. Each id may be used once. */
export const itemsMadeBy = ({ type, data }: Named): string[] =>
  (making.get(type) ?? []).flatMap((field) => {
    const id = (data as Readonly<Record<string, unknown>>)[field];
    return typeof id === 'string' ? [id] : [];
  });

/** Why an event cannot have happened to a stream: it is of another kind of stream, or of another stream of that kind. */
export const misplaced = ({
  stream,
  type,
  data,
}: Named & { readonly stream: string }): string | undefined => {
  const kind = kindOfType.get(type);
  if (kind === undefined || kindOf(stream) !== kind) return `${type} is no event of ${stream}`;
  if (kind === 'claim' || kind === 'ledger') return undefined;
  const named = String((data as Record<string, unknown>)[kind]);
  const own = kind === 'scale' ? scaleStream(named) : named;
  return own === stream ? undefined : `${type} of ${own} stands in ${stream}`;
};

/** Ownership: a copied event names an item of another stream as its own. Nothing of its batch was written. */
export class CopyTaken extends Error {
  override readonly name = 'CopyTaken';
  /** The position of that event. */
  readonly position: number;
  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}
