import { html } from 'hono/html';
import { claimList, timeOf } from '../components/claim-list.ts';
import type { Page } from '../components/layout.ts';
import { orNothing, type Asked, type Schemas } from '../serving/asked.ts';
import { href, type Html } from '../serving/html.ts';
import type { Moved } from '../serving/page.ts';
import { scalesOf } from './reads.ts';
import { pager } from './search.ts';

const pageItems = '20';

const offices = (asked: Asked, roles: Schemas['Claimant']['roles']): Html | '' =>
  roles.length === 0
    ? ''
    : html`<section>
        <h2>${asked.words.say('claimant.offices')}</h2>
        <ul class="items">
          ${roles.map(
            ({ title, organisation, from, until }) =>
              html`<li>
                <p dir="auto">${title}${organisation === undefined ? '' : html`, ${organisation}`}</p>
                <p class="quiet">
                  ${from === undefined ? '' : timeOf(asked, from)} –
                  ${until === undefined ? '' : timeOf(asked, until)}
                </p>
              </li>`,
          )}
        </ul>
      </section>`;

/** A claimant: who it is, its offices over time, and its claims on record. */
export const claimantPage = async (asked: Asked): Promise<Page | Moved | undefined> => {
  const { api, words, link, ledger, params, query } = asked;
  const { claimant: id = '' } = params;
  const { cursor } = query;
  const claimant = await orNothing(api.get('/claimants/{claimant}', { params: { path: { claimant: id } } }));
  if (claimant === undefined) return undefined;
  const now = claimant.mergedInto ?? claimant.id;
  if (now !== id) return { movedTo: link(`/claimants/${now}`) };
  const claims = { claimant: id, limit: pageItems, ...(cursor && { cursor }) };
  const [page, scales] = await Promise.all([
    api.get('/claims', { params: { query: claims } }),
    scalesOf(asked),
  ]);
  return {
    title: claimant.name,
    description: claimant.description ?? words.say('claimant.claims'),
    section: '/claims',
    canonical: `/claimants/${id}`,
    isUnlisted: cursor !== undefined,
    data: `/v1/ledgers/${ledger}/claimants/${id}`,
    body: html`<div class="wide">
      <p class="kicker">${words.term('claimant', claimant.kind)}</p>
      <h1 dir="auto">${claimant.name}</h1>
      ${claimant.description === undefined ? '' : html`<p class="lead" dir="auto">${claimant.description}</p>`}
      <div class="columns">
        <div>
          <section class="section">
            <header><h2>${words.say('claimant.claims')}</h2></header>
            <p class="quiet">${words.say('claimant.sample')}</p>
            ${page.items.length === 0 ? html`<p class="empty">${words.say('search.none')}</p>` : claimList(asked, page.items, scales)}${pager(asked, `/claimants/${id}`, page.next)}
          </section>
        </div>
        <aside class="side" aria-label="${words.say('claim.facts')}">
          ${offices(asked, claimant.roles)}${(claimant.sameAs ?? []).map((each) => html`<p><a href="${href(each)}" rel="nofollow">${each}</a></p>`)}
        </aside>
      </div>
    </div>`,
  };
};
