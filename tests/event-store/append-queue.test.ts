import t from 'tap';
import type { Append } from '../../src/event-store/append/append.ts';
import type { AppendOutcome } from '../../src/event-store/append/outcome.ts';
import { createAppendQueue, secondFlightMinCommands } from '../../src/event-store/append/queue.ts';
import { notes } from '../support/append.ts';
import { isPending } from '../support/core.ts';

const limits = { appendBatchMaxCommands: 100, appendBatchMaxBytes: 1e9, appendQueueMaxCommands: 100 };

/** A log that records its batches and answers each one only on demand. */
const slowLog = () => {
  const batches: string[][] = [];
  const gates: PromiseWithResolvers<AppendOutcome[]>[] = [];
  let isQuick = false;
  const write = async (_ledger: string, batch: readonly Append[]): Promise<AppendOutcome[]> => {
    batches.push(batch.map((each) => `${each.stream}:${(each.state as { at: string }).at}`));
    if (isQuick) return done(batch.length);
    const gate = Promise.withResolvers<AppendOutcome[]>();
    gates.push(gate);
    return gate.promise;
  };
  const done = (count: number): AppendOutcome[] =>
    Array.from({ length: count }, () => ({
      outcome: 'appended',
      version: 1,
      lastPosition: 1,
      public: { position: 1, version: 1 },
      recordedAt: '',
    }));
  const answer = async (n: number): Promise<void> => {
    while (gates[n] === undefined) await new Promise(setImmediate);
    gates[n].resolve(done(batches[n]!.length));
  };
  const fail = async (n: number, error: Error): Promise<void> => {
    while (gates[n] === undefined) await new Promise(setImmediate);
    gates[n].reject(error);
  };
  const answerAll = (): void => void (isQuick = true);
  return { batches, write, answer, answerAll, fail };
};

const text = (stream: string, at: string) => notes(stream, null, { texts: [at] });

t.test('commands that arrive during an append form the next batch', async (t) => {
  const { batches, write, answer } = slowLog();
  const queue = createAppendQueue(write, limits);
  const works = [queue.append('main', text('a', '1'))];
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  works.push(queue.append('main', text('b', '1')), queue.append('main', text('c', '1')));
  t.ok(await isPending(queue.drained(), 20), 'it is not drained while something is in flight');
  t.same(batches, [['a:1']]);
  await answer(0);
  await answer(1);
  await Promise.all(works);
  await queue.drained();
  t.same(batches, [['a:1'], ['b:1', 'c:1']]);
});

t.test('with many waiting, a second batch of other streams follows the first, and no third', async (t) => {
  const { batches, write, answer, answerAll } = slowLog();
  const queue = createAppendQueue(write, { ...limits, appendQueueMaxCommands: 1_000 });
  const turn = () => new Promise(setImmediate);
  const works = [queue.append('main', text('a', '1'))];
  await turn();
  works.push(queue.append('main', text('a', '2')));
  const fill = (from: number, count: number) => {
    for (let n = 0; n < count; n += 1) works.push(queue.append('main', text(`s${from + n}`, '1')));
  };
  fill(0, secondFlightMinCommands - 2);
  await turn();
  t.equal(batches.length, 1, 'few wait for the first, to share a commit');
  fill(1_000, 1);
  await turn();
  t.equal(batches.length, 2, 'it is sent while the first is in flight');
  t.equal(batches[1]?.length, secondFlightMinCommands - 1);
  t.notOk(
    batches[1]?.some((each) => each.startsWith('a:')),
    'a command of the same stream waits',
  );
  fill(2_000, 2 * secondFlightMinCommands);
  await turn();
  t.equal(batches.length, 2, 'no third');
  await answer(0);
  await turn();
  t.equal(batches.length, 3);
  t.ok(batches[2]?.includes('a:2'), 'after it the next command of its stream goes first');
  answerAll();
  await Promise.all([answer(1), answer(2)]);
  await Promise.all(works);
  await queue.drained();
  t.equal(new Set(batches.flat()).size, works.length, 'each once');
});

t.test('a batch is bounded in commands and bytes, and commands of a stream keep their order', async (t) => {
  const { batches, write, answerAll } = slowLog();
  const one = JSON.stringify(text('a', '1').events).length + JSON.stringify({ at: '1' }).length;
  const queue = createAppendQueue(write, {
    ...limits,
    appendBatchMaxCommands: 3,
    appendBatchMaxBytes: one * 3,
  });
  const works = [
    queue.append('main', text('a', '1')),
    queue.append('main', text('a', '2'.repeat(2 * one))),
    queue.append('main', text('a', '3')),
    queue.append('main', text('b', '1'.repeat(2 * one))),
    queue.append('main', text('b', '2')),
    queue.append('main', text('c', '1')),
    queue.append('main', text('d', '1')),
    queue.append('main', text('e', '1')),
  ];
  answerAll();
  await Promise.all(works);
  for (const batch of batches) t.ok(batch.length <= 3);
  for (const stream of ['a', 'b']) {
    const order = batches.flat().filter((each) => each.startsWith(stream));
    t.same(
      order.map((each) => each[2]),
      ['1', '2', '3'].slice(0, order.length),
      `the commands of ${stream} keep their order`,
    );
  }
  t.ok(
    batches.some((batch) => batch.length === 1 && batch[0]!.length > one),
    'a command larger than a batch goes alone',
  );
});

t.test('a repeated command id waits for the next batch, and so does the rest of that stream', async (t) => {
  const { batches, write, answerAll } = slowLog();
  const queue = createAppendQueue(write, limits);
  const command = { id: 'c', fingerprint: 'f', receipt: null };
  const works = [
    queue.append('main', notes('a', null, { texts: ['1'], command })),
    queue.append('main', notes('b', null, { texts: ['1'], command })),
    queue.append('main', text('b', '2')),
  ];
  answerAll();
  await Promise.all(works);
  t.same(batches, [['a:1'], ['b:1'], ['b:2']]);
});

t.test('a full queue rejects the next command, and accepts again once it is shorter', async (t) => {
  const { write, answer } = slowLog();
  const queue = createAppendQueue(write, { ...limits, appendQueueMaxCommands: 2 });
  const first = queue.append('main', text('a', '1'));
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  const second = queue.append('main', text('b', '1'));
  const third = queue.append('main', text('c', '1'));
  await t.rejects(queue.append('main', text('d', '1')), { name: 'Overloaded' });
  const other = queue.append('other', text('d', '1'));
  await answer(0);
  await first;
  await answer(1);
  await answer(2);
  await Promise.all([second, third, other]);
  const late = queue.append('main', text('d', '1'));
  await answer(3);
  await late;
});

t.test('an unavailable database fails all waiting commands at once', async (t) => {
  const { batches, write, answer, fail } = slowLog();
  const queue = createAppendQueue(write, limits);
  const works = [queue.append('main', text('a', '1')), queue.append('main', text('b', '1'))];
  void fail(0, Object.assign(new Error('shutting down'), { code: '57P01' }));
  for (const each of await Promise.allSettled(works)) t.match(each, { reason: { code: '57P01' } });
  t.equal(batches.length, 1, 'they are not tried one by one');
  const next = queue.append('main', text('a', '2'));
  await answer(1);
  await next;
});

t.test('a missing outcome rejects its command', async (t) => {
  const queue = createAppendQueue(async () => [], limits);
  await t.rejects(queue.append('main', text('a', '1')), { message: /no outcome/ });
});
