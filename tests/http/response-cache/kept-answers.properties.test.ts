import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { anyActOrMerge, type Act } from '../../support/random-acts.ts';
import { openDesk, perform } from '../../support/random-history.ts';
import { foundLedger, startService } from '../../support/service.ts';

const runs = Number(process.env['RUNS'] ?? 4);
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Merges more often than elsewhere: an event of a merged claim may change what its survivor shows. */
const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyActOrMerge },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant<'merge'>('merge'), claim: fc.nat(3), into: fc.nat(3) }),
    },
  ),
  { minLength: 15, maxLength: 30 },
);

t.test('after every act a kept answer equals one that is made anew, for each audience', async (t) => {
  t.comment(`SEED=${seed} RUNS=${runs}`);
  const service = await startService(t, { settings: { RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000' } });
  let merged = 0;
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const home = await foundLedger(service);
      const desk = await openDesk(home);
      const begin: Act[] = ['Rain fell.', 'It rained.', 'Rain.'].map((wording) => ({
        ...{ act: 'record', wording, visibility: 'public' },
      }));
      for (const act of [...begin, ...all]) {
        await perform(desk, act);
        for (const claim of desk.claims)
          for (const below of ['', '/status'])
            for (const key of [undefined, desk.editor]) {
              const [kept, anew] = await Promise.all(
                ['', '?atLeast=0'].map((query) =>
                  home.ask('GET', `/claims/${claim}${below}${query}`, { key }),
                ),
              );
              if (anew?.status === 308) merged += 1;
              // Where the claim was merged, the answer names the address that was asked.
              else if (anew?.status === 200) assert.deepEqual(kept?.body, anew.body);
              assert.equal(kept?.status, anew?.status);
              assert.equal(kept?.headers.get('etag'), anew?.headers.get('etag'));
            }
      }
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
  t.ok(merged > 0, 'some claims were merged');
});
