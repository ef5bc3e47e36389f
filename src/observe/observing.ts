import type { HandleCommand } from '../commands/handle-command.ts';
import { unobservedDeliveries, type DeliveryObserver } from '../delivery/webhooks/delivery-observer.ts';
import { unobservedBatches, type BatchObserver } from '../event-store/append/queue.ts';
import type { Log } from '../event-store/log.ts';
import type { Progress } from '../projections/engine/progress.ts';
import type { Sources } from './gauges.ts';
import type { RequestObserver } from './request-observer.ts';

/** The observability of the service. Its parts do not know whether they are observed. */
export interface Observing {
  readonly requestObservers: readonly RequestObserver[];
  readonly batches: BatchObserver;
  readonly deliveries: DeliveryObserver;
  /** Decorator of the log that records traces. */
  log(log: Log): Log;
  /** Decorator of the command handler that records traces. */
  handle(handle: HandleCommand): HandleCommand;
  /** Called with the position that the projections have reached. */
  progress(progress: Progress): Progress;
  /** Registers gauges over the parts of the service. */
  lookAt(sources: Sources): void;
  /** Starts to serve metrics. Returns the addresses. */
  listen(): Promise<string[]>;
  /** Flushes what was recorded last. */
  close(): Promise<void>;
}

/** Observability for a service without it: every part is unchanged. */
export const unobserved: Observing = {
  requestObservers: [],
  batches: unobservedBatches,
  deliveries: unobservedDeliveries,
  log: (log) => log,
  handle: (handle) => handle,
  progress: (progress) => progress,
  lookAt: () => undefined,
  listen: async () => [],
  close: async () => undefined,
};

export interface ObservingSettings {
  readonly METRICS_HOST: string;
  readonly METRICS_PORT?: number | undefined;
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string;
  readonly OTEL_TRACES_SAMPLER_ARG: number;
}

/** Imports only the libraries that the settings need, so that an unobserved service has no cost. */
export const startObserving = async (settings: ObservingSettings): Promise<Observing> => {
  const measured = await measure(settings);
  return trace(settings, measured);
};

const measure = async ({ METRICS_HOST, METRICS_PORT }: ObservingSettings): Promise<Observing> => {
  if (METRICS_PORT === undefined) return unobserved;
  const { createMetrics } = await import('./metrics.ts');
  const { createMetricsServer } = await import('./serve-metrics.ts');
  const metrics = createMetrics();
  const server = createMetricsServer(metrics);
  return {
    ...unobserved,
    requestObservers: [metrics.requestObserver],
    batches: metrics.batches,
    deliveries: metrics.deliveries,
    lookAt: metrics.lookAt,
    listen: async () => [`Metrics are at ${await server.listen(METRICS_HOST, METRICS_PORT)}`],
    close: server.close,
  };
};

const trace = async (
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share }: ObservingSettings,
  measured: Observing,
): Promise<Observing> => {
  if (endpoint === '') return measured;
  const { createTracing } = await import('./tracing.ts');
  const tracing = createTracing({ endpoint, share });
  return {
    ...measured,
    requestObservers: [...measured.requestObservers, tracing.requestObserver],
    log: tracing.log,
    handle: tracing.handle,
    progress: tracing.progress,
    listen: async () => [...(await measured.listen()), `Traces go to ${new URL(endpoint).origin}`],
    close: async () => {
      await Promise.all([measured.close(), tracing.close()]);
    },
  };
};
