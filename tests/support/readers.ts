import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from './listener.ts';

/** A received event: its position, and that of its predecessor in the filtered chain. */
export interface Given {
  readonly position: number;
  readonly previous: number;
}

/** What one connection delivered completely. */
interface Connection {
  readonly status: number;
  items(): readonly Given[];
  /** Where the reader would resume now. */
  place(): string | undefined;
  hangUp(): void;
  readonly over: Promise<unknown>;
}

type Open = (url: string, key: string | undefined, place: string | undefined) => Promise<Connection>;

const feedAt = (url: string): string => `${url}/v1/ledgers/main/events`;

/** Server-sent events, resumed as a browser does: by the last id, including that of a heartbeat. */
const openStream: Open = async (url, key, place) => {
  const listener = await listen(feedAt(url), { key, lastEventId: place });
  return { ...listener, items: () => listener.items(), place: () => listener.lastId() };
};

/** JSON lines, resumed after the last complete line. */
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
  /** Everything received, in order, over all connections. */
  items(): readonly Given[];
  /** The number of reconnections. */
  readonly returns: () => number;
  /** Answers other than a stream and temporary unavailability. */
  readonly refused: readonly number[];
  stop(): Promise<void>;
}

export interface Reading {
  readonly url: () => string;
  readonly key?: string | undefined;
  readonly way: keyof typeof ways;
  /** The time in milliseconds before the reader drops a connection. */
  readonly holdsMs: () => number;
  /** The position to resume from, by the last one received. By default the correct one. */
  readonly goesOnAt?: (place: string | undefined) => string | undefined | Promise<string | undefined>;
}

const awayPauseMs = 20;

/** Starts a reader that drops its connection now and then, is cut off by faults, and reconnects until stopped. */
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
    // The service may be down or killed at this moment.
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

/** The checks that a reader can do alone: each item follows its predecessor. */
export const brokenLinks = (items: readonly Given[]): string[] => {
  let last = 0;
  return items.flatMap(({ position, previous }) => {
    const before = last;
    last = position;
    if (position <= before) return [`${position} came after ${before}`];
    return previous === before ? [] : [`${position} names ${previous} as the one before it, not ${before}`];
  });
};

/** Compares what a reader received with the log: empty if it was each event once and in order. */
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
