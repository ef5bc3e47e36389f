import type { RecordedEvent } from './events.ts';
import type { Role } from './ledger/members.ts';
import type { Attribution } from './ledger/policy.ts';
import type { Actor, NamedActor, UnnamedActor } from './terms/actor.ts';

/**
 * What the public sees of the members who act. It is fixed when the event is recorded, beside the real actor (`shown`):
 * the verifiable log commits to the public form, so a later policy must not change it. An event without `shown` is
 * shown as recorded.
 */

/** The policy of the moment, and what stands for a member in public. */
export interface AttributionTerms {
  readonly attribution: Attribution;
  readonly roleOf: (actor: NamedActor) => Role;
  /** Stable for a member, and derived by the ledger alone. */
  readonly pseudonymOf: (member: string) => string;
}

const unnamedOf = (actor: NamedActor, terms: AttributionTerms): UnnamedActor | undefined => {
  const { kind, member } = actor;
  switch (terms.attribution) {
    case 'names':
      return undefined;
    case 'roles':
      return { kind, role: terms.roleOf(actor), pseudonym: terms.pseudonymOf(member) };
    case 'none':
      return { kind };
    default:
      return terms.attribution satisfies never;
  }
};

/** An actor with the public form that the policy of the moment gives. */
export const attribute = (actor: Actor, terms: AttributionTerms): Actor => {
  if (!('member' in actor)) return actor;
  const { shown: _, ...known } = actor;
  const shown = unnamedOf(actor, terms);
  return shown === undefined ? known : { ...known, shown };
};

/** The members of public data that hold actors, by the type of the event. A test compares it with the schemas. */
export const actorsInData: Readonly<Record<string, readonly string[]>> = {
  'verdict.published': ['proposedBy', 'approvedBy'],
};

type Data = Readonly<Record<string, unknown>>;

const withActors = (type: string, data: Data, change: (actor: Actor) => Actor): Data => {
  const named = actorsInData[type];
  if (named === undefined) return data;
  const changed = named.map((name) => [name, (data[name] as Actor[] | undefined)?.map(change)] as const);
  return { ...data, ...Object.fromEntries(changed.filter(([, actors]) => actors !== undefined)) };
};

/** An event whose data names actors by the policy of the moment. They acted earlier, perhaps under another one. */
export const attributeData = <E extends { type: string; data: object }>(
  event: E,
  terms: AttributionTerms,
): E =>
  actorsInData[event.type] === undefined
    ? event
    : { ...event, data: withActors(event.type, event.data as Data, (each) => attribute(each, terms)) };

const shownOf = (actor: Actor): Actor => ('shown' in actor ? (actor.shown ?? actor) : actor);

/** The actor and the data of an event as the public gets them. It works on rows as they are stored, too. */
export const publicFormOf = <
  E extends { type: string; actor: unknown; data: unknown; shownData?: object | undefined },
>(
  event: E,
): E => {
  const actor = shownOf(event.actor as Actor);
  const data = (event.shownData ?? event.data) as Data;
  if (actor === event.actor && data === event.data && actorsInData[event.type] === undefined) return event;
  return { ...event, actor, data: withActors(event.type, data, shownOf) };
};

/** Whether the public gets something else than the desk. */
export const isAttributed = (event: RecordedEvent): boolean => publicFormOf(event) !== event;
