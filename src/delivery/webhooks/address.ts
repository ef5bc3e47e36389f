import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

export interface AddressRules {
  /** Lets plain HTTP and addresses of one's own network through, for development. */
  readonly allowPrivate: boolean;
}

const lookupPatienceMs = 5_000;

/** Why nothing may be sent to an address, whatever its name leads to; undefined where it may. */
export const refusalOfUrl = (text: string, { allowPrivate }: AddressRules): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return 'must be an address';
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))
    return 'must be an https address';
  if (url.username !== '' || url.password !== '') return 'must not hold a name or a password';
  return undefined;
};

/** Only addresses of the open internet: not private, loopback, link-local, metadata, mapped, reserved or meta ones. */
const isOfTheInternet = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';

/**
 * The same, once its name has been looked up. It may lead elsewhere by the time of a delivery, so each connection is
 * checked again by the agent that makes it.
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
