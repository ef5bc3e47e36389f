import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { keyFor, startService, type Service } from '../support/service.ts';
import { isInForce, type Act, type Claim } from './model.ts';
import type { ClaimIds, Real } from './request.ts';
import { Begin, Step, type Model } from './step.ts';

/** A few seconds by default. `MODEL_RUNS=300` is the promised number, and a soak uses more. */
const runs = Number(process.env['MODEL_RUNS'] ?? 8);
/** The number of generated acts per run; impossible ones are skipped. */
const commandsMax = Number(process.env['MODEL_ACTS'] ?? 40);

const place = fc.nat(5);
const by = fc.constantFrom('ana' as const, 'ben' as const);
const rating = fc.constantFrom('false' as const, 'false' as const, 'unsupported' as const);
const of = (act: Act['act'], shape: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record({ act: fc.constant(act), ...shape }) as fc.Arbitrary<Act>;

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  of('reword', { wording: fc.constantFrom('One.', 'Two.'), notice: fc.boolean() }),
  of('decline', {}),
  of('reopen', {}),
  { weight: 3, arbitrary: of('offer', { stance: fc.constantFrom('supports', 'refutes', 'context') }) },
  { weight: 3, arbitrary: of('accept', { evidence: place }) },
  of('refuse', { evidence: place }),
  of('challenge', { evidence: place }),
  of('dismiss', { evidence: place }),
  of('withdraw', { evidence: place }),
  { weight: 3, arbitrary: of('propose', { rating, by }) },
  { weight: 4, arbitrary: of('approve', { verdict: place, by }) },
  of('return', { verdict: place }),
  of('revise', { verdict: place, rating, by }),
  { weight: 4, arbitrary: of('publish', { verdict: place, notice: fc.boolean() }) },
  of('retract', { verdict: place }),
  of('object', {}),
  of('answer', { objection: place }),
);

/**
 * A run starts with a public claim and one for the desk. It is long enough for verdicts to be published and retracted.
 */
const commands = fc
  .array(
    fc.tuple(fc.nat(2), anyAct, fc.nat(5)).map(([at, act, drawn]) => new Step(at, act, drawn === 0)),
    { minLength: Math.ceil(commandsMax * 0.6), maxLength: commandsMax, size: 'max' },
  )
  .map((steps) => [new Begin('public'), new Begin('desk'), ...steps]);

/** At the end of a run the lists match the model. */
const listsAgree = async ({ service, keys }: Real, ids: ClaimIds, claim: Claim): Promise<void> => {
  const list = async (path: string): Promise<any[]> =>
    (await service.ask('GET', `/claims/${ids.id}/${path}`, { key: keys.ben })).body.items;
  const refuting = claim.evidence.flatMap((each, index) =>
    each.stance === 'refutes' && isInForce(each) ? [ids.evidence[index]] : [],
  );
  const against = (await list('counter-evidence?limit=200')).map((each) => each.evidence);
  assert.deepEqual(against.toSorted(), refuting.toSorted(), 'what speaks against it');
  const states = (await list('verdicts?state=any&limit=200')).map(({ id, state }) => [id, state]);
  assert.deepEqual(
    Object.fromEntries(states),
    Object.fromEntries(claim.verdicts.map(({ state }, index) => [ids.verdicts[index], state])),
  );
};

const begun = async (service: Service): Promise<Omit<Real, 'claims' | 'count'>> => {
  const keys = {
    ana: await keyFor(service, 'editor', { name: 'Ana' }),
    ben: await keyFor(service, 'editor', { name: 'Ben' }),
  };
  const body = { title: 'A handbook', kind: 'reference' };
  const source = await service.ask('POST', '/sources', { key: keys.ana, body });
  return { service, keys, source: source.body.id };
};

t.test('the API behaves like a small model of the record, for random acts of a desk', async (t) => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  t.comment(`SEED=${seed} MODEL_RUNS=${runs}`);
  const desk = await begun(await startService(t));
  let carriedOut = 0;
  const count = { done: 0, refused: 0 };
  const property = fc.asyncProperty(commands, async (steps) => {
    const model: Model = { claims: [] };
    const real: Real = { ...desk, claims: [], count };
    await fc.asyncModelRun(() => ({ model, real }), steps);
    for (const [at, claim] of model.claims.entries()) await listsAgree(real, real.claims[at]!, claim);
    carriedOut += model.claims.reduce((sum, { version }) => sum + version, 0);
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: false });
  t.ok(carriedOut > 4 * runs, `${carriedOut} events in ${runs} runs`);
  t.ok(count.done > 2 * count.refused, `${count.done} acts were done, ${count.refused} were refused`);
});
