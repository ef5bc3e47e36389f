import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** The longest address, in characters. RFC 9110, section 4.1, recommends at least 8,000. */
const addressMaxCharacters = 8_192;

/** A host with an optional port (RFC 9110, section 7.2): a name, an IPv4 address or an IPv6 address in brackets. */
const hostAndPort = /^(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9._-]{1,253})(?::[0-9]{1,5})?$/;

/**
 * The path and query of an address on this server. Two slashes at the beginning, or a slash and a backslash, would name
 * another host when the address is resolved. Other characters have to be percent-encoded.
 */
const pathAndQuery = /^\/(?!\/)[\x21\x22\x24-\x5b\x5d-\x7e]*$/;

/** Whether the text is the path and query of an address on this server, so that an answer may repeat it. */
export const isPathAndQuery = (target: string): boolean => pathAndQuery.test(target);

const countOfHosts = (rawHeaders: readonly string[]): number => {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') count += 1;
  return count;
};

/** Whether the request names at most one host, and in a valid form. HTTP/1.1 requires one. */
export const namesItsHost = ({ headers: { host }, rawHeaders, httpVersion }: IncomingMessage): boolean =>
  host === undefined ? httpVersion === '1.0' : hostAndPort.test(host) && countOfHosts(rawHeaders) === 1;

/** The problem of a request whose address or host is malformed; undefined if there is none. */
export const faultOfTarget = (request: IncomingMessage): Problem | undefined => {
  const { url = '', method, headers } = request;
  if (url.length > addressMaxCharacters)
    return new Problem('address-too-long', `An address has ${addressMaxCharacters} characters at most.`);
  if (headers.host === undefined && request.httpVersion !== '1.0')
    return new Problem('malformed-request', 'A request of HTTP/1.1 names its Host.');
  if (!namesItsHost(request))
    return new Problem('malformed-request', 'Host must be one name or address, with an optional port.');
  // OPTIONS * is about the server as a whole, so it has no path.
  if (!isPathAndQuery(url) && !(url === '*' && method === 'OPTIONS'))
    return new Problem(
      'malformed-request',
      'The request target must be a path with an optional query, and other characters in it percent-encoded.',
    );
  return undefined;
};

/**
 * The scheme and host by which the caller reaches the service, as a trusted proxy reports them. Throws where they are
 * malformed, since answers with absolute addresses repeat them.
 */
export const originOf = (request: FastifyRequest): string => {
  const { protocol, host, socket } = request;
  if (host === '') {
    // Only HTTP/1.0 allows a request without a Host.
    const { localAddress = '127.0.0.1', localPort } = socket;
    return `http://${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${String(localPort)}`;
  }
  if (!hostAndPort.test(host) || !/^https?$/.test(protocol))
    throw new Problem('malformed-request', 'The proxy names a malformed host or scheme.');
  return `${protocol}://${host}`;
};
