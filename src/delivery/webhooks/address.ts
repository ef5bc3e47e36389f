import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** Rules for the addresses of webhooks. */
export interface AddressRules {
  /** Allows plain HTTP and private addresses, for development. */
  readonly allowPrivate: boolean;
}

const lookupPatienceMs = 5_000;

/** Why a webhook may not have this address, judged without a look-up of names; undefined if it may. */
export const refusalOfUrl = (text: string, { allowPrivate }: AddressRules): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return 'must be an address';
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))
    return 'must be an https address';
  if (url.username !== '' || url.password !== '') return 'must not hold a name or a password';
  return undefined;
};

/**
 * SSRF guard: only unicast addresses of the public internet. Private, loopback, link-local, metadata, mapped and
 * reserved ones are refused.
 */
const isOfTheInternet = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';

/**
 * As `refusalOfUrl`, and after a DNS look-up. The name may resolve differently later, so the agent checks each
 * connection again.
 */
export const refusalOfAddress = async (text: string, rules: AddressRules): Promise<string | undefined> => {
  const refusal = refusalOfUrl(text, rules);
  if (refusal !== undefined || rules.allowPrivate) return refusal;
  const host = new URL(text).hostname.replace(/^\[|\]$/g, '');
  const patience = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('slow')), lookupPatienceMs).unref();
  });
  try {
    const found = await Promise.race([lookup(host, { all: true }), patience]);
    const isOpen = found.length > 0 && found.every(({ address }) => isOfTheInternet(address));
    return isOpen ? undefined : 'must lead to the open internet, not to a private, local or reserved address';
  } catch {
    return 'must have a name that leads somewhere';
  }
};
