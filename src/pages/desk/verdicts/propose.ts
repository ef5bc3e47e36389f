import { html } from 'hono/html';
import type { Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import { neededOf, textOf, type Act, type DeskAsked } from '../asked.ts';
import type { FieldOf, FormSpec } from '../form.ts';
import type { DeskClaim } from '../read-claim.ts';

type Body = Schemas['ProposeVerdictBody'];
type Verdict = Schemas['Verdict'];

/** What a form may say of a piece of evidence. */
const uses = ['reliedOn', 'setAside', ''] as const;
/** The most pieces of evidence that a form asks about. */
const askedMax = 100;

const sides = ['supports', 'refutes'] as const;

const citationsIn = (form: URLSearchParams, use: 'reliedOn' | 'setAside') =>
  form
    .getAll('cited')
    .slice(0, askedMax)
    .filter((evidence) => form.get(`use-${evidence}`) === use)
    .map((evidence) => ({ evidence, reason: neededOf(form, `why-${evidence}`) }));

/** The proposal that a form stands for. A rating is named with its scale, as `scale/code`. */
export const proposalIn = (form: URLSearchParams): Body => {
  const [scale = '', rating = ''] = neededOf(form, 'rating').split('/');
  const noneFound = sides.filter((side) => form.get(`none-${side}`) === 'yes');
  const combination = textOf(form, 'combination');
  return {
    ...{ scale, rating, rationale: neededOf(form, 'rationale') },
    reliedOn: citationsIn(form, 'reliedOn'),
    setAside: citationsIn(form, 'setAside'),
    ...(noneFound.length > 0 && { noneFound }),
    ...(combination && { combination }),
  };
};

export const proposeVerdict: Act = async ({ api, params }, form, header) => {
  const claim = params['claim'] ?? '';
  const { id } = await api.post('/claims/{claim}/verdicts', {
    params: { path: { claim }, header: { 'idempotency-key': header['idempotency-key'] } },
    body: proposalIn(form),
  });
  return `/desk/claims/${claim}/verdicts/${id}`;
};

const ratings = ({ scales }: DeskClaim): (readonly [string, string])[] =>
  [...scales.values()].flatMap((scale) =>
    scale.ratings.map(({ code, label, meaning }) => {
      const more = meaning === undefined ? '' : `: ${meaning}`;
      return [`${scale.id}/${code}`, `${label}${more}`.slice(0, 120)] as const;
    }),
  );

const citedIn = (verdict: Verdict | undefined, evidence: string) => {
  const relied = verdict?.reliedOn.find((each) => each.evidence === evidence);
  const aside = verdict?.setAside.find((each) => each.evidence === evidence);
  return { use: relied ? 'reliedOn' : aside ? 'setAside' : '', reason: (relied ?? aside)?.reason ?? '' };
};

const evidenceFields = (asked: DeskAsked, about: DeskClaim, field: FieldOf, verdict?: Verdict): Html => {
  const { words } = asked;
  const inForce = about.evidence.filter(({ state }) => state === 'accepted' || state === 'challenged');
  if (inForce.length === 0) return html`<p class="quiet">${words.say('verdict.noEvidence')}</p>`;
  return html`${inForce.slice(0, askedMax).map((each) => {
    const { use, reason } = citedIn(verdict, each.id);
    return html`<fieldset>
      <legend dir="auto">${each.finding}</legend>
      <input type="hidden" name="cited" value="${each.id}" />
      <p class="quiet">
        ${words.term('stance', each.stance)}${each.strength === null ? '' : html` · ${words.term('strength', each.strength)}`}
      </p>
      ${field({
        ...{ name: `use-${each.id}`, label: 'verdict.use', kind: 'select', isRequired: true },
        value: verdict === undefined ? 'reliedOn' : use,
        options: uses.map((code) => [code, words.term('use', code === '' ? 'none' : code)] as const),
      })}
      ${field({ name: `why-${each.id}`, label: 'verdict.why', max: 1000, value: reason })}
    </fieldset>`;
  })}`;
};

/** The fields of a proposal, filled from an earlier one where there is one. */
export const proposalFields = (
  asked: DeskAsked,
  about: DeskClaim,
  field: FieldOf,
  verdict?: Verdict,
): Html => {
  const { words } = asked;
  const rating = verdict && `${verdict.rating.scale}/${verdict.rating.code}`;
  return html`${field({ name: 'rating', label: 'verdict.rating', kind: 'select', options: ratings(about), isRequired: true, value: rating })}
    ${field({ name: 'rationale', label: 'verdict.rationale', hint: 'verdict.rationaleHint', kind: 'textarea', isRequired: true, max: 10_000, value: verdict?.rationale })}
    ${evidenceFields(asked, about, field, verdict)}
    ${sides.map((side) => field({ name: `none-${side}`, label: `verdict.none-${side}`, kind: 'checkbox', value: verdict?.noneFound?.includes(side) === true ? 'yes' : '' }))}
    ${field({ name: 'combination', label: 'verdict.combination', hint: 'verdict.combinationHint', kind: 'textarea', max: 10_000, value: verdict?.combination })}
    <p class="quiet">${words.say('verdict.second')}</p>`;
};

export const proposeForm = (asked: DeskAsked, about: DeskClaim): FormSpec => ({
  ...{ act: 'propose', action: `/desk/claims/${about.claim.id}`, submit: 'verdict.propose' },
  fields: (field) => proposalFields(asked, about, field),
});
