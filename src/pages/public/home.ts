import { html } from 'hono/html';
import { claimList } from '../components/claim-list.ts';
import { correctionList } from '../components/corrections.ts';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import type { Page } from '../components/layout.ts';
import { searchBox } from '../components/search-box.ts';
import type { MessageKey } from '../messages/en.ts';
import type { Asked, Query } from '../serving/asked.ts';
import { href, type Html } from '../serving/html.ts';
import { scalesOf } from './reads.ts';

const verdictsShown = '8';
const openShown = '5';
const correctionsShown = '3';

const section = (
  { words, link }: Asked,
  title: MessageKey,
  all: { readonly key: MessageKey; readonly path: string; readonly query?: Query },
  body: Html,
): Html =>
  html`<section class="section">
    <header>
      <h2>${words.say(title)}</h2>
      <a href="${link(all.path, all.query)}">${words.say(all.key)}</a>
    </header>
    ${body}
  </section>`;

const empty = ({ words }: Asked, key: MessageKey): Html => html`<p class="empty">${words.say(key)}</p>`;

const read = async (asked: Asked) => {
  const { api } = asked;
  const newest = { limit: verdictsShown, expand: 'firstAppearance.claimant' as const };
  const [verdicts, open, topics, corrections, policy, scales] = await Promise.all([
    api.get('/claims', { params: { query: { ...newest, status: 'checked' } } }),
    api.get('/claims', { params: { query: { ...newest, limit: openShown, status: 'unchecked' } } }),
    api.get('/claims', { params: { query: { limit: '1', facets: 'topic,status' } } }),
    api.get('/corrections', { params: { query: { limit: correctionsShown } } }),
    api.get('/policy'),
    scalesOf(asked),
  ]);
  return { verdicts, open, topics, corrections, policy, scales };
};

/** The home page of a ledger: what it is, the newest verdicts and corrections, topics. */
export const home = async (asked: Asked): Promise<Page> => {
  const { words, link, ledger } = asked;
  const { verdicts, open, topics, corrections, policy, scales } = await read(asked);
  const { publisher } = policy;
  const name = publisher?.name ?? (ledger === firstLedger ? words.say('site.title') : ledger);
  const values = topics.facets?.['topic']?.values ?? [];
  return {
    title: words.say('home.title'),
    description: words.say('home.lead', { name }),
    canonical: '',
    data: `/v1/ledgers/${ledger}`,
    body: html`<div class="wide">
      <h1>${words.say('home.title')}</h1>
      <p class="lead">${words.say('home.lead', { name })}</p>
      ${searchBox(asked)}
      <div class="columns">
        <div>
          ${section(asked, 'home.verdicts', { key: 'home.allVerdicts', path: '/claims', query: { status: 'checked' } }, verdicts.items.length === 0 ? empty(asked, 'home.noVerdicts') : claimList(asked, verdicts.items, scales))}
          ${section(asked, 'home.open', { key: 'home.allOpen', path: '/claims', query: { status: 'unchecked' } }, open.items.length === 0 ? empty(asked, 'home.empty') : claimList(asked, open.items, scales))}
        </div>
        <div>
          ${section(asked, 'home.corrections', { key: 'home.allCorrections', path: '/corrections' }, corrections.items.length === 0 ? empty(asked, 'home.noCorrections') : correctionList(asked, corrections.items, scales))}
          ${
            values.length === 0
              ? ''
              : html`<section class="section">
                  <header><h2>${words.say('home.topics')}</h2></header>
                  <ul class="tags">
                    ${values.map(
                      ({ value, count }) =>
                        html`<li>
                          <a href="${link('/claims', { topic: value })}"
                            ><span dir="auto">${value}</span>
                            <span class="count">${words.number(count)}</span></a
                          >
                        </li>`,
                    )}
                  </ul>
                </section>`
          }
          ${!publisher ? '' : html`<p class="quiet">${words.say('home.runs', { name: publisher.name })}${publisher.url === undefined ? '' : html` <a href="${href(publisher.url)}">${publisher.url}</a>`}</p>`}
        </div>
      </div>
    </div>`,
  };
};
