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
