import { connect as dial, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Test } from 'tap';
import type { Place } from '../../src/database/connect.ts';

export interface Proxy {
  /** The database as it is reached through the proxy. */
  readonly place: Exclude<Place, string>;
  readonly url: string;
  /** Ends every connection. How many there were. */
  cut(): number;
  /** Ends every connection and takes no more. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Makes the network bad in some way, or good again where none is named. */
  disturb(how: Disturbance): void;
  /** Ends every connection as a machine does that was switched off and on: with a reset. */
  reset(): void;
}

interface Disturbance {
  /** How late everything is passed on. */
  readonly lateMs?: number;
  /** Everything is passed on in pieces of so many bytes. */
  readonly pieceBytes?: number;
  /** A connection on which these words are said is reset. */
  readonly cutAt?: string;
  /**
   * Takes what is sent and passes nothing on. A connection on which something is sent meanwhile stays like that for ever,
   * and neither end hears of it.
   */
  readonly isSilent?: boolean;
}

/** Passes what comes on, in order, as the network of the moment does. */
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
        // Written in one turn of the event loop they would travel as one.
        if (pieceBytes < bytes.length) await sleep(0);
      }
    });
  });
};

/** As whom one goes where. */
const partsOf = (place: Place): Pick<Exclude<Place, string>, 'user' | 'password' | 'database'> => {
  if (typeof place !== 'string') return place;
  const { username: user, password, pathname } = new URL(place);
  return { user, password, database: pathname.slice(1) };
};

/** A way over TCP to a database, which the test can take away. */
export const startProxy = async (t: Test, place: Place): Promise<Proxy> => {
  const sockets = new Set<Socket>();
  let disturbance: Disturbance = {};
  const far = (): Socket => {
    if (typeof place === 'string') return dial(Number(new URL(place).port || 5432), new URL(place).hostname);
    return place.host.startsWith('/')
      ? dial(`${place.host}/.s.PGSQL.${place.port}`)
      : dial(place.port, place.host);
  };
  // A half-open connection does not close in answer to being closed, as it would by itself.
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
