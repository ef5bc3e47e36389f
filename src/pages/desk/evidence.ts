import { html } from 'hono/html';
import type { Schemas } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import { actLinks } from './acts/page.ts';
import { filled, neededOf, textOf, type Act, type DeskAsked } from './asked.ts';
import { choicesOf } from './choices.ts';
import { foldedForm, type FormSpec } from './form.ts';
import { may, type DeskClaim } from './read-claim.ts';

type Evidence = Schemas['EvidencePageItem'];

const onItem = ({ params }: DeskAsked, form: URLSearchParams) => ({
  claim: params['claim'] ?? '',
  evidence: neededOf(form, 'item'),
});
const back = ({ claim, evidence }: { claim: string; evidence: string }): string =>
  `/desk/claims/${claim}#${evidence}`;

const newSource = 'new';

/** The source that a form chose or describes. A new one is registered under the id of the form, so once. */
const sourceOf = async ({ api }: DeskAsked, form: URLSearchParams, once: string): Promise<string> => {
  const chosen = textOf(form, 'source');
  if (chosen !== undefined && chosen !== newSource) return chosen;
  const { url, title } = filled(form, ['url', 'title']);
  const kind = neededOf(form, 'sourceKind') as Schemas['SourceKind'];
  const { id } = await api.post('/sources', {
    params: { header: { 'idempotency-key': `${once}-source` } },
    body: { title: title ?? url ?? '', kind, ...(url && { url }) },
  });
  return id;
};

/** The acts on evidence. */
export const evidenceActs: Readonly<Record<string, Act>> = {
  offer: async (asked, form, header) => {
    const { api, params } = asked;
    const path = { claim: params['claim'] ?? '' };
    const source = await sourceOf(asked, form, header['idempotency-key']);
    const quote = textOf(form, 'quote');
    const { id } = await api.post('/claims/{claim}/evidence', {
      params: { path, header: { 'idempotency-key': header['idempotency-key'] } },
      body: {
        source,
        stance: neededOf(form, 'stance') as Schemas['Stance'],
        finding: neededOf(form, 'finding'),
        ...(quote && { quote: { exact: quote } }),
      },
    });
    return back({ ...path, evidence: id });
  },
  accept: async (asked, form, header) => {
    const path = onItem(asked, form);
    await asked.api.post('/claims/{claim}/evidence/{evidence}/accept', {
      params: { path, header },
      body: {
        strength: neededOf(form, 'strength') as Schemas['Strength'],
        ...filled(form, ['reason']),
      },
    });
    return back(path);
  },
  'decline-evidence': async (asked, form, header) => {
    const path = onItem(asked, form);
    const body = { reason: neededOf(form, 'reason') };
    await asked.api.post('/claims/{claim}/evidence/{evidence}/decline', { params: { path, header }, body });
    return back(path);
  },
  challenge: async (asked, form, header) => {
    const path = onItem(asked, form);
    const body = { reason: neededOf(form, 'reason') };
    await asked.api.post('/claims/{claim}/evidence/{evidence}/challenge', { params: { path, header }, body });
    return back(path);
  },
  'withdraw-evidence': async (asked, form, header) => {
    const path = onItem(asked, form);
    const body = { reason: neededOf(form, 'reason') };
    await asked.api.post('/claims/{claim}/evidence/{evidence}/withdraw', { params: { path, header }, body });
    return back(path);
  },
};

/** A form with one required reason. */
const withReason = (
  act: string,
  item: string,
  spec: Pick<FormSpec, 'action' | 'version' | 'submit'>,
): FormSpec => ({
  ...{ act, item, ...spec, isSecond: true },
  fields: (field) =>
    field({
      name: 'reason',
      label: 'form.reason',
      hint: 'form.reasonHint',
      kind: 'textarea',
      isRequired: true,
      max: 1000,
    }),
});

const formsOf = (asked: DeskAsked, { claim, version }: DeskClaim, each: Evidence): Html => {
  const spec = { action: `/desk/claims/${claim.id}`, version };
  const { strength } = choicesOf(asked);
  const isInForce = each.state === 'accepted' || each.state === 'challenged';
  if (each.state === 'offered')
    return html`${
      may(asked, 'accept-evidence')
        ? html`${foldedForm(asked, 'evidence.accept', {
            ...{ act: 'accept', item: each.id, ...spec, submit: 'evidence.accept' },
            fields: (field) =>
              html`${field({ name: 'strength', label: 'evidence.strength', kind: 'select', options: strength, isRequired: true })}${field({ name: 'reason', label: 'form.reason', kind: 'textarea', max: 1000 })}`,
          })}${foldedForm(asked, 'evidence.decline', withReason('decline-evidence', each.id, { ...spec, submit: 'evidence.decline' }))}`
        : ''
    }`;
  if (!isInForce) return html``;
  return html`${may(asked, 'challenge-evidence') ? foldedForm(asked, 'evidence.challenge', withReason('challenge', each.id, { ...spec, submit: 'evidence.challenge' })) : ''}${may(asked, 'withdraw-evidence') ? foldedForm(asked, 'evidence.withdraw', withReason('withdraw-evidence', each.id, { ...spec, submit: 'evidence.withdraw' })) : ''}`;
};

const item = (asked: DeskAsked, about: DeskClaim, each: Evidence): Html => {
  const { words, link } = asked;
  const source = about.sources.get(each.source);
  return html`<li id="${each.id}">
    <p>
      <strong>${words.term('evidence', each.state)}</strong> ·
      ${words.term('stance', each.stance)}${each.strength === null ? '' : html` · ${words.term('strength', each.strength)}`}
    </p>
    <p dir="auto">${each.finding}</p>
    ${each.quote === undefined ? '' : html`<blockquote dir="auto"><p>${each.quote.exact}</p></blockquote>`}
    ${
      source === undefined
        ? ''
        : html`<p class="meta">
            <a href="${link(`/desk/sources/${source.id}`)}"><bdi>${source.title}</bdi></a>
          </p>`
    }
    ${each.challenges
      .filter(({ state }) => state === 'open')
      .map(
        ({ id, reason }) =>
          html`<p class="quiet" dir="auto">${words.say('claim.challenge', { reason })}</p>
            ${actLinks(asked, ['dismiss-challenge'], { claim: about.claim.id, evidence: each.id, challenge: id })}`,
      )}
    ${formsOf(asked, about, each)}
  </li>`;
};

const offerForm = (asked: DeskAsked, { claim, sources }: DeskClaim): Html => {
  const { source, stance } = choicesOf(asked);
  const { words } = asked;
  const known = [...sources.values()].map(({ id, title }) => [id, title] as const);
  return foldedForm(asked, 'evidence.offer', {
    ...{ act: 'offer', action: `/desk/claims/${claim.id}`, submit: 'evidence.offer' },
    fields: (field) =>
      html`${field({ name: 'finding', label: 'record.finding', hint: 'record.findingHint', kind: 'textarea', isRequired: true, max: 2000 })}
      ${field({ name: 'stance', label: 'record.stance', kind: 'select', options: stance, isRequired: true })}
      ${field({ name: 'source', label: 'evidence.from', kind: 'select', options: [[newSource, words.say('evidence.newSource')], ...known], isRequired: true })}
      ${field({ name: 'url', label: 'record.url', kind: 'url', max: 2000 })}
      ${field({ name: 'title', label: 'record.title', hint: 'record.titleHint', max: 300 })}
      ${field({ name: 'sourceKind', label: 'source.kind', kind: 'select', options: source, isRequired: true, pointer: 'kind' })}
      ${field({ name: 'quote', label: 'record.quote', hint: 'record.quoteHint', kind: 'textarea', max: 1000 })}`,
  });
};

/** The evidence of a claim, each piece with the acts that are possible on it. */
export const evidenceDesk = (asked: DeskAsked, about: DeskClaim): Html => {
  const { words } = asked;
  return html`<section class="section">
    <header><h2 id="evidence">${words.say('claim.evidence')}</h2></header>
    ${
      about.evidence.length === 0
        ? html`<p class="empty">${words.say('evidence.none')}</p>`
        : html`<ul class="items">
            ${about.evidence.map((each) => item(asked, about, each))}
          </ul>`
    }
    ${offerForm(asked, about)}
  </section>`;
};
