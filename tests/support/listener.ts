import { get, type IncomingMessage } from 'node:http';

/** One block of a stream of server-sent events. */
export interface Heard {
  readonly id: string | undefined;
  readonly comments: readonly string[];
  /** Its data as parsed JSON; undefined without data. */
  readonly data: any;
}

export interface Listener {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Every block so far. */
  readonly heard: Heard[];
  /** The data of all blocks that have some. */
  items(): any[];
  /** The last id, as a browser sends it when it reconnects. */
  lastId(): string | undefined;
  /** Stops reading, so that data accumulates at the server. */
  pause(): void;
  resume(): void;
  /** Destroys the connection. */
  hangUp(): void;
  /** Resolves when the stream has ended: to true if the server ended it in order. */
  readonly over: Promise<boolean>;
}

const blockOf = (text: string): Heard => {
  const lines = text.split('\n');
  const valuesOf = (name: string): string[] =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim());
  const data = valuesOf('data');
  return {
    id: valuesOf('id').at(-1),
    comments: valuesOf(''),
    data: data.length === 0 ? undefined : JSON.parse(data.join('\n')),
  };
};

/** Listens to a stream of server-sent events by the standard, and keeps all blocks. */
export const listen = (
  address: string,
  {
    key,
    lastEventId,
    headers: more = {},
  }: { key?: string | undefined; lastEventId?: string | undefined; headers?: Record<string, string> } = {},
): Promise<Listener> =>
  new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/event-stream',
      ...more,
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    };
    const request = get(address, { headers, agent: false }, (response) => {
      const heard: Heard[] = [];
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        const blocks = (text + piece).split('\n\n');
        text = blocks.pop() ?? '';
        heard.push(...blocks.map(blockOf));
      });
      response.on('error', () => undefined);
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        heard,
        items: () => heard.flatMap(({ data }) => (data === undefined ? [] : [data])),
        lastId: () => heard.findLast(({ id }) => id !== undefined)?.id,
        pause: () => void response.pause(),
        resume: () => void response.resume(),
        hangUp: () => void request.destroy(),
        over: new Promise((end) => response.on('close', () => end(response.complete))),
      });
    });
    request.on('error', reject);
  });
