import { setTimeout as sleep } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import { ProblemError, problemOf } from './problems.ts';
import { isTransient, retryAfterMsOf, waitMsBefore, type Retries } from './retries.ts';
import type { components, operations } from './schema.ts';

type FeedItem = components['schemas']['FeedItem'];
type Query = NonNullable<operations['listEvents']['parameters']['query']>;

/** Options of `events`. */
export interface Following {
  /** The position to continue after: that of the last event you have processed. 0 by default, the beginning. */
  readonly after?: number;
  /** A filter; by default all events that you may see. */
  readonly only?: Pick<Query, 'types' | 'kinds' | 'claim' | 'topic'>;
  /** Ends the iteration. */
  readonly signal?: AbortSignal;
  /**
   * The longest silence in milliseconds before the connection counts as lost. The ledger sends a heartbeat every 15
   * seconds.
   */
  readonly silenceMaxMs?: number;
}

/** How requests are sent. */
export interface Connection {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly send: (request: Request) => Promise<Response>;
  readonly retries: Retries;
}

/** The feed skipped or repeated an event, so what was read is incomplete. A retry does not help. */
export class FeedContradiction extends Error {
  override readonly name = 'FeedContradiction';
}

/** How far the feed was read: all up to `after`, with the last item at `last`. */
interface Place {
  after: number;
  /** The id that the ledger gave for this place. It names the event too, so that the ledger can tell if it is gone. */
  cursor: string;
  last: number | undefined;
}

/**
 * Checks the chain: each item names its predecessor. At the start the last item is unknown, so its predecessor only has
 * to be at or before `after`.
 */
const checkChain = (place: Place, { position, previous, id }: FeedItem): void => {
  const follows = place.last === undefined ? previous <= place.after : previous === place.last;
  if (!follows || position <= place.after)
    throw new FeedContradiction(
      `The event at ${position} names ${previous} as the one before it, after ${place.last ?? place.after}.`,
    );
  place.after = position;
  place.last = position;
  place.cursor = `${position}.${id}`;
};

const addressOf = (baseUrl: string, only: Following['only'] = {}): URL => {
  const address = new URL(`${baseUrl}/events`);
  for (const [name, value] of Object.entries(only)) address.searchParams.set(name, value);
  return address;
};

/** One connection, until it breaks. */
async function* listen(
  { baseUrl, headers, send }: Connection,
  { only, signal, silenceMaxMs = 60_000 }: Following,
  place: Place,
): AsyncGenerator<FeedItem, void, void> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), silenceMaxMs);
  try {
    const request = new Request(addressOf(baseUrl, only), {
      headers: { ...headers, accept: 'text/event-stream', 'last-event-id': place.cursor },
      signal: AbortSignal.any(signal === undefined ? [silence.signal] : [silence.signal, signal]),
    });
    const response = await send(request);
    if (!response.ok || response.body === null) {
      const body: unknown = await response.json().catch(() => undefined);
      const retryAfterMs = retryAfterMsOf(response.headers.get('retry-after'), Date.now());
      throw new ProblemError(problemOf(response.status, body), retryAfterMs);
    }
    const received: FeedItem[] = [];
    let through = '0';
    const parser = createParser({
      onEvent: ({ data }) => void received.push(JSON.parse(data) as FeedItem),
      // A heartbeat names the position up to which nothing else passes the filter. A reconnect continues there.
      onComment: (comment) => (through = /^ ?through (\d+\S*)/.exec(comment)?.[1] ?? through),
    });
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
      timer.refresh();
      parser.feed(piece);
      for (const item of received.splice(0)) {
        checkChain(place, item);
        yield item;
      }
      const reached = Number.parseInt(through, 10);
      if (reached > place.after) Object.assign(place, { after: reached, cursor: through });
    }
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

const isPermanent = (error: unknown): boolean =>
  error instanceof FeedContradiction ||
  (error instanceof ProblemError && error.problem.status < 500 && !isTransient(error));

/** Yields every event in order, each once, over any number of connections. */
export async function* followEvents(
  connection: Connection,
  following: Following,
): AsyncGenerator<FeedItem, void, void> {
  const { signal, after = 0 } = following;
  const place: Place = { after, cursor: String(after), last: undefined };
  const isOver = (): boolean => signal?.aborted === true;
  for (let failures = 0; !isOver();) {
    let askedMs = 0;
    try {
      for await (const item of listen(connection, following, place)) {
        failures = 0;
        yield item;
      }
    } catch (error) {
      if (isOver()) return;
      if (isPermanent(error)) throw error;
      askedMs = error instanceof ProblemError ? (error.retryAfterMs ?? 0) : 0;
    }
    failures += 1;
    const waitMs = askedMs + waitMsBefore(failures, connection.retries);
    await sleep(waitMs, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  }
}
