import { createHash } from 'node:crypto';
import { z } from 'zod';
import { deciderOf } from '../../../src/commands/stream-state-cache.ts';
import { deciders, kindOf } from '../../../src/domain/deciders.ts';
import { definitionOf, type RecordedEvent, type StreamKind } from '../../../src/domain/events.ts';
import { versionOf } from '../../../src/domain/schema-version.ts';
import { allProjections } from '../../../src/projections/all-projections.ts';
import { judge, writtenLines } from '../../seeds/judge.ts';
import { expected } from '../fold-in-memory.ts';

export const versionsFile = new URL('versions.json', import.meta.url);

const entry = z.strictObject({
  /** The digest of the schema and the revision. */
  version: z.string(),
  revision: z.int(),
  /** A digest of what the events of the seed fold to. */
  folded: z.string(),
});
type Entry = z.output<typeof entry>;

export const versions = z.strictObject({
  /** A digest of the events of the seed. Where it differs, every folded state may differ too. */
  events: z.string(),
  projections: z.record(z.string(), entry),
  states: z.record(z.string(), entry),
});
export type Versions = z.output<typeof versions>;

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** The events of the seed as a ledger would record them, with times derived from positions. */
const seededEvents = (): { events: RecordedEvent[]; states: Map<string, unknown> } => {
  const states = new Map<string, unknown>();
  const counts = new Map<string, number>();
  const publicCounts = new Map<string, number>();
  let publicPosition = 0;
  const events = judge(writtenLines).happened.map(({ by, stream, event }, index): RecordedEvent => {
    const decider = deciderOf(kindOf(stream) ?? 'claim');
    const state = decider.evolve(states.get(stream) ?? decider.initial, event, by);
    const version = (counts.get(stream) ?? 0) + 1;
    states.set(stream, state);
    counts.set(stream, version);
    const audience = decider.audience(definitionOf(event.type).audience, state, event);
    if (audience === 'public') publicCounts.set(stream, (publicCounts.get(stream) ?? 0) + 1);
    if (audience === 'public') publicPosition += 1;
    return {
      ledger: 'main',
      position: index + 1,
      stream,
      version,
      id: `event_${index + 1}`,
      recordedAt: new Date(Date.UTC(2026, 0, 1) + 1_000 * index).toISOString(),
      actor: by,
      audience,
      public: { position: publicPosition, version: publicCounts.get(stream) ?? 0 },
      ...event,
    };
  });
  return { events, states };
};

/** What the events of the seed fold to: the rows of every projection, and the states of every kind of stream. */
export const foldSeed = () => {
  const { events, states } = seededEvents();
  const ofKind = Object.groupBy(states, ([stream]) => kindOf(stream) ?? 'claim');
  return { events, rows: expected(events), states: ofKind };
};

/** The versions of the present code, and the digests of the folded seed. */
export const presentVersions = (): Versions => {
  const { events, rows, states } = foldSeed();
  const entryOf = (schema: z.ZodType, revision: number, folded: unknown): Entry => ({
    version: versionOf({ schema, revision }).version,
    revision,
    folded: digestOf(folded ?? []),
  });
  return {
    events: digestOf(events),
    projections: Object.fromEntries(
      allProjections.map(({ name, schema, revision }) => [name, entryOf(schema, revision, rows[name])]),
    ),
    states: Object.fromEntries(
      (Object.keys(deciders) as StreamKind[]).map((kind) => {
        const { state, revision } = deciderOf(kind);
        return [kind, entryOf(state, revision, states[kind])];
      }),
    ),
  };
};

/** The complaints about a change of versions. It is empty where `npm run versions` may write the file. */
export const complaintsOn = (before: Versions, now: Versions): string[] => {
  if (before.events !== now.events) return [];
  return (['projections', 'states'] as const).flatMap((part) =>
    Object.entries(now[part]).flatMap(([name, { version, folded }]) => {
      const was = before[part][name];
      return was !== undefined && was.version === version && was.folded !== folded
        ? [
            `${part}.${name}: the same events fold to something else under the same version. Raise its \`revision\`, ` +
              'or what is stored stays as the code before this folded it.',
          ]
        : [];
    }),
  );
};
