import fc from 'fast-check';
import t from 'tap';
import { openLedger } from '../support/core.ts';
import { acts } from './acts.ts';
import { checkHistory } from './check-history.ts';

t.test('projecting in batches of any size, a fold in memory and a rebuild give equal tables', async (t) => {
  const histories = { ...(await openLedger(t)), seen: new Set<string>() };
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.constant(null).chain(acts), fc.integer({ min: 1, max: 9 }), (history, batch) =>
      checkHistory(histories, (runs += 1), history, batch),
    ),
    { numRuns: 8 },
  );
  const { seen } = histories;
  t.ok(seen.size >= 18, `the histories had ${seen.size} types of event: ${[...seen].sort().join(', ')}`);
});
