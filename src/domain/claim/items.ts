import type { Actor } from '../terms/actor.ts';
import { noItems, type Claim, type ItemKind, type RecordedClaim } from './claim.ts';
import type { ClaimCommand } from './commands.ts';
import type { ClaimEvent } from './events.ts';
import { evolve } from './evolve.ts';

/** The item that an event is about, where it is about one: the evidence, the verdict, the appearance … */
export const itemOf = ({ type, data }: ClaimEvent): string | undefined => {
  // A relation is looked up from the other claim as well.
  if (type === 'claim.related' || type === 'claim.unrelated') return data.to;
  const kind = type.slice(0, type.indexOf('.'));
  const id = (data as Record<string, unknown>)[kind];
  return typeof id === 'string' ? id : undefined;
};

/**
 * The items that `decide` has to see for this command. The caller asks again once they are at hand,
 * since a proposal names further ones.
 */
export const itemsNeeded = (command: ClaimCommand, claim: Claim): string[] => {
  switch (command.type) {
    case 'record-appearance':
    case 'correct-appearance':
    case 'withdraw-appearance':
      return [command.appearance];
    case 'offer-evidence':
    case 'accept-evidence':
    case 'decline-evidence':
    case 'dismiss-challenge':
    case 'withdraw-evidence':
      return [command.evidence];
    case 'challenge-evidence':
      return [command.evidence, ...(command.citing ?? [])];
    case 'propose-verdict':
    case 'revise-verdict':
      return [command.verdict, ...[...command.reliedOn, ...command.setAside].map((each) => each.evidence)];
    case 'approve-verdict':
    case 'rate-verdict':
    case 'open-ratings':
    case 'return-verdict':
    case 'retract-verdict':
      return [command.verdict];
    case 'publish-verdict':
    case 'embargo-verdict':
    case 'release-verdict': {
      const item = claim.kind === 'absent' ? undefined : claim.verdicts[command.verdict];
      const { reliedOn = [], setAside = [] } = item?.proposal ?? {};
      const cited = [...reliedOn, ...setAside].map((each) => each.evidence);
      const asked = claim.kind === 'absent' ? [] : claim.repliesAsked.map((each) => each.reply);
      return [command.verdict, ...cited, ...asked];
    }
    case 'lodge-objection': {
      const { objection, about } = command;
      if (about.kind === 'verdict') return [objection, about.verdict];
      return about.kind === 'correction' ? [objection, about.correction] : [objection];
    }
    case 'resolve-objection':
      return [command.objection];
    case 'request-reply':
    case 'receive-reply':
    case 'lapse-reply':
      return [command.reply];
    case 'record-claim':
    case 'revise-claim':
    case 'relate-claim':
    case 'unrelate-claim':
    case 'merge-claim':
    case 'unmerge-claim':
    case 'assign-claim':
    case 'decline-claim':
    case 'reopen-claim':
    case 'add-note':
      return [];
    default:
      return command satisfies never;
  }
};

const itemKinds = Object.keys(noItems) as ItemKind[];

/** Whether an item is already part of the claim as it was read. */
export const isAtHand = (claim: Claim, item: string): boolean =>
  claim.kind !== 'absent' && itemKinds.some((kind) => item in claim[kind]);

/** The claim without its items: its snapshot, whose size does not grow with the number of items. */
export const withoutItems = (claim: Claim): Claim =>
  claim.kind === 'absent' ? claim : { ...claim, ...noItems };

/** The claim with items folded from their own events. The rest of the claim has those events already, so it stays. */
export const withItems = (
  claim: Claim,
  events: readonly { type: string; data: unknown; actor: Actor }[],
): Claim => {
  if (claim.kind === 'absent') return claim;
  const folded = events.reduce<Claim>(
    (state, event) => evolve(state, event as ClaimEvent, event.actor),
    claim,
  );
  if (folded.kind === 'absent') return claim;
  const { evidence, verdicts, appearances, objections, corrections, replies } = folded;
  const items = { evidence, verdicts, appearances, objections, corrections, replies };
  return { ...claim, ...(items satisfies Pick<RecordedClaim, ItemKind>) };
};

/** Most claims never have more. Where one has more, the items that a command needs are read for it. */
const itemsKeptMax = 16;

/** The claim as a process caches it between two commands: with its items while they are few. */
export const withFewItems = (claim: Claim): Claim => {
  if (claim.kind === 'absent') return claim;
  const count = itemKinds.reduce((sum, kind) => sum + Object.keys(claim[kind]).length, 0);
  return count <= itemsKeptMax ? claim : withoutItems(claim);
};
