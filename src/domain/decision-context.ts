import type { Claim, RecordedClaim } from './claim/claim.ts';
import type { Member } from './ledger/ledger.ts';
import type { Claimant } from './claimant/claimant.ts';
import type { Role } from './ledger/members.ts';
import type { Policy } from './ledger/policy.ts';
import type { Scale } from './scale/scale.ts';
import type { Source } from './source/source.ts';
import type { Actor } from './terms/actor.ts';

/** What decides how many people have to look at a proposal, as of its last revision. */
export interface ProposedUnder {
  readonly policy: Policy;
  readonly riskClass: RecordedClaim['subject']['riskClass'];
}

/** What a command is judged by beside the state of its stream. So the core needs no clock, no query and no configuration. */
export interface DecisionContext {
  readonly by: Actor;
  /** The role of the credential that was used, where the command came with one by itself. Imports give none. */
  readonly role?: Role | undefined;
  /** The server's clock, RFC 3339 in UTC with milliseconds. */
  readonly at: string;
  readonly policy: Policy;
  /** How many events the stream has. */
  readonly version?: number;
  /** Other claims that the command names, and those that can be reached from them by the relation it names. */
  readonly others?: ReadonlyMap<string, Claim>;
  /** How many claims are part of this one. */
  readonly parts?: number;
  /**
   * The sources that the proposal's evidence comes from, with all that were merged with them; or those that a merge
   * names.
   */
  readonly sources?: ReadonlyMap<string, Source>;
  /** What stood when the verdict was proposed. Acts on the proposal are held to it as well as to what stands now. */
  readonly proposedUnder?: ProposedUnder | undefined;
  /** The policy when the verdict was published. Only `report-sources-too-few` needs it. */
  readonly publishedUnder?: Policy | undefined;
  /** The members of the ledger, by id. Only `assign-claim` needs them. */
  readonly members?: Readonly<Record<string, Member>>;
  /** The scale that the command names, or that its verdict was proposed on; undefined where there is none. */
  readonly scale?: Scale | undefined;
  /** The captured text of the source that the command quotes; undefined where none is on record. */
  readonly capturedText?: string | undefined;
  /** The claimant that another is to be merged into. */
  readonly into?: Claimant | undefined;
}
