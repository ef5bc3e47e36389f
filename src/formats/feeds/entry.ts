import type { CorrectionRow } from '../../projections/corrections/corrections.ts';
import type { Published } from '../../projections/reports/published/published.ts';
import { claimPageAddress, type Site } from '../site.ts';
import { tagUri, type LedgerIdentity } from './tag-uri.ts';

/** An entry of a feed, in plain text. */
export interface FeedEntry {
  /** A permanent identifier: a tag URI. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly language?: string | undefined;
  readonly topics: readonly string[];
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/** The title, addresses and entries of a feed. */
export interface Channel {
  /** A permanent identifier: a tag URI. It is the same for both formats of a feed. */
  readonly id: string;
  readonly title: string;
  /** The feed's own address with its query. */
  readonly self: string;
  /** The address of the page that the feed is about. */
  readonly home: string;
  readonly entries: readonly FeedEntry[];
}

/** A published verdict. A later correction updates the entry and keeps its id. */
export const verdictEntry = (
  { claim, verdict, corrections }: Published,
  site: Site,
  ledger: LedgerIdentity,
): FeedEntry => {
  const publishedAt = verdict.publishedAt ?? verdict.updatedAt;
  const changes = corrections.filter((each) => each.verdict === verdict.id).map((each) => each.publishedAt);
  return {
    id: tagUri(ledger, `verdicts/${verdict.id}`),
    address: claimPageAddress(site, claim.id),
    title: `${verdict.rating.label}: ${verdict.wording}`,
    text: verdict.rationale,
    language: claim.language,
    topics: claim.topics,
    publishedAt,
    updatedAt: [publishedAt, ...changes].sort().at(-1) ?? publishedAt,
  };
};

/** A correction. */
export const correctionEntry = (
  correction: CorrectionRow,
  site: Site,
  ledger: LedgerIdentity,
): FeedEntry => ({
  id: tagUri(ledger, `corrections/${correction.id}`),
  address: claimPageAddress(site, correction.claim),
  title: titleOf(correction),
  text: correction.text,
  topics: [],
  publishedAt: correction.publishedAt,
  updatedAt: correction.publishedAt,
});

const titleOf = ({ class: kind, changed: { rating, before, after } }: CorrectionRow): string => {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} correction`;
  if (!rating || before === null) return name;
  return after === null
    ? `${name}: the verdict “${before.label}” was taken back`
    : `${name}: “${before.label}” is now “${after.label}”`;
};
