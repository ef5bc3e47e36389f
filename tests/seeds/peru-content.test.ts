import t from 'tap';
import { resolveAliases } from '../../src/transfer/import/aliases.ts';
import { eventsOf, judge, seedName, writtenLines } from './judge.ts';
import { wordsOf } from './documents.ts';

const judged = judge(writtenLines);
const idOf = (alias: string): string => resolveAliases(seedName, alias) as string;

/** What readers see of a claim once the whole seed is loaded. */
const ratingOf = (slug: string): string => {
  const claim = judged.claims.get(idOf(`@claim/${slug}`));
  if (claim === undefined || claim.kind === 'absent') return 'absent';
  if (claim.declined) return 'declined';
  return claim.inForce?.rating.code ?? 'none in force';
};

t.test(
  'the claims the product was conceived for are present, with the verdicts the texts allow',
  async (t) => {
    const expected = {
      'us-did-not-intervene': 'misleading',
      'elections-2000-fraudulent': 'mostly-true',
      'two-rounds': 'true',
      'jne-rejected-appeal': 'true',
      'oas-rejected-1080': 'true',
      'observers-ended-cooperation': 'true',
      'observers-exceeded-authority': 'unsupported',
      'two-term-limit': 'none in force',
      'limit-did-not-apply': 'unverifiable',
      'generals-removed': 'none in force',
      'troops-painted-slogans': 'mostly-true',
      'signature-factory': 'true',
      'lists-copied': 'none in force',
      'ballots-stolen-arrests': 'mostly-true',
      'voting-obligatory': 'true',
      'toledo-share-fell': 'true',
      'invalid-votes-rose': 'mostly-true',
      'over-thirty-percent-invalid': 'mostly-false',
      'three-quarters': 'mostly-true',
      'kouri-video': 'true',
      'resigned-by-fax': 'true',
      'jne-did-not-register-observers': 'mostly-true',
      'pi-worked-with-bolivia-and-ecuador': 'unsupported',
      'polls-two-points': 'unverifiable',
      'covid-death-rate': 'none in force',
      'elites-contemplated-coup': 'none in force',
      'us-supports-government': 'mostly-true',
      'oas-recommendations-dead-letter': 'none in force',
      'castillo-removed': 'true',
      'colombia-asked-for-table': 'true',
      'venezuela-postponed': 'true',
      'oas-no-substitute': 'declined',
      'no-decisive-oas-action': 'not-a-claim',
    };
    t.same(Object.fromEntries(Object.keys(expected).map((slug) => [slug, ratingOf(slug)])), expected);
  },
);

t.test('the two flagship claims are worded neutrally, as the product names them', async (t) => {
  const wordings = eventsOf(judged, 'claim.recorded').map(({ data }) => data.wording);
  t.ok(wordings.includes('The United States did not intervene in Peru.'));
  t.ok(wordings.includes("Peru's elections of 2000 were fraudulent."));
});

t.test('there are four sources, each captured once, and every claim has an appearance', async (t) => {
  t.equal(eventsOf(judged, 'source.registered').length, 4);
  t.equal(eventsOf(judged, 'source.captured').length, 4);
  t.ok(judged.claims.size >= 60, `${judged.claims.size} claims`);
  const appeared = new Set(eventsOf(judged, 'appearance.recorded').map(({ stream }) => stream));
  t.same(
    [...judged.claims.keys()].filter((claim) => !appeared.has(claim)),
    [],
  );
});

t.test(
  'evidence has every stance, and the flagship claims have some for, some against and some about',
  async (t) => {
    const offered = eventsOf(judged, 'evidence.offered');
    for (const slug of ['us-did-not-intervene', 'elections-2000-fraudulent']) {
      const own = offered.filter(({ stream }) => stream === idOf(`@claim/${slug}`));
      t.same(
        [...new Set(own.map(({ data }) => data.stance))].sort(),
        ['context', 'refutes', 'supports'],
        slug,
      );
      t.ok(new Set(own.map(({ data }) => data.source)).size >= 2, `${slug} rests on more than one source`);
    }
  },
);

t.test('every rationale has content, and cites each piece of evidence with a reason', async (t) => {
  for (const { data } of eventsOf(judged, 'verdict.proposed')) {
    t.ok(wordsOf(data.rationale).length >= 20, `${data.rationale.slice(0, 60)}…`);
    for (const { reason } of [...data.reliedOn, ...data.setAside]) t.ok(wordsOf(reason).length >= 2, reason);
  }
});

t.test(
  'a changed rating is announced as substantial, once for new evidence and once for our error',
  async (t) => {
    const superseded = eventsOf(judged, 'verdict.superseded');
    t.same(superseded.map(({ data }) => data.reason).sort(), ['new-evidence', 'our-error']);
    t.same(
      [...new Set(eventsOf(judged, 'correction.published').map(({ data }) => data.class))],
      ['substantial'],
    );
  },
);

t.test('one proposal was returned and went into force only after it was revised', async (t) => {
  const returned = eventsOf(judged, 'verdict.returned');
  t.equal(returned.length, 1);
  const revisions = eventsOf(judged, 'verdict.proposed').filter(
    ({ data }) => data.verdict === returned[0]?.data.verdict,
  );
  t.same(
    revisions.map(({ data }) => data.rating.code),
    ['true', 'mostly-true'],
  );
});

t.test('a claim of the desk stays visible to the desk alone', async (t) => {
  const desk = eventsOf(judged, 'claim.recorded').filter(({ data }) => data.visibility === 'desk');
  t.same(
    desk.map(({ stream }) => stream),
    [idOf('@claim/anti-drug-threat')],
  );
});

t.test('no letter is corrupted, and the word that is corrupt in the source is restored', async (t) => {
  t.same(
    writtenLines.filter((line) => /[√Ã�]|Â|â€/.test(line)),
    [],
  );
  t.ok(eventsOf(judged, 'claim.recorded').some(({ data }) => data.wording.includes('fábrica')));
  t.same(
    writtenLines.filter((line) => line !== line.normalize('NFC')),
    [],
  );
});
