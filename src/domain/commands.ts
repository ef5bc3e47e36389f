import { z } from 'zod';
import { claimCommands } from './claim/commands.ts';
import { claimantCommands } from './claimant/commands.ts';
import { ledgerCommands } from './ledger/commands.ts';
import { defineScale } from './scale/scale.ts';
import { sourceCommands } from './source/commands.ts';

/** Every command the ledger understands, as seeds and imports write it: one JSON object with its `type`. */
export const command = z.discriminatedUnion('type', [
  ...claimCommands,
  ...sourceCommands,
  ...claimantCommands,
  defineScale,
  ...ledgerCommands,
]);
export type Command = z.output<typeof command>;
