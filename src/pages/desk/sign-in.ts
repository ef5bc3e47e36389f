import { html } from 'hono/html';
import type { Page } from '../components/layout.ts';
import type { MessageKey } from '../messages/en.ts';
import type { Asked } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';

/** The longest key or token, in characters. Tokens of some issuers have a few kilobytes. */
export const credentialMaxCharacters = 8_000;

/** Where to go after sign-in, and a form that was sent after the session ended. */
export interface Return {
  /** The path and query of a page of this ledger's desk. */
  readonly to: string;
  /** The form as it was typed, encoded as it was sent. */
  readonly kept?: string | undefined;
}

/** Only addresses of this ledger's desk: a foreign one would lead people who trust this service elsewhere. */
export const returnTo = (ledger: string, to: string | null | undefined): string => {
  const desk = `/${ledger}/desk`;
  const isOurs = to === desk || to?.startsWith(`${desk}/`) === true || to?.startsWith(`${desk}?`) === true;
  return isOurs && /^[\x21-\x5b\x5d-\x7e]{1,500}$/.test(to) && !(to.split('?')[0] ?? '').includes('//')
    ? to
    : desk;
};

/** The page where people sign in. `why` says what went wrong, or why they are asked. */
export const signInPage = (
  { words, link }: Pick<Asked, 'words' | 'link'>,
  { to, kept }: Return,
  why?: MessageKey,
): Page => ({
  title: words.say('signIn.title'),
  isUnlisted: true,
  body: html`<div class="narrow">
    <h1>${words.say('signIn.title')}</h1>
    ${why === undefined ? '' : html`<div class="note" role="alert"><p>${words.say(why)}</p></div>`}
    ${kept === undefined ? '' : html`<p class="lead">${words.say('signIn.kept')}</p>`}
    <form method="post" action="${link('/desk/sign-in')}">
      <input type="hidden" name="to" value="${to}" />
      ${kept === undefined ? '' : html`<input type="hidden" name="kept" value="${kept}" />`}
      <div class="field">
        <label for="key">${words.say('signIn.key')}</label>
        <p class="quiet" id="key-hint">${words.say('signIn.hint')}</p>
        <input
          id="key"
          name="key"
          type="password"
          required
          autocomplete="current-password"
          maxlength="${credentialMaxCharacters}"
          aria-describedby="key-hint"
        />
      </div>
      <p><button>${words.say('signIn.button')}</button></p>
    </form>
  </div>` satisfies Html,
});
