import t from 'tap';
import { costClasses } from '../../src/http/middleware/rate-limit/cost.ts';
import type { PublicRequest } from './every-request.ts';
import { measure, openMeasured, saidOf } from './measured-ledger.ts';

const size = { plainClaims: 1_500, richClaims: 300, eventsOfOneClaim: 600 };

/** How much more than its class pays for a read may take. A class that is one too low takes four times as much or more. */
const slack = 4;

/** The read that gives the measure: one row by its id. */
const cheapRead = (claim: string): PublicRequest => ({
  operationId: 'readClaimStatus',
  path: `/v1/ledgers/main/claims/${claim}/status`,
  accept: 'application/json',
  cost: costClasses.one.requests,
});

const megabyte = 1_000_000;

/** The pages for readers cost what the reads do that they are made from. */
const isOperation = ({ operationId }: PublicRequest): boolean => operationId !== 'page';

t.test('no public read takes more than its class of cost pays for', { timeout: 900_000 }, async (t) => {
  const { meter, requests, claim } = await openMeasured(t, size);
  const runs: number[] = [];
  for (let run = 0; run < 10; run += 1) {
    const { cost } = await measure(meter, cheapRead(claim), () => true);
    runs.push(cost.processorMs);
  }
  const unitMs = runs.toSorted((a, b) => a - b)[4] ?? 0;
  t.ok(unitMs > 0, `the cheap read takes ${unitMs.toFixed(2)} ms`);
  for (const request of requests.filter(isOperation)) {
    // A stream of all there is about a thing is paid by what it sends.
    const times = (bytes: number): number =>
      request.cost >= costClasses.record.requests ? Math.max(1, bytes / megabyte) : 1;
    const paidMs = (bytes: number): number => request.cost * unitMs * slack * times(bytes);
    const { bytes, cost } = await measure(
      meter,
      request,
      ({ processorMs }, sent) => processorMs <= paidMs(sent),
    );
    t.ok(
      cost.processorMs <= paidMs(bytes),
      `${cost.processorMs.toFixed(1)} ms, ${(cost.processorMs / unitMs).toFixed(1)} requests, counted as ${request.cost}: ${saidOf(request)}`,
    );
  }
});
