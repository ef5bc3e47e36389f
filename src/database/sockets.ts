import { Socket } from 'node:net';

/** The options that postgres.js 3.4.9 passes when it needs a socket: a file, or alternative hosts. */
interface Asked {
  readonly path: string | false;
  readonly host: readonly string[];
  readonly port: readonly number[];
}

/** The sockets of one pool. */
export interface Sockets {
  /** Opens a socket; the custom socket function of postgres.js. */
  open(asked: Asked): Socket;
  /** Destroys all sockets without a farewell, because the server may be unreachable. */
  destroy(): void;
}

/**
 * Tracks the sockets of a pool so that it can be discarded. postgres.js ends a connection with a message and then waits
 * for the server to close it. A half-open connection would keep the process alive for ever.
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
      // TLS verifies the certificate against the host name.
      return Object.assign(socket, { host: hostname, port: number }).connect(number, hostname);
    },
    destroy: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
};
