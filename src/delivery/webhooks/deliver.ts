import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../database/connect.ts';
import type { Log } from '../../event-store/log.ts';
import { leaseDue, type LeasedDelivery, type LeaseLimits } from './lease-due.ts';
import { messageOf } from './message.ts';
import { outcomeOf, type Attempted } from './schedule.ts';
import type { Send } from './send.ts';
import { release, settle } from './settle.ts';
import { secretsAt, signedHeaders } from './sign.ts';
import type { DeliveryObserver } from './delivery-observer.ts';

export interface Deliver {
  readonly log: Log;
  readonly database: Database;
  readonly send: Send;
  readonly clock: () => string;
  /** A number from 0 up to 1. */
  readonly chance: () => number;
  readonly limits: LeaseLimits & {
    /** How long at most until a delivery of another process, or one that is due again, is noticed. */
    readonly lookEveryMs: number;
    /** How long attempts under way have to end once a stop has begun. */
    readonly partingMs: number;
  };
  readonly watch: DeliveryObserver;
  readonly onTrouble: (error: unknown) => void;
}

export interface Deliverer {
  /** Delivers what is due in one ledger until the signal aborts. */
  keep(ledger: string, signal: AbortSignal): Promise<void>;
  /** There may be something due in a ledger. */
  wake(ledger: string): void;
}

export const createDeliverer = (dependencies: Deliver): Deliverer => {
  const { database, clock, limits, onTrouble } = dependencies;
  const wakes = new Map<string, () => void>();

  const rest = (ledger: string, signal: AbortSignal): Promise<void> => {
    const woken = new AbortController();
    wakes.set(ledger, () => woken.abort());
    const until = AbortSignal.any([signal, woken.signal]);
    return sleep(limits.lookEveryMs, undefined, { signal: until }).catch(() => undefined);
  };

  const keep = async (ledger: string, signal: AbortSignal): Promise<void> => {
    const underWay = new Set<Promise<void>>();
    const busy = new Map<string, number>();
    const parting = new AbortController();
    signal.addEventListener('abort', () => setTimeout(() => parting.abort(), limits.partingMs).unref());
    const begin = (leased: LeasedDelivery, leaseId: string): void => {
      const { webhook_id } = leased;
      busy.set(webhook_id, (busy.get(webhook_id) ?? 0) + 1);
      const done = attempt(dependencies, ledger, leased, leaseId, parting.signal)
        .catch(onTrouble)
        .finally(() => {
          const left = (busy.get(webhook_id) ?? 1) - 1;
          if (left === 0) busy.delete(webhook_id);
          else busy.set(webhook_id, left);
          underWay.delete(done);
          // There is room for what the same webhook is to be told next.
          wakes.get(ledger)?.();
        });
      underWay.add(done);
    };
    while (!signal.aborted) {
      // Made before the look, so that whatever comes during it ends the rest.
      const resting = rest(ledger, signal);
      try {
        const leaseId = randomUUID();
        const capacity = { ...limits, deliveriesMax: limits.deliveriesMax - underWay.size };
        const leased =
          capacity.deliveriesMax <= 0
            ? []
            : await database.run((sql) => leaseDue(sql, ledger, clock(), leaseId, busy, capacity));
        for (const each of leased) begin(each, leaseId);
        if (leased.length > 0) continue;
      } catch (error) {
        onTrouble(error);
      }
      await resting;
    }
    await Promise.all(underWay);
  };
  return { keep, wake: (ledger) => wakes.get(ledger)?.() };
};

const attempt = async (
  { log, database, send, clock, chance, watch }: Deliver,
  ledger: string,
  leased: LeasedDelivery,
  leaseId: string,
  signal: AbortSignal,
): Promise<void> => {
  const began = clock();
  const body = await messageOf(log, ledger, leased, began);
  const attempted: Attempted =
    body === undefined
      ? {
          status: undefined,
          retryAfter: undefined,
          latencyMs: 0,
          detail: 'It is not for this webhook to be told.',
        }
      : await send.post({
          url: leased.url,
          body,
          headers: {
            'content-type': 'application/json',
            'user-agent': 'claim-ledger',
            ...signedHeaders(secretsAt(leased.secrets, began), leased.message_id, Date.parse(began), body),
          },
          signal,
        });
  if (signal.aborted) {
    await database.run((sql) => release(sql, { ledger, leaseId, leased }));
    return;
  }
  const now = clock();
  const outcome =
    body === undefined
      ? ({ kind: 'withheld' } as const)
      : outcomeOf(attempted, leased.attempts + 1, Date.parse(now), chance());
  await database.run((sql) => settle(sql, { ledger, leaseId, leased, attempted, outcome, began, now }));
  watch.attempted(outcome.kind);
};
