import { moment } from '../../terms/dates.ts';
import { defineCommand } from '../../terms/define.ts';
import { claimId, correctionId, verdictId } from '../../terms/ids.ts';
import { notice } from '../values.ts';

const verdict = { claim: claimId, verdict: verdictId };

export const embargoVerdict = defineCommand(
  'embargo-verdict',
  'Hold an approved proposal until a time, or until another time than before.',
  {
    ...verdict,
    until: moment.describe("When it is to be published, by the server's clock."),
    correction: correctionId,
    notice: notice.optional().describe('Required when a verdict is in force: it will be superseded.'),
  },
);
export const releaseVerdict = defineCommand(
  'release-verdict',
  'Publish an embargoed verdict. The ledger does it itself when the time has come, and nobody can do it earlier.',
  verdict,
);

export const embargoCommands = [embargoVerdict, releaseVerdict] as const;
