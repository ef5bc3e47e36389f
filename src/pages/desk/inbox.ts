import { html } from 'hono/html';
import { timeOf } from '../components/claim-list.ts';
import type { Html } from '../serving/html.ts';
import { neededOf, textOf, type Act, type DeskAsked } from './asked.ts';
import { foldedForm } from './form.ts';
import { may, type DeskClaim } from './read-claim.ts';

const pathOf = ({ params }: DeskAsked, form: URLSearchParams) => ({
  claim: params['claim'] ?? '',
  objection: textOf(form, 'item') ?? '',
});
const shownAt = ({ params }: DeskAsked): string => `/desk/claims/${params['claim'] ?? ''}#inbox`;

export const inboxActs: Readonly<Record<string, Act>> = {
  'release-objection': async (asked, form, header) => {
    await asked.api.post('/claims/{claim}/objections/{objection}/release', {
      params: { path: pathOf(asked, form), header },
      body: form.get('withhold') === 'yes' ? { withholdText: true } : {},
    });
    return shownAt(asked);
  },
  'set-aside': async (asked, form, header) => {
    await asked.api.post('/claims/{claim}/objections/{objection}/set-aside', {
      params: { path: pathOf(asked, form), header },
      body: { reason: neededOf(form, 'reason') },
    });
    return shownAt(asked);
  },
};

const actsOn = (asked: DeskAsked, { claim, version }: DeskClaim, item: string): Html => {
  const spec = { item, action: `/desk/claims/${claim.id}`, version };
  return html`${foldedForm(asked, 'inbox.release', {
    ...{ act: 'release-objection', ...spec, submit: 'inbox.release' },
    fields: (field) => field({ name: 'withhold', label: 'inbox.withhold', kind: 'checkbox' }),
  })}
  ${foldedForm(asked, 'inbox.setAside', {
    ...{ act: 'set-aside', ...spec, submit: 'inbox.setAside', isSecond: true },
    fields: (field) =>
      field({ name: 'reason', label: 'form.reason', kind: 'textarea', isRequired: true, max: 1000 }),
  })}`;
};

/** What people without a key sent and the desk has not released yet. */
export const inboxDesk = (asked: DeskAsked, about: DeskClaim): Html | string => {
  const { words } = asked;
  const { waiting, contacts } = about;
  if (waiting.length === 0) return '';
  return html`<section class="section">
    <header><h2 id="inbox">${words.say('inbox.title')}</h2></header>
    <p class="quiet">${words.say('inbox.lead')}</p>
    <ul class="items">
      ${waiting.map(
        (each) =>
          html`<li id="${each.id}">
            <blockquote dir="auto"><p>${each.text}</p></blockquote>
            <p class="meta">${words.say('queue.since')} ${timeOf(asked, each.lodgedAt)}</p>
            ${contacts.has(each.id) ? html`<p>${words.say('inbox.contact')}: <bdi>${contacts.get(each.id)}</bdi></p>` : ''}
            ${may(asked, 'release-objection') ? actsOn(asked, about, each.id) : ''}
          </li>`,
      )}
    </ul>
  </section>`;
};
