import { html } from 'hono/html';
import type { Page } from '../components/layout.ts';
import type { MessageKey } from '../messages/en.ts';
import { orNothing } from '../serving/asked.ts';
import type { Html } from '../serving/html.ts';
import { stampFor } from '../session/forgery.ts';
import type { DeskAsked, Fault } from './asked.ts';
import { may } from './read-claim.ts';

const isEvent = (each: unknown): each is { readonly position: number; readonly type: string } =>
  typeof each === 'object' && each !== null && 'position' in each && 'type' in each;

/** What was recorded since the page was shown, in the words of the history. */
const meanwhile = async (asked: DeskAsked, unseen: readonly unknown[]): Promise<Html> => {
  const { words, api, params, query } = asked;
  const claim = params['claim'] ?? query['claim'];
  const history =
    claim === undefined
      ? undefined
      : await orNothing(api.get('/claims/{claim}/history', { params: { path: { claim }, query: lastPage } }));
  const told = new Map(history?.items.map(({ position, what }) => [position, what]));
  return html`<p>${words.say('fault.meanwhile')}</p>
    <ul>
      ${unseen.filter(isEvent).map(({ position, type }) => html`<li lang="en" dir="ltr">${told.get(position) ?? type}</li>`)}
    </ul>`;
};
const lastPage = { limit: '100' };

const textOfFault = async (asked: DeskAsked, fault: Fault): Promise<Html> => {
  const { words } = asked;
  if (fault === 'not-stamped') return html`<p>${words.say('fault.notStamped')}</p>`;
  if (fault === 'signed-in-again') return html`<p>${words.say('fault.signedInAgain')}</p>`;
  if (fault === 'to-confirm') return html`<p>${words.say('fault.toConfirm')}</p>`;
  if (fault.name === 'stale-version') return meanwhile(asked, fault.unseen);
  const known = words.term('problem', fault.name);
  return html`${known === fault.name ? '' : html`<p>${known}</p>`}
    <p lang="en" dir="ltr" class="quiet">${fault.detail ?? fault.title ?? ''}</p>`;
};

const titles: Readonly<Record<'not-stamped' | 'signed-in-again' | 'to-confirm', MessageKey>> = {
  'not-stamped': 'fault.title',
  'signed-in-again': 'fault.again',
  'to-confirm': 'fault.confirm',
};

/** Why a form was not carried out. It says first that nothing was saved. */
const faultBox = async (asked: DeskAsked, fault: Fault): Promise<Html> =>
  html`<div class="note" role="alert">
    <h2>${asked.words.say(typeof fault === 'string' ? titles[fault] : 'fault.title')}</h2>
    ${await textOfFault(asked, fault)}
  </div>`;

/** The pages that the desk's navigation leads to. */
const pages = [
  ['/desk', 'desk.queue'],
  ['/desk/record', 'desk.record'],
  ['/desk/policy', 'desk.policy'],
] as const;
const pagesOfAdmins = [['/desk/members', 'desk.people']] as const;

const bar = (asked: DeskAsked): Html => {
  const { words, link, session, ledger } = asked;
  const { once, proof } = stampFor(session.token, `/${ledger}/desk/sign-out`);
  const { name, role } = session.principal;
  const here = asked.request.url.split('?')[0];
  return html`<div class="wide desk-bar">
    <nav aria-label="${words.say('desk.nav')}">
      <ul>
        ${[...pages, ...(may(asked, 'add-member') ? pagesOfAdmins : [])].map(([path, key]) => html`<li><a href="${link(path)}" ${here === `/${ledger}${path}` ? html` aria-current="page"` : ''}>${words.say(key)}</a></li>`)}
      </ul>
    </nav>
    <form method="post" action="${link('/desk/sign-out')}">
      <input type="hidden" name="once" value="${once}" /><input type="hidden" name="proof" value="${proof}" />
      <span class="quiet"><bdi>${name}</bdi> · ${words.term('role', role)}</span>
      <button class="second">${words.say('desk.signOut')}</button>
    </form>
  </div>`;
};

/** A page of the desk: with its own navigation, who is signed in, and what came of the last form. */
export const deskFrame = async (asked: DeskAsked, page: Page): Promise<Page> => ({
  ...page,
  isUnlisted: true,
  body: html`${bar(asked)}
  ${asked.query['done'] === undefined || asked.typed !== undefined ? '' : html`<div class="wide"><p class="done" role="status">${asked.words.say('desk.done')}</p></div>`}
  ${asked.typed === undefined ? '' : html`<div class="wide">${await faultBox(asked, asked.typed.fault)}</div>`}
  ${page.body}`,
});
