import assert from 'node:assert/strict';
import type fc from 'fast-check';
import { newClaim, shown, type Act, type Claim } from './model.ts';
import { next } from './next.ts';
import { requestFor, type Real } from './request.ts';

export interface Model {
  readonly claims: Claim[];
}

const claimsMax = 3;
/** Records a claim, public or for the desk. */
export class Begin implements fc.AsyncCommand<Model, Real> {
  readonly visibility: Claim['visibility'];
  constructor(visibility: Claim['visibility']) {
    this.visibility = visibility;
  }
  check = (model: Readonly<Model>): boolean => model.claims.length < claimsMax;
  async run(model: Model, { service, keys, claims }: Real): Promise<void> {
    const { visibility } = this;
    const body = { wording: 'One.', language: 'en', visibility };
    const answer = await service.ask('POST', '/claims', { key: keys.ana, body });
    assert.equal(answer.status, 201);
    claims.push({ id: answer.body.id, evidence: [], verdicts: [], objections: [] });
    model.claims.push(newClaim('One.', visibility));
  }
  toString = (): string => `begin ${this.visibility}`;
}

/**
 * Performs an act on a claim. It must succeed or fail as in the model, and every audience must see what the model
 * shows.
 */
export class Step implements fc.AsyncCommand<Model, Real> {
  readonly which: number;
  readonly asked: Act;
  readonly isBlind: boolean;
  /** A blind step performs the act as generated, so that refused acts occur too. */
  constructor(which: number, asked: Act, isBlind: boolean) {
    this.which = which;
    this.asked = asked;
    this.isBlind = isBlind;
  }
  check = (model: Readonly<Model>): boolean => this.actOn(model) !== undefined;
  /** Undefined if no claim or item allows the act. */
  private actOn({ claims }: Readonly<Model>): { at: number; act: Act } | undefined {
    if (claims.length === 0) return undefined;
    const at = this.which % claims.length;
    const claim = claims[at]!;
    const acts = placed(claim, this.asked);
    const act = this.isBlind
      ? acts[0]
      : acts.flatMap(variants).find((each) => typeof next(claim, each) !== 'string');
    return act && { at, act };
  }
  async run(model: Model, real: Real): Promise<void> {
    const { at, act } = this.actOn(model)!;
    const before = model.claims[at]!;
    const ids = real.claims[at]!;
    const { method = 'POST', path, body, by = 'ana', made } = await requestFor(real, before, ids, act);
    const answer = await real.service.ask(method, path, {
      key: real.keys[by],
      body,
      headers: { 'if-match': '*' },
    });
    const expected = next(before, act);
    real.count[typeof expected === 'string' ? 'refused' : 'done'] += 1;
    if (typeof expected === 'string')
      assert.equal(answer.body.type, `/problems/${expected}`, JSON.stringify(answer.body));
    else {
      assert.ok(answer.status < 300, JSON.stringify(answer.body));
      made?.push(answer.body.id);
      model.claims[at] = expected;
    }
    await isShown(real, ids.id, model.claims[at]!);
  }
  toString = (): string => `${this.which} ${JSON.stringify(this.asked)}`;
}

/** The act on each possible item, starting from the generated one. Purely random acts would mostly be refused. */
const placed = (claim: Claim, asked: Act): Act[] => {
  const round = (drawn: number, all: readonly unknown[]): number[] =>
    all.map((_, n) => (drawn + n) % all.length);
  if ('evidence' in asked)
    return round(asked.evidence, claim.evidence).map((evidence) => ({ ...asked, evidence }));
  if ('verdict' in asked)
    return round(asked.verdict, claim.verdicts).map((verdict) => ({ ...asked, verdict }));
  if (asked.act === 'answer')
    return round(asked.objection, claim.objections).map((objection) => ({ ...asked, objection }));
  return [asked];
};

/** The act as generated, by the other person, and with or without a notice. */
const variants = (act: Act): Act[] => [
  act,
  ...('by' in act ? [{ ...act, by: act.by === 'ana' ? ('ben' as const) : ('ana' as const) }] : []),
  ...('notice' in act ? [{ ...act, notice: !act.notice }] : []),
];

const isShown = async ({ service, keys }: Real, id: string, claim: Claim): Promise<void> => {
  for (const [audience, key] of [['public', undefined] as const, ['desk', keys.ben] as const]) {
    const { status, body } = await service.ask('GET', `/claims/${id}`, { key });
    const expected = shown(claim, audience);
    if (expected === undefined) assert.equal(status, 404);
    else {
      const { wording, needsReview, verdict, evidenceInForce, version } = body;
      const rating = verdict?.rating.code ?? null;
      assert.deepEqual(
        { status: body.status, wording, needsReview, rating, evidenceInForce, version },
        expected,
        audience,
      );
    }
  }
};
