import { defineCommand } from '../../terms/define.ts';
import { claimId, objectionId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';
import { objectionAbout, objectionOutcome, objectionText } from './events.ts';

const objection = { claim: claimId, objection: objectionId };

export const lodgeObjection = defineCommand('lodge-objection', 'Object to something published.', {
  ...objection,
  about: objectionAbout,
  text: objectionText,
});
export const resolveObjection = defineCommand('resolve-objection', 'Answer an objection.', {
  ...objection,
  outcome: objectionOutcome,
  explanation: reason.describe('Why, for whoever objected and for every reader.'),
});

export const objectionCommands = [lodgeObjection, resolveObjection] as const;
