import type { Context, Tracer } from '@opentelemetry/api';

/** The spans from commit to visibility. */
export interface ProjectionSpans {
  /** Starts the span of a durable append. It ends when the projections show its position. */
  begin(ledger: string, position: number, context: Context): void;
  /** Ends the spans up to a position. */
  reached(ledger: string, position: number): void;
}

interface Begun {
  readonly position: number;
  readonly at: number;
  readonly context: Context;
}

/** The most open spans of a ledger. While projections stand still, the oldest are dropped. */
const waitingMax = 10_000;

/**
 * The span from the commit until all projections show it. Projections apply batches of many requests, so the span is
 * recorded here per request.
 */
export const createProjectionSpans = (tracer: Tracer): ProjectionSpans => {
  const waiting = new Map<string, Begun[]>();
  const positions = new Map<string, number>();

  const end = (ledger: string, { position, at, context }: Begun): void => {
    const attributes = { 'claim_ledger.ledger': ledger, 'claim_ledger.position': position };
    tracer.startSpan('project', { startTime: at, attributes }, context).end();
  };

  return {
    begin: (ledger, position, context) => {
      const begun = { position, at: Date.now(), context };
      // The projection may have passed the position before the append returned.
      if ((positions.get(ledger) ?? 0) >= position) {
        end(ledger, begun);
        return;
      }
      const all = waiting.get(ledger) ?? [];
      waiting.set(ledger, all);
      all.push(begun);
      if (all.length > waitingMax) all.shift();
    },
    reached: (ledger, position) => {
      positions.set(ledger, position);
      const all = waiting.get(ledger);
      if (all === undefined || all.length === 0) return;
      for (const each of all) if (each.position <= position) end(ledger, each);
      waiting.set(
        ledger,
        all.filter((each) => each.position > position),
      );
    },
  };
};
