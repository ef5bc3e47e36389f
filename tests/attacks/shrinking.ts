import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerEvent } from '../../src/domain/ledger/events.ts';
import { adminKey } from '../support/service.ts';
import type { Subject, World } from './lasting-rights.ts';

/** A way in which rights shrink. A new one joins the table by its line here. */
export interface Shrinking {
  readonly name: string;
  /** The credentials that it takes rights from. The others go on. */
  readonly takes: readonly ('key' | 'token')[];
  /** The event that it records; undefined for the passage of time. */
  readonly event?: LedgerEvent['type'];
  /** The seconds after which the key or the token expires by itself. */
  readonly keySeconds?: number;
  readonly tokenSeconds?: number;
  shrink(world: World, subject: Subject): Promise<void>;
}

const reason = 'It has to end.';

const act =
  (pathOf: (subject: Subject) => string, body: object) =>
  async ({ other }: World, subject: Subject): Promise<void> => {
    const asked = { key: adminKey, body, headers: { 'if-match': '*' } };
    const answer = await other('POST', pathOf(subject), asked);
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  };

const until = async (moment: string | undefined): Promise<void> => {
  await sleep(Math.max(0, Date.parse(moment ?? '') - Date.now()));
};

export const shrinkings: readonly Shrinking[] = [
  {
    name: 'the key is revoked',
    takes: ['key'],
    event: 'key.revoked',
    shrink: act(({ key }) => `/keys/${key.id}/revoke`, { reason }),
  },
  {
    name: 'the key expires',
    takes: ['key'],
    keySeconds: 85,
    shrink: (_, { keyEnds }) => until(keyEnds),
  },
  {
    name: 'the key is rotated',
    takes: ['key'],
    event: 'key.rotated',
    shrink: act(({ key }) => `/keys/${key.id}/rotate`, { overlapMinutes: 0 }),
  },
  {
    name: 'the key is narrowed',
    takes: ['key'],
    event: 'key.narrowed',
    shrink: act(({ key }) => `/keys/${key.id}/narrow`, { role: 'reader', reason }),
  },
  {
    name: 'the token expires',
    takes: ['token'],
    tokenSeconds: 45,
    shrink: (_, { tokenEnds }) => until(tokenEnds),
  },
  {
    name: 'the sessions are ended',
    takes: ['token'],
    event: 'member.sessions-ended',
    shrink: act(({ member }) => `/members/${member}/end-sessions`, { reason }),
  },
  {
    name: 'the role is lowered',
    takes: ['key', 'token'],
    event: 'member.role-changed',
    shrink: act(({ member }) => `/members/${member}/role`, { role: 'reader', reason }),
  },
  {
    // The person keeps another ledger. Nothing of that one may open this one.
    name: 'the member is removed, and so the ledger taken away',
    takes: ['key', 'token'],
    event: 'member.removed',
    shrink: act(({ member }) => `/members/${member}/remove`, { reason }),
  },
];
