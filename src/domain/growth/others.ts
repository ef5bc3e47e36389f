import type { Claimant } from '../claimant/claimant.ts';
import type { ClaimantEvent } from '../claimant/events.ts';
import type { LedgerEvent } from '../ledger/events.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Scale, ScaleEvent } from '../scale/scale.ts';
import type { SourceEvent } from '../source/events.ts';
import type { Source } from '../source/source.ts';
import type { Growth } from './collection.ts';

const sizeOf = (record: Readonly<Record<string, unknown>> = {}): number => Object.keys(record).length;

export const sourceGrowth: Growth<Source, SourceEvent> = {
  collections: {
    captures: {
      fields: [],
      limit: 'capturesMaxItems',
      words: ['A source has', 'captures, withdrawn ones included'],
      grownBy: ['source.captured'],
      count: (source) => (source.kind === 'absent' ? 0 : source.capturesEver),
    },
  },
  boundedBy: {},
  eventsLimit: 'sourceMaxEvents',
  eventsOf: 'a source',
};

export const claimantGrowth: Growth<Claimant, ClaimantEvent> = {
  collections: {
    roles: {
      fields: ['roles'],
      limit: 'heldRolesMaxItems',
      words: ['A claimant has', 'offices'],
      grownBy: ['claimant.role-held'],
      count: (claimant) => (claimant.kind === 'absent' ? 0 : sizeOf(claimant.roles)),
    },
  },
  boundedBy: {},
  eventsLimit: 'claimantMaxEvents',
  eventsOf: 'a claimant',
};

export const scaleGrowth: Growth<Scale, ScaleEvent> = {
  collections: {},
  boundedBy: {},
  eventsLimit: 'scaleMaxEvents',
  eventsOf: 'a scale',
};

/** The holder of the key that an event makes: named by the event, or the holder of the key before. */
const keysOfHolder = ({ keys }: Ledger, event: LedgerEvent): number =>
  event.type === 'key.issued' || event.type === 'key.rotated'
    ? Object.values(keys).filter(({ member }) => member === event.data.member).length
    : 0;

export const ledgerGrowth: Growth<Ledger, LedgerEvent> = {
  collections: {
    members: {
      fields: ['members', 'former', 'sessionsFrom'],
      limit: 'membersMaxItems',
      words: ['A ledger has', 'members, former ones included'],
      grownBy: ['member.added'],
      // A former member who returns is counted already.
      count: ({ members, former }, event) =>
        event.type === 'member.added' && former?.[event.data.member] !== undefined
          ? 0
          : sizeOf(members) + sizeOf(former),
    },
    identities: {
      fields: ['identities'],
      limit: 'identitiesPerMemberMaxItems',
      words: ['A member has', 'linked accounts'],
      grownBy: ['member.identity-linked'],
      count: ({ identities = {} }, event) =>
        event.type === 'member.identity-linked'
          ? Object.values(identities).filter((member) => member === event.data.member).length
          : 0,
    },
    keys: {
      fields: ['keys'],
      limit: 'keysMaxItems',
      words: ['A ledger has', 'keys, expired ones included. Revoke those that are not needed'],
      grownBy: ['key.issued', 'key.rotated'],
      count: ({ keys }) => sizeOf(keys),
    },
    keysOfOneMember: {
      fields: [],
      limit: 'keysPerMemberMaxItems',
      words: ['A member has', 'keys, expired ones included. Revoke those that are not needed'],
      grownBy: ['key.issued', 'key.rotated'],
      count: keysOfHolder,
    },
    ledgers: {
      fields: ['ledgers'],
      limit: 'ledgersMaxItems',
      words: ['A deployment has', 'added ledgers'],
      grownBy: ['ledger.created'],
      count: ({ ledgers }) => sizeOf(ledgers),
    },
  },
  boundedBy: {},
  eventsLimit: 'ledgerMaxEvents',
  eventsOf: 'a ledger’s policy, members and keys',
};
