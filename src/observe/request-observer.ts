import type { IncomingHttpHeaders } from 'node:http';

/** A request as it arrived. */
export interface Arrival {
  readonly id: string;
  readonly method: string;
  /** The route pattern, `/v1/ledgers/:ledger/claims`; undefined without a matching route. */
  readonly route: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** One observed request. */
export interface ObservedRequest {
  /** Runs the rest of the request, so that its work is attributed to it. */
  within(work: () => void): void;
  /** Called once, last: the answer was sent, or the connection broke before. */
  answered(status: number): void;
}

/** Observes requests without changing them. */
export interface RequestObserver {
  /** Called for each request. */
  arrived(arrival: Arrival): ObservedRequest;
}
