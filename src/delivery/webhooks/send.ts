import { lookup as lookUp, type LookupAddress, type LookupAllOptions } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { hostOf, isOfTheInternet, refusalOfUrl, type AddressRules } from './address.ts';
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
      if (!rules.allowPrivate && isIP(hostOf(url)) !== 0 && !isOfTheInternet(hostOf(url)))
        return { ...nothing, latencyMs: 0, detail: noSuchTarget };
      try {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(rules.timeoutMs)]);
        const lookup = rules.allowPrivate ? undefined : openLookup(lookUp);
        const answer = await exchange(agents, { url, headers, body, signal: limit }, lookup);
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

const noSuchTarget = 'The host name resolves to an address that is not allowed.';

/** Finds all addresses of a host. */
type ResolveAll = (
  hostname: string,
  options: LookupAllOptions,
  done: (error: Error | null, found: LookupAddress[]) => void,
) => void;

/** DNS look-up of a connection. It fails where any address is not of the internet, by the rule of the registration. */
export const openLookup =
  (resolve: ResolveAll): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        done(error, '');
        return;
      }
      const [first] = found;
      const isOpen = found.every(({ address }) => isOfTheInternet(address));
      if (first === undefined || !isOpen) done(new Error(`${hostname} is not allowed as a target`), '');
      else if (options.all === true) done(null, found);
      else done(null, first.address, first.family);
    });
  };

const nothing = { status: undefined, retryAfter: undefined };

const reasonOf = (error: unknown, timeoutMs: number, stopping: AbortSignal): string => {
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (stopping.aborted) return 'The service stopped during the attempt.';
  if (name === 'AbortError' || name === 'TimeoutError') return `There was no answer within ${timeoutMs} ms.`;
  // The message would reveal addresses of the internal network.
  if (message.includes('is not allowed')) return noSuchTarget;
  return `The connection failed: ${code ?? 'unknown'}.`;
};

const exchange = (
  agents: { http: http.Agent; https: https.Agent },
  { url, headers, body, signal }: Sending,
  lookup: LookupFunction | undefined,
): Promise<Omit<Attempted, 'latencyMs'>> =>
  new Promise((resolve, reject) => {
    const isPlain = url.toLowerCase().startsWith('http:');
    const options = {
      method: 'POST',
      agent: isPlain ? agents.http : agents.https,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal,
      ...(lookup === undefined ? {} : { lookup }),
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
