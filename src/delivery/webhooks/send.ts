import http from 'node:http';
import https from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { refusalOfUrl, type AddressRules } from './address.ts';
import type { Attempted } from './schedule.ts';

export interface Sending {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

export interface Send {
  /** Posts once. It never throws: what went wrong is what the attempt led to. */
  post(sending: Sending): Promise<Attempted>;
  close(): void;
}

/** As much of an answer as is kept. */
export const answerMaxCharacters = 1_000;

/**
 * Posts through agents that look at every address a connection is made to, however it was written or looked up. Node's
 * own client follows no redirects; the one behind `fetch` does, and takes no such agent.
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
      // The rules may have been tightened since the webhook was made.
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
  // Which address a name leads to inside our network is nobody's business.
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
        // The rest is not waited for: an endless answer would hold the connection for ever.
        if (text.length > answerMaxCharacters) response.destroy();
      });
      response.on('end', done);
      response.on('close', done);
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
