import {
  declineClaim,
  reopenClaim,
  restoreClaim,
  reviseClaim,
  withdrawClaim,
} from '../../../domain/claim/recording/commands.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { command } from '../../operations/command.ts';
import { resource } from '../../operations/route.ts';

const tag = 'claims';
const params = { claim: claimId };
const readAt = ({ claim }: { readonly claim: string }): string => `/claims/${claim}`;

/** Acts on a claim itself: in what words it stands, and whether it stands. */
export const claimActs = resource(
  command({
    method: 'PATCH',
    path: '/claims/:claim',
    operationId: 'reviseClaim',
    cache: 'never',
    tag,
    summary: 'Reword or classify a claim',
    description:
      'A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. Rewording a claim under a verdict in force marks that verdict as needing review. It requires a notice for readers, which is published as a correction.',
    command: reviseClaim,
    params,
    makes: { correction: 'correction' },
    subject: 'claim',
    readAt,
    changes: true,
    problems: [
      'unknown-claim',
      'nothing-changes',
      'correction-required',
      'correction-without-change',
      'invalid-combination',
      'embargoed',
    ],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/decline',
    operationId: 'declineClaim',
    cache: 'never',
    tag,
    summary: 'Decline to check a claim',
    description:
      'Records that the desk will not check the claim, with the reason. The claim stays on record.',
    command: declineClaim,
    params,
    subject: 'claim',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'wrong-state'],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/reopen',
    operationId: 'reopenClaim',
    cache: 'never',
    tag,
    summary: 'Reopen a declined claim',
    description: 'Allows evidence and verdicts again.',
    command: reopenClaim,
    params,
    subject: 'claim',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'wrong-state'],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/withdraw',
    operationId: 'withdrawClaim',
    cache: 'never',
    tag,
    summary: 'Withdraw a claim',
    description:
      'For a claim that was recorded by mistake. It leaves lists, search, matches and suggestions, and says `withdrawn` where it is named by its id. A verdict in force is retracted first, and open proposals end first. Until it is restored nothing is added to it.',
    command: withdrawClaim,
    params,
    subject: 'claim',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'wrong-state'],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/restore',
    operationId: 'restoreClaim',
    cache: 'never',
    tag,
    summary: 'Restore a withdrawn claim',
    description: 'Puts a withdrawn claim back into lists and search, with the reason.',
    command: restoreClaim,
    params,
    subject: 'claim',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'wrong-state'],
  }),
);
