import t from 'tap';
import { firstPolicy, type Policy } from '../../../../src/domain/ledger/policy.ts';
import type { Source } from '../../../../src/domain/source/source.ts';
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
} from '../../builders/claim-events.ts';
import { id } from '../../builders/people.ts';
import { given } from '../../given.ts';

const [first, second] = [id('evidence', 1), id('evidence', 2)];
const [oneSource, otherSource] = [id('source', 1), id('source', 2)];
const asking = (rules: Partial<Policy>, sources: Record<string, Source> = {}) => ({
  policy: { ...firstPolicy, ...rules },
  sources: new Map(Object.entries(sources)),
});
const source = ({
  independenceGroup,
  url,
  archived = false,
}: { independenceGroup?: string; url?: string; archived?: boolean } = {}): Source => ({
  kind: 'registered',
  description: {
    title: 'A report',
    kind: 'report',
    ...(independenceGroup === undefined ? {} : { independenceGroup }),
    ...(url === undefined ? {} : { url }),
  },
  state: 'available',
  latest: null,
  captures: [],
  capturesEver: 0,
  textOf: null,
  archived,
  mergedInto: null,
  absorbed: [],
});

/** Two accepted pieces of evidence of two sources, and an approved proposal that relies on both. */
const both = { reliedOn: [cited(1), cited(2)] };
const weighed = [
  recorded(),
  evidenceOffered({ evidence: first, source: oneSource }),
  evidenceAccepted({ evidence: first }),
  evidenceOffered({ evidence: second, source: otherSource }),
  evidenceAccepted({ evidence: second }),
];
const ready = (more: object = {}) => [...weighed, verdictProposed({ ...both, ...more }), verdictApproved()];

t.test('rule 6: copies of one wire story count as one source', async () => {
  const apart = { [oneSource]: source(), [otherSource]: source() };
  const copies = {
    [oneSource]: source({ independenceGroup: 'wire' }),
    [otherSource]: source({ independenceGroup: 'wire' }),
  };
  given(...ready())
    .when(publishVerdict(), asking({ independentSourcesNeeded: 2 }, apart))
    .then(verdictPublished(both));
  given(...ready())
    .when(publishVerdict(), asking({ independentSourcesNeeded: 2 }, copies))
    .thenRefused('policy-not-met');
});

t.test('two spellings of one address count as one source, also beside an independence group', async () => {
  const url = 'https://paper.example/story?id=7';
  for (const spelling of [
    url,
    'http://www.paper.example/story/?id=7&utm_source=feed',
    'https://m.paper.example/story?id=7#comments',
    `https://web.archive.org/web/20200101000000/${url}`,
  ])
    for (const group of [{}, { independenceGroup: 'wire' }])
      given(...ready())
        .when(
          publishVerdict(),
          asking(
            { independentSourcesNeeded: 2 },
            { [oneSource]: source({ url, ...group }), [otherSource]: source({ url: spelling }) },
          ),
        )
        .thenRefused('policy-not-met');
  given(...ready())
    .when(
      publishVerdict(),
      asking(
        { independentSourcesNeeded: 2 },
        {
          [oneSource]: source({ url }),
          [otherSource]: source({ url: 'https://paper.example/story?id=8' }),
        },
      ),
    )
    .then(verdictPublished(both));
});

t.test('a rating without a number needs no number of sources', async () => {
  const unknown = { rating: isUnverifiable, reliedOn: [] };
  given(recorded(), verdictProposed(unknown), verdictApproved())
    .when(publishVerdict(), asking({ independentSourcesNeeded: 2 }))
    .then(verdictPublished(unknown));
});

t.test('rule 6: both sides are considered, or it is said that nothing was found', async () => {
  given(...ready())
    .when(publishVerdict(), asking({ bothSides: true }))
    .thenRefused('policy-not-met');
  const opposed = [
    recorded(),
    evidenceOffered({ evidence: first, source: oneSource, stance: 'refutes' }),
    evidenceAccepted({ evidence: first }),
    evidenceOffered({ evidence: second, source: otherSource, stance: 'supports' }),
    evidenceAccepted({ evidence: second }),
  ];
  const oneAside = { reliedOn: [cited(1)], setAside: [cited(2)] };
  given(...opposed, verdictProposed(oneAside), verdictApproved())
    .when(publishVerdict(), asking({ bothSides: true }))
    .then(verdictPublished(oneAside));
  given(...opposed, verdictProposed({ reliedOn: [cited(1)] }), verdictApproved())
    .when(publishVerdict(), asking({ bothSides: true }))
    .thenRefused('policy-not-met');
  const found = { noneFound: ['supports' as const, 'refutes' as const] };
  given(...ready(found))
    .when(publishVerdict(), asking({ bothSides: true }))
    .then(verdictPublished({ ...both, ...found }));
});

t.test('rule 6: every source relied on was captured, or an exception is on record', async () => {
  const kept = source({ archived: true });
  const rule = { archivedSources: true };
  given(...ready())
    .when(publishVerdict(), asking(rule, { [oneSource]: kept, [otherSource]: source() }))
    .thenRefused('policy-not-met');
  given(...ready())
    .when(publishVerdict(), asking(rule, { [oneSource]: kept, [otherSource]: kept }))
    .then(verdictPublished(both));
  const exceptions = [{ rule: 'archived-sources' as const, reason: 'They are on paper.' }];
  given(...ready({ exceptions }))
    .when(publishVerdict(), asking(rule))
    .then(verdictPublished({ ...both, exceptions }));
  const another = [{ rule: 'right-of-reply' as const, reason: 'The claim accuses no one.' }];
  given(...ready({ exceptions: another }))
    .when(publishVerdict(), asking(rule))
    .thenRefused('policy-not-met');
});

t.test('a claim of high risk needs the approvals asked for there', async () => {
  const risky = [
    recorded({ riskClass: 'high' }),
    ...weighed.slice(1),
    verdictProposed(both),
    verdictApproved(),
  ];
  given(...risky)
    .when(publishVerdict(), asking({ approvalsNeededAtHighRisk: 2 }))
    .thenRefused('approvals-missing');
  given(...risky)
    .when(publishVerdict(), asking({ approvalsNeeded: 2, approvalsNeededAtHighRisk: 1 }))
    .then(verdictPublished(both));
});
