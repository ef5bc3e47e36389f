import t from 'tap';
import {
  appendLimits,
  intakeLimits,
  rateLimits,
  streamStateCacheLimits,
} from '../../src/app/from-settings.ts';
import { createStreamStateCache } from '../../src/commands/stream-state-cache.ts';
import type { Append } from '../../src/event-store/append/append.ts';
import type { AppendOutcome } from '../../src/event-store/append/outcome.ts';
import { createAppendQueue } from '../../src/event-store/append/queue.ts';
import { createIntake } from '../../src/http/middleware/rate-limit/intake.ts';
import { createRates } from '../../src/http/middleware/rate-limit/rate-limit.ts';
import { createResponseCache } from '../../src/http/response-cache/response-cache.ts';
import { notes } from '../support/append.ts';
import { settingsWith } from '../support/service.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, nth) => nth);

t.test('RATE_CALLERS_MAX: with fewer callers in memory, one is forgotten sooner', async (t) => {
  const isForgotten = (callers: string): boolean => {
    const limits = settingsWith({ RATE_CALLERS_MAX: callers, RATE_ADDRESS_REQUESTS_PER_MINUTE: '1' });
    const rates = createRates(rateLimits(limits), () => 0);
    for (const nth of numbers(101)) rates.take('address', String(nth));
    return rates.take('address', '0').waitSeconds === undefined;
  };
  t.same([isForgotten('100'), isForgotten('200')], [true, false]);
});

t.test('INTAKE_ADDRESSES_MAX: with fewer addresses in memory, one is forgotten sooner', async (t) => {
  const isForgotten = (addresses: string): boolean => {
    const limits = settingsWith({ INTAKE_ADDRESSES_MAX: addresses, INTAKE_BURST_MAX_REQUESTS: '1' });
    const { take } = createIntake(intakeLimits(limits), () => '2026-01-01T00:00:00.000Z');
    for (const nth of numbers(101)) take(`192.0.2.${nth}`, 'claim');
    return take('192.0.2.0', 'claim') === undefined;
  };
  t.same([isForgotten('100'), isForgotten('200')], [true, false]);
});

t.test('INTAKE_REQUESTS_PER_CLAIM_PER_DAY: so many objections of an address to a claim', async (t) => {
  const admitted = (perDay: string): number => {
    const limits = settingsWith({ INTAKE_REQUESTS_PER_CLAIM_PER_DAY: perDay });
    const { take } = createIntake(intakeLimits(limits), () => '2026-01-01T00:00:00.000Z');
    return numbers(5).filter(() => take('192.0.2.1', 'claim') === undefined).length;
  };
  t.same([admitted('1'), admitted('4')], [1, 4]);
});

/** How often the log is asked for one stream again, after others were used. */
const readsAgain = async (settings: Parameters<typeof settingsWith>[0], others: number): Promise<number> => {
  let reads = 0;
  const log = { snapshot: async () => void (reads += 1) };
  const cache = createStreamStateCache(log as never, streamStateCacheLimits(settingsWith(settings)));
  const put = (stream: string): void =>
    cache.put('main', 'source', stream, { version: 1, state: { kind: 'absent' } });
  put('first');
  for (const nth of numbers(others)) put(`other ${nth}`);
  await cache.get('main', 'source', 'first');
  return reads;
};

t.test('KNOWN_STREAMS_MAX: beyond so many streams the log is read again', async (t) => {
  t.same(
    [
      await readsAgain({ KNOWN_STREAMS_MAX: '100' }, 100),
      await readsAgain({ KNOWN_STREAMS_MAX: '200' }, 100),
    ],
    [1, 0],
  );
});

t.test('KNOWN_STREAMS_MAX_BYTES: beyond that size the log is read again', async (t) => {
  t.same(
    [
      await readsAgain({ KNOWN_STREAMS_MAX_BYTES: '1024' }, 10),
      await readsAgain({ KNOWN_STREAMS_MAX_BYTES: '102400' }, 10),
    ],
    [1, 0],
  );
});

t.test('WARM_ANSWERS_MAX_BYTES: beyond that size answers are not kept', async (t) => {
  const isKept = async (bytes: string): Promise<boolean> => {
    const { WARM_ANSWERS_MAX_BYTES } = settingsWith({ WARM_ANSWERS_MAX_BYTES: bytes });
    const cache = createResponseCache(async () => ({ position: 1, epoch: 1 }), WARM_ANSWERS_MAX_BYTES);
    cache.begin('main', 1);
    const question = { ledger: 'main', stream: 'claim', audience: 'public', operation: 'read' } as const;
    (await cache.lookUp(question)).keep({ version: 1, body: 'a'.repeat(2_000) });
    return (await cache.lookUp(question)).answer !== undefined;
  };
  t.same([await isKept('1024'), await isKept('10240')], [false, true]);
});

/** The sizes of the batches in which ten commands are written that come while another is written. */
const batchesOf = async (settings: Parameters<typeof settingsWith>[0]): Promise<number[]> => {
  const sizes: number[] = [];
  const write = async (_: string, batch: readonly Append[]): Promise<AppendOutcome[]> => {
    sizes.push(batch.length);
    await new Promise(setImmediate);
    return batch.map(() => ({
      ...{ outcome: 'appended', version: 1, lastPosition: 1, recordedAt: '' },
      public: { position: 1, version: 1 },
    }));
  };
  const queue = createAppendQueue(write, appendLimits(settingsWith(settings)));
  const append = (nth: number) =>
    queue.append('main', notes(`stream ${nth}`, null, { texts: ['a'.repeat(10_000)] }));
  await Promise.all(numbers(11).map(append));
  return sizes;
};

t.test('APPEND_BATCH_MAX_COMMANDS: no statement writes more commands', async (t) => {
  t.equal(Math.max(...(await batchesOf({ APPEND_BATCH_MAX_COMMANDS: '3' }))), 3);
  t.ok(Math.max(...(await batchesOf({ APPEND_BATCH_MAX_COMMANDS: '100' }))) > 3);
});

t.test('APPEND_BATCH_MAX_BYTES: no statement writes more bytes', async (t) => {
  const few = Math.max(...(await batchesOf({ APPEND_BATCH_MAX_BYTES: '65536' })));
  const many = Math.max(...(await batchesOf({ APPEND_BATCH_MAX_BYTES: '1048576' })));
  t.ok(few < many && few >= 2, `${few} and ${many} commands`);
});
