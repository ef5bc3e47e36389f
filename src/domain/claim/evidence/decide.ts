import { policyInFull } from '../../ledger/policy.ts';
import type { DecisionContext } from '../../decision-context.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import { isInForce, type EvidenceItem, type RecordedClaim } from '../claim.ts';
import type { ClaimCommand } from '../commands.ts';
import type { ClaimEvent, ClaimEventOf } from '../events.ts';
import { misquoted } from '../quoted.ts';

export type EvidenceCommand = Extract<ClaimCommand, { evidence: string }>;

/** What may still be done with evidence in each state. */
const allowedIn: Record<EvidenceItem['state'], readonly string[]> = {
  offered: ['accept', 'decline', 'withdraw'],
  accepted: ['challenge', 'withdraw'],
  challenged: ['challenge', 'dismiss-challenge', 'withdraw'],
  declined: [],
  withdrawn: [],
};

const wrongState = (item: EvidenceItem, act: string): Refusal =>
  refuse('wrong-state', `Evidence that is ${item.state} cannot be ${act}.`, {
    state: item.state,
    allowed: allowedIn[item.state],
  });

export const decideEvidence = (
  command: EvidenceCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  const item = claim.evidence[command.evidence];
  if (command.type === 'offer-evidence') return offer(command, claim, item, given);
  if (item === undefined)
    return refuse('unknown-evidence', `There is no evidence ${command.evidence} on this claim.`);
  switch (command.type) {
    case 'accept-evidence':
      return accept(command, item, given);
    case 'decline-evidence':
      if (item.state !== 'offered') return wrongState(item, 'declined');
      return [{ type: 'evidence.declined', data: { evidence: command.evidence, reason: command.reason } }];
    case 'challenge-evidence':
      return challenge(command, claim, item, given);
    case 'dismiss-challenge':
      return dismiss(command, item);
    case 'withdraw-evidence':
      if (item.state === 'withdrawn' || item.state === 'declined') return wrongState(item, 'withdrawn');
      if (command.upholds !== undefined && !item.openChallenges.includes(command.upholds))
        return refuse('wrong-state', `No challenge ${command.upholds} to this evidence is open.`, {
          state: item.state,
          allowed: allowedIn[item.state],
        });
      return [
        {
          type: 'evidence.withdrawn',
          data: {
            evidence: command.evidence,
            stance: item.stance,
            wasInForce: isInForce(item),
            ...(command.upholds === undefined ? {} : { upholds: command.upholds }),
            reason: command.reason,
          },
        },
      ];
    default:
      return command satisfies never;
  }
};

const offer = (
  command: Extract<EvidenceCommand, { type: 'offer-evidence' }>,
  claim: RecordedClaim,
  item: EvidenceItem | undefined,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (item !== undefined)
    return refuse('already-recorded', `The evidence ${command.evidence} is already on record.`);
  if (claim.declined)
    return refuse('wrong-state', 'The desk declined to check this claim; reopen it first.', {
      state: 'declined',
      allowed: ['reopen'],
    });
  const unfit = misquoted(command.quote, given);
  if (unfit !== undefined) return unfit;
  const { type: _, claim: __, ...data } = command;
  return [{ type: 'evidence.offered', data }];
};

const accept = (
  { type: _, claim: __, ...data }: Extract<EvidenceCommand, { type: 'accept-evidence' }>,
  item: EvidenceItem,
  { policy }: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (item.state !== 'offered') return wrongState(item, 'accepted');
  if (policyInFull(policy).strengthReasons && data.reason === undefined)
    return refuse('policy-not-met', 'Say why the evidence is as strong as you say.', {
      state: 'offered',
      pointer: '#/reason',
    });
  return [{ type: 'evidence.accepted', data: { ...data, stance: item.stance } }];
};

const challenge = (
  { type: _, claim: __, ...data }: Extract<EvidenceCommand, { type: 'challenge-evidence' }>,
  claim: RecordedClaim,
  item: EvidenceItem,
  { by }: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (data.cause !== undefined && by.kind !== 'system')
    return refuse('invalid-combination', 'Only the ledger itself challenges evidence for that cause.', {
      pointer: '#/cause',
    });
  if (!isInForce(item)) return wrongState(item, 'challenged');
  if (item.challenges.includes(data.challenge))
    return refuse('already-recorded', `The challenge ${data.challenge} is already on record.`);
  return unfitDispute(data, claim, item) ?? [{ type: 'evidence.challenged', data }];
};

/** Whoever disputes the stance says which it is instead, and what is cited is other evidence on the claim. */
const unfitDispute = (
  { evidence, disputes, stance, citing = [] }: ClaimEventOf<'evidence.challenged'>['data'],
  claim: RecordedClaim,
  item: EvidenceItem,
): Refusal | undefined => {
  if ((disputes === 'stance') !== (stance !== undefined))
    return refuse('invalid-combination', 'Whoever disputes the stance says which it is instead.', {
      pointer: '#/stance',
    });
  if (stance === item.stance)
    return refuse('invalid-combination', 'That is the stance it has already.', { pointer: '#/stance' });
  const unknown = citing.findIndex((each) => each === evidence || claim.evidence[each] === undefined);
  return unknown < 0
    ? undefined
    : refuse('unknown-reference', `There is no other evidence ${citing[unknown]} on this claim.`, {
        pointer: `#/citing/${unknown}`,
      });
};

const dismiss = (
  { evidence, challenge, reason }: Extract<EvidenceCommand, { type: 'dismiss-challenge' }>,
  item: EvidenceItem,
): ClaimEvent[] | Refusal => {
  if (!item.openChallenges.includes(challenge))
    return refuse('wrong-state', `No challenge ${challenge} to this evidence is open.`, {
      state: item.state,
      allowed: allowedIn[item.state],
    });
  return [{ type: 'evidence.challenge-dismissed', data: { evidence, challenge, reason } }];
};
