import { isSamePerson, type Actor } from '../../terms/actor.ts';
import type { DecisionContext } from '../../decision-context.ts';
import { mayActAs } from '../../ledger/members.ts';
import { ratingOn } from '../../scale/scale.ts';
import type { CommandOf } from '../../terms/define.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import { endsEmbargoUnasked } from '../embargoed.ts';
import { isInForce } from '../evidence/state.ts';
import type {
  approveVerdict,
  proposeVerdict,
  reportAuthorLeft,
  reviseVerdict,
  VerdictCommand,
  withdrawVerdict,
} from './commands.ts';
import type { CorrectionEvent, VerdictEvent } from './events.ts';
import { embargo, publish, release, retract } from './publishing.ts';
import { recheck, recheckDue } from './rechecking.ts';
import { sourcesTooFew } from './sources-too-few.ts';
import { open, rate } from './ratings.ts';
import { isNumberOnNothing, rewordedSince, wrongState, type VerdictItem } from './state.ts';

export const decideVerdict = (
  command: VerdictCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): (VerdictEvent | CorrectionEvent)[] | Refusal => {
  if (command.type === 'propose-verdict') return propose(command, claim, given);
  const item = claim.verdicts[command.verdict];
  if (item === undefined)
    return refuse('unknown-verdict', `There is no verdict ${command.verdict} on this claim.`);
  switch (command.type) {
    case 'revise-verdict':
      return endsEmbargoUnasked(command, item.embargo?.until) ?? propose(command, claim, given);
    case 'approve-verdict':
      return approve(command, claim, item, given.by);
    case 'return-verdict':
      if (item.state !== 'proposed') return wrongState(item, 'returned');
      return (
        endsEmbargoUnasked(command, item.embargo?.until) ?? [
          { type: 'verdict.returned', data: { verdict: command.verdict, comments: command.comments } },
        ]
      );
    case 'withdraw-verdict':
      return withdraw(command, item, given);
    case 'rate-verdict':
      return rate(command, claim, item, given);
    case 'open-ratings':
      return open(command, item, given);
    case 'publish-verdict':
      return publish(command, claim, item, given);
    case 'embargo-verdict':
      return embargo(command, claim, item, given);
    case 'release-verdict':
      return release(command, claim, item, given);
    case 'retract-verdict':
      return retract(command, claim, item);
    case 'recheck-verdict':
      return recheck(command, claim, item, given);
    case 'report-recheck-due':
      return recheckDue(command, item, given);
    case 'report-sources-too-few':
      return sourcesTooFew(command, claim, item, given);
    case 'report-author-left':
      return authorLeft(command, item, given.by);
    default:
      return command satisfies never;
  }
};

const propose = (
  command: CommandOf<typeof proposeVerdict | typeof reviseVerdict>,
  claim: RecordedClaim,
  given: DecisionContext,
): VerdictEvent[] | Refusal => {
  const item = claim.verdicts[command.verdict];
  if (item !== undefined && item.state !== 'proposed' && item.state !== 'returned')
    return wrongState(item, 'revised');
  if (claim.declined)
    return refuse('wrong-state', 'The desk declined to check this claim; reopen it first.', {
      state: 'declined',
      allowed: ['reopen'],
    });
  const rating = ratingOn(given.scale, command.rating);
  if (isRefusal(rating)) return rating;
  if (given.parts !== undefined && given.parts > 0 && command.combination === undefined)
    return refuse('combination-required', 'The claim has parts; say how their verdicts lead to this one.', {
      pointer: '#/combination',
    });
  const unfit = unfitCitation(command, claim);
  if (unfit !== undefined) return unfit;
  const { type: _, claim: __, scale: ___, rating: ____, ...rest } = command;
  const { endsEmbargo: _____, ...said } = { endsEmbargo: undefined, ...rest };
  if (isNumberOnNothing(rating, command.reliedOn))
    return refuse('invalid-combination', 'A rating with a number rests on evidence.', {
      pointer: '#/reliedOn',
    });
  const { wording } = claim;
  return [{ type: 'verdict.proposed', data: { ...said, rating, wording } }];
};

/** A verdict rests on evidence in force; what it set aside may be anything that was ever brought. */
const unfitCitation = (
  { reliedOn, setAside }: Pick<CommandOf<typeof proposeVerdict>, 'reliedOn' | 'setAside'>,
  claim: RecordedClaim,
): Refusal | undefined => {
  const seen = new Set<string>();
  for (const [list, citations] of Object.entries({ reliedOn, setAside })) {
    for (const [index, { evidence }] of citations.entries()) {
      const pointer = `#/${list}/${index}/evidence`;
      const item = claim.evidence[evidence];
      if (item === undefined) return refuse('unknown-reference', notOnClaim(evidence, claim), { pointer });
      if (seen.has(evidence))
        return refuse('duplicate-reference', `The evidence ${evidence} is cited twice.`, { pointer });
      seen.add(evidence);
      if (list === 'reliedOn' && !isInForce(item))
        return refuse(
          'evidence-not-in-force',
          `The evidence ${evidence} is ${item.state}; a verdict rests on evidence in force.`,
          {
            pointer,
            state: item.state,
          },
        );
    }
  }
  return undefined;
};

const notOnClaim = (evidence: string, { absorbed }: RecordedClaim): string =>
  absorbed.length === 0
    ? `There is no evidence ${evidence} on this claim.`
    : `There is no evidence ${evidence} on this claim itself. To cite what was brought on a merged claim, offer it on this one.`;

const authorLeft = (
  { verdict, member }: CommandOf<typeof reportAuthorLeft>,
  item: VerdictItem,
  by: Actor,
): VerdictEvent[] | Refusal => {
  if (by.kind !== 'system')
    return refuse('invalid-combination', 'Only the ledger itself reports that an author left.');
  if (item.state !== 'proposed' && item.state !== 'returned') return wrongState(item, 'flagged');
  const author = item.authors.find((each) => 'member' in each && each.member === member);
  if (author === undefined || !('member' in author))
    return refuse('unknown-reference', `The member ${member} is no author of the verdict.`, {
      pointer: '#/member',
    });
  return [{ type: 'verdict.author-left', data: { verdict, author: { member, name: author.name } } }];
};

/** A proposal that no one pursues would stay open for ever. Its authors may withdraw it, and those who may publish it. */
const withdraw = (
  command: CommandOf<typeof withdrawVerdict>,
  item: VerdictItem,
  { by, role }: DecisionContext,
): VerdictEvent[] | Refusal => {
  if (item.state !== 'proposed' && item.state !== 'returned') return wrongState(item, 'withdrawn');
  const isAuthor = item.authors.some((author) => isSamePerson(author, by));
  if (!isAuthor && by.kind !== 'system' && (role === undefined || !mayActAs(role, 'editor')))
    return refuse('not-author', 'Only its authors and editors withdraw a proposal.');
  const { verdict, reason } = command;
  return (
    endsEmbargoUnasked(command, item.embargo?.until) ?? [
      { type: 'verdict.withdrawn', data: { verdict, reason } },
    ]
  );
};

const approve = (
  command: CommandOf<typeof approveVerdict>,
  claim: RecordedClaim,
  item: VerdictItem,
  by: Actor,
): VerdictEvent[] | Refusal => {
  if (item.state !== 'proposed') return wrongState(item, 'approved');
  if (item.proposal.wording !== claim.wording) return rewordedSince();
  if (by.kind !== 'person') return refuse('machine-approval', 'Only a person can approve a verdict.');
  if (item.authors.some((author) => isSamePerson(author, by)))
    return refuse('own-verdict', 'An author never approves their own verdict.');
  if (item.approvals.some((approver) => isSamePerson(approver, by)))
    return refuse('already-approved', 'You have already approved this proposal.');
  const { type: _, claim: __, ...data } = command;
  return [{ type: 'verdict.approved', data }];
};
