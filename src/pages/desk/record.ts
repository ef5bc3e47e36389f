import { html } from 'hono/html';
import type { Page } from '../components/layout.ts';
import type { Schemas } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import { filled, neededOf, textOf, ToConfirm, type Act, type DeskAsked, type DeskPage } from './asked.ts';
import { choicesOf } from './choices.ts';
import { formOf, type FieldOf } from './form.ts';

type Body = Schemas['RecordClaimBody'];
/** The names of the form that choose something on record instead of a new one. */
const chosen = { claimant: 'useClaimant', source: 'useSource' } as const;

/** A choice that means the new thing, and not one on record. */
const anew = 'new';

const idChosen = (form: URLSearchParams, name: keyof typeof chosen): string | undefined => {
  const id = textOf(form, chosen[name]);
  return id === anew ? undefined : id;
};

const claimantIn = (form: URLSearchParams): Body['claimant'] => {
  const id = idChosen(form, 'claimant');
  if (id !== undefined) return id;
  const name = textOf(form, 'claimantName');
  const kind = neededOf(form, 'claimantKind') as Schemas['ClaimantKind'];
  return name === undefined ? undefined : { kind, name };
};

const sourceIn = (form: URLSearchParams): Body['source'] => {
  const id = idChosen(form, 'source');
  if (id !== undefined) return id;
  const { url, title, publisher, publishedOn, text } = filled(form, [
    'url',
    'title',
    'publisher',
    'publishedOn',
    'text',
  ]);
  if (url === undefined && title === undefined && text === undefined) return undefined;
  const more = {
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(publishedOn && { publishedOn }),
    ...(text && { text }),
  };
  return { title: title ?? url ?? '', kind: neededOf(form, 'sourceKind') as Schemas['SourceKind'], ...more };
};

/** The act that the form stands for. Fields that were left empty are left out. */
const bodyOf = (form: URLSearchParams): Body => {
  const [claimant, source] = [claimantIn(form), sourceIn(form)];
  const { date, medium, role, quote, finding } = filled(form, ['date', 'medium', 'role', 'quote', 'finding']);
  const hasOccasion =
    claimant !== undefined || [date, medium, role, quote].some((each) => each !== undefined);
  const occasion = {
    ...(date && { date }),
    ...(medium && { medium }),
    ...(role && { role }),
    ...(quote && { quote: { exact: quote } }),
  };
  const topics = textOf(form, 'topics')
    ?.split(/[\s,]+/)
    .filter((topic) => topic !== '');
  return {
    wording: neededOf(form, 'wording'),
    language: neededOf(form, 'language'),
    ...(topics && { topics }),
    ...(claimant && { claimant }),
    ...(source && { source }),
    ...(hasOccasion && { appearances: [occasion] }),
    ...(finding && { evidence: [{ stance: neededOf(form, 'stance') as Schemas['Stance'], finding }] }),
  };
};

/** Records the claim once the look-alikes were seen. Before, it is judged without writing, and shown with them. */
const recordClaim: Act = async ({ api }, form, header) => {
  const body = bodyOf(form);
  if (form.get('seen') !== 'yes') {
    await api.dryRun.post('/claims', { body });
    throw new ToConfirm();
  }
  const { id } = await api.post('/claims', {
    params: { header: { 'idempotency-key': header['idempotency-key'] } },
    body,
  });
  return `/desk/claims/${id}`;
};

/** What is on record and may be what the form describes. */
interface Alike {
  readonly claims: NonNullable<Schemas['RecordClaimForeseen']['similar']>;
  readonly sources: readonly Schemas['Source'][];
  readonly claimants: Schemas['Suggestions']['items'];
}

const nothingAlike: Alike = { claims: [], sources: [], claimants: [] };

const alikeTo = async ({ api, typed }: DeskAsked): Promise<Alike> => {
  if (typed?.fault !== 'to-confirm') return nothingAlike;
  const name = textOf(typed.form, 'claimantName');
  const [foreseen, names] = await Promise.all([
    api.dryRun.post('/claims', { body: bodyOf(typed.form) }),
    name === undefined || name.length < 2
      ? { items: [] }
      : api.get('/suggest', { params: { query: { of: 'claimant', q: name.slice(0, 100), limit: '5' } } }),
  ]);
  return { claims: foreseen.similar ?? [], sources: foreseen.sameAddress ?? [], claimants: names.items };
};

const choice = (name: string, value: string, text: Html | string, isFirst: boolean): Html =>
  html`<div class="check">
    <input
      type="radio"
      id="${name}-${value}"
      name="${name}"
      value="${value}"
      ${isFirst ? html`checked` : ''}
    />
    <label for="${name}-${value}">${text}</label>
  </div>`;

/** The look-alikes, before anything is saved: claims to read first, and things on record to use instead of new ones. */
const confirmation = ({ words, link, typed }: DeskAsked, { claims, sources, claimants }: Alike): Html => {
  if (typed?.fault !== 'to-confirm') return html``;
  return html`<section class="note alike">
    <h2>${words.say('record.alike')}</h2>
    ${
      claims.length === 0
        ? html`<p>${words.say('record.noneAlike')}</p>`
        : html`<ul>
            ${claims.map(({ claim }) => html`<li><a href="${link(`/desk/claims/${claim.id}`)}" dir="auto">${claim.wording}</a></li>`)}
          </ul>`
    }
    ${
      claimants.length === 0
        ? ''
        : html`<fieldset>
            <legend>${words.say('record.whichClaimant')}</legend>
            ${claimants.map(({ value, label }, at) => choice(chosen.claimant, value, html`<bdi>${label}</bdi>`, at === 0))}
            ${choice(chosen.claimant, anew, words.say('record.newClaimant'), false)}
          </fieldset>`
    }
    ${
      sources.length === 0
        ? ''
        : html`<fieldset>
            <legend>${words.say('record.whichSource')}</legend>
            ${sources.map(({ id, title }, at) => choice(chosen.source, id, html`<bdi>${title}</bdi>`, at === 0))}
            ${choice(chosen.source, anew, words.say('record.newSource'), false)}
          </fieldset>`
    }
    <input type="hidden" name="seen" value="yes" />
    <p>${words.say('record.confirm')}</p>
  </section>`;
};

const fields = (asked: DeskAsked, field: FieldOf, alike: Alike): Html => {
  const { words, query } = asked;
  const { claimant, source, stance } = choicesOf(asked);
  return html`${confirmation(asked, alike)}
    <fieldset>
      <legend>${words.say('record.claim')}</legend>
      ${field({ name: 'wording', label: 'record.wording', hint: 'record.wordingHint', kind: 'textarea', isRequired: true, max: 500 })}
      ${field({ name: 'language', label: 'record.language', hint: 'record.languageHint', isRequired: true, max: 35, value: words.language })}
      ${field({ name: 'topics', label: 'record.topics', hint: 'record.topicsHint', max: 300 })}
    </fieldset>
    <fieldset>
      <legend>${words.say('record.source')}</legend>
      ${field({ name: 'url', label: 'record.url', kind: 'url', max: 2000, value: query['url'], pointer: 'source/url' })}
      ${field({ name: 'title', label: 'record.title', hint: 'record.titleHint', max: 300, value: query['title'], pointer: 'source/title' })}
      ${field({ name: 'sourceKind', label: 'source.kind', kind: 'select', options: source, isRequired: true, pointer: 'source/kind' })}
      ${field({ name: 'publisher', label: 'source.publisher', max: 200, pointer: 'source/publisher' })}
      ${field({ name: 'publishedOn', label: 'source.published', hint: 'record.dateHint', max: 30, pointer: 'source/publishedOn' })}
      ${field({ name: 'text', label: 'record.text', hint: 'record.textHint', kind: 'textarea', max: 200_000, pointer: 'source/text' })}
    </fieldset>
    <fieldset>
      <legend>${words.say('record.occasion')}</legend>
      ${field({ name: 'claimantName', label: 'record.claimant', max: 200, pointer: 'claimant/name' })}
      ${field({ name: 'claimantKind', label: 'record.claimantKind', kind: 'select', options: claimant, isRequired: true, pointer: 'claimant/kind' })}
      ${field({ name: 'role', label: 'record.role', max: 200, pointer: 'appearances/0/role' })}
      ${field({ name: 'date', label: 'record.date', hint: 'record.dateHint', max: 30, pointer: 'appearances/0/date' })}
      ${field({ name: 'medium', label: 'record.medium', max: 200, pointer: 'appearances/0/medium' })}
      ${field({ name: 'quote', label: 'record.quote', hint: 'record.quoteHint', kind: 'textarea', max: 2000, value: query['quote'], pointer: 'appearances/0/quote' })}
    </fieldset>
    <fieldset>
      <legend>${words.say('record.evidence')}</legend>
      ${field({ name: 'finding', label: 'record.finding', hint: 'record.findingHint', kind: 'textarea', max: 2000, pointer: 'evidence/0/finding' })}
      ${field({ name: 'stance', label: 'record.stance', kind: 'select', options: stance, isRequired: true, pointer: 'evidence/0/stance' })}
    </fieldset>`;
};

const make = async (asked: DeskAsked): Promise<Page> => {
  const { words } = asked;
  const alike = await alikeTo(asked);
  const isSeen = asked.typed?.fault === 'to-confirm';
  return {
    title: words.say('desk.record'),
    body: html`<div class="narrow">
      <h1>${words.say('desk.record')}</h1>
      <p class="lead">${words.say('record.lead')}</p>
      ${formOf(asked, {
        act: 'record',
        action: '/desk/record',
        submit: isSeen ? 'record.save' : 'record.next',
        fields: (field) => fields(asked, field, alike),
      })}
    </div>`,
  };
};

/** From an article to a claim with its source, its claimant and evidence, in one form. */
export const record: DeskPage = {
  path: '/:ledger/desk/record',
  query: ['url', 'title', 'quote'],
  make,
  acts: { record: recordClaim },
};
