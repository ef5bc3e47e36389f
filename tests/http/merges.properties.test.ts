import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

type Desk = Awaited<ReturnType<typeof startDesk>>;

const claimsMax = 4;
const nth = fc.nat(claimsMax - 1);
const kind = fc.constantFrom('public', 'public', 'published', 'desk');
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('merge' as const), from: nth, into: nth, stays: fc.boolean() }),
    fc.record({ act: fc.constant('merge' as const), from: nth, into: nth, stays: fc.boolean() }),
    fc.record({ act: fc.constant('unmerge' as const), from: nth }),
  ),
  { minLength: 3, maxLength: 8 },
);

const notice = { reason: 'our-error', responsible: 'checker', text: 'We had recorded one claim twice.' };
const lists = ['evidence?state=any', 'verdicts?state=any', 'appearances', 'counter-evidence', 'relations'];
const paths = ['', '/status', '/balance', ...lists.map((each) => `/${each}`)];

const unsteady = ['version', 'etag', 'updatedAt', 'requestId'];

/** An answer without what counts events and tells times of the last one, and without the notices of merges. */
const settled = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.filter((each) => (each as { class?: string } | null)?.class !== 'merge').map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => (unsteady.includes(name) ? [] : [[name, settled(each)]])),
  );
};

const begin = async (desk: Desk, kinds: readonly string[]) => {
  const claims = [];
  for (const [index, each] of kinds.entries()) {
    const claim = await desk.claimWithEvidence({
      topics: [`topic-${index}`],
      visibility: each === 'desk' ? 'desk' : 'public',
    });
    if (each === 'published') await desk.published(claim.at, claim.evidence);
    claims.push(claim);
  }
  return claims;
};

const readAll = async ({ ask, ben }: Desk, claims: readonly { at: string; claim: string }[]) => {
  const answers: unknown[] = [];
  for (const key of [undefined, ben])
    for (const { at } of claims)
      for (const path of paths) answers.push(settled((await ask('GET', `${at}${path}`, { key })).body));
  for (const index of claims.keys())
    answers.push((await ask('GET', `/claims?topic=topic-${index}`, { key: ben })).body.items.map(settled));
  return answers;
};

/** Every verdict in force is listed, or its readers were told that its claim was merged. */
const nothingVanished = async ({ ask }: Desk, claims: readonly { claim: string; at: string }[]) => {
  const listed = (await ask('GET', '/claim-reviews?limit=100')).body.items.map((each: any) => each.id);
  const told = (await ask('GET', '/corrections?limit=100&correctionClass=merge')).body.items;
  for (const { claim } of claims) {
    const { items } = (await ask('GET', `/verdicts?limit=100`)).body;
    for (const { id } of items.filter((each: any) => each.claim === claim)) {
      const last = told.find((each: any) => each.verdict === id);
      assert.ok(listed.includes(id) || (last?.changed.mergedInto ?? null) !== null, `${id} vanished`);
    }
  }
};

t.test('after any merges, undoing them all restores every read, and nothing vanishes unsaid', async (t) => {
  const desk = await startDesk(t);
  const headers = { 'if-match': '*' };
  const give = (at: string, act: string, body: object) =>
    desk.ask('POST', `${at}/${act}`, { key: desk.ben, headers, body });
  let merged = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(kind, { minLength: claimsMax, maxLength: claimsMax }),
      acts,
      async (kinds, all) => {
        const claims = await begin(desk, kinds);
        const before = await readAll(desk, claims);
        for (const act of all) {
          const from = claims[act.from]!;
          if (act.act === 'unmerge') await give(from.at, 'unmerge', { reason: 'They differ.', notice });
          else {
            const body = { into: claims[act.into]!.claim, reason: 'The same.' };
            let done = await give(from.at, 'merge', body);
            if (done.body.type === '/problems/correction-required')
              done = await give(from.at, 'merge', {
                ...body,
                ...(act.stays ? { published: 'stays' } : { notice }),
              });
            if (done.status === 200) merged += 1;
          }
          await nothingVanished(desk, claims);
        }
        for (const { at } of claims) await give(at, 'unmerge', { reason: 'They differ.' });
        assert.deepEqual(await readAll(desk, claims), before);
      },
    ),
    { numRuns: 4, endOnFailure: true },
  );
  t.ok(merged > 1, `${merged} merges`);
});
