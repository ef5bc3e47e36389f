import type { RecordedEvent } from '../../domain/events.ts';
import type { Log } from '../../event-store/log.ts';

/** Evidence that an import offered for a claim. */
export interface OfferedReview {
  readonly evidence: string;
  readonly source: string;
  readonly finding: string;
  /** `here`: an import withdrew it, since the publisher changed the rating. `desk`: people declined or withdrew it. */
  readonly ended: 'no' | 'here' | 'desk';
}

/** What the ledger has of reviews before an import. */
export interface RecordedReviews {
  /** The evidence that the member offered for the claim, the oldest first. */
  readonly offered: (claim: string, member: string) => Promise<readonly OfferedReview[]>;
  /** Whether the id of a stream or of an item is taken. */
  readonly isTaken: (id: string) => Promise<boolean>;
  /** Which of these commands were executed, by their ids. */
  readonly executed: (commands: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** A ledger without any review. */
export const noReviews: RecordedReviews = {
  offered: () => Promise.resolve([]),
  isTaken: () => Promise.resolve(false),
  executed: () => Promise.resolve(new Set()),
};

const offeredIn = (events: readonly RecordedEvent[], member: string): OfferedReview[] => {
  const found = new Map<string, OfferedReview>();
  for (const { type, data, actor } of events) {
    const isImporters = 'member' in actor && actor.member === member;
    if (type === 'evidence.offered' && isImporters) {
      const { evidence, source, finding } = data;
      found.set(evidence, { evidence, source, finding, ended: 'no' });
    } else if (type === 'evidence.withdrawn' || type === 'evidence.declined') {
      const offered = found.get(data.evidence);
      if (offered !== undefined)
        found.set(data.evidence, { ...offered, ended: isImporters ? 'here' : 'desk' });
    }
  }
  return [...found.values()];
};

/** Looks reviews up in a log. */
export const reviewsIn = (log: Log, ledger: string): RecordedReviews => ({
  offered: async (claim, member) => offeredIn(await log.stream(ledger, claim, 0), member),
  isTaken: async (id) =>
    (await log.stream(ledger, id, 0, 1)).length > 0 || (await log.taken(ledger, null, [id])) !== undefined,
  executed: (commands) => log.commandsThere(ledger, commands),
});
