import fc from 'fast-check';
import t from 'tap';
import { decideAppearance } from '../../../src/domain/claim/appearances/decide.ts';
import type { RecordedClaim } from '../../../src/domain/claim/claim.ts';
import type { DecisionContext } from '../../../src/domain/decision-context.ts';

const seed = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
t.comment(`seed ${seed}`);

/** What is decided about an occasion on that date, recorded at that time. */
const decided = (date: string, at: string): string => {
  const command = {
    type: 'record-appearance',
    claim: 'claim_1',
    appearance: 'appearance_1',
    claimant: 'claimant_1',
    date,
  };
  const claim = { appearances: {}, inForce: null } as Partial<RecordedClaim> as RecordedClaim;
  const given = { at } as Partial<DecisionContext> as DecisionContext;
  const found = decideAppearance(command as Parameters<typeof decideAppearance>[0], claim, given);
  return 'refused' in found ? found.refused : 'recorded';
};

t.test('an occasion is refused from the second day after the recording on, at every precision', async (t) => {
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9990-01-01'), noInvalidDate: true }),
        fc.integer({ min: -800, max: 800 }),
        fc.constantFrom(10, 7, 4),
        fc.constantFrom('', '~', '?', '%', '/..'),
        (now, days, precision, mark) => {
          const at = now.toISOString();
          const then = new Date(now.getTime() + days * 86_400_000).toISOString();
          const tomorrow = new Date(now.getTime() + 86_400_000).toISOString();
          const text = then.slice(0, precision);
          const isToCome = text > tomorrow.slice(0, precision);
          return decided(`${text}${mark}`, at) === (isToCome ? 'impossible-date' : 'recorded');
        },
      ),
      { seed, numRuns: 2_000 },
    ),
  );
});

t.test('decades and open intervals that began are taken, the year 0000 is not', async (t) => {
  const at = '2026-11-22T10:00:00.000Z';
  for (const date of ['202X', '20XX', '2026', '../2090', '2020/2090', '-0043', '-0043~', '199X', '0001'])
    t.equal(decided(date, at), 'recorded', date);
  for (const date of [
    '203X',
    '21XX',
    '2026-12',
    '2027/2028',
    '2027/..',
    '0000',
    '0000-01',
    '0000-01-01',
    '0000~',
    '0000/2000',
    '../0000',
  ])
    t.equal(decided(date, at), 'impossible-date', date);
  t.equal(decided('2026-11-23', at), 'recorded', 'tomorrow has begun in the east');
  t.equal(decided('2026-11-24', at), 'impossible-date');
});
