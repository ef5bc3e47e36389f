import { html } from 'hono/html';
import { correctionList } from '../components/corrections.ts';
import type { Page } from '../components/layout.ts';
import type { Asked } from '../serving/asked.ts';
import { scalesOf } from './reads.ts';
import { pager } from './search.ts';

const pageItems = '30';

/** Every correction that was published, the newest first. */
export const corrections = async (asked: Asked): Promise<Page> => {
  const { api, words, ledger, query } = asked;
  const { cursor } = query;
  const [page, scales] = await Promise.all([
    api.get('/corrections', { params: { query: { limit: pageItems, ...(cursor && { cursor }) } } }),
    scalesOf(asked),
  ]);
  return {
    title: words.say('nav.corrections'),
    description: words.say('corrections.lead'),
    section: '/corrections',
    canonical: '/corrections',
    isUnlisted: cursor !== undefined,
    data: `/v1/ledgers/${ledger}/corrections`,
    body: html`<div class="narrow">
      <h1>${words.say('nav.corrections')}</h1>
      <p class="lead">${words.say('corrections.lead')}</p>
      ${page.items.length === 0 ? html`<p class="empty">${words.say('home.noCorrections')}</p>` : correctionList(asked, page.items, scales)}${pager(asked, '/corrections', page.next)}
    </div>`,
  };
};
