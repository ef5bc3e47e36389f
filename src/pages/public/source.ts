import { html } from 'hono/html';
import { claimList, timeOf } from '../components/claim-list.ts';
import type { Page } from '../components/layout.ts';
import { orNothing, type Asked, type Schemas } from '../serving/asked.ts';
import { href, type Html } from '../serving/html.ts';
import type { Moved } from '../serving/page.ts';
import { scalesOf } from './reads.ts';
import { pager } from './search.ts';

const pageItems = '20';

const facts = (asked: Asked, source: Schemas['Source']): Html => {
  const { words } = asked;
  return html`<dl class="facts">
    <dt>${words.say('source.kind')}</dt>
    <dd>${words.term('kind', source.kind)}</dd>
    ${
      source.publisher === undefined
        ? ''
        : html`<dt>${words.say('source.publisher')}</dt>
            <dd dir="auto">${source.publisher}</dd>`
    }
    ${
      source.authors === undefined || source.authors.length === 0
        ? ''
        : html`<dt>${words.say('source.authors')}</dt>
            <dd dir="auto">${source.authors.join(', ')}</dd>`
    }
    ${
      source.publishedOn === undefined
        ? ''
        : html`<dt>${words.say('source.published')}</dt>
            <dd>${timeOf(asked, source.publishedOn)}</dd>`
    }
    ${
      source.url === undefined
        ? ''
        : html`<dt>${words.say('source.address')}</dt>
            <dd><a href="${href(source.url)}" rel="nofollow">${source.url}</a></dd>`
    }
    ${
      source.mergedFrom.length === 0
        ? ''
        : html`<dt>${words.say('source.mergedFrom')}</dt>
            ${source.mergedFrom.map(
              (each) =>
                html`<dd>
                  <code class="code" dir="ltr">${each.source}</code> (${timeOf(asked, each.since)})
                </dd>`,
            )}`
    }
    <dt>${words.say('source.state')}</dt>
    <dd>${words.term('source', source.state)}</dd>
  </dl>`;
};

const captures = (asked: Asked, source: Schemas['Source']): Html | '' =>
  source.captures.length === 0
    ? ''
    : html`<section>
        <h2>${asked.words.say('source.captures')}</h2>
        <ul class="items">
          ${source.captures.map(
            ({ sha256, mediaType, retrievedAt, archivedAt }) =>
              html`<li>
                <p>${timeOf(asked, retrievedAt)} · ${mediaType}</p>
                ${archivedAt === undefined ? '' : html`<p><a href="${href(archivedAt)}" rel="nofollow">${archivedAt}</a></p>`}<code
                  class="code"
                  dir="ltr"
                  >sha256 ${sha256}</code
                >
              </li>`,
          )}
        </ul>
      </section>`;

/** A source: what it is, the copies kept of it, and the claims for which it was cited. */
export const sourcePage = async (asked: Asked): Promise<Page | Moved | undefined> => {
  const { api, words, link, ledger, params, query } = asked;
  const { source: id = '' } = params;
  const { cursor } = query;
  const source = await orNothing(api.get('/sources/{source}', { params: { path: { source: id } } }));
  if (source === undefined) return undefined;
  const now = source.mergedInto ?? source.id;
  if (now !== id) return { movedTo: link(`/sources/${now}`) };
  const claims = { source: id, status: 'any', limit: pageItems, ...(cursor && { cursor }) };
  const [page, scales] = await Promise.all([
    api.get('/claims', { params: { query: claims } }),
    scalesOf(asked),
  ]);
  return {
    title: source.title,
    section: '/claims',
    canonical: `/sources/${id}`,
    isUnlisted: cursor !== undefined,
    data: `/v1/ledgers/${ledger}/sources/${id}`,
    body: html`<div class="wide">
      <p class="kicker">${words.term('kind', source.kind)}</p>
      <h1 lang="${source.language ?? 'und'}" dir="auto">${source.title}</h1>
      ${source.state === 'withdrawn' ? html`<div class="note"><h2>${words.say('source.withdrawnBanner', { reason: source.stateReason ?? '' })}</h2></div>` : ''}
      <div class="columns">
        <div>
          ${facts(asked, source)}
          <section class="section">
            <header><h2>${words.say('source.cited')}</h2></header>
            ${page.items.length === 0 ? html`<p class="empty">${words.say('search.none')}</p>` : claimList(asked, page.items, scales)}${pager(asked, `/sources/${id}`, page.next)}
          </section>
        </div>
        <aside class="side" aria-label="${words.say('source.captures')}">${captures(asked, source)}</aside>
      </div>
    </div>`,
  };
};
