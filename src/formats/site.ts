/** Who publishes a ledger, as other formats name it. */
export interface Publisher {
  readonly name: string;
  readonly url?: string | undefined;
  /** The address of the licence under which the record is published. */
  readonly licence?: string | undefined;
}

/** Where a ledger is to be read, and who publishes it: what formats that leave the service have to say in full. */
export interface Site {
  /** The address of the ledger, without a slash at its end: `https://example.org/v1/ledgers/main`. */
  readonly address: string;
  readonly publisher: Publisher;
}

export const claimAddress = ({ address }: Site, claim: string): string => `${address}/claims/${claim}`;

export const verdictAddress = (site: Site, claim: string, verdict: string): string =>
  `${claimAddress(site, claim)}/verdicts/${verdict}`;

export const sourceAddress = ({ address }: Site, source: string): string => `${address}/sources/${source}`;
