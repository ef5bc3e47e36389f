import t from 'tap';
import { size } from './big-ledger.ts';
import type { PublicRequest } from './every-request.ts';
import { measure, openMeasured, saidOf } from './measured-ledger.ts';
import type { Cost } from './meter.ts';

/** The most that any public read may cost, by the processor's clock. */
const processorMaxMs = 150;
/** The longest turn of the event loop for it. */
const blockedMaxMs = 20;

/**
 * Reads whose work grows with what they answer, so that only their turns are held to a limit. They are streamed as fast as
 * their reader takes them, and the rate limit counts their cost.
 */
const streamed = ({ operationId, accept }: PublicRequest): boolean =>
  operationId === 'readDossier' || accept === 'application/x-ndjson';

/**
 * The report counts all verdicts of a period, and a page for readers is made from up to ten reads.
 * docs/decisions/work-is-bounded-for-each-caller.md says what they cost.
 */
const processorMaxMsOf = ({ operationId }: PublicRequest): number => {
  if (operationId === 'readAccountability') return 1_000;
  return operationId === 'page' ? 400 : processorMaxMs;
};

const isWithin = (request: PublicRequest, { processorMs, blockedMs }: Cost): boolean =>
  blockedMs <= blockedMaxMs && (streamed(request) || processorMs <= processorMaxMsOf(request));

/** Reads of the verifiable log that have nothing to show: so many signed heads take days. */
const mayBeAbsent = /^(readTileOfHeads|readEntriesOfHeads|readCheckpointAtSize)/;

t.test(
  'every public read of fifty thousand claims, and of one with five thousand events, is cheap',
  { timeout: 900_000 },
  async (t) => {
    const { meter, owner, requests } = await openMeasured(t, size);
    const [claims] = await owner<{ count: number }[]>`
      select count(*)::int as count from views.current_status where ledger_id = 'main' and valid_to is null`;
    t.ok((claims?.count ?? 0) >= size.plainClaims + size.richClaims, `${claims?.count} claims`);
    for (const request of requests) {
      const { status, cost } = await measure(meter, request, (taken) => isWithin(request, taken));
      const { operationId, path } = request;
      const said = saidOf(request);
      const isThere = path.includes('/log/') && !mayBeAbsent.test(operationId);
      t.match(String(status), isThere ? /^200$/ : /^(200|404)$/, said);
      const { processorMs, databaseMs, blockedMs } = cost;
      t.ok(
        isWithin(request, cost),
        `${processorMs.toFixed()} ms (${databaseMs.toFixed()} of the database), ${blockedMs.toFixed()} ms at a time, cost ${request.cost}: ${said}`,
      );
    }
  },
);
