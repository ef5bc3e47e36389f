import fc from 'fast-check';
import assert from 'node:assert/strict';
import t from 'tap';
import { openLedger } from '../support/core.ts';

/** Pauses between events in milliseconds; none is common within a batch. */
const pauses = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 })), { maxLength: 40 });
const askedAt = fc.array(fc.integer({ min: -10, max: 1_500 }), { minLength: 1, maxLength: 10 });
const start = Date.parse('2026-11-22T00:00:00.000Z');

t.test('the position at a time is that of the last event recorded until then', async (t) => {
  const { core, owner } = await openLedger(t);
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(pauses, askedAt, async (gaps, asked) => {
      const ledger = `ledger-${(runs += 1)}`;
      await core.log.createLedger(ledger);
      let at = start;
      const times = gaps.map((gap) => (at += gap));
      await owner`
        insert into log.events (ledger_id, position, stream_id, version, event_id, type, schema_version, audience, recorded_at, actor, data,
          public_position, public_version)
        select ${ledger}, n, 's', n, 'e' || n, 'note.added', 1, 'desk', at, '{}', '{}', 0, 0
        from unnest(${times.map((each) => new Date(each).toISOString())}::text[]::timestamptz[]) with ordinality as given(at, n)`;
      for (const offset of asked) {
        const time = start + offset;
        const naive = times.filter((each) => each <= time).length;
        assert.equal(await core.log.positionAt(ledger, new Date(time).toISOString()), naive);
      }
      assert.equal(await core.log.head(ledger), times.length);
    }),
    { numRuns: 25 },
  );
  t.pass('for 25 random ledgers');
});
