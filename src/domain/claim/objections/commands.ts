import type { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { claimId, objectionId } from '../../terms/ids.ts';
import { explanation, objectionAbout, objectionOutcome, objectionText } from './events.ts';

const objection = { claim: claimId, objection: objectionId };

export const lodgeObjection = defineCommand('lodge-objection', 'Object to something published.', {
  ...objection,
  about: objectionAbout,
  text: objectionText,
});
export const resolveObjection = defineCommand('resolve-objection', 'Answer an objection.', {
  ...objection,
  outcome: objectionOutcome,
  explanation,
});

export const objectionCommands = [lodgeObjection, resolveObjection] as const;
export type ObjectionCommand = z.output<(typeof objectionCommands)[number]>;
