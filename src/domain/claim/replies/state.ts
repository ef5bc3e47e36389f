import type { CarriedReply } from './values.ts';

/** What `decide` needs to know of one request for a reply. */
export interface ReplyItem {
  readonly state: CarriedReply['state'];
  readonly claimant: string;
  readonly dueAt: string;
  readonly text?: string;
}

/** A request that the next verdict carries. */
export interface AskedReply {
  readonly reply: string;
  readonly isOpen: boolean;
  /** Whether a published verdict carries it already, so that readers know of it. */
  readonly isPublished: boolean;
}

/** The part of a claim that replies are judged by: the latest requests, a bounded number of them, and those at hand. */
export interface ClaimReplies {
  readonly repliesAsked: readonly AskedReply[];
  readonly replies: Readonly<Record<string, ReplyItem>>;
}

export const noReplies: ClaimReplies = { repliesAsked: [], replies: {} };
