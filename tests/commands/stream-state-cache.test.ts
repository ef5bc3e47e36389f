import t from 'tap';
import { createStreamStateCache } from '../../src/commands/stream-state-cache.ts';
import type { Log } from '../../src/event-store/log.ts';
import { openLedger } from '../support/core.ts';
import { give, offer, recorded, registered, withScale } from '../support/commands.ts';

t.test('the cache is bounded in bytes, and evicted streams are read again', async (t) => {
  const { core } = await openLedger(t);
  const claims: string[] = [];
  for (let n = 0; n < 30; n += 1) claims.push(await recorded(core));
  let read = 0;
  const log: Log = {
    ...core.log,
    snapshot: (ledger, stream) => ((read += 1), core.log.snapshot(ledger, stream)),
  };
  const readAll = async (streamStateCacheMaxBytes: number): Promise<number> => {
    const streamStates = createStreamStateCache(log, {
      streamStateCacheMax: 1_000,
      streamStateCacheMaxBytes,
    });
    for (const claim of claims) await streamStates.get('main', 'claim', claim);
    read = 0;
    for (const claim of claims) t.match(await streamStates.get('main', 'claim', claim), { version: 1 });
    return read;
  };
  t.equal(await readAll(1_000_000), 0, 'all of them fit');
  t.equal(
    await readAll(10_000),
    30,
    'ten thousand bytes hold some, and the least recently used ones are evicted',
  );
  t.equal(await readAll(100), 30, 'a cache too small for one state costs time only');
});

t.test('the estimated size of a state is close to its real size', async (t) => {
  const { core } = await openLedger(t);
  await withScale(core);
  const claim = await recorded(core);
  const source = await registered(core);
  for (let n = 1; n <= 40; n += 1) {
    await give(core, offer(claim, source));
    const { state, bytes = 0 } = await core.streamStates.get('main', 'claim', claim);
    const measured = JSON.stringify(state).length;
    t.ok(
      bytes > measured / 2 && bytes < measured * 2,
      `after ${n}: ${bytes} estimated, ${measured} measured`,
    );
  }
});
