/** The publisher of a ledger, for other formats. */
export interface Publisher {
  readonly name: string;
  readonly url?: string | undefined;
  /** The address of the licence of the record. */
  readonly licence?: string | undefined;
}

/** The public address and publisher of a ledger. Documents that leave the service need absolute addresses. */
export interface Site {
  /** The address of the ledger without a trailing slash: `https://example.org/v1/ledgers/main`. */
  readonly address: string;
  readonly publisher: Publisher;
}

export const claimAddress = ({ address }: Site, claim: string): string => `${address}/claims/${claim}`;

/** The address of the ledger's pages, for readers. They are at the same host as its data. */
export const pagesAddress = ({ address }: Site): string => address.replace('/v1/ledgers/', '/');

/** The address of the page of a claim, with its verdict, evidence and history. */
export const claimPageAddress = (site: Site, claim: string): string =>
  `${pagesAddress(site)}/claims/${claim}`;

export const verdictAddress = (site: Site, claim: string, verdict: string): string =>
  `${claimAddress(site, claim)}/verdicts/${verdict}`;

export const sourceAddress = ({ address }: Site, source: string): string => `${address}/sources/${source}`;
