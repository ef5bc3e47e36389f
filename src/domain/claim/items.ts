import type { Actor } from '../terms/actor.ts';
import { noItems, type Claim, type ItemKind, type RecordedClaim } from './claim.ts';
import type { ClaimCommand } from './commands.ts';
import type { ClaimEvent } from './events.ts';
import type { WithholdingCommand } from './withholding/commands.ts';
import { itemOfPart } from './withholding/decide.ts';
import { evolve } from './evolve.ts';
import { isOfObjection } from './objections/commands.ts';

/** The item that an event is about, where it is about one: the evidence, the verdict, the appearance … */
export const itemOf = ({ type, data }: ClaimEvent): string | undefined => {
  // A relation is looked up from the other claim as well.
  if (type === 'claim.related' || type === 'claim.relation-corrected' || type === 'claim.unrelated')
    return data.to;
  const kind = type.slice(0, type.indexOf('.'));
  const id = (data as Record<string, unknown>)[kind];
  return typeof id === 'string' ? id : undefined;
};

const withheldIn = (command: WithholdingCommand): readonly string[] => {
  const item = command.type === 'place-withholding' ? itemOfPart(command.part) : undefined;
  return item === undefined ? [] : [item];
};

/**
 * The items that `decide` has to see for this command. The caller asks again once they are at hand,
 * since a proposal names further ones.
 */
export const itemsNeeded = (command: ClaimCommand, claim: Claim): readonly string[] => {
  if (command.type === 'correct-note' || command.type === 'withdraw-note') return [command.note];
  if (command.type === 'judge-match' || command.type === 'withdraw-match') return [command.match];
  if (command.type === 'withdraw-claim' || command.type === 'restore-claim') return [];
  if (isOfObjection(command))
    return [command.objection, ...(command.type === 'lodge-objection' ? objectedTo(command.about) : [])];
  if ('withholding' in command) return withheldIn(command);
  switch (command.type) {
    case 'record-appearance':
    case 'correct-appearance':
    case 'withdraw-appearance':
      return [command.appearance];
    case 'offer-evidence':
    case 'accept-evidence':
    case 'decline-evidence':
    case 'dismiss-challenge':
      return [command.evidence];
    case 'withdraw-evidence':
      return [command.evidence, ...embargoedOn(claim)];
    case 'challenge-evidence':
      return [command.evidence, ...(command.citing ?? [])];
    case 'propose-verdict':
    case 'revise-verdict':
      return [command.verdict, ...[...command.reliedOn, ...command.setAside].map((each) => each.evidence)];
    case 'approve-verdict':
    case 'rate-verdict':
    case 'open-ratings':
    case 'return-verdict':
    case 'withdraw-verdict':
    case 'retract-verdict':
    case 'report-recheck-due':
    case 'report-author-left':
      return [command.verdict];
    case 'recheck-verdict':
    case 'report-sources-too-few':
    case 'publish-verdict':
    case 'embargo-verdict':
    case 'release-verdict':
      return [command.verdict, ...behind(command.verdict, claim)];
    case 'request-reply':
    case 'receive-reply':
    case 'lapse-reply':
      return [command.reply];
    case 'revise-claim':
      return embargoedOn(claim);
    case 'record-claim':
    case 'relate-claim':
    case 'correct-relation':
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

/** What an objection is about, where that is an item of the claim. */
const objectedTo = (about: Extract<ClaimCommand, { type: 'lodge-objection' }>['about']): string[] => {
  if (about.kind === 'verdict') return [about.verdict];
  return about.kind === 'correction' ? [about.correction] : [];
};

/** What a publication depends on: the evidence that the proposal cites, and the replies that it carries. */
const behind = (verdict: string, claim: Claim): string[] => {
  if (claim.kind === 'absent') return [];
  const { reliedOn = [], setAside = [] } = claim.verdicts[verdict]?.proposal ?? {};
  const cited = [...reliedOn, ...setAside].map((each) => each.evidence);
  return [...cited, ...claim.repliesAsked.map((each) => each.reply)];
};

/** The verdicts under embargo, which an act on the claim might keep from being published. */
const embargoedOn = (claim: Claim): readonly string[] => (claim.kind === 'absent' ? [] : claim.embargoed);

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
  const { evidence, verdicts, appearances, objections, corrections, notes, replies, matches } = folded;
  const items = { evidence, verdicts, appearances, objections, corrections, notes, replies, matches };
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
