import type { Context, Tracer } from '@opentelemetry/api';

export interface ProjectionSpans {
  /** An append is durable; until the views show its position its trace is not over. */
  begin(ledger: string, position: number, context: Context): void;
  reached(ledger: string, position: number): void;
}

interface Begun {
  readonly position: number;
  readonly at: number;
  readonly context: Context;
}

/** How many appends of a ledger may wait for their projection; while the views stand still the oldest are let go. */
const waitingMax = 10_000;

/**
 * The part of a trace from the commit to the moment when all views show it. The views take events up in batches of many
 * requests, so it is told here, request by request, and not where they work.
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
      // Whoever projects may have seen the event before we heard that it is there.
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
