import http from 'node:http';
import type { Answer } from '../support/service.ts';

/** A request as it is sent. */
export interface Request {
  readonly method: string;
  /** The encoded path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Quoted for a shell, on one line and in ASCII. */
const quoted = (text: string): string => {
  if (/^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const bytes = Array.from(Buffer.from(text, 'utf8')).map((byte) => {
    const character = String.fromCharCode(byte);
    if (byte < 0x20 || byte > 0x7e) return `\\x${byte.toString(16).padStart(2, '0')}`;
    return character === '\\' || character === "'" ? `\\${character}` : character;
  });
  return `$'${bytes.join('')}'`;
};

/** The request as a curl line, to reproduce a finding. */
export const asCurl = (url: string, { method, target, headers, body }: Request): string =>
  [
    `curl -i --path-as-is -X ${method} ${quoted(url + target)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${quoted(body)}`]),
  ].join(' ');

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

/** Sends what `fetch` would normalise: addresses and headers as they are. */
export const send = (url: string, { method, target, headers, body }: Request): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const { hostname, port } = new URL(url);
    const request = http.request(
      { hostname, port, method, path: target, agent, headers: { ...headers, ...length } },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(pieces).toString('utf8');
          const type = response.headers['content-type'] ?? '';
          const fields = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
            values.map((value): [string, string] => [name, value]),
          );
          resolve({
            status: response.statusCode ?? 0,
            headers: new Headers(fields),
            body: /[/+]json\b/.test(type) && text !== '' ? JSON.parse(text) : text,
          });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
