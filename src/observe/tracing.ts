import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { Log } from '../event-store/log.ts';
import type { Progress } from '../projections/engine/progress.ts';
import { createProjectionSpans } from './projection-spans.ts';
import type { RequestObserver } from './request-observer.ts';

/** Traces by OpenTelemetry. */
export interface Tracing {
  readonly requestObserver: RequestObserver;
  log(log: Log): Log;
  handle(handle: HandleCommand): HandleCommand;
  progress(progress: Progress): Progress;
  close(): Promise<void>;
}

interface Options {
  /** The address of the collector, to which `/v1/traces` is added. */
  readonly endpoint: string;
  /** The sampled share of the traces that arrive without a sampling decision. */
  readonly share: number;
}

/** The time limit of an export in milliseconds. A collector that does not answer must not delay a stop. */
const exportTimeoutMs = 3_000;

const createProvider = ({ endpoint, share }: Options): TracerProvider =>
  new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'claim-ledger' }))
      // `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES`, as in every program with OpenTelemetry.
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({
          url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
          timeoutMillis: exportTimeoutMs,
        }),
      }),
    ],
  });

/** Traces each request through its command and append until all projections show it. */
export const createTracing = (options: Options): Tracing => {
  const provider = createProvider(options);
  const tracer = provider.getTracer('claim-ledger');
  const current = new AsyncLocalStorage<Context>();
  const projections = createProjectionSpans(tracer);

  const during = async <T>(
    name: string,
    attributes: Attributes,
    work: (span: Span, context: Context) => Promise<T>,
  ): Promise<T> => {
    const around = current.getStore() ?? ROOT_CONTEXT;
    const span = tracer.startSpan(name, { attributes }, around);
    const context = trace.setSpan(around, span);
    try {
      return await current.run(context, () => work(span, context));
    } catch (error) {
      // Only the name: a message may contain data that is not public.
      span.setAttribute('error.type', (error as Error).name);
      throw error;
    } finally {
      span.end();
    }
  };

  return {
    requestObserver: createRequestSpans(tracer, current),
    handle: (handle) => (ledger, envelope) =>
      during(`handle ${envelope.command.type}`, { 'claim_ledger.ledger': ledger }, () =>
        handle(ledger, envelope),
      ),
    log: (log) => ({
      ...log,
      append: (ledger, append) =>
        during('append', { 'claim_ledger.ledger': ledger }, async (span, context) => {
          const done = await log.append(ledger, append);
          span.setAttribute('claim_ledger.outcome', done.outcome);
          if (done.outcome === 'appended') {
            span.setAttribute('claim_ledger.position', done.lastPosition);
            if (span.isRecording()) projections.begin(ledger, done.lastPosition, context);
          }
          return done;
        }),
    }),
    progress: (progress) => ({
      ...progress,
      reached: (ledger, position) => {
        projections.reached(ledger, position);
        progress.reached(ledger, position);
      },
    }),
    close: async () => {
      await Promise.race([
        provider.shutdown().catch(() => undefined),
        sleep(exportTimeoutMs, undefined, { ref: false }),
      ]);
    },
  };
};

const createRequestSpans = (
  tracer: ReturnType<TracerProvider['getTracer']>,
  current: AsyncLocalStorage<Context>,
): RequestObserver => {
  const propagator = new W3CTraceContextPropagator();
  return {
    arrived: ({ id, method, route, headers }) => {
      const around = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const attributes = {
        'http.request.method': method,
        'claim_ledger.request_id': id,
        ...(route === undefined ? {} : { 'http.route': route }),
      };
      const name = route === undefined ? method : `${method} ${route}`;
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, around);
      const context = trace.setSpan(around, span);
      return {
        within: (work) => current.run(context, work),
        answered: (status) => {
          span.setAttribute('http.response.status_code', status);
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
  };
};
