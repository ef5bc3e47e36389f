import { get, type IncomingMessage } from 'node:http';

/** One block of a stream of server-sent events. */
export interface Heard {
  readonly id: string | undefined;
  readonly comments: readonly string[];
  /** The JSON of its data, where it has any. */
  readonly data: any;
}

export interface Listener {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Every block so far. */
  readonly heard: Heard[];
  /** The data of all blocks that have some. */
  items(): any[];
  /** The last id, as a browser would send it when it comes again. */
  lastId(): string | undefined;
  /** Stops reading, so that what is sent piles up on the other side. */
  pause(): void;
  resume(): void;
  /** Hangs up without a word. */
  hangUp(): void;
  /** Resolves when the stream is over: true where the other side ended it in good order. */
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

/** Listens to a stream of server-sent events as the standard says, and keeps all that it hears. */
export const listen = (
  address: string,
  { key, lastEventId }: { key?: string | undefined; lastEventId?: string | undefined } = {},
): Promise<Listener> =>
  new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/event-stream',
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
