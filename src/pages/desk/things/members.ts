import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import type { Page } from '../../components/layout.ts';
import type { Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import { actLinks } from '../acts/page.ts';
import type { DeskAsked, DeskPage } from '../asked.ts';
import { may } from '../read-claim.ts';

const listMaxItems = '100';

const keyItem = (asked: DeskAsked, each: Schemas['KeyPageItem'], holder: string): Html => {
  const { words } = asked;
  const { expiresAt, lastUsedAt } = each;
  return html`<li>
    <p><code dir="ltr">${each.prefix}…</code> · <bdi>${holder}</bdi></p>
    <p class="meta">
      ${expiresAt === null ? words.say('key.never') : html`${words.say('key.expires')} ${timeOf(asked, expiresAt)}`}
      ·
      ${lastUsedAt === null ? words.say('key.unused') : html`${words.say('key.lastUsed')} ${timeOf(asked, lastUsedAt)}`}
    </p>
    ${actLinks(asked, ['rotate-key', 'narrow-key', 'revoke-key'], { key: each.id })}
  </li>`;
};

const section = (title: string, items: readonly Html[]): Html =>
  items.length === 0
    ? html``
    : html`<section class="section">
        <header><h2>${title}</h2></header>
        <ul class="items">
          ${items}
        </ul>
      </section>`;

const make = async (asked: DeskAsked): Promise<Page | undefined> => {
  const { api, words } = asked;
  if (!may(asked, 'add-member')) return undefined;
  const all = { params: { query: { limit: listMaxItems } } };
  const [members, former, keys] = await Promise.all([
    api.get('/members', all),
    api.get('/former-members', all),
    api.get('/keys', all),
  ]);
  const names = new Map(members.items.map(({ id, name }) => [id, name]));
  return {
    title: words.say('desk.people'),
    body: html`<div class="narrow">
      <h1>${words.say('desk.people')}</h1>
      ${actLinks(asked, ['add-member', 'issue-key'], {})}
      ${section(
        words.say('desk.members'),
        members.items.map(
          ({ id, name, role, kind }) =>
            html`<li>
              <p>
                <strong><bdi>${name}</bdi></strong> · ${words.term('role', role)} ·
                ${words.term('memberKind', kind)}
              </p>
              ${actLinks(asked, ['change-role', 'rename-member', 'issue-key', 'end-sessions', 'link-identity', 'remove-member'], { member: id })}
            </li>`,
        ),
      )}
      ${section(
        words.say('desk.keys'),
        keys.items.map((each) => keyItem(asked, each, names.get(each.member) ?? each.member)),
      )}
      ${section(
        words.say('desk.former'),
        former.items.map(
          ({ id, name }) =>
            html`<li>
              <p><bdi>${name}</bdi></p>
              ${actLinks(asked, ['readmit-member'], { member: id })}
            </li>`,
        ),
      )}
    </div>`,
  };
};

/** The people and programs of the desk, and their keys, for admins. */
export const membersDesk: DeskPage = { path: '/:ledger/desk/members', make };
