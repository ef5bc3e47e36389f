import { Socket } from 'node:net';

/** What postgres.js 3.4.9 tells of the server when it asks for a socket: a file, or hosts of which any will do. */
interface Asked {
  readonly path: string | false;
  readonly host: readonly string[];
  readonly port: readonly number[];
}

/** The sockets of one pool. */
export interface Sockets {
  open(asked: Asked): Socket;
  /** Ends them without a word to the other side, which may be there no more to answer it. */
  destroy(): void;
}

/**
 * postgres.js ends a connection by saying so and then waits for the other side to close it. One that is half open would
 * stay for ever, and would keep the process from ending, so whoever gives a pool up must be able to end its sockets.
 */
export const createSockets = (): Sockets => {
  const sockets = new Set<Socket>();
  let turn = 0;
  return {
    open: ({ path, host, port }) => {
      const socket = new Socket();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      if (path !== false) return socket.connect(path);
      const at = turn++ % host.length;
      const [hostname = 'localhost', number = 5432] = [host[at], port[at]];
      // By the host's name TLS finds out whether it is the right one.
      return Object.assign(socket, { host: hostname, port: number }).connect(number, hostname);
    },
    destroy: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
};
