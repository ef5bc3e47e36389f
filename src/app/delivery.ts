import type { FastifyBaseLogger } from 'fastify';
import type { Access } from '../access/access.ts';
import { createRightsWatch, type RightsWatch } from '../access/rights-watch.ts';
import { warnOf } from '../background/report-errors.ts';
import type { Settings } from '../settings/settings.ts';
import type { Database } from '../database/connect.ts';
import { createEventStreams, type EventStreams } from '../delivery/event-stream/event-stream.ts';
import type { EventStreamLimits } from '../delivery/event-stream/reading.ts';
import { createDeliverer } from '../delivery/webhooks/deliver.ts';
import { createFanOut } from '../delivery/webhooks/fan-out.ts';
import { createSend } from '../delivery/webhooks/send.ts';
import type { DeliveryObserver } from '../delivery/webhooks/delivery-observer.ts';
import { createWebhooks, type Webhooks } from '../delivery/webhooks/webhooks.ts';
import type { Log } from '../event-store/log.ts';
import type { Keyring } from '../sealing/keyring.ts';
import { newId } from '../event-store/new-id.ts';

/** Push delivery of events: event streams and webhooks. */
export interface DeliveryChannels {
  readonly feed: EventStreams;
  readonly webhooks: Webhooks;
  /** Ends streams and downloads when the rights of their credential shrink. */
  readonly rights: RightsWatch;
  /** Starts to deliver to the webhooks of these ledgers. Ledgers that were started before are skipped. */
  start(ledgers: readonly string[]): void;
  /** Stops the deliveries, including requests in flight. */
  stop(): Promise<void>;
}

interface DeliveryParts {
  readonly log: Log;
  /** The log as callers without the rights of the desk read it. */
  readonly publicLog: Log;
  readonly database: Database;
  /** The share of the database for background work. */
  readonly background: Database;
  readonly clock: () => string;
  readonly keyring: Keyring;
  readonly access: Access;
  readonly seen: { readonly deliveries: DeliveryObserver };
  readonly logger: () => FastifyBaseLogger;
}

export const createDelivery = (
  { log, publicLog, database, background, clock, keyring, access, seen, logger }: DeliveryParts,
  settings: Settings,
): DeliveryChannels => {
  const onTrouble = warnOf(logger, 'the webhooks are behind');
  const rules = {
    allowPrivate: settings.WEBHOOK_PRIVATE_ADDRESSES === 'allow',
    hosts: settings.WEBHOOK_HOSTS === '' ? [] : settings.WEBHOOK_HOSTS.split(','),
  };
  const send = createSend({ ...rules, timeoutMs: settings.WEBHOOK_TIMEOUT_MS });
  const deliverer = createDeliverer({
    log,
    database: background,
    send,
    keyring,
    clock,
    access,
    chance: Math.random,
    limits: deliveryLimits(settings),
    watch: seen.deliveries,
    onTrouble,
  });
  const onDue = deliverer.wake;
  const fanOuts = createFanOut({
    ...{ log, database: background, clock, access, onDue, onTrouble },
    ...{ followBatchMaxEvents: 500, followPatienceMs: 100, pollEveryMs: 1_000 },
    keptDays: settings.WEBHOOK_KEPT_DAYS,
  });
  const stopping = new AbortController();
  const running = new Map<string, Promise<unknown>>();
  const onLag = warnOf(logger, 'the feed is behind');
  const feed = createEventStreams(log, eventStreamLimits(settings), onLag, publicLog);
  return {
    feed,
    webhooks: createWebhooks({ database, newId, clock, keyring, rules, onDue }),
    rights: createRightsWatch(access, feed.notice, clock),
    start: (ledgers) => {
      for (const ledger of ledgers) {
        if (running.has(ledger)) continue;
        const { signal } = stopping;
        running.set(ledger, Promise.all([fanOuts.run(ledger, signal), deliverer.run(ledger, signal)]));
      }
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(running.values());
      send.close();
    },
  };
};

/** The part of a lease beyond the timeout of an attempt. It leaves time to store the outcome. */
const leaseBeyondTimeoutMs = 5_000;

const deliveryLimits = (settings: Settings) => ({
  webhookRequestsMax: 8,
  deliveriesMax: settings.WEBHOOK_REQUESTS_MAX,
  leaseMs: settings.WEBHOOK_TIMEOUT_MS + leaseBeyondTimeoutMs,
  pollEveryMs: 250,
  stopGraceMs: 1_000,
});

const eventStreamLimits = (settings: Settings): EventStreamLimits => ({
  streamsMax: settings.FEED_STREAMS_MAX,
  bufferMaxBytes: settings.FEED_BUFFER_MAX_BYTES,
  heartbeatMs: settings.FEED_HEARTBEAT_MS,
  pageMaxItems: 200,
  scanMaxPositions: 10_000,
  followBatchMaxEvents: 500,
  followPatienceMs: 100,
  pieceMaxBytes: Math.floor(settings.FEED_BUFFER_MAX_BYTES / 16),
  recentMaxEvents: 1_000,
  // All of these events may be queued for a reader that has just caught up.
  recentMaxBytes: Math.floor(settings.FEED_BUFFER_MAX_BYTES / 4),
});
