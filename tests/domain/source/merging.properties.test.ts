import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { firstPolicy } from '../../../src/domain/ledger/policy.ts';
import { countApart, marksOf } from '../../../src/domain/source/independence.ts';
import type { SourceCommand } from '../../../src/domain/source/commands.ts';
import { decide } from '../../../src/domain/source/decide.ts';
import { evolve } from '../../../src/domain/source/evolve.ts';
import { besideSource, familyOf, registeredIn } from '../../../src/domain/source/merging.ts';
import { noSource, type Source } from '../../../src/domain/source/source.ts';
import { system } from '../../../src/domain/terms/actor.ts';
import { isRefusal } from '../../../src/domain/terms/refusal.ts';
import { id } from '../builders/people.ts';

const nth = fc.nat(6);
const act = fc.oneof(
  fc.record({ act: fc.constant('merge' as const), from: nth, into: nth }),
  fc.record({ act: fc.constant('merge' as const), from: nth, into: nth }),
  fc.record({ act: fc.constant('unmerge' as const), from: nth }),
);
const description = fc.record(
  {
    independenceGroup: fc.constantFrom('wire-one', 'wire-two'),
    url: fc.constantFrom(
      'https://a.example/1',
      'http://www.a.example/1/?utm_source=x',
      'https://b.example/2',
    ),
  },
  { requiredKeys: [] },
);
const name = (n: number): string => id('source', n + 1);

/** The record as it is kept: the state of each source, changed by the events of each act alone. */
const begin = (descriptions: readonly object[]): Map<string, Source> =>
  new Map(
    descriptions.map((each, n) => [
      name(n),
      evolve(noSource, {
        type: 'source.registered',
        data: { source: name(n), title: `Number ${n}`, kind: 'report', ...each },
      }),
    ]),
  );

const give = (record: Map<string, Source>, command: SourceCommand): boolean => {
  const given = {
    ...{ by: system, at: '2026-01-01T00:00:00.000Z', policy: firstPolicy },
    sources: record,
  };
  const before = record.get(command.source) ?? noSource;
  const events = decide(command, before, given);
  if (isRefusal(events)) return false;
  for (const beside of besideSource(command, before, events, given))
    record.set(beside.stream, beside.events.reduce(evolve, record.get(beside.stream) ?? noSource));
  record.set(command.source, events.reduce(evolve, before));
  return true;
};

/** The reference: the groups that arise by joining whatever shares a merge, an address or a group, again and again. */
const reference = (
  parents: ReadonlyMap<number, number>,
  descriptions: readonly Parameters<typeof marksOf>[0][],
): number[] => {
  const groups = descriptions.map((_, n) => n);
  const join = (one: number, other: number): void => {
    const [from, to] = [groups[one], groups[other]];
    groups.forEach((group, n) => {
      if (group === from && to !== undefined) groups[n] = to;
    });
  };
  for (const [from, into] of parents) join(from, into);
  descriptions.forEach((one, n) => {
    descriptions.forEach((other, m) => {
      if (marksOf(one).some((mark) => marksOf(other).includes(mark))) join(n, m);
    });
  });
  return groups;
};

const marksAmong = (record: ReadonlyMap<string, Source>, source: string): string[] => {
  const family = familyOf(source, (each) => registeredIn(record, each));
  return [
    ...family,
    ...family.flatMap((each) => {
      const found = registeredIn(record, each);
      return found === undefined ? [] : marksOf(found.description);
    }),
  ];
};

t.test('merges and unmerges in any order leave the groups of the reference', async () => {
  const descriptions = fc.array(description, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(descriptions, fc.array(act, { maxLength: 25 }), (all, acts) => {
      const record = begin(all);
      const parents = new Map<number, number>();
      for (const each of acts) {
        const source = name(each.from);
        const reason = 'So it is.';
        const command: SourceCommand =
          each.act === 'merge'
            ? { type: 'merge-source', source, into: name(each.into), reason }
            : { type: 'unmerge-source', source, reason };
        const allowed =
          each.act === 'unmerge'
            ? parents.has(each.from)
            : each.from !== each.into && !parents.has(each.from) && !parents.has(each.into);
        assert.equal(give(record, command), allowed, JSON.stringify(command));
        if (!allowed) continue;
        if (each.act === 'merge') parents.set(each.from, each.into);
        else parents.delete(each.from);
      }
      const merged = reference(
        parents,
        all.map(() => ({})),
      );
      for (const n of all.keys()) {
        const family = new Set(familyOf(name(n), (each) => registeredIn(record, each)));
        const expected = new Set([...all.keys()].filter((m) => merged[m] === merged[n]).map(name));
        assert.deepEqual(family, expected, `the family of ${n}`);
      }
      const groups = reference(parents, all);
      const counted = countApart([...all.keys()].map((n) => marksAmong(record, name(n))));
      assert.equal(counted, new Set(groups).size);
      // Separated again, they are what they were before.
      for (const from of [...parents.keys()].toReversed())
        give(record, { type: 'unmerge-source', source: name(from), reason: 'No.' });
      assert.deepEqual([...record], [...begin(all)]);
    }),
    { numRuns: 300 },
  );
});
