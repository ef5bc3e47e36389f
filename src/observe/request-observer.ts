import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came. */
export interface Arrival {
  readonly id: string;
  readonly method: string;
  /** The address as the route has it, `/v1/ledgers/:ledger/claims`; undefined where there is no such route. */
  readonly route: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** One request while it is looked on. */
export interface ObservedRequest {
  /** Does the rest of the request's work, so that what it does is seen as its part. */
  within(work: () => void): void;
  /** The answer is out, or the connection broke before it was. Comes once, last. */
  answered(status: number): void;
}

/** Looks on while requests are answered, and changes nothing about them. */
export interface RequestObserver {
  arrived(arrival: Arrival): ObservedRequest;
}
