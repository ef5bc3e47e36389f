import { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { claimId, objectionId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';
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

export const releaseObjection = defineCommand('release-objection', 'Make an objection of the inbox public.', {
  ...objection,
  withholdText: z
    .literal(true)
    .optional()
    .describe('Keeps its words from the public: readers learn that an objection is open, and about what.'),
});
export const setObjectionAside = defineCommand(
  'set-objection-aside',
  'Set an objection of the inbox aside.',
  {
    ...objection,
    reason: reason.describe('Why it is set aside, for the desk.'),
  },
);
export const putObjectionBack = defineCommand(
  'put-objection-back',
  'Put an objection that was set aside back into the inbox.',
  { ...objection, reason: reason.describe('Why it is put back, for the desk.') },
);

export const objectionCommands = [
  lodgeObjection,
  resolveObjection,
  releaseObjection,
  setObjectionAside,
  putObjectionBack,
] as const;
export type ObjectionCommand = z.output<(typeof objectionCommands)[number]>;

const types = new Set<string>(objectionCommands.map(({ shape }) => shape.type.value));
/** Whether the command is one of an objection. */
export const isOfObjection = <C extends { readonly type: string }>(
  command: C,
): command is Extract<C, ObjectionCommand> => types.has(command.type);
