import { html } from 'hono/html';
import { timeOf } from '../../components/claim-list.ts';
import { ratingBadge } from '../../components/rating.ts';
import type { MessageKey } from '../../messages/en.ts';
import { addressWith, type Asked, type Schemas } from '../../serving/asked.ts';
import type { Html } from '../../serving/html.ts';
import { quoted, sourceLink } from './evidence.ts';
import type { ClaimRead } from './read.ts';

const section = ({ words }: Asked, key: MessageKey, body: Html): Html =>
  html`<section class="section">
    <header><h2>${words.say(key)}</h2></header>
    ${body}
  </section>`;

/** Every occasion on which the claim was made. Withdrawn ones are struck and named. */
export const occasions = (asked: Asked, read: ClaimRead): Html => {
  const { words, link } = asked;
  if (read.appearances.length === 0)
    return section(asked, 'claim.occasions', html`<p class="quiet">${words.say('claim.noOccasions')}</p>`);
  const who = ({ claimant, state }: Schemas['AppearancePageItem']): Html => {
    const found = read.claimants.get(claimant);
    if (found === undefined) return html`<span>${words.say('claim.unknownClaimant')}</span>`;
    const named = html`<a href="${link(`/claimants/${found.id}`)}"><bdi>${found.name}</bdi></a>`;
    return state === 'withdrawn'
      ? html`<del>${named}</del> <strong>${words.say('claim.withdrawn')}</strong>`
      : named;
  };
  return section(
    asked,
    'claim.occasions',
    html`<ul class="items">
      ${read.appearances.map(
        (each) =>
          html`<li id="${each.id}">
            <p>${who(each)}${each.role === undefined ? '' : html`, <span dir="auto">${each.role}</span>`}</p>
            ${quoted(each.quote)}
            <p class="meta">
              ${each.date === undefined ? '' : timeOf(asked, each.date)}${each.medium === undefined ? '' : html`<span dir="auto">${each.medium}</span>`}<span
                >${sourceLink(asked, read, each.source)}</span
              >
            </p>
            ${each.reason === null ? '' : html`<p class="quiet" dir="auto">${words.say('claim.because', { reason: each.reason })}</p>`}
          </li>`,
      )}
    </ul>`,
  );
};

/** What those concerned were asked, and what they answered. */
export const replies = (asked: Asked, { replies: all, claimants }: ClaimRead): Html | '' => {
  const { words } = asked;
  if (all.length === 0) return '';
  return section(
    asked,
    'claim.replies',
    html`<ul class="items">
      ${all.map(
        (each) =>
          html`<li id="${each.id}">
            <p>
              <strong
                ><bdi
                  >${claimants.get(each.claimant)?.name ?? words.say('claim.unknownClaimant')}</bdi
                ></strong
              >
              ·
              ${words.term('reply', each.state)}${each.answeredAt === null ? '' : html` · ${timeOf(asked, each.answeredAt)}`}
            </p>
            ${each.question === null ? '' : html`<p class="quiet" dir="auto">${words.say('claim.question', { text: each.question })}</p>`}
            ${each.text === null ? '' : html`<blockquote dir="auto"><p>${each.text}</p></blockquote>`}
          </li>`,
      )}
    </ul>`,
  );
};

/** Claims to which this one is related, with the reason. */
export const relations = (asked: Asked, read: ClaimRead): Html | '' => {
  const { words, link } = asked;
  if (read.relations.length === 0) return '';
  const name = (id: string): Html => {
    const other = read.related.get(id);
    if (id === read.claim.id) return html`<em>${words.say('relation.this')}</em>`;
    return html`<a href="${link(`/claims/${id}`)}" dir="auto">${other?.wording ?? id}</a
      >${other?.verdict ? html` ${ratingBadge(words, other.verdict.rating, read.scales)}` : ''}`;
  };
  return section(
    asked,
    'claim.related',
    html`<ul class="items">
      ${read.relations.map(
        (each) =>
          html`<li>
            <p>
              ${name(each.claim)}
              <span class="quiet">${words.term('relation', each.relation)}</span> ${name(each.to)}
            </p>
            ${each.reason === null ? '' : html`<p class="quiet" dir="auto">${words.say('claim.because', { reason: each.reason })}</p>`}
          </li>`,
      )}
    </ul>`,
  );
};

const keyTypes = new Set(['verdict.published', 'correction.published', 'verdict.retracted', 'claim.merged']);

/** How many of the newest steps are shown at once; the others unfold. */
const stepsShown = 8;

/** Everything that happened, the newest first, in the words of the history. Each step leads to the claim as it stood then. */
export const timeline = (asked: Asked, { history, claim }: ClaimRead): Html => {
  const { words, link, ledger } = asked;
  const step = (each: Schemas['LinkedHistoryLine']): Html =>
    html`<li${keyTypes.has(each.type) ? html` class="key"` : ''}>${timeOf(asked, each.at)}<span dir="auto" lang="en">${each.what}</span> <a class="quiet screen" rel="nofollow" href="${link(`/claims/${claim.id}`, { asOf: String(each.position) })}" aria-label="${words.say('claim.stood')}: ${each.position}">${words.say('claim.stood')}</a></li>`;
  const steps = history.items.toReversed().map(step);
  const earlier = steps.slice(stepsShown);
  return section(
    asked,
    'claim.history',
    html`<ol class="timeline">
        ${steps.slice(0, stepsShown)}
      </ol>
      ${
        earlier.length === 0
          ? ''
          : html`<details>
              <summary>${words.say('claim.earlier', { n: earlier.length })}</summary>
              <ol class="timeline">
                ${earlier}
              </ol>
            </details>`
      }
      ${history.next === null ? '' : html`<p><a href="${addressWith(`/v1/ledgers/${ledger}/claims/${claim.id}/history`, { cursor: history.next })}">${words.say('claim.moreHistory')}</a></p>`}`,
  );
};
