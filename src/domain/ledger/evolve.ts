import type { LedgerEvent } from './events.ts';
import type { Ledger } from './ledger.ts';
import { identityOf } from './members.ts';

const without = <V>(
  all: Readonly<Record<string, V>>,
  leaves: (value: V, id: string) => boolean,
): Record<string, V> => Object.fromEntries(Object.entries(all).filter(([id, value]) => !leaves(value, id)));

/** Former members stay known, so that they return under the same id. */
const withoutMember = (ledger: Ledger, id: string): Ledger => {
  const { name, kind } = ledger.members[id] ?? {};
  const left = name === undefined || kind === undefined ? {} : { [id]: { name, kind } };
  return {
    ...ledger,
    members: without(ledger.members, (_, each) => each === id),
    keys: without(ledger.keys, (key) => key.member === id),
    former: { ...ledger.former, ...left },
  };
};

const withSuccessor = (
  ledger: Ledger,
  { key, successor, until, ...issued }: Extract<LedgerEvent, { type: 'key.rotated' }>['data'],
): Ledger => {
  const old = ledger.keys[key];
  const ends = old?.expiresAt !== undefined && old.expiresAt < until ? old.expiresAt : until;
  const kept = old === undefined ? {} : { [key]: { ...old, expiresAt: ends, successor } };
  return { ...ledger, keys: { ...ledger.keys, ...kept, [successor]: issued } };
};

export const evolve = (ledger: Ledger, event: LedgerEvent): Ledger => {
  switch (event.type) {
    case 'policy.set':
      return { ...ledger, policy: event.data.policy };
    case 'member.added': {
      const { member, ...added } = event.data;
      const former = without(ledger.former ?? {}, (_, id) => id === member);
      return { ...ledger, members: { ...ledger.members, [member]: added }, former };
    }
    case 'member.role-changed': {
      const { member, role } = event.data;
      const known = ledger.members[member];
      return known === undefined
        ? ledger
        : { ...ledger, members: { ...ledger.members, [member]: { ...known, role } } };
    }
    case 'member.renamed': {
      const { member, name } = event.data;
      const known = ledger.members[member];
      return known === undefined
        ? ledger
        : { ...ledger, members: { ...ledger.members, [member]: { ...known, name } } };
    }
    case 'member.removed':
      return withoutMember(ledger, event.data.member);
    case 'member.identity-linked': {
      const { member, issuer, subject } = event.data;
      return { ...ledger, identities: { ...ledger.identities, [identityOf(issuer, subject)]: member } };
    }
    case 'member.sessions-ended': {
      const { member, before } = event.data;
      return { ...ledger, sessionsFrom: { ...ledger.sessionsFrom, [member]: before } };
    }
    case 'key.issued': {
      const { key, ...issued } = event.data;
      return { ...ledger, keys: { ...ledger.keys, [key]: issued } };
    }
    case 'key.rotated':
      return withSuccessor(ledger, event.data);
    case 'ledger.created': {
      const { ledger: created, ...more } = event.data;
      return { ...ledger, ledgers: { ...ledger.ledgers, [created]: more } };
    }
    case 'key.narrowed': {
      const { key, role } = event.data;
      const known = ledger.keys[key];
      return known === undefined
        ? ledger
        : { ...ledger, keys: { ...ledger.keys, [key]: { ...known, role } } };
    }
    case 'key.revoked':
      return { ...ledger, keys: without(ledger.keys, (_, id) => id === event.data.key) };
    case 'position.withheld':
      return ledger;
    default:
      return event satisfies never;
  }
};
