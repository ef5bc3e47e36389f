import { policyInFull } from '../../ledger/policy.ts';
import type { DecisionContext } from '../../decision-context.ts';
import { daysAfter } from '../../terms/dates.ts';
import type { CommandOf } from '../../terms/define.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { lodgeObjection, ObjectionCommand, resolveObjection } from './commands.ts';
import { wasPublished } from '../verdicts/state.ts';
import type { ObjectionEvent } from './events.ts';

export const decideObjection = (
  command: ObjectionCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): ObjectionEvent[] | Refusal => {
  switch (command.type) {
    case 'lodge-objection':
      return lodge(command, claim, given);
    case 'resolve-objection':
      return resolve(command, claim, given);
    default:
      return command satisfies never;
  }
};

const lodge = (
  { claim: id, objection, about, text }: CommandOf<typeof lodgeObjection>,
  claim: RecordedClaim,
  { at, policy }: DecisionContext,
): ObjectionEvent[] | Refusal => {
  // Anyone may object, so the answer is the same for a claim of the desk and for none.
  if (claim.visibility !== 'public')
    return refuse('unknown-claim', `There is no claim ${id} in this ledger.`);
  if (claim.objections[objection] !== undefined)
    return refuse('already-recorded', `The objection ${objection} is already on record.`);
  const unpublished = notPublished(about, claim);
  if (unpublished !== undefined) return unpublished;
  const dueAt = daysAfter(at, policyInFull(policy).objectionDays);
  return [{ type: 'objection.lodged', data: { objection, about, text, dueAt } }];
};

const notPublished = (
  about: CommandOf<typeof lodgeObjection>['about'],
  claim: RecordedClaim,
): Refusal | undefined => {
  switch (about.kind) {
    case 'claim':
      return undefined;
    case 'verdict':
      return wasPublished(claim.verdicts[about.verdict])
        ? undefined
        : refuse('unknown-reference', `No verdict ${about.verdict} was published on this claim.`, {
            pointer: '#/about/verdict',
          });
    case 'correction':
      return claim.corrections[about.correction] === undefined
        ? refuse('unknown-reference', `No correction ${about.correction} was published on this claim.`, {
            pointer: '#/about/correction',
          })
        : undefined;
    default:
      return about satisfies never;
  }
};

const resolve = (
  { objection, outcome, explanation }: CommandOf<typeof resolveObjection>,
  claim: RecordedClaim,
  { policy }: DecisionContext,
): ObjectionEvent[] | Refusal => {
  const item = claim.objections[objection];
  if (item === undefined)
    return refuse('unknown-objection', `There is no objection ${objection} on this claim.`);
  if (item.state !== 'open')
    return refuse('wrong-state', 'The objection has been answered already.', {
      state: item.state,
      allowed: [],
    });
  const { escalationUrl } = policyInFull(policy);
  return [
    {
      type: 'objection.resolved',
      data: {
        objection,
        outcome,
        explanation,
        ...(escalationUrl === null ? {} : { escalation: escalationUrl }),
      },
    },
  ];
};
