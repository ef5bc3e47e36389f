import t from 'tap';
import { firstPolicy } from '../../../src/domain/ledger/policy.ts';
import type { SourceCommand } from '../../../src/domain/source/commands.ts';
import { decide } from '../../../src/domain/source/decide.ts';
import type { SourceEvent } from '../../../src/domain/source/events.ts';
import { evolve } from '../../../src/domain/source/evolve.ts';
import { besideSource } from '../../../src/domain/source/merging.ts';
import { noSource, type Source } from '../../../src/domain/source/source.ts';
import { system } from '../../../src/domain/terms/actor.ts';
import { limits } from '../../../src/domain/terms/limits.ts';
import { id } from '../builders/people.ts';

const [source, into, last] = [id('source', 1), id('source', 2), id('source', 3)];
const reason = 'It has the same text.';
const registered = (of = source): SourceEvent => ({
  type: 'source.registered',
  data: { source: of, title: 'A report', kind: 'report' },
});
const merged: SourceEvent = { type: 'source.merged', data: { source, into, reason } };
const unmerged: SourceEvent = { type: 'source.unmerged', data: { source, from: into, reason } };
const absorbed = (of: string, sources: { source: string; into: string }[]): SourceEvent => ({
  type: 'source.absorbed',
  data: { source: of, sources, reason },
});
const separated = (of: string, sources: { source: string; into: string }[]): SourceEvent => ({
  type: 'source.separated',
  data: { source: of, sources, reason },
});
const after = (...events: SourceEvent[]): Source => events.reduce(evolve, noSource);
const merge: SourceCommand = { type: 'merge-source', source, into, reason };
const unmerge: SourceCommand = { type: 'unmerge-source', source, reason };

const given = (...events: SourceEvent[]) => ({
  when: (command: SourceCommand, others: readonly [string, Source][] = [[into, after(registered(into))]]) => {
    const context = {
      by: system,
      at: '2026-01-01T00:00:00.000Z',
      policy: firstPolicy,
      sources: new Map(others),
    };
    const decided = decide(command, after(...events), context);
    return {
      decided,
      beside: Array.isArray(decided) ? besideSource(command, after(...events), decided, context) : [],
    };
  },
});

t.test('a source is merged into another, and apart again', async (t) => {
  const done = given(registered()).when(merge);
  t.same(done.decided, [merged]);
  t.same(done.beside, [{ stream: into, events: [absorbed(into, [{ source, into }])] }]);
  t.match(given(registered(), merged).when(merge).decided, { refused: 'wrong-state', state: 'merged' });
  const undone = given(registered(), merged).when(unmerge, [
    [into, after(registered(into), absorbed(into, [{ source, into }]))],
  ]);
  t.same(undone.decided, [unmerged]);
  t.same(undone.beside, [{ stream: into, events: [separated(into, [{ source, into }])] }]);
  t.match(given(registered()).when(unmerge).decided, { refused: 'wrong-state' });
  t.match(given().when(unmerge).decided, { refused: 'unknown-source' });
  t.same(after(registered(), merged, unmerged), after(registered()), 'as if it had never been');
});

t.test('in a chain every source knows all that it stands for', async (t) => {
  const own = { source, into };
  const done = given(registered(into), absorbed(into, [own])).when(
    { type: 'merge-source', source: into, into: last, reason },
    [[last, after(registered(last))]],
  );
  const family = [{ source: into, into: last }, own];
  t.same(done.beside, [{ stream: last, events: [absorbed(last, family)] }]);
  const middle = after(registered(into), absorbed(into, [own]), {
    type: 'source.merged',
    data: { source: into, into: last, reason },
  });
  const undone = given(registered(), merged).when(unmerge, [
    [into, middle],
    [last, after(registered(last), absorbed(last, family))],
  ]);
  t.same(undone.beside, [
    { stream: into, events: [separated(into, [own])] },
    { stream: last, events: [separated(last, [own])] },
  ]);
});

t.test('a source is merged neither into itself nor into one that is merged itself', async (t) => {
  t.match(given(registered()).when({ ...merge, into: source }).decided, {
    refused: 'invalid-combination',
    pointer: '#/into',
  });
  t.match(given(registered()).when(merge, [[into, after(registered(), merged)]]).decided, {
    refused: 'wrong-state',
    pointer: '#/into',
  });
  t.match(given(registered()).when(merge, []).decided, { refused: 'unknown-reference', pointer: '#/into' });
});

t.test('a source stands for a limited number of others', async (t) => {
  const many = Array.from({ length: limits.mergedSourcesMaxItems }, (_, n) => ({
    source: id('source', n + 10),
    into,
  }));
  t.match(given(registered()).when(merge, [[into, after(registered(into), absorbed(into, many))]]).decided, {
    refused: 'limit-reached',
  });
  const fewer = after(registered(into), absorbed(into, many.slice(1)));
  t.same(given(registered()).when(merge, [[into, fewer]]).decided, [merged]);
});

t.test('nothing else happens to a merged source, and it keeps what became of it', async (t) => {
  const acts: SourceCommand[] = [
    { type: 'describe-source', source, title: 'Another', reason },
    { type: 'withdraw-source', source, reason },
    { type: 'report-source-gone', source, reason },
    { type: 'restore-source', source, reason },
  ];
  for (const command of acts)
    t.match(given(registered(), merged).when(command).decided, {
      refused: 'wrong-state',
      state: 'merged',
      allowed: ['unmerge'],
    });
  const withdrawn: SourceEvent = { type: 'source.withdrawn', data: { source, reason } };
  t.match(after(registered(), withdrawn, merged, unmerged), { state: 'withdrawn', mergedInto: null });
});
