import { html } from 'hono/html';
import { timeOf } from '../components/claim-list.ts';
import type { Page } from '../components/layout.ts';
import type { Schemas } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import type { DeskAsked, DeskPage } from './asked.ts';

const shownMax = '50';

/** Whose work is listed. */
const scopes = ['', 'me', 'none'] as const;

const filters = ({ words, link, query }: DeskAsked): Html =>
  html`<nav class="scopes" aria-label="${words.say('queue.whose')}">
    <ul>
      ${scopes.map(
        (assignee) =>
          html`<li>
            <a
              href="${link('/desk', { assignee })}"
              ${(query['assignee'] ?? '') === assignee ? html` aria-current="page"` : ''}
              >${words.term('queue', assignee === '' ? 'all' : assignee)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

const item = (asked: DeskAsked, each: Schemas['LinkedQueueItem']): Html => {
  const { words, link } = asked;
  const path = each.item.startsWith('verdict_')
    ? `/desk/claims/${each.claim}/verdicts/${each.item}`
    : `/desk/claims/${each.claim}`;
  return html`<li>
    <div><span class="rating r0">${words.term('due', each.kind)}</span></div>
    <p class="wording" dir="auto"><a href="${link(path)}">${each.wording}</a></p>
    <ul class="meta">
      <li>${words.say('queue.since')} ${timeOf(asked, each.since)}</li>
      ${each.dueAt === null ? '' : html`<li>${words.say('queue.due')} ${timeOf(asked, each.dueAt)}</li>`}
      <li>
        ${each.assignee === null ? words.say('queue.unassigned') : html`${words.say('queue.with')} <bdi>${each.assignee.name}</bdi>`}
      </li>
    </ul>
  </li>`;
};

const make = async (asked: DeskAsked): Promise<Page> => {
  const { api, words, link, query } = asked;
  const { cursor } = query;
  const assignee = scopes.find((each) => each !== '' && each === query['assignee']);
  const page = await api.get('/desk/queue', {
    params: { query: { limit: shownMax, ...(assignee && { assignee }), ...(cursor && { cursor }) } },
  });
  return {
    title: words.say('desk.queue'),
    body: html`<div class="wide">
      <h1>${words.say('desk.queue')}</h1>
      <p class="lead">${words.say('queue.lead')}</p>
      <p><a class="button" href="${link('/desk/record')}">${words.say('desk.record')}</a></p>
      ${filters(asked)}
      ${
        page.items.length === 0
          ? html`<p class="empty">${words.say('queue.empty')}</p>`
          : html`<ul class="claims">
              ${page.items.map((each) => item(asked, each))}
            </ul>`
      }
      ${page.next === null ? '' : html`<p class="pager"><a href="${link('/desk', { assignee, cursor: page.next })}">${words.say('search.next')}</a></p>`}
    </div>`,
  };
};

/** What waits for the desk, the longest waiting first. */
export const queue: DeskPage = { path: '/:ledger/desk', query: ['assignee', 'cursor'], make };
