import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import type { Page } from '../../components/layout.ts';
import { orNothing, type Schemas } from '../../serving/asked.ts';
import { href, type Html } from '../../serving/html.ts';
import { actLinks } from '../acts/page.ts';
import type { DeskAsked, DeskPage } from '../asked.ts';

type Source = Schemas['Source'];

const captures = (asked: DeskAsked, source: Source): Html => {
  const { words } = asked;
  if (source.captures.length === 0) return html`<p class="empty">${words.say('desk.noCaptures')}</p>`;
  return html`<ul class="items">
    ${source.captures.map(
      (each) =>
        html`<li>
          <p>${timeOf(asked, each.retrievedAt)} · <bdi dir="ltr">${each.mediaType}</bdi></p>
          <p class="meta"><code dir="ltr">${each.sha256}</code></p>
          ${actLinks(asked, ['withdraw-capture'], { source: source.id, capture: each.id })}
        </li>`,
    )}
  </ul>`;
};

const make = async (asked: DeskAsked): Promise<Page | undefined> => {
  const { api, params, words, link } = asked;
  const path = { source: params['source'] ?? '' };
  const source = await orNothing(api.get('/sources/{source}', { params: { path } }));
  if (source === undefined) return undefined;
  const isMerged = source.id !== path.source;
  const isWithdrawn = source.state === 'withdrawn';
  const whatBecameOfIt = isWithdrawn
    ? (['restore-source'] as const)
    : (['describe-source', 'report-source-change', 'report-source-gone', 'withdraw-source'] as const);
  return {
    title: source.title,
    body: html`<div class="narrow">
      <p class="kicker">${words.term('kind', source.kind)}</p>
      <h1 dir="auto">${source.title}</h1>
      ${source.url === undefined ? '' : html`<p><a href="${href(source.url)}" dir="ltr">${source.url}</a></p>`}
      <p><a href="${link(`/sources/${source.id}`)}">${words.say('claim.asReaders')}</a></p>
      ${source.stateReason === null ? '' : html`<p class="quiet" dir="auto">${source.stateReason}</p>`}
      ${actLinks(asked, isMerged ? ['unmerge-source'] : [...whatBecameOfIt, 'merge-source'], path)}
      <section class="section">
        <header><h2>${words.say('desk.captures')}</h2></header>
        ${captures(asked, source)}
      </section>
    </div>`,
  };
};

/** A source as the desk works on it. */
export const sourceDesk: DeskPage = { path: '/:ledger/desk/sources/:source', make };
