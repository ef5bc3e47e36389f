import { policyInFull } from '../../ledger/policy.ts';
import type { DecisionContext } from '../../decision-context.ts';
import { daysAfter } from '../../terms/dates.ts';
import type { CommandOf } from '../../terms/define.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type {
  lodgeObjection,
  ObjectionCommand,
  putObjectionBack,
  releaseObjection,
  resolveObjection,
  setObjectionAside,
} from './commands.ts';
import { wasPublished } from '../verdicts/state.ts';
import type { ObjectionEvent } from './events.ts';
import { isUnseen, type ObjectionItem } from './state.ts';

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
    case 'release-objection':
      return release(command, claim, given);
    case 'set-objection-aside':
      return setAside(command, claim);
    case 'put-objection-back':
      return putBack(command, claim);
    default:
      return command satisfies never;
  }
};

const lodge = (
  { claim: id, objection, about, text }: CommandOf<typeof lodgeObjection>,
  claim: RecordedClaim,
  { at, by, policy }: DecisionContext,
): ObjectionEvent[] | Refusal => {
  // Anyone may object, so the answer is the same for a claim of the desk and for none.
  if (claim.visibility !== 'public')
    return refuse('unknown-claim', `There is no claim ${id} in this ledger.`);
  if (claim.objections[objection] !== undefined)
    return refuse('already-recorded', `The objection ${objection} is already on record.`);
  const unpublished = notPublished(about, claim);
  if (unpublished !== undefined) return unpublished;
  const dueAt = daysAfter(at, policyInFull(policy).objectionDays);
  // What strangers send is read by the desk first. Members are known, and answer for their words.
  const data = { objection, about, text, dueAt };
  if (by.kind === 'anonymous') return [{ type: 'objection.received', data }];
  return [{ type: 'objection.lodged', data }];
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
  if (item === undefined) return unknown(objection);
  if (item.state === 'waiting' || item.state === 'set-aside')
    return refuse('wrong-state', 'Readers do not know of the objection. Release it, and then answer it.', {
      state: item.state,
      allowed: allowedIn[item.state],
    });
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

const unknown = (objection: string): Refusal =>
  refuse('unknown-objection', `There is no objection ${objection} on this claim.`);

/** The acts that are possible in each state, as the API names them. */
const allowedIn = {
  waiting: ['release', 'set-aside'],
  'set-aside': ['put-back'],
  open: ['resolve'],
  resolved: [],
} as const satisfies Record<ObjectionItem['state'], readonly string[]>;

/** The objection where it was never shown and is in this state; otherwise why the act is refused. */
const unseenIn = (
  claim: RecordedClaim,
  objection: string,
  wanted: 'waiting' | 'set-aside',
): Extract<ObjectionItem, { text: string }> | Refusal => {
  const item = claim.objections[objection];
  if (item === undefined) return unknown(objection);
  if (isUnseen(item) && item.state === wanted) return item;
  const told = {
    waiting: 'The objection is in the inbox already.',
    'set-aside': 'The objection was set aside. Put it back into the inbox first.',
    open: 'The objection is public. It can be answered.',
    resolved: 'The objection has been answered already.',
  }[item.state];
  return refuse('wrong-state', told, { state: item.state, allowed: [...allowedIn[item.state]] });
};

const release = (
  { objection, withholdText }: CommandOf<typeof releaseObjection>,
  claim: RecordedClaim,
  { at, policy }: DecisionContext,
): ObjectionEvent[] | Refusal => {
  const item = unseenIn(claim, objection, 'waiting');
  if (isRefusal(item)) return item;
  const { about, text } = item;
  // Counted from the release: a time before it would tell readers how long the desk had it.
  const dueAt = daysAfter(at, policyInFull(policy).objectionDays);
  const words = withholdText === true ? {} : { text };
  return [{ type: 'objection.released', data: { objection, about, ...words, dueAt } }];
};

const setAside = (
  { objection, reason }: CommandOf<typeof setObjectionAside>,
  claim: RecordedClaim,
): ObjectionEvent[] | Refusal => {
  const item = unseenIn(claim, objection, 'waiting');
  return isRefusal(item) ? item : [{ type: 'objection.set-aside', data: { objection, reason } }];
};

const putBack = (
  { objection, reason }: CommandOf<typeof putObjectionBack>,
  claim: RecordedClaim,
): ObjectionEvent[] | Refusal => {
  const item = unseenIn(claim, objection, 'set-aside');
  return isRefusal(item) ? item : [{ type: 'objection.put-back', data: { objection, reason } }];
};
