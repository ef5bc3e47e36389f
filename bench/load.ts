import net from 'node:net';
import { answerParent } from './child.ts';

/** The load of closed-loop clients: what they send, on how many connections, for how long. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly method: 'GET' | 'POST';
  /** Used in turn, one per request. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

/** The result of a load: requests per second and latencies in milliseconds. */
export interface Loaded {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  /** The number of answers other than 2xx, by status. */
  readonly failed: Readonly<Record<string, number>>;
}

const requestsOf = ({ method, paths, headers, body }: Load): Buffer[] =>
  paths.map((path) => {
    const length: [string, string][] =
      method === 'POST' ? [['content-length', String(Buffer.byteLength(body))]] : [];
    const lines = [['host', 'bench'], ...Object.entries(headers), ...length].map((pair) => pair.join(': '));
    return Buffer.from(
      `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${method === 'POST' ? body : ''}`,
    );
  });

const headEnd = Buffer.from('\r\n\r\n');

/** The length of the answer at the start of the bytes; undefined until it is complete. */
const wholeAnswer = (bytes: Buffer): number | undefined => {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(bytes.toString('latin1', 0, end))?.[1];
  if (length === undefined) throw new Error('the answer does not say how long it is');
  const whole = end + headEnd.length + Number(length);
  return bytes.length < whole ? undefined : whole;
};

/** One connection that sends a request, waits for the answer, and repeats. */
const client = (
  port: number,
  next: () => Buffer,
  done: (status: string, ms: number) => boolean,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    let heard: Buffer = Buffer.alloc(0);
    let sentAt = 0;
    const send = (): void => {
      sentAt = performance.now();
      socket.write(next());
    };
    socket.setNoDelay(true);
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('data', (piece) => {
      heard = heard.length === 0 ? piece : Buffer.concat([heard, piece]);
      const whole = wholeAnswer(heard);
      if (whole === undefined) return;
      const status = heard.toString('latin1', 9, 12);
      heard = heard.subarray(whole);
      if (done(status, performance.now() - sentAt)) send();
      else socket.end(resolve);
    });
  });

/** Minimal clients on raw sockets, so that the server is measured and not the client. */
const put = async (load: Load): Promise<Loaded> => {
  const requests = requestsOf(load);
  const begin = performance.now() + load.warmUpMs;
  const end = begin + load.measureMs;
  const times: number[] = [];
  const failed: Record<string, number> = {};
  let turn = 0;
  const next = (): Buffer => requests[(turn += 1) % requests.length] ?? Buffer.alloc(0);
  const done = (status: string, ms: number): boolean => {
    const now = performance.now();
    if (!status.startsWith('2')) failed[status] = (failed[status] ?? 0) + 1;
    if (now > begin && now <= end) times.push(ms);
    return now <= end;
  };
  await Promise.all(Array.from({ length: load.connections }, () => client(load.port, next, done)));
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return {
    perSecond: (sorted.length / load.measureMs) * 1_000,
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
    failed,
  };
};

answerParent((load) => put(load as Load));
