import { connect as dial, createServer, type AddressInfo, type Socket } from 'node:net';
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
}

/** A way over TCP to a database, which the test can take away. */
export const startProxy = async (t: Test, place: Place): Promise<Proxy> => {
  const sockets = new Set<Socket>();
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
      one.pipe(other);
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
  };
};
