import type { Command } from '../commands.ts';
import type { DecisionContext } from '../decision-context.ts';
import { isRefusal, type Refusal } from '../terms/refusal.ts';
import { beyondLimit, type Growth } from './collection.ts';

/**
 * Acts that end what an earlier act began: each beginning allows them a limited number of times. So limits never stop
 * them, and a full record can still be put right: a verdict is retracted, a key revoked, an objection answered.
 */
const concludes: Readonly<Partial<Record<Command['type'], true>>> = {
  'decline-claim': true,
  'withdraw-appearance': true,
  'accept-evidence': true,
  'decline-evidence': true,
  'dismiss-challenge': true,
  'withdraw-evidence': true,
  'approve-verdict': true,
  'withdraw-verdict': true,
  'open-ratings': true,
  'publish-verdict': true,
  'release-verdict': true,
  'retract-verdict': true,
  'resolve-objection': true,
  'set-objection-aside': true,
  'receive-reply': true,
  'lapse-reply': true,
  'withdraw-match': true,
  'withdraw-note': true,
  'unrelate-claim': true,
  'unmerge-claim': true,
  'withdraw-source': true,
  'withdraw-capture': true,
  'unmerge-source': true,
  'withdraw-role': true,
  'unmerge-claimant': true,
  'remove-member': true,
  'narrow-key': true,
  'revoke-key': true,
  'end-sessions': true,
};

type Decide<C, S, E> = (command: C, state: S, given: DecisionContext) => E[] | Refusal;

/**
 * A decider with the limits of its stream. What the ledger does by itself follows from acts that were limited, so it is
 * not refused.
 */
export const limited =
  <C extends Command, S, E extends { readonly type: string }>(
    decide: Decide<C, S, E>,
    growth: Growth<S, E>,
  ): Decide<C, S, E> =>
  (command, state, given) => {
    const decided = decide(command, state, given);
    if (isRefusal(decided) || concludes[command.type] === true || given.by.kind === 'system') return decided;
    return beyondLimit(growth, state, decided, given) ?? decided;
  };
