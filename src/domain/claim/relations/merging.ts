import type { DecisionContext } from '../../decision-context.ts';
import type { CommandOf, EventOf } from '../../terms/define.ts';
import { limits } from '../../terms/limits.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { Claim, RecordedClaim } from '../claim.ts';
import type { CorrectionEvent } from '../verdicts/events.ts';
import type { mergeClaim, RelationCommand, unmergeClaim } from './commands.ts';
import type { claimAbsorbed, RelationEvent } from './events.ts';

type Decision = (RelationEvent | CorrectionEvent)[] | Refusal;

export const unknownOther = (id: string, pointer: string): Refusal =>
  refuse('unknown-reference', `There is no claim ${id} in this ledger.`, { pointer });

export const merge = (
  command: CommandOf<typeof mergeClaim>,
  claim: RecordedClaim,
  { others = new Map() }: DecisionContext,
): Decision => {
  const { claim: own, into, reason, published } = command;
  const other = others.get(into);
  if (own === into)
    return refuse('invalid-combination', 'A claim is not merged into itself.', { pointer: '#/into' });
  if (other === undefined || other.kind === 'absent') return unknownOther(into, '#/into');
  // Readers of the public claim would learn that there is a claim of the desk.
  if (claim.visibility === 'public' && other.visibility === 'desk') return unknownOther(into, '#/into');
  if (other.mergedInto !== null)
    return refuse('relation-cycle', `The claim ${into} is merged itself, into ${other.mergedInto}.`, {
      pointer: '#/into',
    });
  if (other.withdrawn)
    return refuse(
      'wrong-state',
      `The claim ${into} was recorded by mistake and withdrawn; restore it first.`,
      {
        state: 'withdrawn',
        pointer: '#/into',
      },
    );
  if (other.absorbed.length + claim.absorbed.length >= limits.mergedClaimsMaxItems)
    return refuse('limit-reached', `A claim replaces at most ${limits.mergedClaimsMaxItems} others.`);
  if (claim.openProposals.length > 0 && command.proposals === undefined)
    return refuse(
      'wrong-state',
      'The claim has an open proposal, which could not be published until the merge is undone (proposals).',
      { state: claim.embargoed.length > 0 ? 'embargoed' : 'in-review', pointer: '#/proposals' },
    );
  const correction = correctionOf(command, claim, other);
  if (isRefusal(correction)) return correction;
  const choice = published === undefined ? {} : { published };
  return [{ type: 'claim.merged', data: { into, ...choice, reason } }, ...correction];
};

/** Readers of the verdict in force are told that it leaves lists and feeds, unless it stays by an explicit choice. */
const correctionOf = (
  { correction, notice, published, into }: CommandOf<typeof mergeClaim>,
  { inForce }: RecordedClaim,
  other: RecordedClaim,
): CorrectionEvent[] | Refusal => {
  if (inForce === null) {
    if (notice === undefined && published === undefined) return [];
    return nothingToTell(notice === undefined ? '#/published' : '#/notice');
  }
  if (notice === undefined)
    return published === undefined
      ? refuse(
          'correction-required',
          'A verdict is in force; tell its readers of the merge (notice), or say that it stays published.',
          { pointer: '#/notice', state: 'checked' },
        )
      : [];
  if (published !== undefined)
    return refuse('invalid-combination', 'A verdict that stays published needs no notice.', {
      pointer: '#/published',
    });
  if (correction === undefined) return idMissing();
  const { verdict, rating: before } = inForce;
  const after = other.inForce === null ? {} : { after: other.inForce.rating };
  return [
    {
      type: 'correction.published',
      data: { correction, verdict, class: 'merge', ...notice, before, ...after, into },
    },
  ];
};

const nothingToTell = (pointer: string): Refusal =>
  refuse('correction-without-change', 'No verdict is in force, so there is nothing to tell its readers.', {
    pointer,
  });

const idMissing = (): Refusal =>
  refuse('invalid-combination', 'A notice needs the id of its correction.', { pointer: '#/correction' });

export const unmerge = (
  { reason, correction, notice }: CommandOf<typeof unmergeClaim>,
  { mergedInto: from, inForce }: RecordedClaim,
  { others = new Map() }: DecisionContext,
): Decision => {
  if (from === null) return refuse('wrong-state', 'Only a merged claim can be unmerged.', { state: 'open' });
  const unmerged: Decision = [{ type: 'claim.unmerged', data: { from, reason } }];
  if (notice === undefined) return unmerged;
  if (inForce === null) return nothingToTell('#/notice');
  if (correction === undefined) return idMissing();
  const { verdict, rating: after } = inForce;
  const other = others.get(from);
  const before = other?.kind === 'recorded' && other.inForce !== null ? { before: other.inForce.rating } : {};
  return [
    ...unmerged,
    {
      type: 'correction.published',
      data: { correction, verdict, class: 'merge', ...notice, ...before, after, from },
    },
  ];
};

/** The events of one command in another stream than its own. Both are appended together or not at all. */
export interface Beside<E> {
  readonly stream: string;
  readonly events: readonly E[];
}

/**
 * What a merge means for the claims that replace the merged one: the next, and in a chain all after it. They name the
 * claim and all claims that were merged into it, so that each survivor knows every claim that it replaces.
 */
export const mergeBeside = (
  command: RelationCommand,
  claim: Claim,
  events: readonly { readonly type: string }[],
  { others = new Map() }: DecisionContext,
): Beside<RelationEvent>[] => {
  if (claim.kind === 'absent' || events.length === 0) return [];
  if (command.type === 'merge-claim')
    return [{ stream: command.into, events: familyOf(command, claim, command.into).map(absorbed) }];
  if (command.type !== 'unmerge-claim' || claim.mergedInto === null) return [];
  const family = familyOf(command, claim, claim.mergedInto).map(separated);
  return survivorsOf(claim.mergedInto, others).map((stream) => ({ stream, events: family }));
};

type Family = EventOf<typeof claimAbsorbed>['data'];

const absorbed = (data: Family): RelationEvent => ({ type: 'claim.absorbed', data });
const separated = (data: Family): RelationEvent => ({ type: 'claim.separated', data });

/** A claim and the claims merged into it: those that readers may know of, and those of the desk. */
const familyOf = (
  { claim: own, reason }: { readonly claim: string; readonly reason: string },
  claim: RecordedClaim,
  into: string,
): Family[] => {
  const all = [{ claim: own, into, visibility: claim.visibility }, ...claim.absorbed];
  return (['public', 'desk'] as const).flatMap((visibility) => {
    const claims = all
      .filter((each) => each.visibility === visibility)
      .map((each) => ({ claim: each.claim, into: each.into }));
    return claims.length === 0 ? [] : [{ claims, visibility, reason }];
  });
};

/** A claim and those that replace it, in a chain of merges. */
const survivorsOf = (first: string, others: ReadonlyMap<string, Claim>): string[] => {
  const found: string[] = [];
  for (let at: string | null = first; at !== null && !found.includes(at);) {
    found.push(at);
    const other = others.get(at);
    at = other?.kind === 'recorded' ? other.mergedInto : null;
  }
  return found;
};
