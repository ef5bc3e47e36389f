import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { outcomeKinds, type DeliveryObserver } from '../delivery/webhooks/delivery-observer.ts';
import type { BatchObserver } from '../event-store/append/queue.ts';
import { createGauges, type Sources } from './gauges.ts';
import type { RequestObserver } from './request-observer.ts';

/**
 * The Prometheus metrics of the service. Names follow the semantic conventions of OpenTelemetry, where these have one.
 */
export interface Metrics {
  readonly requestObserver: RequestObserver;
  readonly batches: BatchObserver;
  readonly deliveries: DeliveryObserver;
  /** Registers gauges over the parts of the service, read on each scrape. */
  lookAt(sources: Sources): void;
  /** The metrics in the exposition format of Prometheus. */
  read(): Promise<string>;
  readonly contentType: string;
}

/** Bucket bounds in seconds, as OpenTelemetry recommends for `http.server.request.duration`. */
const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const commandsBuckets = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048];

/** An unknown method is counted as one label value. Otherwise clients could create any number of time series. */
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']);

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  let refresh = async (): Promise<void> => undefined;
  return {
    requestObserver: requestMetrics(registry),
    batches: batchMetrics(registry),
    deliveries: deliveryMetrics(registry),
    lookAt: (sources) => {
      refresh = createGauges(registry, sources);
    },
    read: async () => {
      await refresh();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
};

const requestMetrics = (registry: Registry): RequestObserver => {
  const labelNames = ['http_request_method', 'http_route', 'http_response_status_code'] as const;
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'The duration of requests, from their header to the end of the answer.',
    labelNames,
    buckets: secondsBuckets,
    registers: [registry],
  });
  return {
    arrived: ({ method, route = '' }) => {
      const begun = performance.now();
      return {
        within: (work) => work(),
        answered: (status) =>
          duration.observe(
            {
              http_request_method: knownMethods.has(method) ? method : '_OTHER',
              http_route: route,
              http_response_status_code: status,
            },
            (performance.now() - begun) / 1_000,
          ),
      };
    },
  };
};

const batchMetrics = (registry: Registry): BatchObserver => {
  const registers = [registry];
  const size = new Histogram({
    name: 'claim_ledger_append_batch_commands',
    help: 'The number of commands per append statement.',
    buckets: commandsBuckets,
    registers,
  });
  const duration = new Histogram({
    name: 'claim_ledger_append_duration_seconds',
    help: 'The duration of an append statement, including its commit.',
    buckets: secondsBuckets,
    registers,
  });
  const commands = new Counter({
    name: 'claim_ledger_append_commands_total',
    help: 'Outcomes of commands: appended, conflict (decided again), duplicate, reused (id of another command), failed (outcome unknown, or not stored).',
    labelNames: ['outcome'] as const,
    registers,
  });
  for (const outcome of ['appended', 'conflict', 'duplicate', 'reused', 'failed'])
    commands.inc({ outcome }, 0);
  return {
    settled: (count, outcomes, ms) => {
      size.observe(count);
      duration.observe(ms / 1_000);
      if (outcomes === undefined) commands.inc({ outcome: 'failed' }, count);
      for (const { outcome } of outcomes ?? []) commands.inc({ outcome });
    },
  };
};

const deliveryMetrics = (registry: Registry): DeliveryObserver => {
  const attempts = new Counter({
    name: 'claim_ledger_webhook_attempts_total',
    help: 'Outcomes of delivery attempts: delivered, retry (scheduled again), given-up, gone (answered 410), withheld (not allowed for the webhook, so not sent).',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  for (const outcome of outcomeKinds) attempts.inc({ outcome }, 0);
  return { attempted: (outcome) => attempts.inc({ outcome }) };
};
