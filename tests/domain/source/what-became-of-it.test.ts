import t from 'tap';
import { firstPolicy } from '../../../src/domain/ledger/policy.ts';
import { system } from '../../../src/domain/terms/actor.ts';
import type { SourceCommand } from '../../../src/domain/source/commands.ts';
import { decide } from '../../../src/domain/source/decide.ts';
import type { SourceEvent } from '../../../src/domain/source/events.ts';
import { evolve } from '../../../src/domain/source/evolve.ts';
import { noSource, type Source } from '../../../src/domain/source/source.ts';

const source = `source_${'0'.repeat(26)}`;
const captureOf = (letter: string): string => `capture_${letter.repeat(26)}`;
const digest = (letter: string): string => letter.repeat(64);
const registered: SourceEvent = {
  type: 'source.registered',
  data: { source, title: 'A page', kind: 'news', url: 'https://example.org/a' },
};
const captured = (letter: string, text?: string): SourceEvent => ({
  type: 'source.captured',
  data: {
    source,
    capture: captureOf('1'),
    sha256: digest(letter),
    mediaType: 'text/html',
    retrievedAt: '2026-01-01T00:00:00.000Z',
    ...(text === undefined ? {} : { text }),
  },
});
const reason = 'So it is.';
const gone: SourceEvent = { type: 'source.gone', data: { source, reason } };
const withdrawn: SourceEvent = { type: 'source.withdrawn', data: { source, reason } };

const after = (...events: SourceEvent[]): Source => events.reduce(evolve, noSource);
const given = (...events: SourceEvent[]) => ({
  when: (command: SourceCommand) =>
    decide(command, after(...events), {
      by: system,
      at: '2026-01-01T00:00:00.000Z',
      policy: firstPolicy,
    }),
});
const capture = (letter: string, text?: string): SourceCommand => ({
  type: 'capture-source',
  ...(captured(letter, text).data as Extract<SourceEvent, { type: 'source.captured' }>['data']),
});

t.test('a description is patched as a whole', async (t) => {
  const decided = given(registered).when({
    type: 'describe-source',
    source,
    url: null,
    kind: 'report',
    reason,
  });
  t.same(decided, [{ type: 'source.described', data: { source, title: 'A page', kind: 'report', reason } }]);
  t.match(given(registered).when({ type: 'describe-source', source, kind: 'news', reason }), {
    refused: 'nothing-changes',
  });
});

t.test('a capture is recorded once for each digest, and once more for its text', async (t) => {
  t.match(given(registered).when(capture('a')), [{ type: 'source.captured' }]);
  t.match(given(registered, captured('a')).when(capture('a')), { refused: 'nothing-changes' });
  t.match(given(registered, captured('a')).when(capture('a', 'Words.')), [{ data: { text: 'Words.' } }]);
  t.match(given(registered, captured('a', 'Words.')).when(capture('a', 'Words.')), {
    refused: 'nothing-changes',
  });
});

t.test('the text of a capture is no part of the state', async (t) => {
  t.notMatch(JSON.stringify(after(registered, captured('a', 'Words.'))), 'Words.');
  t.match(after(registered, captured('a', 'Words.'), captured('b')), {
    textOf: { sha256: digest('a') },
    archived: true,
  });
});

t.test('a failed capture is recorded', async (t) => {
  const failure = { source, tried: 'an archive', triedAt: '2026-01-01T00:00:00.000Z', reason };
  t.same(given(registered).when({ type: 'report-capture-failure', ...failure }), [
    { type: 'source.capture-failed', data: failure },
  ]);
});

t.test('a change is described once, between captures of two digests', async (t) => {
  const report: SourceCommand = { type: 'report-source-change', source, description: 'Other words.' };
  const happened = given(registered, captured('a'), captured('b')).when(report);
  t.match(happened, [{ type: 'source.changed', data: { was: digest('a'), is: digest('b') } }]);
  const [changed] = happened as SourceEvent[];
  t.match(given(registered, captured('a')).when(report), { refused: 'nothing-changes' });
  t.match(given(registered, captured('a'), captured('b'), changed!).when(report), {
    refused: 'nothing-changes',
  });
  t.match(
    given(registered, captured('a'), captured('b'), captured('a')).when(report),
    { refused: 'nothing-changes' },
    'it was changed back before anyone said how',
  );
  t.match(after(registered, captured('a'), captured('b'), changed!), { state: 'changed' });
});

t.test('a source is gone or withdrawn once', async (t) => {
  const reportGone: SourceCommand = { type: 'report-source-gone', source, reason };
  const withdraw: SourceCommand = { type: 'withdraw-source', source, reason };
  t.same(given(registered).when(reportGone), [gone]);
  t.match(given(registered, gone).when(reportGone), { refused: 'wrong-state', state: 'gone' });
  t.match(given(registered, withdrawn).when(reportGone), { refused: 'wrong-state', state: 'withdrawn' });
  t.same(given(registered, gone).when(withdraw), [withdrawn]);
  t.match(given(registered, withdrawn).when(withdraw), { refused: 'wrong-state', state: 'withdrawn' });
});

t.test('a source that was gone is available at a new address', async (t) => {
  const moved = given(registered, gone).when({
    type: 'describe-source',
    source,
    url: 'https://example.org/b',
    reason,
  }) as SourceEvent[];
  t.match(after(registered, gone, ...moved), { state: 'available' });
  t.match(after(registered, withdrawn, ...moved), { state: 'withdrawn' });
});

t.test('nothing happens to a source that is not on record', async (t) => {
  for (const type of ['report-source-gone', 'withdraw-source', 'describe-source'] as const)
    t.match(given().when({ type, source, reason }), { refused: 'unknown-source' }, type);
});
