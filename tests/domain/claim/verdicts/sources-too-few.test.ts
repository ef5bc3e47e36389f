import t from 'tap';
import { firstPolicy, type Policy } from '../../../../src/domain/ledger/policy.ts';
import type { Source } from '../../../../src/domain/source/source.ts';
import { system } from '../../../../src/domain/terms/actor.ts';
import { publishVerdict } from '../../builders/claim-commands.ts';
import {
  cited,
  evidenceAccepted,
  evidenceOffered,
  isUnverifiable,
  recorded,
  verdictApproved,
  verdictProposed,
  verdictPublished,
  verdictRetracted,
} from '../../builders/claim-events.ts';
import { ana, id } from '../../builders/people.ts';
import { given } from '../../given.ts';

const [claim, verdict] = [id('claim', 1), id('verdict', 1)];
const [one, other, last] = [id('source', 1), id('source', 2), id('source', 3)];
const both = { reliedOn: [cited(1), cited(2)] };
const published = (more: object = {}) => [
  recorded(),
  ...[one, other].flatMap((source, n) => {
    const evidence = id('evidence', n + 1);
    return [evidenceOffered({ evidence, source }), evidenceAccepted({ evidence })];
  }),
  verdictProposed({ ...both, ...more }),
  verdictApproved(),
  verdictPublished({ ...both, ...more }),
];
const source = (more: Partial<Extract<Source, { kind: 'registered' }>> = {}): Source => ({
  ...{ kind: 'registered', description: { title: 'A report', kind: 'report' }, state: 'available' },
  ...{ latest: null, captures: [], capturesEver: 0, textOf: null, archived: false },
  ...{ mergedInto: null, absorbed: [] },
  ...more,
});
const rules = (independentSourcesNeeded: number): Policy => ({ ...firstPolicy, independentSourcesNeeded });
/** Both cited sources were merged into a third one, which is not cited. */
const merged = new Map([
  [one, source({ mergedInto: last })],
  [other, source({ mergedInto: last })],
  [last, source({ absorbed: [one, other].map((each) => ({ source: each, into: last })) })],
]);
const apart = new Map([one, other].map((each) => [each, source()]));
const report = { type: 'report-sources-too-few', claim, verdict } as const;
const found = { type: 'verdict.sources-too-few', data: { verdict, independent: 1, needed: 2 } } as const;
const asked = (more: object = {}) => ({
  ...{ by: system, policy: rules(2), publishedUnder: rules(2), sources: merged },
  ...more,
});

t.test('sources that were merged count as one, for publishing and afterwards', async () => {
  given(...published().slice(0, -1))
    .when(publishVerdict(), { policy: rules(2), sources: merged })
    .thenRefused('policy-not-met');
  given(...published())
    .when(report, asked())
    .then(found);
  given(...published())
    .when(report, asked({ sources: apart }))
    .thenRefused('wrong-state');
});

t.test('it is said once, and again where they become fewer still', async () => {
  given(...published(), found)
    .when(report, asked())
    .thenRefused('wrong-state');
  given(...published(), { ...found, data: { verdict, independent: 2, needed: 3 } })
    .when(report, asked({ policy: rules(3), publishedUnder: rules(3) }))
    .then({ ...found, data: { verdict, independent: 1, needed: 3 } });
});

t.test('a verdict is measured by the policy of its publication, or by a laxer one', async () => {
  given(...published())
    .when(report, asked({ publishedUnder: rules(1) }))
    .thenRefused('wrong-state');
  given(...published())
    .when(report, asked({ policy: rules(1) }))
    .thenRefused('wrong-state');
  given(...published({ rating: isUnverifiable }))
    .when(report, asked())
    .thenRefused('wrong-state');
});

t.test('only the ledger says so, and only of a verdict in force', async () => {
  given(...published())
    .when(report, { ...asked(), by: ana })
    .thenRefused('invalid-combination');
  given(...published(), verdictRetracted())
    .when(report, asked())
    .thenRefused('wrong-state');
});

t.test('a kept copy of any of them is a copy of the document', async () => {
  const absorbed = [one, other].map((each) => ({ source: each, into: last }));
  const kept = new Map([...merged, [last, source({ archived: true, absorbed })] as const]);
  given(...published().slice(0, -1))
    .when(publishVerdict(), { policy: { ...firstPolicy, archivedSources: true }, sources: kept })
    .then(verdictPublished(both));
});
