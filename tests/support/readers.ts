import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from './listener.ts';

/** An event as the feed gave it: where it is, and where the one before it is, in what the reader may see. */
export interface Given {
  readonly position: number;
  readonly previous: number;
}

/** What a reader was given over one connection, as far as it arrived whole. */
interface Connection {
  readonly status: number;
  items(): readonly Given[];
  /** Where a reader goes on that was cut off now. */
  place(): string | undefined;
  hangUp(): void;
  readonly over: Promise<unknown>;
}

type Open = (url: string, key: string | undefined, place: string | undefined) => Promise<Connection>;

const feedAt = (url: string): string => `${url}/v1/ledgers/main/events`;

/** Server-sent events, gone on with as a browser does: by the last id, that of a silence too. */
const openStream: Open = async (url, key, place) => {
  const listener = await listen(feedAt(url), { key, lastEventId: place });
  return { ...listener, items: () => listener.items(), place: () => listener.lastId() };
};

/** Lines of JSON, gone on with after the last whole line. */
const openLines: Open = (url, key, place = '0') =>
  new Promise((resolve, reject) => {
    const headers = {
      accept: 'application/x-ndjson',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    };
    const address = `${feedAt(url)}?follow=true&after=${place}`;
    const request = get(address, { headers, agent: false }, (response) => {
      const items: Given[] = [];
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        const lines = (text + piece).split('\n');
        text = lines.pop() ?? '';
        for (const line of lines) if (line !== '') items.push(JSON.parse(line) as Given);
      });
      response.on('error', () => undefined);
      resolve({
        status: response.statusCode ?? 0,
        items: () => items,
        place: () => items.at(-1)?.position.toString(),
        hangUp: () => void request.destroy(),
        over: new Promise((end) => response.on('close', end)),
      });
    });
    request.on('error', reject);
  });

export const ways = { stream: openStream, lines: openLines } as const;

export interface Reader {
  /** Everything it was given, in the order in which it came, over all connections. */
  items(): readonly Given[];
  /** How often it came again. */
  readonly returns: () => number;
  /** Answers other than a stream and "not just now". */
  readonly refused: readonly number[];
  stop(): Promise<void>;
}

export interface Reading {
  readonly url: () => string;
  readonly key?: string | undefined;
  readonly way: keyof typeof ways;
  /** How long each connection is let be before the reader hangs up, in milliseconds. */
  readonly holdsMs: () => number;
  /** Where it goes on, by where it was cut off and how far the ledger is by now. The right place, unless told otherwise. */
  readonly goesOnAt?: (place: string | undefined) => string | undefined | Promise<string | undefined>;
}

const awayPauseMs = 20;

/** A reader who hangs up now and then, is cut off by others, and comes again until told to stop. */
export const startReader = ({ url, key, way, holdsMs, goesOnAt = (place) => place }: Reading): Reader => {
  const kept: Given[] = [];
  const refused: number[] = [];
  const state: { isOver: boolean; now: Connection | undefined } = { isOver: false, now: undefined };
  const isOver = (): boolean => state.isOver;
  let [place, returns]: [string | undefined, number] = [undefined, 0];

  const listenOnce = async (): Promise<void> => {
    const connection = await ways[way](url(), key, place);
    state.now = connection;
    if (isOver()) connection.hangUp();
    const cut = setTimeout(connection.hangUp, holdsMs());
    await connection.over;
    clearTimeout(cut);
    state.now = undefined;
    if (connection.status !== 200) {
      if (connection.status !== 503) refused.push(connection.status);
      await sleep(awayPauseMs);
      return;
    }
    returns += 1;
    kept.push(...connection.items());
    place = await goesOnAt(connection.place() ?? place);
  };
  const run = async (): Promise<void> => {
    // Where nobody listens, or somebody was killed before they answered.
    while (!isOver()) await listenOnce().catch(() => sleep(awayPauseMs));
  };
  const running = run();
  return {
    items: () => [...kept, ...(state.now?.status === 200 ? state.now.items() : [])],
    returns: () => returns,
    refused,
    stop: async () => {
      state.isOver = true;
      state.now?.hangUp();
      await running;
    },
  };
};

/** What a reader can find out alone: each item follows the one before it and says so. */
export const brokenLinks = (items: readonly Given[]): string[] => {
  let last = 0;
  return items.flatMap(({ position, previous }) => {
    const before = last;
    last = position;
    if (position <= before) return [`${position} came after ${before}`];
    return previous === before ? [] : [`${position} names ${previous} as the one before it, not ${before}`];
  });
};

/** What is wrong with what a reader was given, by the log itself: nothing, where it was each event once and in order. */
export const flawsOf = (items: readonly Given[], log: readonly number[]): string[] => {
  const given = items.map(({ position }) => position);
  const [had, has] = [new Set(given), new Set(log)];
  return [
    ...brokenLinks(items),
    ...log.filter((position) => !had.has(position)).map((position) => `${position} was missed`),
    ...given.filter((position) => !has.has(position)).map((position) => `${position} is not for it`),
    ...(given.length === had.size ? [] : [`${given.length - had.size} were told again`]),
  ];
};
