import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import type { Page } from '../../components/layout.ts';
import { ratingBadge } from '../../components/rating.ts';
import type { Asked, Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import { scalesOf } from '../reads.ts';
import { momentOf } from './read.ts';

type Claim = Schemas['ClaimPageItem'];
type Diff = Schemas['ClaimDiff'];
type Change = Diff['fields'][number];

const historyMaxItems = '100';

/** Fields that the page says in other words: the rating stands above, and the time of a change follows from the others. */
const saidElsewhere = /^(?:verdict|updatedAt|version|firstAppearance)(?:\.|$)/;

const claimAt = async ({ api, params }: Asked, day: string | undefined): Promise<Claim | undefined> => {
  const asOf = momentOf(day);
  const query = { ids: params['claim'] ?? '', status: 'any', expand: 'verdict', ...(asOf && { asOf }) };
  const { items } = await api.get('/claims', { params: { query } });
  return items[0];
};

/** The day in a parameter; nothing where it is a time or a position, which no field for days takes. */
const dayIn = (given: string | undefined): string =>
  given !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : '';

const form = ({ words, link, query, request }: Asked, claim: Claim): Html => {
  const { lang } = request.query as { lang?: string };
  const day = (name: 'from' | 'to', label: string): Html =>
    html`<div>
      <label for="changes-${name}">${label}</label
      ><input
        id="changes-${name}"
        type="date"
        name="${name}"
        value="${dayIn(query[name])}"
        ${name === 'from' ? html`required` : ''}
      />
    </div>`;
  return html`<form class="asof screen" action="${link(`/claims/${claim.id}/changes`).split('?')[0]}">
    ${day('from', words.say('changes.from'))}${day('to', words.say('changes.to'))}
    ${lang === undefined ? '' : html`<input type="hidden" name="lang" value="${words.language}" />`}
    <button class="second">${words.say('changes.button')}</button>
  </form>`;
};

const written = ({ words }: Asked, field: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'boolean') return words.say(value ? 'changes.yes' : 'changes.no');
  if (typeof value === 'string') return words.term(field, value);
  return Array.isArray(value) ? value.map(String).join(', ') : JSON.stringify(value);
};

const fieldOf = (asked: Asked, { field, from, to, added, removed }: Change): Html => {
  const label = asked.words.term('changed', field);
  if (added !== undefined || removed !== undefined)
    return html`<dt>${label}</dt>
      <dd dir="auto">
        ${(removed ?? []).map((each) => html`<del>${each}</del> `)}${(added ?? []).map((each) => html`<ins>${each}</ins> `)}
      </dd>`;
  return html`<dt>${label}</dt>
    <dd dir="auto"><del>${written(asked, field, from)}</del> → <ins>${written(asked, field, to)}</ins></dd>`;
};

const rating = async (asked: Asked, before: Claim, after: Claim): Promise<Html> => {
  const { words } = asked;
  const scales = await scalesOf(asked);
  const badge = ({ verdict, status }: Claim): Html =>
    verdict === null
      ? html`<span class="rating r0">${words.term('status', status)}</span>`
      : ratingBadge(words, verdict.rating, scales);
  const isSame = before.verdict?.rating.code === after.verdict?.rating.code && before.status === after.status;
  return isSame ? html`<p>${badge(after)}</p>` : html`<p>${badge(before)} → ${badge(after)}</p>`;
};

const happened = async (asked: Asked, claim: Claim, since: number): Promise<Html> => {
  const { api, query, words } = asked;
  const asOf = momentOf(query['to']);
  const { items } = await api.get('/claims/{claim}/history', {
    params: { path: { claim: claim.id }, query: { limit: historyMaxItems, ...(asOf && { asOf }) } },
  });
  const lines = items.filter(({ version }) => version > since);
  return lines.length === 0
    ? html``
    : html`<h2>${words.say('changes.happened')}</h2>
        <ol class="timeline">
          ${lines.map((each) => html`<li>${timeOf(asked, each.at)}<span dir="auto" lang="en">${each.what}</span>${each.why === null ? '' : html` <span class="quiet" dir="auto">${each.why}</span>`}</li>`)}
        </ol>`;
};

const compared = async (asked: Asked, before: Claim, after: Claim): Promise<Html> => {
  const { api, words } = asked;
  const between = { fromVersion: String(before.version), toVersion: String(after.version) };
  const diff = await api.get('/claims/{claim}/diff', {
    params: { path: { claim: after.id }, query: between },
  });
  const fields = diff.fields.filter(({ field }) => !saidElsewhere.test(field));
  const isReworded = diff.wording.some(({ kind }) => kind !== 'same');
  const isSame = before.version === after.version;
  return html`${await rating(asked, before, after)}
  ${isSame ? html`<p class="empty">${words.say('changes.none')}</p>` : ''}
  ${
    isReworded
      ? html`<p class="lead" lang="${after.language}" dir="auto">
          ${diff.wording.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`))}
        </p>`
      : ''
  }
  ${fields.length === 0 ? '' : html`<dl class="facts">${fields.map((each) => fieldOf(asked, each))}</dl>`}
  ${await happened(asked, after, before.version)}`;
};

/** What changed of a claim between the ends of two days; without days the form to choose them. */
export const changesPage = async (asked: Asked): Promise<Page | undefined> => {
  const { words, link, query, ledger } = asked;
  const after = await claimAt(asked, query['to']);
  const present = after ?? (await claimAt(asked, undefined));
  if (present === undefined) return undefined;
  const before = query['from'] === undefined ? undefined : await claimAt(asked, query['from']);
  const missing =
    query['from'] === undefined ? undefined : before === undefined ? query['from'] : query['to'];
  return {
    title: `${words.say('changes.title')}: ${present.wording}`,
    isUnlisted: true,
    data: `/v1/ledgers/${ledger}/claims/${present.id}/history`,
    body: html`<article class="narrow">
      <p class="kicker">${words.say('changes.title')}</p>
      <h1 lang="${present.language}" dir="auto">
        <a href="${link(`/claims/${present.id}`)}">${present.wording}</a>
      </h1>
      ${form(asked, present)}
      ${
        before !== undefined && after !== undefined
          ? await compared(asked, before, after)
          : missing === undefined
            ? ''
            : html`<p class="empty">${words.say('changes.notYet', { date: words.date(missing) })}</p>`
      }
    </article>`,
  };
};
