import type { LedgerEvent } from './events.ts';
import type { Ledger } from './ledger.ts';

const without = <V>(
  all: Readonly<Record<string, V>>,
  leaves: (value: V, id: string) => boolean,
): Record<string, V> => Object.fromEntries(Object.entries(all).filter(([id, value]) => !leaves(value, id)));

export const evolve = (ledger: Ledger, event: LedgerEvent): Ledger => {
  switch (event.type) {
    case 'policy.set':
      return { ...ledger, policy: event.data.policy };
    case 'member.added': {
      const { member, ...added } = event.data;
      return { ...ledger, members: { ...ledger.members, [member]: added } };
    }
    case 'member.role-changed': {
      const { member, role } = event.data;
      const known = ledger.members[member];
      return known === undefined
        ? ledger
        : { ...ledger, members: { ...ledger.members, [member]: { ...known, role } } };
    }
    case 'member.removed':
      return {
        ...ledger,
        members: without(ledger.members, (_, id) => id === event.data.member),
        keys: without(ledger.keys, (key) => key.member === event.data.member),
      };
    case 'key.issued': {
      const { key, ...issued } = event.data;
      return { ...ledger, keys: { ...ledger.keys, [key]: issued } };
    }
    case 'key.rotated': {
      const { key, successor, until, ...issued } = event.data;
      const old = ledger.keys[key];
      const ends = old?.expiresAt !== undefined && old.expiresAt < until ? old.expiresAt : until;
      const kept = old === undefined ? {} : { [key]: { ...old, expiresAt: ends } };
      return { ...ledger, keys: { ...ledger.keys, ...kept, [successor]: issued } };
    }
    case 'ledger.created': {
      const { ledger: created, ...more } = event.data;
      return { ...ledger, ledgers: { ...ledger.ledgers, [created]: more } };
    }
    case 'key.revoked':
      return { ...ledger, keys: without(ledger.keys, (_, id) => id === event.data.key) };
    case 'position.withheld':
      return ledger;
    default:
      return event satisfies never;
  }
};
