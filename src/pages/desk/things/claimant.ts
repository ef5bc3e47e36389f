import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import type { Page } from '../../components/layout.ts';
import { orNothing, type Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import { actLinks } from '../acts/page.ts';
import type { DeskAsked, DeskPage } from '../asked.ts';

type Claimant = Schemas['Claimant'];

const offices = (asked: DeskAsked, claimant: Claimant): Html => {
  if (claimant.roles.length === 0) return html`<p class="empty">${asked.words.say('desk.noOffices')}</p>`;
  return html`<ul class="items">
    ${claimant.roles.map(
      (each) =>
        html`<li>
          <p dir="auto">
            ${each.title}${each.organisation === undefined ? '' : html` · <bdi>${each.organisation}</bdi>`}
          </p>
          <p class="meta">
            ${each.from === undefined ? '' : timeOf(asked, each.from)}
            ${each.until === undefined ? '' : html`– ${timeOf(asked, each.until)}`}
          </p>
          ${actLinks(asked, ['correct-role', 'withdraw-role'], { claimant: claimant.id, role: each.id })}
        </li>`,
    )}
  </ul>`;
};

const make = async (asked: DeskAsked): Promise<Page | undefined> => {
  const { api, params, words, link } = asked;
  const path = { claimant: params['claimant'] ?? '' };
  const claimant = await orNothing(api.get('/claimants/{claimant}', { params: { path } }));
  if (claimant === undefined) return undefined;
  const isMerged = claimant.id !== path.claimant;
  return {
    title: claimant.name,
    body: html`<div class="narrow">
      <p class="kicker">${words.term('claimant', claimant.kind)}</p>
      <h1 dir="auto">${claimant.name}</h1>
      ${claimant.description === undefined ? '' : html`<p dir="auto">${claimant.description}</p>`}
      <p><a href="${link(`/claimants/${claimant.id}`)}">${words.say('claim.asReaders')}</a></p>
      ${actLinks(asked, isMerged ? ['unmerge-claimant'] : ['describe-claimant', 'record-role', 'merge-claimant'], path)}
      <section class="section">
        <header><h2>${words.say('desk.offices')}</h2></header>
        ${offices(asked, claimant)}
      </section>
    </div>`,
  };
};

/** A claimant as the desk works on them. */
export const claimantDesk: DeskPage = { path: '/:ledger/desk/claimants/:claimant', make };
