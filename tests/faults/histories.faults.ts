import fc from 'fast-check';
import t from 'tap';
import { openLedger } from '../support/core.ts';
import { acts } from '../projections/acts.ts';
import { checkHistory } from '../projections/check-history.ts';

/** `HISTORY_RUNS=1000 npm test -- tests/faults/histories.faults.ts` runs more. */
const historiesAtOnce = 5;
const runs = Math.ceil(Number(process.env['HISTORY_RUNS'] ?? 30) / historiesAtOnce);

t.test(
  'the projections of many random histories equal the fold of their events, table by table',
  { timeout: 0 },
  async (t) => {
    const histories = { ...(await openLedger(t)), seen: new Set<string>() };
    let checked = 0;
    const one = fc.tuple(fc.constant(null).chain(acts), fc.integer({ min: 1, max: 9 }));
    // In parallel, each in its own ledger, because a single one mostly waits for the disk.
    await fc.assert(
      fc.asyncProperty(
        fc.array(one, { minLength: historiesAtOnce, maxLength: historiesAtOnce }),
        async (all) => {
          await Promise.all(
            all.map(([history, batch]) => checkHistory(histories, (checked += 1), history, batch)),
          );
        },
      ),
      { numRuns: runs },
    );
    const { seen } = histories;
    t.ok(checked >= runs * historiesAtOnce, `${checked} histories were checked`);
    t.ok(seen.size >= 20, `they had ${seen.size} types of event: ${[...seen].sort().join(', ')}`);
  },
);
