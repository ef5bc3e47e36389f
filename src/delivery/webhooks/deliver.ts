import { randomUUID } from 'node:crypto';
import { createJointPoll } from '../../background/joint-poll.ts';
import { runUntilAborted, steadyBackoff } from '../../background/run-until-aborted.ts';
import { createWakeUps } from '../../background/wake-up.ts';
import type { Database } from '../../database/connect.ts';
import type { Log } from '../../event-store/log.ts';
import { leaseDue, ledgersWithDueDeliveries, type LeasedDelivery, type LeaseLimits } from './lease-due.ts';
import { messageOf } from './message.ts';
import { disableEnded, endedOf, type LedgerReads } from './rights.ts';
import { outcomeOf, type Attempted } from './schedule.ts';
import type { Send } from './send.ts';
import { release, settle } from './settle.ts';
import type { Keyring } from '../../sealing/keyring.ts';
import { openSecrets } from './signing/secrets.ts';
import { signedHeaders } from './signing/sign.ts';
import type { DeliveryObserver } from './delivery-observer.ts';

/** Dependencies of the deliverer. */
export interface Deliver {
  readonly log: Log;
  readonly database: Database;
  readonly send: Send;
  /** Opens the secrets that sign. */
  readonly keyring: Keyring;
  readonly clock: () => string;
  readonly access: LedgerReads;
  /** Returns a random number from 0 to below 1, for jitter. */
  readonly chance: () => number;
  readonly limits: LeaseLimits & {
    /**
     * The longest wait before looking for due deliveries again, in milliseconds. It covers retries and deliveries of
     * other processes.
     */
    readonly pollEveryMs: number;
    /** How long attempts may continue after a stop has begun, in milliseconds. */
    readonly stopGraceMs: number;
  };
  /** Observes the outcome of each attempt. */
  readonly watch: DeliveryObserver;
  /** Gets the errors of the loop, which continues. */
  readonly onTrouble: (error: unknown) => void;
}

/** Sends due deliveries. */
export interface Deliverer {
  /** Delivers what is due in one ledger until the signal aborts. Resolves after the last attempt. */
  run(ledger: string, signal: AbortSignal): Promise<void>;
  /** Ends the wait of a ledger's loop, because a delivery may be due. */
  wake(ledger: string): void;
}

/** The longest wait of one ledger's loop, in milliseconds, if the poll of all ledgers does not wake it. */
const waitMaxMs = 300_000;

export const createDeliverer = (dependencies: Deliver): Deliverer => {
  const { database, clock, limits, onTrouble } = dependencies;
  const wakeUps = createWakeUps();
  const poll = createJointPoll({
    everyMs: limits.pollEveryMs,
    look: (ledgers) => database.run((sql) => ledgersWithDueDeliveries(sql, ledgers, clock(), limits.leaseMs)),
    work: (ledger) => wakeUps(ledger).wake(),
    onError: onTrouble,
  });

  const run = async (ledger: string, signal: AbortSignal): Promise<void> => {
    const wakeUp = wakeUps(ledger);
    const inFlight = new Set<Promise<void>>();
    const busy = new Map<string, number>();
    const stopGrace = new AbortController();
    signal.addEventListener('abort', () => setTimeout(() => stopGrace.abort(), limits.stopGraceMs).unref());
    const begin = (leased: LeasedDelivery, leaseId: string): void => {
      const { webhook_id } = leased;
      busy.set(webhook_id, (busy.get(webhook_id) ?? 0) + 1);
      const done = attempt(dependencies, ledger, leased, leaseId, stopGrace.signal)
        .catch(onTrouble)
        .finally(() => {
          const left = (busy.get(webhook_id) ?? 1) - 1;
          if (left === 0) busy.delete(webhook_id);
          else busy.set(webhook_id, left);
          inFlight.delete(done);
          // The webhook has capacity for its next delivery.
          wakeUp.wake();
        });
      inFlight.add(done);
    };
    const work = async (): Promise<number | undefined> => {
      const leaseId = randomUUID();
      const capacity = { ...limits, deliveriesMax: limits.deliveriesMax - inFlight.size };
      if (capacity.deliveriesMax <= 0) return limits.pollEveryMs;
      const leased = await database.run((sql) => leaseDue(sql, ledger, clock(), leaseId, busy, capacity));
      for (const each of leased) begin(each, leaseId);
      return leased.length > 0 ? undefined : waitMaxMs;
    };
    const backoff = steadyBackoff(limits.pollEveryMs);
    await Promise.all([
      runUntilAborted({ work, signal, onError: onTrouble, backoff, wakeUp }),
      poll.run(ledger, signal),
    ]);
    await Promise.all(inFlight);
  };
  return { run, wake: (ledger) => wakeUps(ledger).wake() };
};

const attempt = async (
  dependencies: Deliver,
  ledger: string,
  leased: LeasedDelivery,
  leaseId: string,
  signal: AbortSignal,
): Promise<void> => {
  const { log, database, clock, chance, watch, access } = dependencies;
  const began = clock();
  // Judged for each attempt: deliveries may wait for days, and rights end meanwhile.
  if ((await endedOf(access, ledger, [leased], began)).length > 0) {
    await database.run(async (sql) => {
      await disableEnded(sql, ledger, [leased.webhook_id]);
      await release(sql, { ledger, leaseId, leased });
    });
    return;
  }
  const body = await messageOf(log, ledger, leased, began);
  const attempted: Attempted =
    body === undefined
      ? unsent('The webhook may not receive this event.')
      : await sendSigned(dependencies, ledger, leased, { body, began, signal });
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

const unsent = (detail: string): Attempted => ({
  status: undefined,
  retryAfter: undefined,
  latencyMs: 0,
  detail,
});

const sendSigned = async (
  { send, keyring }: Pick<Deliver, 'send' | 'keyring'>,
  ledger: string,
  { url, webhook_id: webhook, message_id, secrets }: LeasedDelivery,
  { body, began, signal }: { body: string; began: string; signal: AbortSignal },
): Promise<Attempted> => {
  const opened = openSecrets(keyring, { ledger, webhook }, secrets, began);
  // An unsigned delivery would teach receivers to accept unsigned ones.
  if (opened.length === 0)
    return unsent(
      'The secret is sealed with a key that this service does not have. Rotate the secret, or add the key.',
    );
  return send.post({
    url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'claim-ledger',
      ...signedHeaders(opened, message_id, Date.parse(began), body),
    },
    signal,
  });
};
