import type { HandleCommand } from '../commands/handle-command.ts';
import { unobservedDeliveries, type DeliveryObserver } from '../delivery/webhooks/delivery-observer.ts';
import { unwatched, type BatchObserver } from '../event-store/append-queue.ts';
import type { Log } from '../event-store/log.ts';
import type { Progress } from '../projections/engine/progress.ts';
import type { Sources } from './gauges.ts';
import type { RequestObserver } from './request-observer.ts';

/** What those who run the service see of it. The parts themselves do not know whether anybody looks. */
export interface Observing {
  readonly requestObservers: readonly RequestObserver[];
  readonly batches: BatchObserver;
  readonly deliveries: DeliveryObserver;
  /** The same parts, seen at work. */
  log(log: Log): Log;
  handle(handle: HandleCommand): HandleCommand;
  progress(progress: Progress): Progress;
  lookAt(sources: Sources): void;
  /** Begins to serve what was seen; answers where, for each thing that is served. */
  listen(): Promise<string[]>;
  /** Gives away what was seen last. */
  close(): Promise<void>;
}

export const unobserved: Observing = {
  requestObservers: [],
  batches: unwatched,
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

/** Loads what the settings ask for and nothing else: whoever looks at nothing pays for nothing. */
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
