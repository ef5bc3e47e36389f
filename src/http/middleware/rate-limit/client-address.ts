import { isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

/** Decides whether to trust the proxy at this address, so many hops before us, to name the client's address. */
export type IsTrusted = (address: string, hop: number) => boolean;

/**
 * Parses the setting: a number of proxies counted from us, their addresses, or none. A client can forge the addresses
 * beyond the trusted hops.
 */
export const isTrustedProxy = (setting: string): IsTrusted => {
  if (setting === '') return () => false;
  return /^[0-9]$/.test(setting)
    ? (_address, hop) => hop < Number(setting)
    : proxyAddr.compile(setting.split(','));
};

/** The client address of a request that Fastify has not seen. */
export const clientAddress = (setting: string): ((request: IncomingMessage) => string) => {
  // Without a proxy nothing that the request says about its address counts.
  if (setting === '') return (request) => request.socket.remoteAddress ?? '';
  const isTrusted = isTrustedProxy(setting);
  return (request) => proxyAddr(request, isTrusted);
};

/**
 * The rate-limited unit of an address. IPv6 is grouped by /64, since one household has a whole one. An IPv4 address
 * counts as itself, however it is written.
 */
export const clientOf = (address: string): string => {
  if (!address.includes(':')) return address;
  const [plain = ''] = address.split('%');
  const mapped = /^::ffff:([0-9.]+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const zeros = plain.includes('::')
    ? Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
    : [];
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
};
