import type { DecisionContext } from '../../decision-context.ts';
import type { CommandOf } from '../../terms/define.ts';
import { limits } from '../../terms/limits.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { mergeClaim, relateClaim, RelationCommand } from './commands.ts';
import type { Relation, RelationEvent } from './events.ts';

/** Relations that may not lead back to where they began. */
const acyclic: readonly Relation[] = ['part-of', 'depends-on'];

const isAcyclic = (relation: Relation): boolean => acyclic.includes(relation);

export const decideRelation = (
  command: RelationCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): RelationEvent[] | Refusal => {
  switch (command.type) {
    case 'relate-claim':
      return relate(command, claim, given);
    case 'unrelate-claim': {
      const { relation, to, reason } = command;
      if (!isRelated(claim, relation, to))
        return refuse('nothing-changes', `The claim is not related so to ${to}.`);
      return [{ type: 'claim.unrelated', data: { relation, to, reason } }];
    }
    case 'merge-claim':
      return merge(command, claim, given);
    case 'unmerge-claim':
      if (claim.mergedInto === null)
        return refuse('wrong-state', 'Only a merged claim can be unmerged.', { state: 'open' });
      return [{ type: 'claim.unmerged', data: { from: claim.mergedInto, reason: command.reason } }];
    default:
      return command satisfies never;
  }
};

const isRelated = (claim: RecordedClaim, relation: Relation, to: string): boolean =>
  claim.relations.some((each) => each.relation === relation && each.to === to);

const relate = (
  { claim: own, relation, to, reason }: CommandOf<typeof relateClaim>,
  claim: RecordedClaim,
  { others = new Map() }: DecisionContext,
): RelationEvent[] | Refusal => {
  const other = others.get(to);
  if (own === to)
    return refuse('invalid-combination', 'A claim is not related to itself.', { pointer: '#/to' });
  if (other === undefined || other.kind === 'absent') return unknownOther(to, '#/to');
  if (claim.visibility === 'public' && other.visibility === 'desk') return unknownOther(to, '#/to');
  if (isRelated(claim, relation, to)) return refuse('nothing-changes', 'The claim is related so already.');
  if (claim.relations.length >= limits.relationsMaxItems)
    return refuse('limit-reached', `A claim has at most ${limits.relationsMaxItems} relations.`);
  // `others` holds all that can be reached from the other claim by this relation.
  if (isAcyclic(relation) && others.has(own))
    return refuse('relation-cycle', `The claim ${to} leads back to this one by “${relation}”.`, {
      pointer: '#/to',
    });
  return [{ type: 'claim.related', data: { relation, to, ...(reason === undefined ? {} : { reason }) } }];
};

const merge = (
  { claim: own, into, reason }: CommandOf<typeof mergeClaim>,
  claim: RecordedClaim,
  { others = new Map() }: DecisionContext,
): RelationEvent[] | Refusal => {
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
  if (claim.openProposals.length > 0)
    return refuse('wrong-state', 'A claim with an open proposal cannot be merged.', { state: 'in-review' });
  return [{ type: 'claim.merged', data: { into, reason } }];
};

const unknownOther = (id: string, pointer: string): Refusal =>
  refuse('unknown-reference', `There is no claim ${id} in this ledger.`, { pointer });
