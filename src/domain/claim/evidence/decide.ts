import { policyInFull } from '../../ledger/policy.ts';
import type { DecisionContext } from '../../decision-context.ts';
import type { CommandOf, EventOf } from '../../terms/define.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import { misquoted } from '../quoted.ts';
import type {
  acceptEvidence,
  challengeEvidence,
  dismissChallenge,
  EvidenceCommand,
  offerEvidence,
  withdrawEvidence,
} from './commands.ts';
import type { evidenceChallenged, EvidenceEvent } from './events.ts';
import { endsEmbargoUnasked } from '../embargoed.ts';
import { isInForce, wrongState, type EvidenceItem } from './state.ts';

export const decideEvidence = (
  command: EvidenceCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): EvidenceEvent[] | Refusal => {
  const item = claim.evidence[command.evidence];
  if (command.type === 'offer-evidence') return offer(command, claim, item, given);
  if (item === undefined)
    return refuse('unknown-evidence', `There is no evidence ${command.evidence} on this claim.`);
  switch (command.type) {
    case 'accept-evidence':
      return accept(command, item, given);
    case 'decline-evidence':
      if (item.state !== 'offered') return cannotBe(item, 'declined');
      return [{ type: 'evidence.declined', data: { evidence: command.evidence, reason: command.reason } }];
    case 'challenge-evidence':
      return challenge(command, claim, item, given);
    case 'dismiss-challenge':
      return dismiss(command, item);
    case 'withdraw-evidence':
      return withdraw(command, claim, item);
    default:
      return command satisfies never;
  }
};

const cannotBe = (item: EvidenceItem, act: string): Refusal =>
  wrongState(item, `Evidence that is ${item.state} cannot be ${act}.`);

const notOpen = (item: EvidenceItem, challenge: string): Refusal =>
  wrongState(item, `No challenge ${challenge} to this evidence is open.`);

const offer = (
  command: CommandOf<typeof offerEvidence>,
  claim: RecordedClaim,
  item: EvidenceItem | undefined,
  given: DecisionContext,
): EvidenceEvent[] | Refusal => {
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
  { type: _, claim: __, ...data }: CommandOf<typeof acceptEvidence>,
  item: EvidenceItem,
  { policy }: DecisionContext,
): EvidenceEvent[] | Refusal => {
  if (item.state !== 'offered') return cannotBe(item, 'accepted');
  if (policyInFull(policy).strengthReasons && data.reason === undefined)
    return refuse('policy-not-met', 'Say why the evidence is as strong as you say.', {
      state: 'offered',
      pointer: '#/reason',
    });
  return [{ type: 'evidence.accepted', data: { ...data, stance: item.stance } }];
};

const challenge = (
  { type: _, claim: __, ...data }: CommandOf<typeof challengeEvidence>,
  claim: RecordedClaim,
  item: EvidenceItem,
  { by }: DecisionContext,
): EvidenceEvent[] | Refusal => {
  if (data.cause !== undefined && by.kind !== 'system')
    return refuse('invalid-combination', 'Only the ledger itself challenges evidence for that cause.', {
      pointer: '#/cause',
    });
  if (!isInForce(item)) return cannotBe(item, 'challenged');
  if (item.challenges.includes(data.challenge))
    return refuse('already-recorded', `The challenge ${data.challenge} is already on record.`);
  return unfitDispute(data, claim, item) ?? [{ type: 'evidence.challenged', data }];
};

/** A challenge to the stance names the other stance, and cites other evidence on the same claim. */
const unfitDispute = (
  { evidence, disputes, stance, citing = [] }: EventOf<typeof evidenceChallenged>['data'],
  claim: RecordedClaim,
  item: EvidenceItem,
): Refusal | undefined => {
  if ((disputes === 'stance') !== (stance !== undefined))
    return refuse(
      'invalid-combination',
      'A challenge to the stance requires “stance”, and a challenge to anything else forbids it.',
      {
        pointer: '#/stance',
      },
    );
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
  { evidence, challenge, reason }: CommandOf<typeof dismissChallenge>,
  item: EvidenceItem,
): EvidenceEvent[] | Refusal => {
  if (!item.openChallenges.includes(challenge)) return notOpen(item, challenge);
  return [{ type: 'evidence.challenge-dismissed', data: { evidence, challenge, reason } }];
};

/** Whether a proposal could not be published any more without the evidence. */
const restsOn = (verdict: RecordedClaim['verdicts'][string] | undefined, evidence: string): boolean =>
  verdict?.proposal.reliedOn.some((each) => each.evidence === evidence) ?? false;

const withdraw = (
  command: CommandOf<typeof withdrawEvidence>,
  claim: RecordedClaim,
  item: EvidenceItem,
): EvidenceEvent[] | Refusal => {
  const { evidence, upholds, reason } = command;
  if (item.state === 'withdrawn' || item.state === 'declined') return cannotBe(item, 'withdrawn');
  if (upholds !== undefined && !item.openChallenges.includes(upholds)) return notOpen(item, upholds);
  const resting = claim.embargoed.map((id) => claim.verdicts[id]).find((each) => restsOn(each, evidence));
  const unasked = endsEmbargoUnasked(command, resting?.embargo?.until);
  if (unasked !== undefined) return unasked;
  const { stance } = item;
  const upheld = upholds === undefined ? {} : { upholds };
  return [
    {
      type: 'evidence.withdrawn',
      data: { evidence, stance, wasInForce: isInForce(item), ...upheld, reason },
    },
  ];
};
