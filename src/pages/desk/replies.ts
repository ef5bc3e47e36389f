import { html } from 'hono/html';
import { timeOf } from '../components/claim-list.ts';
import type { Html } from '../serving/html.ts';
import { neededOf, textOf, type Act, type DeskAsked } from './asked.ts';
import { foldedForm } from './form.ts';
import { may, type DeskClaim } from './read-claim.ts';

/** A day in a form, as the moment at its end. */
export const endOfDay = (day: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T23:59:59.000Z` : day;

export const replyActs: Readonly<Record<string, Act>> = {
  'request-reply': async ({ api, params }, form, header) => {
    const claim = params['claim'] ?? '';
    await api.post('/claims/{claim}/replies', {
      params: { path: { claim }, header: { 'idempotency-key': header['idempotency-key'] } },
      body: {
        claimant: neededOf(form, 'claimant'),
        question: neededOf(form, 'question'),
        dueAt: endOfDay(neededOf(form, 'dueAt')),
      },
    });
    return `/desk/claims/${claim}#replies`;
  },
  'receive-reply': async ({ api, params }, form, header) => {
    const claim = params['claim'] ?? '';
    const reply = textOf(form, 'item') ?? '';
    await api.post('/claims/{claim}/replies/{reply}/receive', {
      params: { path: { claim, reply }, header },
      body: { text: neededOf(form, 'text') },
    });
    return `/desk/claims/${claim}#replies`;
  },
};

/** What those concerned were asked and answered. */
export const repliesDesk = (asked: DeskAsked, { claim, version, replies, claimants }: DeskClaim): Html => {
  const { words } = asked;
  const action = `/desk/claims/${claim.id}`;
  const known = [...claimants.values()].map(({ id, name }) => [id, name] as const);
  return html`<section class="section">
    <header><h2 id="replies">${words.say('claim.replies')}</h2></header>
    ${replies.length === 0 ? html`<p class="empty">${words.say('reply.none')}</p>` : ''}
    <ul class="items">
      ${replies.map(
        (each) =>
          html`<li id="${each.id}">
            <p>
              <bdi>${claimants.get(each.claimant)?.name ?? each.claimant}</bdi> ·
              ${words.term('reply', each.state)}${each.dueAt === null ? '' : html` · ${words.say('queue.due')} ${timeOf(asked, each.dueAt)}`}
            </p>
            ${each.question === null ? '' : html`<p class="quiet" dir="auto">${each.question}</p>`}
            ${each.text === null ? '' : html`<blockquote dir="auto"><p>${each.text}</p></blockquote>`}
            ${
              each.state !== 'received' && may(asked, 'receive-reply')
                ? foldedForm(asked, 'reply.receive', {
                    ...{ act: 'receive-reply', item: each.id, action, version, submit: 'reply.receive' },
                    fields: (field) =>
                      field({
                        name: 'text',
                        label: 'reply.text',
                        kind: 'textarea',
                        isRequired: true,
                        max: 5000,
                      }),
                  })
                : ''
            }
          </li>`,
      )}
    </ul>
    ${
      known.length > 0 && may(asked, 'request-reply')
        ? foldedForm(asked, 'reply.request', {
            ...{ act: 'request-reply', action, submit: 'reply.request' },
            fields: (field) =>
              html`${field({ name: 'claimant', label: 'record.claimant', kind: 'select', options: known, isRequired: true })}
              ${field({ name: 'question', label: 'reply.question', kind: 'textarea', isRequired: true, max: 2000 })}
              ${field({ name: 'dueAt', label: 'reply.dueAt', kind: 'date', isRequired: true })}`,
          })
        : ''
    }
  </section>`;
};
