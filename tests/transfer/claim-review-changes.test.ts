import fc from 'fast-check';
import t, { type Test } from 'tap';
import { reviewsIn } from '../../src/transfer/claim-review/recorded.ts';
import { claimReviewName, unitsOfClaimReviews } from '../../src/transfer/claim-review/units.ts';
import { importLines } from '../../src/transfer/import/run-import.ts';
import { newTally, type Reject } from '../../src/transfer/import/tally.ts';
import { linesOf } from '../../src/transfer/lines/lines.ts';
import { openLedger } from '../support/core.ts';

const seed = Number(process.env['FC_SEED'] ?? Date.now() % 1_000_000);
t.comment(`seed ${seed}`);

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const review = (number: number, rating: string, more: object = {}) => ({
  '@type': 'ClaimReview',
  url: `https://facts.example/${number}`,
  claimReviewed: `Claim ${number}.`,
  author: { '@type': 'Organization', name: 'Facts' },
  reviewRating: { '@type': 'Rating', alternateName: rating },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Eva' } },
  ...more,
});

const openImports = async (t: Test) => {
  const { core } = await openLedger(t);
  return {
    core,
    imported: async (...reviews: object[]) => {
      const rejects: Reject[] = [];
      const tally = newTally();
      const lines = linesOf(bytesOf(reviews.map((each) => JSON.stringify(each)).join('\n')), 100_000);
      await importLines(
        {
          ...{ ...core, ledger: 'main', seedName: claimReviewName, linesInFlightMax: 50, tally },
          reject: (each) => void rejects.push(each),
        },
        unitsOfClaimReviews(lines, reviewsIn(core.log, 'main')),
      );
      return { ...tally, reasons: rejects.flatMap(({ reasons }) => reasons) };
    },
    /** The findings in force of each claim, and how many were withdrawn. */
    record: async () => {
      const events = await core.log.after('main', 0, 10_000);
      const claims = new Map<string, string>();
      const findings = new Map<string, Map<string, string>>();
      let withdrawn = 0;
      for (const { type, data, stream } of events) {
        if (type === 'claim.recorded') claims.set(stream, data.wording);
        const wording = claims.get(stream) ?? '';
        if (type === 'evidence.offered')
          findings.set(wording, (findings.get(wording) ?? new Map()).set(data.evidence, data.finding));
        if (type !== 'evidence.withdrawn') continue;
        withdrawn += 1;
        findings.get(wording)?.delete(data.evidence);
      }
      return {
        claims: claims.size,
        withdrawn,
        inForce: Object.fromEntries([...findings].map(([wording, all]) => [wording, [...all.values()]])),
        reasons: events.flatMap(({ type, data }) => (type === 'evidence.withdrawn' ? [data.reason] : [])),
      };
    },
  };
};

t.test(
  'after any course of reviews, what stands is the last rating of each, and a repetition adds nothing',
  async (t) => {
    const { imported, record } = await openImports(t);
    let next = 0;
    await t.resolves(
      fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.array(fc.record({ which: fc.nat(1), rating: fc.constantFrom('False', 'Half true', 'True') }), {
              minLength: 1,
              maxLength: 3,
            }),
            { minLength: 1, maxLength: 4 },
          ),
          async (files) => {
            const base = (next += 10);
            const last = new Map<string, string>();
            for (const file of files) {
              const reviews = file.map(({ which, rating }) => review(base + which, rating));
              for (const { which, rating } of file) last.set(`Claim ${base + which}.`, rating);
              const { reasons } = await imported(...reviews);
              if (reasons.length > 0) return false;
              if ((await imported(...reviews.slice(-1))).added !== 0) return false;
            }
            const { inForce } = await record();
            return [...last].every(
              ([wording, rating]) =>
                JSON.stringify(inForce[wording]) === JSON.stringify([`Facts rated the claim “${rating}”.`]),
            );
          },
        ),
        { seed, numRuns: 25 },
      ),
    );
  },
);

t.test('a corrected rating withdraws the evidence of the former one with the reason', async (t) => {
  const { core, imported, record } = await openImports(t);
  t.match(await imported(review(1, 'False')), { added: 7, known: 0 });
  t.match(await imported(review(1, 'Half true')), { added: 2, known: 6, reasons: [] });
  const { reasons, inForce } = await record();
  t.same(inForce, { 'Claim 1.': ['Facts rated the claim “Half true”.'] });
  t.match(reasons, [/^Facts changed the rating .*“False”.*“Half true”.*https:\/\/facts\.example\/1/]);
  const [older, newer] = ['2020-01-02', '2020-03-01'];
  t.match(
    await imported(review(2, 'True', { dateModified: newer }), review(2, 'False', { dateModified: older })),
    { reasons: [/^an earlier version of the review 1/] },
    'a file that has the newest first',
  );
  t.same((await record()).inForce['Claim 2.'], ['Facts rated the claim “True”.']);
  const body = { reviewBody: 'Longer now.' };
  t.match(await imported(review(1, 'Half true', body)), { added: 0, reasons: [] }, 'the rating is the same');

  await imported(review(3, 'False'));
  const offered = (await core.log.after('main', 0, 1_000)).findLast(
    ({ type }) => type === 'evidence.offered',
  );
  const evidence = offered?.type === 'evidence.offered' ? offered.data.evidence : '';
  await core.handle('main', {
    command: { type: 'decline-evidence', claim: offered?.stream ?? '', evidence, reason: 'A joke.' },
    by: { kind: 'system' },
  } as never);
  t.match(
    await imported(review(3, 'False')),
    { added: 0, reasons: [] },
    'what people declined stays declined',
  );
});

t.test('one review under two addresses is one', async (t) => {
  const { imported, record } = await openImports(t);
  const one = review(1, 'False', { datePublished: '2020-05-02' });
  t.match(await imported(one), { added: 7 });
  const spellings = [
    'http://www.facts.example/1',
    'https://facts.example/1/?utm_source=feed',
    'https://web.archive.org/web/20200503000000/https://facts.example/1',
  ];
  for (const url of spellings) t.match(await imported({ ...one, url }), { added: 0, reasons: [] }, url);
  t.match(await imported({ ...one, url: 'https://facts.example/copy' }), { added: 0, reasons: [] });
  t.match(
    await imported(
      ...['a', 'b'].map((each) => ({ ...review(5, 'False'), url: `https://facts.example/5?utm_id=${each}` })),
    ),
    { reasons: [] },
    'within one file too',
  );
  t.equal((await record()).claims, 2);
  t.match(
    await imported({
      ...one,
      url: 'https://other.example/1',
      author: { '@type': 'Organization', name: 'Other' },
    }),
    { reasons: [] },
  );
  t.equal((await record()).claims, 3, 'the review of another publisher is another');
});

t.test('"on record already" counts what the ledger had before, not what the file repeats', async (t) => {
  const { imported } = await openImports(t);
  const file = [review(1, 'False'), review(2, 'True'), review(1, 'False')];
  t.match(await imported(...file), { added: 11, known: 0, reasons: [] });
  t.match(await imported(...file), { added: 0, known: 11, reasons: [] });
});
