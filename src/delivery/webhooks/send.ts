import http from 'node:http';
import https from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { refusalOfUrl, type AddressRules } from './address.ts';
import type { Attempted } from './schedule.ts';

/** One request to a webhook. */
export interface Sending {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** The HTTP client of webhooks. */
export interface Send {
  /** Posts once. It never rejects: an error is a result without a status. */
  post(sending: Sending): Promise<Attempted>;
  /** Closes the kept connections. */
  close(): void;
}

/** The most characters of an answer that are stored. */
const answerMaxCharacters = 1_000;

/**
 * Creates an HTTP client whose agents check the address of every connection after the DNS look-up. It uses
 * `node:https`, which follows no redirects. `fetch` follows them and accepts no such agent.
 */
export const createSend = (rules: AddressRules & { timeoutMs: number }): Send => {
  const options = {
    keepAlive: true,
    allowPrivateIPAddress: rules.allowPrivate,
    allowMetaIPAddress: false,
  };
  const agents = {
    http: new RequestFilteringHttpAgent(options),
    https: new RequestFilteringHttpsAgent(options),
  };
  return {
    post: async ({ url, headers, body, signal }) => {
      const began = performance.now();
      const took = (): number => Math.round(performance.now() - began);
      // The rules may be stricter than when the webhook was created.
      const refusal = refusalOfUrl(url, rules);
      if (refusal !== undefined) return { ...nothing, latencyMs: 0, detail: `The address ${refusal}.` };
      try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(rules.timeoutMs)]);
        const answer = await exchange(agents, { url, headers, body, signal: limit });
        return { ...answer, latencyMs: took() };
      } catch (error) {
        return { ...nothing, latencyMs: took(), detail: reasonOf(error, rules.timeoutMs, signal) };
      }
    },
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
};

const nothing = { status: undefined, retryAfter: undefined };

const reasonOf = (error: unknown, timeoutMs: number, stopping: AbortSignal): string => {
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (stopping.aborted) return 'The service stopped meanwhile.';
  if (name === 'AbortError' || name === 'TimeoutError') return `There was no answer within ${timeoutMs} ms.`;
  // The message would reveal addresses of the internal network.
  if (message.includes('is not allowed')) return 'The name leads to an address that nothing is sent to.';
  return `The connection failed: ${code ?? 'unknown'}.`;
};

const exchange = (
  agents: { http: http.Agent; https: https.Agent },
  { url, headers, body, signal }: Sending,
): Promise<Omit<Attempted, 'latencyMs'>> =>
  new Promise((resolve, reject) => {
    const isPlain = url.toLowerCase().startsWith('http:');
    const options = {
      method: 'POST',
      agent: isPlain ? agents.http : agents.https,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal,
    };
    const request = (isPlain ? http : https).request(url, options, (response) => {
      let text = '';
      const done = (): void =>
        resolve({
          status: response.statusCode,
          retryAfter: response.headers['retry-after'],
          detail: text.slice(0, answerMaxCharacters).replaceAll('\0', '').toWellFormed(),
        });
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
        // The rest is not read: an endless answer would hold the connection for ever.
        if (text.length > answerMaxCharacters) response.destroy();
      });
      response.on('end', done);
      response.on('close', done);
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
