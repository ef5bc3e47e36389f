import { connect as dial, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Test } from 'tap';
import type { Place } from '../../src/database/connect.ts';

/** A TCP proxy in front of a database that can inject faults. */
export interface Proxy {
  /** The database behind the proxy. */
  readonly place: Exclude<Place, string>;
  readonly url: string;
  /** Closes every connection and returns their number. */
  cut(): number;
  /** Closes every connection and refuses new ones. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Injects faults, or removes them if none is named. */
  disturb(how: Disturbance): void;
  /** Resets every connection, as a machine does after a power failure. */
  reset(): void;
}

interface Disturbance {
  /** The delay in milliseconds. */
  readonly lateMs?: number;
  /** The size of forwarded pieces in bytes. */
  readonly pieceBytes?: number;
  /** A connection that carries this text is reset. */
  readonly cutAt?: string;
  /** Drops what is sent. A connection that was used meanwhile stays half-open for ever. */
  readonly isSilent?: boolean;
}

/** Forwards data in order, with the current faults. */
const pass = (from: Socket, to: Socket, pair: { isSilent: boolean }, now: () => Disturbance): void => {
  let last = Promise.resolve();
  from.on('data', (bytes: Buffer) => {
    const { lateMs = 0, pieceBytes = bytes.length, cutAt, isSilent = false } = now();
    pair.isSilent ||= isSilent;
    if (pair.isSilent) return;
    if (cutAt !== undefined && bytes.includes(cutAt)) {
      from.resetAndDestroy();
      to.destroy();
      return;
    }
    last = last.then(async () => {
      if (lateMs > 0) await sleep(lateMs);
      for (let at = 0; at < bytes.length && !to.destroyed; at += pieceBytes) {
        to.write(bytes.subarray(at, at + pieceBytes));
        // Without a turn of the event loop the pieces would be sent as one.
        if (pieceBytes < bytes.length) await sleep(0);
      }
    });
  });
};

/** The user and database of an address. */
const partsOf = (place: Place): Pick<Exclude<Place, string>, 'user' | 'password' | 'database'> => {
  if (typeof place !== 'string') return place;
  const { username: user, password, pathname } = new URL(place);
  return { user, password, database: pathname.slice(1) };
};

/** Starts a proxy in front of a database. */
export const startProxy = async (t: Test, place: Place): Promise<Proxy> => {
  const sockets = new Set<Socket>();
  let disturbance: Disturbance = {};
  const far = (): Socket => {
    if (typeof place === 'string') return dial(Number(new URL(place).port || 5432), new URL(place).hostname);
    return place.host.startsWith('/')
      ? dial(`${place.host}/.s.PGSQL.${place.port}`)
      : dial(place.port, place.host);
  };
  // Without `allowHalfOpen`, Node closes a half-open connection by itself.
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const beyond = far();
    const pair = { isSilent: false };
    for (const [one, other] of [
      [near, beyond],
      [beyond, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => (sockets.delete(one), pair.isSilent || other.end()));
      one.on('end', () => pair.isSilent || other.end());
      pass(one, other, pair, () => disturbance);
    }
  });
  const cut = (): number => {
    const count = sockets.size / 2;
    for (const socket of sockets) socket.end().destroySoon();
    return count;
  };
  let port = 0;
  const up = (): Promise<void> =>
    new Promise((resolve) =>
      server.listen(port, '127.0.0.1', () => {
        ({ port } = server.address() as AddressInfo);
        resolve();
      }),
    );
  const down = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      cut();
    });
  await up();
  t.teardown(down);
  const { user, password = '', database } = partsOf(place);
  return {
    place: { host: '127.0.0.1', port, user, password, database },
    url: Object.assign(new URL(`postgres://${user}@127.0.0.1:${port}/${database}`), { password }).href,
    cut,
    down,
    up,
    disturb: (how) => (disturbance = how),
    reset: () => {
      for (const socket of sockets) {
        if (socket.remoteFamily === undefined) socket.destroy();
        else socket.resetAndDestroy();
      }
    },
  };
};
