import net from 'node:net';
import type { Answer } from './service.ts';

/** Sends raw bytes to the service and returns its answer until it closes or falls silent. */
export const say = (url: string, bytes: string | Buffer, quietMs = 400): Promise<string> =>
  new Promise((resolve) => {
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    let heard = '';
    socket.setTimeout(quietMs, () => socket.destroy());
    socket.on('data', (data) => (heard += data.toString('utf8')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
    socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  });

/** The first answer in the received bytes. */
export const answerIn = (heard: string): Answer => {
  const [head = '', ...rest] = heard.split('\r\n\r\n');
  const [first = '', ...fields] = head.split('\r\n');
  const headers = new Headers(
    fields.map((line): [string, string] => {
      const [name = '', ...value] = line.split(':');
      return [name, value.join(':').trim()];
    }),
  );
  const text = rest.join('\r\n\r\n');
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Not JSON; the test compares the text.
  }
  return { status: Number(/^HTTP\/1\.[01] ([0-9]{3})/.exec(first)?.[1] ?? 0), headers, body };
};
