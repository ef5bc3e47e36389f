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
  /** Passes everything on late, or in pieces of so many bytes; resets a connection at certain words; or none of it. */
  disturb(how: { readonly lateMs?: number; readonly pieceBytes?: number; readonly cutAt?: string }): void;
  /** Ends every connection as a machine does that was switched off and on: with a reset. */
  reset(): void;
}

type Disturbance = Parameters<Proxy['disturb']>[0];

/** Passes what comes on, in order, as the network of the moment does. */
const pass = (from: Socket, to: Socket, now: () => Disturbance): void => {
  let last = Promise.resolve();
  from.on('data', (bytes: Buffer) => {
    const { lateMs = 0, pieceBytes = bytes.length, cutAt } = now();
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
  const server = createServer((near) => {
    const beyond = far();
    for (const [one, other] of [
      [near, beyond],
      [beyond, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => (sockets.delete(one), other.end()));
      one.on('end', () => other.end());
      pass(one, other, () => disturbance);
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
  const [user, database] =
    typeof place === 'string'
      ? [new URL(place).username, new URL(place).pathname.slice(1)]
      : [place.user, place.database];
  return {
    place: { host: '127.0.0.1', port, user, database },
    url: `postgres://${user}@127.0.0.1:${port}/${database}`,
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
