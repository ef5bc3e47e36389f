import { html } from 'hono/html';
import type { MessageKey } from '../messages/en.ts';
import { layout, type Framed } from './layout.ts';
import type { Html } from '../serving/html.ts';

/** What a page says about an error: the fields of the problem document that a program gets. */
export interface ErrorShown {
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
}

const wordsOfStatus: Readonly<Record<number, readonly [MessageKey, MessageKey]>> = {
  400: ['error.400', 'error.400.text'],
  404: ['error.404', 'error.404.text'],
  410: ['error.410', 'error.410.text'],
  429: ['error.429', 'error.429.text'],
  451: ['error.451', 'error.451.text'],
  503: ['error.503', 'error.503.text'],
};

/** The page of an error, in words and with the id of the request. */
export const errorPage = (asked: Framed, { status, detail, requestId }: ErrorShown): Html => {
  const { words, link } = asked;
  const [title, text] = wordsOfStatus[status] ?? (['error.other', 'error.other.text'] as const);
  return layout(asked, {
    title: words.say(title),
    isUnlisted: true,
    body: html`<div class="narrow">
      <h1>${words.say(title)}</h1>
      <p class="lead">${words.say(text, { detail })}</p>
      <form class="search" action="${link('/claims')}" role="search">
        <label for="q">${words.say('home.search')}</label>
        <div>
          <input id="q" name="q" type="search" maxlength="200" /><button>${words.say('home.button')}</button>
        </div>
      </form>
      <p class="quiet">${words.say('error.requestId', { id: requestId })}</p>
    </div>`,
  });
};
