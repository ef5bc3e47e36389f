import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../../decision-context.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { WithholdingCommand } from './commands.ts';
import type { WithheldPart, WithholdingEvent } from './events.ts';

/** The item that a withholding is about; undefined where it is about the claim itself. */
export const itemOfPart = (part: WithheldPart): string | undefined => {
  switch (part.kind) {
    case 'claim':
    case 'wording':
      return undefined;
    case 'verdict':
      return part.verdict;
    case 'evidence':
      return part.evidence;
    case 'appearance':
      return part.appearance;
    case 'correction':
      return part.correction;
    case 'objection':
      return part.objection;
    default:
      return part satisfies never;
  }
};

const isOnClaim = (claim: RecordedClaim, item: string | undefined): boolean =>
  item === undefined ||
  [claim.verdicts, claim.evidence, claim.appearances, claim.corrections, claim.objections].some((items) =>
    Object.hasOwn(items, item),
  );

export const decideWithholding = (
  command: WithholdingCommand,
  claim: RecordedClaim,
  { at: now }: DecisionContext,
): WithholdingEvent[] | Refusal => {
  const { withholding } = command;
  const open = claim.withholdings.find((each) => each.withholding === withholding);
  if (command.type === 'place-withholding') {
    const { part, basis, reference, until } = command;
    if (until !== undefined && until <= now)
      return refuse('time-past', 'It would end at a time that is over.', { pointer: '#/until' });
    if (!isOnClaim(claim, itemOfPart(part)))
      return refuse('unknown-item', 'The claim has no such item.', { pointer: '#/part' });
    if (claim.withholdings.some((each) => isDeepStrictEqual(each.part, part)))
      return refuse('nothing-changes', 'This is withheld already; release that withholding first.');
    const end = until === undefined ? {} : { until };
    const named = reference === undefined ? {} : { reference };
    return [{ type: 'withholding.placed', data: { withholding, part, basis, ...named, ...end } }];
  }
  if (open === undefined)
    return refuse('unknown-item', `Nothing on the claim is withheld by ${withholding}, or it was released.`);
  if (command.type === 'release-withholding')
    return [{ type: 'withholding.released', data: { withholding, reason: command.reason } }];
  if (open.until === undefined || open.until > now)
    return refuse('too-early', 'The time of the withholding is not over.');
  return [{ type: 'withholding.released', data: { withholding } }];
};

export const evolveWithholding = (claim: RecordedClaim, { type, data }: WithholdingEvent): RecordedClaim => {
  const others = claim.withholdings.filter((each) => each.withholding !== data.withholding);
  if (type === 'withholding.released') return { ...claim, withholdings: others };
  const { withholding, part, until } = data;
  return {
    ...claim,
    withholdings: [...others, { withholding, part, ...(until === undefined ? {} : { until }) }],
  };
};
