import assert from 'node:assert/strict';
import t from 'tap';
import { noCounts } from '../../src/domain/claim/counts.ts';
import type { ClaimEvent } from '../../src/domain/claim/events.ts';
import type { Command } from '../../src/domain/commands.ts';
import { deciders, type Decider } from '../../src/domain/deciders.ts';
import type { DecisionContext } from '../../src/domain/decision-context.ts';
import { streamKind, type DomainEvent, type StreamKind } from '../../src/domain/events.ts';
import { claimGrowth } from '../../src/domain/growth/claim.ts';
import { inWords, type Growth } from '../../src/domain/growth/collection.ts';
import { claimantGrowth, ledgerGrowth, scaleGrowth, sourceGrowth } from '../../src/domain/growth/others.ts';
import { firstPolicy } from '../../src/domain/ledger/policy.ts';
import { versionOf, type DataSchema } from '../../src/domain/schema-version.ts';
import { system } from '../../src/domain/terms/actor.ts';
import { limits } from '../../src/domain/terms/limits.ts';
import { isRefusal } from '../../src/domain/terms/refusal.ts';
import { ana, id } from './builders/people.ts';
import { recorded } from './builders/claim-events.ts';
import { decider, forEveryTurn } from './claim/turns.ts';
import { filled, lastActs } from './full-states.ts';
import { truth } from './given.ts';

type AnyGrowth = Growth<never, DomainEvent>;
const growths: Readonly<
  Record<StreamKind, Pick<AnyGrowth, 'boundedBy' | 'eventsLimit' | 'eventsOf'> & { collections: object }>
> = {
  claim: claimGrowth,
  source: sourceGrowth,
  claimant: claimantGrowth,
  scale: scaleGrowth,
  ledger: ledgerGrowth,
};
const collectionsOf = (kind: StreamKind) =>
  Object.entries(growths[kind].collections) as [string, AnyGrowth['collections'][string]][];
const deciderOf = (kind: StreamKind): Decider<Command, unknown, DomainEvent> => deciders[kind];

const other = decider.evolve(decider.initial, recorded(), ana);
const context: DecisionContext = {
  ...{ by: ana, at: '2026-11-22T12:00:00.000Z', policy: firstPolicy, scale: truth },
  others: new Map([[id('claim', 2), other]]),
};

/** The paths of a schema where data can hold any number of entries: records, and arrays without a maximum. */
const growing = (schema: DataSchema, path: readonly string[] = []): string[] => {
  const variants = ['anyOf', 'oneOf', 'allOf'].flatMap((word) => (schema[word] ?? []) as DataSchema[]);
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, DataSchema>);
  const entries = (schema['items'] ?? schema['additionalProperties']) as DataSchema | false | undefined;
  return [
    ...variants.flatMap((each) => growing(each, path)),
    ...fields.flatMap(([name, each]) => growing(each, [...path, name])),
    ...(typeof entries === 'object' && schema['maxItems'] === undefined ? [path.join('.')] : []),
    ...(typeof entries === 'object' ? growing(entries, [...path, '*']) : []),
  ];
};

for (const kind of streamKind.options) {
  const { boundedBy, eventsLimit } = growths[kind];
  t.test(`whatever the state of a ${kind} holds many of has a limit`, async (t) => {
    const { schema } = versionOf({ schema: deciderOf(kind).state, revision: 0 });
    const declared = [...collectionsOf(kind).flatMap(([, { fields }]) => fields), ...Object.keys(boundedBy)];
    t.same([...new Set(growing(schema))].toSorted(), declared.toSorted());
  });

  t.test(
    `each collection of a ${kind} takes its last one, and refuses the next by name and number`,
    async (t) => {
      const cases = filled[kind] ?? {};
      t.same(
        Object.keys(cases).toSorted(),
        collectionsOf(kind)
          .map(([name]) => name)
          .toSorted(),
      );
      for (const [name, collection] of collectionsOf(kind)) {
        const { holding, command, by = ana } = cases[name] ?? assert.fail(name);
        const decide = (many: number) => deciderOf(kind).decide(command, holding(many), { ...context, by });
        const limit = limits[collection.limit];
        const last = decide(limit - 1);
        t.notOk(isRefusal(last), `${name}: ${JSON.stringify(last)}`);
        const refusal = decide(limit);
        t.match(refusal, { refused: 'limit-reached', detail: inWords(collection) }, name);
        t.match(refusal, { detail: new RegExp(`at most ${limit.toLocaleString('en')} `) }, name);
      }
    },
  );

  t.test(`the history of a ${kind} has an end, except for what ends something`, async (t) => {
    const { state, adds, ends } = lastActs[kind] ?? assert.fail(kind);
    const decide = (command: Command, version: number, by = ana) =>
      deciderOf(kind).decide(command, state, { ...context, by, version });
    const most = limits[eventsLimit];
    t.notOk(isRefusal(decide(adds, most - 1)), 'the last event');
    t.match(decide(adds, most), { refused: 'limit-reached', detail: /^The history of .* events\.$/ });
    t.notOk(isRefusal(decide(adds, most, system)), 'the ledger itself goes on');
    if (ends !== undefined) t.notOk(isRefusal(decide(ends, most)), ends.type);
  });
}

t.test('a returning member adds none, and revised proposals add none', async (t) => {
  const full = filled['ledger']?.['members']?.holding(limits.membersMaxItems) as object;
  const member = id('member', 1_000);
  const readmit = { type: 'readmit-member', member, role: 'reader', reason: 'She is back.' } as const;
  t.notOk(isRefusal(deciders.ledger.decide(readmit, full as never, context)));
  const proposals = filled['claim']?.['openProposals'];
  const open = proposals?.holding(limits.openProposalsMaxItems) as object & { openProposals: string[] };
  const revise = { ...proposals?.command, verdict: open.openProposals[0] } as Command;
  t.notOk(isRefusal(deciderOf('claim').decide(revise, open, context)));
});

const begins: Readonly<Record<keyof typeof noCounts, RegExp>> = {
  appearances: /^appearance\.recorded$/,
  evidence: /^evidence\.offered$/,
  challenges: /^evidence\.challenged$/,
  verdicts: /^verdict\.proposed$/,
  corrections: /^correction\.published$/,
  objections: /^objection\.(lodged|released)$/,
  received: /^objection\.received$/,
  replies: /^reply\.requested$/,
  notes: /^note\.added$/,
  matches: /^match\.(confirmed|rejected)$/,
};

t.test(
  'a claim counts the items that it ever had, whether they are at hand or not',
  forEveryTurn(({ before, priorEvents, events, after, step }) => {
    if (after.kind === 'absent') return;
    const all = [...priorEvents.map(({ event }) => event as ClaimEvent), ...events];
    for (const [kind, pattern] of Object.entries(begins)) {
      const found = all.filter(({ type }) => pattern.test(type));
      // A revised proposal is the same verdict.
      const ids = found.map((event, nth) => (event.type === 'verdict.proposed' ? event.data.verdict : nth));
      assert.equal(after.counts[kind as keyof typeof begins], new Set(ids).size, kind);
    }
    const stored = events.reduce(
      (claim, event) => decider.snapshot(decider.evolve(claim, event, step.by)),
      decider.snapshot(before),
    );
    assert.deepEqual(stored.kind === 'absent' ? noCounts : stored.counts, after.counts);
  }),
);
