import { instant } from '../../terms/dates.ts';
import { defineEvent } from '../../terms/define.ts';
import { correctionId, verdictId } from '../../terms/ids.ts';
import { notice } from '../values.ts';

export const verdictEmbargoed = defineEvent(
  'verdict.embargoed',
  'desk',
  'An approved verdict is held until a time, at which the ledger publishes it by itself. Again: until another time.',
  {
    verdict: verdictId,
    until: instant.describe('When it will be published.'),
    correction: correctionId.describe('The id of the correction, where publishing it will need one.'),
    notice: notice.optional().describe('The notice that will be published where a verdict is in force then.'),
  },
);
