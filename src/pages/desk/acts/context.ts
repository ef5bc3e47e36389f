import type { DeskAsked } from '../asked.ts';
import type { CommandType, Context, DeskAct } from './act.ts';
import { contextOfClaim } from './context-of-claim.ts';
import { contextOfClaimant, contextOfLedger, contextOfSource } from './context-of-things.ts';

/** Reads what an act is about; undefined where there is no such thing. */
export const readContext = async (
  asked: DeskAsked,
  type: CommandType,
  { subject }: DeskAct,
): Promise<Context | undefined> => {
  if (subject === 'claim') return contextOfClaim(asked, type);
  if (subject === 'source') return contextOfSource(asked, type);
  if (subject === 'claimant') return contextOfClaimant(asked, type);
  return contextOfLedger(asked, type);
};
