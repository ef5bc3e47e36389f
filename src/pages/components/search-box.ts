import { html } from 'hono/html';
import type { Asked, Query } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';

/** The search box. It keeps the filters and the language that were chosen. */
export const searchBox = (
  { words, link, query }: Pick<Asked, 'words' | 'link' | 'query'>,
  kept: Query = {},
): Html => {
  const [action = '', search = ''] = link('/claims', kept).split('?');
  return html`<form class="search" action="${action}" role="search">
    ${[...new URLSearchParams(search)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <label for="q">${words.say('home.search')}</label>
    <div>
      <input id="q" name="q" type="search" maxlength="200" dir="auto" value="${query['q'] ?? ''}" /><button>
        ${words.say('home.button')}
      </button>
    </div>
  </form>`;
};
