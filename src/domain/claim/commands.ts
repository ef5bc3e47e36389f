import type { z } from 'zod';
import { appearanceCommands } from './appearances/commands.ts';
import { assignClaim } from './assignment/assignment.ts';
import { evidenceCommands } from './evidence/commands.ts';
import { matchCommands } from './matches/commands.ts';
import { objectionCommands } from './objections/commands.ts';
import { recordCommands } from './recording/commands.ts';
import { relationCommands } from './relations/commands.ts';
import { replyCommands } from './replies/commands.ts';
import { verdictCommands } from './verdicts/commands.ts';
import { withholdingCommands } from './withholding/commands.ts';

/** What can be asked of a claim: the commands of its features. */
export const claimCommands = [
  ...recordCommands,
  ...relationCommands,
  assignClaim,
  ...appearanceCommands,
  ...evidenceCommands,
  ...verdictCommands,
  ...objectionCommands,
  ...replyCommands,
  ...matchCommands,
  ...withholdingCommands,
] as const;

export type ClaimCommand = z.output<(typeof claimCommands)[number]>;
export type ClaimCommandOf<T extends ClaimCommand['type']> = Extract<ClaimCommand, { type: T }>;
