import { html } from 'hono/html';
import { claimList } from '../components/claim-list.ts';
import type { Page } from '../components/layout.ts';
import type { Asked } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import { scalesOf } from './reads.ts';

/** The longest text to check, in characters: it stands in the address, so that a result can be passed on. */
const textMaxCharacters = 1_500;

const results = async (asked: Asked, text: string): Promise<Html> => {
  const { api, words } = asked;
  const [{ matches }, scales] = await Promise.all([
    api.post('/claims/match', { body: { text } }),
    scalesOf(asked),
  ]);
  if (matches.length === 0) return html`<p class="empty" role="status">${words.say('check.none')}</p>`;
  const labels = ['likely', 'possible'] as const;
  return html`${labels.map((label) => {
    const some = matches.filter((each) => each.label === label).map(({ claim }) => ({ ...claim, etag: '' }));
    return some.length === 0
      ? ''
      : html`<section class="section">
          <header><h2>${words.say(`check.${label}`)}</h2></header>
          ${claimList(asked, some, scales)}
        </section>`;
  })}`;
};

/** “Has this been checked before?” The claims on record that say what a text says. */
export const check = async (asked: Asked): Promise<Page> => {
  const { words, link, query } = asked;
  const text = query['text']?.slice(0, textMaxCharacters) ?? '';
  const [action = '', search = ''] = link('/check').split('?');
  return {
    title: words.say('nav.check'),
    description: words.say('check.lead'),
    section: '/check',
    canonical: '/check',
    isUnlisted: text !== '',
    body: html`<div class="narrow">
      <h1>${words.say('nav.check')}</h1>
      <p class="lead">${words.say('check.lead')}</p>
      <form action="${action}">
        ${[...new URLSearchParams(search)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <div class="field">
          <label for="text">${words.say('check.text')}</label
          ><textarea id="text" name="text" required maxlength="${textMaxCharacters}" dir="auto">
${text}</textarea>
        </div>
        <button>${words.say('check.button')}</button>
      </form>
      ${text.trim() === '' ? '' : await results(asked, text)}
    </div>`,
  };
};
