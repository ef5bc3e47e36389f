import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import t from 'tap';
import { z } from 'zod';
import { deciderOf } from '../../../src/commands/stream-state-cache.ts';
import type { StreamKind } from '../../../src/domain/events.ts';
import { versionOf } from '../../../src/domain/schema-version.ts';
import { allProjections } from '../../../src/projections/all-projections.ts';
import { complaintsOn, foldSeed, presentVersions, versions, versionsFile, type Versions } from './digests.ts';

t.test(
  'a changed projection or state shows in a committed file, and a changed fold raises its revision',
  async (t) => {
    const before = versions.parse(JSON.parse(readFileSync(versionsFile, 'utf8')));
    const now = presentVersions();
    t.strictSame(complaintsOn(before, now), []);
    t.strictSame(
      now,
      before,
      'run “npm run versions” and review its diff: each changed version is rebuilt when the service starts',
    );
  },
);

t.test(
  'a changed fold under the same version is a complaint, unless the events changed as well',
  async (t) => {
    const entry = { version: 'a-1', revision: 1, folded: 'one' };
    const before: Versions = { events: 'e', projections: { claims: entry }, states: { claim: entry } };
    const folded = { ...before, projections: { claims: { ...entry, folded: 'two' } } };
    t.match(complaintsOn(before, folded), [/^projections\.claims: .*Raise its `revision`/]);
    t.match(complaintsOn(before, { ...before, states: { claim: { ...entry, folded: 'two' } } }), [
      /^states\.claim/,
    ]);
    t.strictSame(complaintsOn(before, { ...folded, events: 'f' }), []);
    const raised = { version: 'a-2', revision: 2, folded: 'two' };
    t.strictSame(complaintsOn(before, { ...before, projections: { claims: raised } }), []);
  },
);

t.test(
  'every row and every state of a long history matches its schema, with all fields and no others',
  async (t) => {
    const { events, rows, states } = foldSeed();
    t.ok(events.length > 400, `${events.length} events`);
    for (const { name, schema } of allProjections) {
      const stored = (rows[name] ?? []) as { desk?: unknown; public?: unknown; line?: unknown }[];
      const wrong = stored
        .flatMap((row) => [row.desk, row.public, row.line])
        .filter((row) => row !== undefined && row !== null)
        .filter((row) => !isDeepStrictEqual(schema.safeParse(row).data, row));
      t.strictSame(wrong.slice(0, 1), [], `${name}: ${wrong.length} of ${stored.length} rows`);
    }
    for (const [kind, all] of Object.entries(states)) {
      const { state: schema, snapshot } = deciderOf(kind as StreamKind);
      const stored = all.map(([, state]) => JSON.parse(JSON.stringify(snapshot(state))) as unknown);
      const wrong = stored.filter((state) => !isDeepStrictEqual(schema.safeParse(state).data, state));
      t.strictSame(wrong.slice(0, 1), [], `${kind}: ${wrong.length} of ${stored.length} states`);
    }
  },
);

t.test('a version depends on the shape of the data, and on no description', async (t) => {
  const of = (schema: z.ZodType, revision = 1): string => versionOf({ schema, revision }).version;
  const plain = z.object({ a: z.string(), b: z.enum(['x', 'y']).optional() });
  const told = z
    .object({
      b: z.enum(['y', 'x']).optional().describe('One of two.'),
      a: z.string().meta({ examples: ['q'] }),
    })
    .meta({ id: 'OfThisTest', description: 'A thing.' })
    .readonly();
  t.equal(of(told), of(plain));
  t.equal(of(z.object({ c: told })), of(z.object({ c: plain })), 'nor where it is nested');
  const others = [
    of(plain, 2),
    of(plain.extend({ c: z.int() })),
    of(plain.extend({ a: z.string().max(3) })),
    of(plain.extend({ a: z.string().optional() })),
    of(z.strictObject(plain.shape)),
    of(plain),
  ];
  t.equal(new Set(others).size, others.length);
});
