type AddressOf = (base: string, claim: string, item: string) => string;

const ofClaim =
  (list: string): AddressOf =>
  (base, claim, item) =>
    `${base}/claims/${claim}/${list}/${item}`;

/** Address builders by the kind in an id. */
const addresses: Readonly<Record<string, AddressOf>> = {
  claim: (base, _, item) => `${base}/claims/${item}`,
  appearance: ofClaim('appearances'),
  evidence: ofClaim('evidence'),
  verdict: ofClaim('verdicts'),
  objection: ofClaim('objections'),
  reply: ofClaim('replies'),
  // A note has no address of its own, so the list stands for it.
  note: (base, claim) => `${base}/claims/${claim}/notes`,
  correction: (base, _, item) => `${base}/corrections/${item}`,
  source: (base, _, item) => `${base}/sources/${item}`,
  claimant: (base, _, item) => `${base}/claimants/${item}`,
};

/** The address of an item of a claim; the claim's own where the item has none. */
export const addressOfItem = (ledger: string, claim: string, item: string | null): string => {
  const base = `/v1/ledgers/${ledger}`;
  const address = item === null ? undefined : addresses[item.slice(0, item.indexOf('_'))];
  return address === undefined ? `${base}/claims/${claim}` : address(base, claim, item ?? claim);
};
