import type { EventOf } from '../terms/define.ts';
import type { ledgerEvents } from './events.ts';
import type { Policy } from './policy.ts';
import { firstPolicy } from './policy.ts';
import type { Role } from './role.ts';

type Data<T extends string> = Extract<EventOf<(typeof ledgerEvents)[number]>, { type: T }>['data'];

export interface Member {
  readonly name: string;
  readonly kind: 'person' | 'program';
  readonly role: Role;
}
export type IssuedKey = Omit<Data<'key.issued'>, 'key'>;
export type CreatedLedger = Omit<Data<'ledger.created'>, 'ledger'>;

/** The rules and the people of one ledger. A key that was revoked, or whose member left, is not in it any more. */
export interface Ledger {
  readonly policy: Policy;
  readonly members: Readonly<Record<string, Member>>;
  readonly keys: Readonly<Record<string, IssuedKey>>;
  /** The ledgers that were added to the deployment, in its first ledger alone. */
  readonly ledgers?: Readonly<Record<string, CreatedLedger>>;
}

/** The ledger that a deployment begins with. Its admins are those of the deployment: they add further ledgers. */
export const firstLedger = 'main';

export const emptyLedger: Ledger = { policy: firstPolicy, members: {}, keys: {} };
