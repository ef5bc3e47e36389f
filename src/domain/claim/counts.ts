import { z } from 'zod';

const count = z.int().min(0);

/** How many items of each kind the claim ever had. The stored state has no items, so it counts them. */
export const itemCounts = z
  .strictObject({
    appearances: count,
    evidence: count,
    challenges: count,
    verdicts: count,
    corrections: count,
    objections: count,
    received: count,
    replies: count,
    notes: count,
    matches: count,
  })
  .readonly();
type ItemCounts = z.output<typeof itemCounts>;

export const noCounts: ItemCounts = {
  appearances: 0,
  evidence: 0,
  challenges: 0,
  verdicts: 0,
  corrections: 0,
  objections: 0,
  received: 0,
  replies: 0,
  notes: 0,
  matches: 0,
};

/** The first event of each kind of item. */
const begins: Readonly<Record<string, keyof ItemCounts>> = {
  'appearance.recorded': 'appearances',
  'evidence.offered': 'evidence',
  'evidence.challenged': 'challenges',
  'verdict.proposed': 'verdicts',
  'correction.published': 'corrections',
  'objection.lodged': 'objections',
  'objection.received': 'received',
  'objection.released': 'objections',
  'reply.requested': 'replies',
  'note.added': 'notes',
  'match.confirmed': 'matches',
  'match.rejected': 'matches',
};

/** What is counted by. The union of all events would import this file in a ring. */
interface Happened {
  readonly type: string;
  readonly data: object;
}

interface Counting {
  readonly openProposals: readonly string[];
  readonly counts: ItemCounts;
}

/** Whether the proposal is a new one. A revised one was open before, whether the verdict is at hand or not. */
export const isNewProposal = (
  { openProposals }: Pick<Counting, 'openProposals'>,
  { type, data }: Happened,
): boolean =>
  type !== 'verdict.proposed' ||
  !('verdict' in data && typeof data.verdict === 'string' && openProposals.includes(data.verdict));

export const countsAfter = (claim: Counting, event: Happened): ItemCounts => {
  const kind = begins[event.type];
  return kind === undefined || !isNewProposal(claim, event)
    ? claim.counts
    : { ...claim.counts, [kind]: claim.counts[kind] + 1 };
};
