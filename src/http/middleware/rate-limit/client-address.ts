import { isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

/** Whether who stands so many hops before us, at this address, is believed from which address a request came. */
export type IsTrusted = (address: string, hop: number) => boolean;

/** So many proxies, counted from us; those at these addresses; or nobody. What is further away a client may have written itself. */
export const isTrustedProxy = (setting: string): IsTrusted => {
  if (setting === '') return () => false;
  return /^[0-9]$/.test(setting)
    ? (_address, hop) => hop < Number(setting)
    : proxyAddr.compile(setting.split(','));
};

/** From which address a request came that Fastify has not seen. */
export const clientAddress = (setting: string): ((request: IncomingMessage) => string) => {
  const isTrusted = isTrustedProxy(setting);
  return (request) => proxyAddr(request, isTrusted);
};

/** One household has a whole /64 of IPv6 addresses, so those count as one; an IPv4 address counts as itself, however it is written. */
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
