import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** Rules for the addresses of webhooks. */
export interface AddressRules {
  /** Allows plain HTTP and private addresses, for development. */
  readonly allowPrivate: boolean;
  /** Allow-list of hosts: names, and `*.example.org` for all names below one; empty for all. */
  readonly hosts?: readonly string[] | undefined;
}

const isListed = (hosts: readonly string[], hostname: string): boolean => {
  // A name may end with a dot, which leads to the same host.
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return hosts.some((each) => (each.startsWith('*.') ? host.endsWith(each.slice(1)) : host === each));
};

const lookupPatienceMs = 5_000;

/** Why a webhook may not have this address, judged without a look-up of names; undefined if it may. */
export const refusalOfUrl = (
  text: string,
  { allowPrivate, hosts = [] }: AddressRules,
): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return 'must be an address';
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))
    return 'must be an https address';
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or a password';
  if (hosts.length > 0 && !isListed(hosts, url.hostname))
    return 'must be on a host that this deployment allows (WEBHOOK_HOSTS)';
  return undefined;
};

/** The only IPv6 addresses that are assigned to the internet (RFC 4291). Forms that embed IPv4 by prefix are outside. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** The IPv4 address in an ISATAP address, under any prefix (RFC 5214); undefined in others. */
const embeddedByIsatap = ({ parts }: ipaddr.IPv6): string | undefined => {
  const [four = 0, five = 0, six = 0, seven = 0] = parts.slice(4);
  if ((four & 0xfdff) !== 0 || five !== 0x5efe) return undefined;
  return [six >> 8, six & 0xff, seven >> 8, seven & 0xff].join('.');
};

/**
 * SSRF guard: only unicast addresses of the public internet. Private, loopback, link-local, metadata and reserved ones
 * are refused, also where an IPv6 address embeds them.
 */
export const isOfTheInternet = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv4) return true;
  const embedded = embeddedByIsatap(parsed);
  return parsed.match(globalUnicast) && (embedded === undefined || isOfTheInternet(embedded));
};

/** The host of an address, without the brackets of IPv6. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/g, '');

/** All addresses that a name leads to. */
type Resolve = (host: string) => Promise<readonly { readonly address: string }[]>;

/**
 * As `refusalOfUrl`, and after a DNS look-up: each address of the name must be open. The name may resolve differently
 * later, so the agent checks each connection again.
 */
export const refusalOfAddress = async (
  text: string,
  rules: AddressRules,
  resolve: Resolve = (host) => lookup(host, { all: true }),
): Promise<string | undefined> => {
  const refusal = refusalOfUrl(text, rules);
  if (refusal !== undefined || rules.allowPrivate) return refusal;
  const host = hostOf(text);
  const patience = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('slow')), lookupPatienceMs).unref();
  });
  try {
    const found = await Promise.race([resolve(host), patience]);
    const isOpen = found.length > 0 && found.every(({ address }) => isOfTheInternet(address));
    return isOpen ? undefined : 'must lead to the open internet, not to a private, local or reserved address';
  } catch {
    return 'must have a host name that resolves';
  }
};
