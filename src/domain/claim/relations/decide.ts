import type { DecisionContext } from '../../decision-context.ts';
import type { CommandOf } from '../../terms/define.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { CorrectionEvent } from '../verdicts/events.ts';
import type { relateClaim, RelationCommand } from './commands.ts';
import type { Relation, RelationEvent } from './events.ts';
import { merge, unknownOther, unmerge } from './merging.ts';

/** Relations that may not lead back to where they began. */
const acyclic: readonly Relation[] = ['part-of', 'depends-on'];

const isAcyclic = (relation: Relation): boolean => acyclic.includes(relation);

export const decideRelation = (
  command: RelationCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): (RelationEvent | CorrectionEvent)[] | Refusal => {
  switch (command.type) {
    case 'relate-claim':
      return relate(command, claim, given);
    case 'correct-relation': {
      const { relation, to, note, reason } = command;
      if (!isRelated(claim, relation, to))
        return refuse('unknown-item', `The claim is not related so to ${to}.`);
      return [{ type: 'claim.relation-corrected', data: { relation, to, note, reason } }];
    }
    case 'unrelate-claim': {
      const { relation, to, reason } = command;
      if (!isRelated(claim, relation, to))
        return refuse('nothing-changes', `The claim is not related so to ${to}.`);
      return [{ type: 'claim.unrelated', data: { relation, to, reason } }];
    }
    case 'merge-claim':
      return merge(command, claim, given);
    case 'unmerge-claim':
      return unmerge(command, claim, given);
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
  // `others` holds all that can be reached from the other claim by this relation.
  if (isAcyclic(relation) && others.has(own))
    return refuse('relation-cycle', `The claim ${to} leads back to this one by “${relation}”.`, {
      pointer: '#/to',
    });
  return [{ type: 'claim.related', data: { relation, to, ...(reason === undefined ? {} : { reason }) } }];
};
